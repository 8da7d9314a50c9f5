import type { CompleteChoices, Timer, TimerDetails } from '@rockpool/schema/commands';
import type { Observable } from 'rxjs';
import type { CrmRecord } from '../database/types.ts';
import type { InvoiceJobOptions } from './document-types.ts';

/** What {@link JobCommands.complete} takes. */
export type CompleteJobOptions = CompleteChoices;

type JobView = 'projects' | 'visits' | 'workOrders' | 'deliveries' | 'inspections' | 'maintenance' | 'stays';

/** What can be done with a job of any kind. */
export interface JobCommands<V extends JobView> {
  /**
   * Completes it. Every required question of its checklist has to have an answer; a delivery needs a proof as well, which
   * is who signed and the file of the signature, or photos.
   *
   * @example
   * ```ts
   * await crm.deliveries.complete(delivery.id, {
   *   proof: { signedBy: 'Mira Sand', signatureFileId: file.id },
   *   delivered: { [crate.id]: 2_000 },
   * });
   * await crm.inspections.complete(inspection.id);
   * ```
   * @throws CrmError `NOT_FOUND`; `INVALID_TRANSITION` when it is done or cancelled; `INCOMPLETE`, with what is missing
   */
  complete(id: string, options?: CompleteJobOptions): Promise<CrmRecord<V>>;
  /**
   * Says that it failed, and why.
   *
   * @example
   * ```ts
   * await crm.deliveries.fail(delivery.id, 'Nobody there');
   * ```
   * @throws CrmError `NOT_FOUND`; `INVALID_TRANSITION` when it failed or was cancelled; `INCOMPLETE` without a reason
   */
  fail(id: string, reason: string): Promise<CrmRecord<V>>;
  /**
   * Makes an invoice, as a draft, of the job's entries that are billable and on no invoice: hours and material at their
   * rate, others by their amount, with the tax rates of the `settings` where they are open. Each line names its entries, so
   * when two devices bill the same hours, the server takes the first invoice and refuses the other.
   *
   * Needs `ledger` and `salesDocuments`.
   *
   * @example
   * ```ts
   * const invoice = await crm.projects.invoice(project.id);
   * ```
   * @throws CrmError `NOT_FOUND`; `NOTHING_TO_INVOICE`; `INCOMPLETE` for an entry without a price; `UNKNOWN_COLLECTION`
   */
  invoice(id: string, options?: InvoiceJobOptions): Promise<CrmRecord<'invoices'>>;
}

/**
 * A timer of this device. It is no record, and nobody else sees it, until it is stopped; reloads, restarts and a dead
 * battery do not stop it.
 */
export interface TimerCommands {
  /** The timer that runs, now and after each change in any tab; null when none does. */
  readonly running$: Observable<Timer | null>;
  /**
   * Starts the timer.
   *
   * @param details what its entry will say: the job, the rate, whether it is billed
   * @example
   * ```ts
   * await crm.timers.start({ jobId: job.id, name: 'Fitting', billable: true, rate: { minor: 6_000, currency: 'EUR' } });
   * ```
   * @throws CrmError `TIMER_RUNNING`
   */
  start(details?: TimerDetails): Promise<Timer>;
  /**
   * Stops the timer and makes a time entry of it.
   *
   * @param more what is known only now
   * @example
   * ```ts
   * const entry = await crm.timers.stop({ note: 'Two slates were broken.' });
   * console.log(`${entry.qtyMilli / 1_000} hours`);
   * ```
   * @throws CrmError `NOT_FOUND` when none runs; `INVALID_RECORD`, after which it runs on
   */
  stop(more?: TimerDetails): Promise<CrmRecord<'timeEntries'>>;
  /**
   * Ends the timer without an entry.
   *
   * @throws CrmError `NOT_FOUND` when none runs
   */
  discard(): Promise<void>;
}
