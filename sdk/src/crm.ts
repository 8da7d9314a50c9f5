import type { Refusal, Rev } from '@rockpool/schema/protocol';
import type { Observable } from 'rxjs';
import type { CrmUser } from './auth/token.ts';
import type { CommandsOf, TimersOf } from './commands/types.ts';
import type { StorageDamage } from './database/damage.ts';
import type { Can } from './database/rights.ts';
import type { Named, NameOf, Openable, ViewOf, ViewsOf, WholeCollection } from './database/types.ts';
import type { Inbox } from './inbox/inbox.ts';
import type { Plugin } from './plugins/types.ts';
import type { CrmEncryption } from './storage/encryption/options.ts';
import type { StorageStatus } from './storage/room.ts';
import type { PullProgress } from './sync/pull.ts';
import type { SyncStatus } from './sync/status.ts';
import type { VerifyReport } from './sync/verify.ts';
import type { Transaction } from './transaction/types.ts';

/** Something that happened to a record between this device and the server. */
export interface RecordEvent {
  /** In ISO 8601, by this device's clock. */
  readonly at: string;
  /**
   * - `saved` on this device; `queued` it still waits to be sent
   * - `sent` to the server, which answered: `applied`, `merged` with what others wrote, `duplicate` of what it had
   *   taken before, `conflict` that the app's plugins settle, or `refused`
   * - `echoed` the device's own change came back with a pull; `pulled` somebody else's came
   * - `left` the user may not hold the record any more, or it was archived
   */
  readonly event:
    | 'saved'
    | 'queued'
    | 'sent'
    | 'applied'
    | 'merged'
    | 'duplicate'
    | 'conflict'
    | 'refused'
    | 'echoed'
    | 'pulled'
    | 'left';
  /** The fields of what was saved, queued or sent; `deleted` for a deletion. */
  readonly fields?: readonly string[];
  /** The record's revision after it. */
  readonly rev?: Rev;
  readonly refusal?: Refusal;
}

/** Where a record stands between this device and the server, in words and for a program. */
export interface RecordExplanation {
  /** `unknown`: this device has no such record. */
  readonly state: 'synced' | 'pending' | 'refused' | 'unknown';
  /** A sentence for a developer or a log. */
  readonly reason: string;
  /** The revision of the server that the record is based on; 0 when the server has never seen it. */
  readonly rev: Rev;
  /** The fields whose edits the server has not accepted; `deleted` for a deletion. */
  readonly edits: readonly string[];
  readonly refusal: Refusal | null;
  /**
   * How it came there, the oldest first. Edits that wait, and when they were saved, are known after a restart; the rest
   * is from the last 1,000 events of this page, and none of it from other tabs.
   */
  readonly story: readonly RecordEvent[];
}

/** The sync of a crm. Everything goes on by itself; these tell, and hurry or hold it. */
export interface CrmSync {
  readonly status$: Observable<SyncStatus>;
  /** How far a pull of several pages has come, or a comparison; null when none is under way. */
  readonly progress$: Observable<PullProgress | null>;
  /** How many records have an edit that the server has not answered. */
  readonly pending$: Observable<number>;
  /** Pushes and pulls once, at once. Resolves also when that fails: `status$` says how it went. */
  now(): Promise<void>;
  /** Ends all traffic of this page. */
  pause(): void;
  /** Goes on: after a pause, and in all tabs after a sign-in, with what waited. */
  resume(): void;
  /**
   * Compares all that this device holds with the server, by sums that take little traffic, and heals what differs: what
   * is missing comes, what should not be here goes. Edits that wait stay. Sync does this by itself when it must, after
   * its user lost access to a team's records for one.
   *
   * @throws CrmError `SYNC_OFF` without sync and while it is paused; else as `status$` has it
   * @example
   * ```ts
   * const { checked, healed } = await crm.sync.verify();
   * console.log(`${checked} records are as on the server, ${healed} of them only now.`);
   * ```
   */
  verify(): Promise<VerifyReport>;
  /** Why a record is in the state it is in, and how it came there. */
  explain(collection: string, id: string): Promise<RecordExplanation>;
}

/** What every crm has, whatever collections are open. */
export interface CrmCore<C extends Openable> {
  /** The open collections, each with all its kinds: a timeline is one query over `collections.activities`. */
  readonly collections: { readonly [N in NameOf<C>]: WholeCollection<Named<C, N>> };
  /**
   * Writes records of several collections, all of them or none: on this device, where not even a crash leaves a part,
   * and on the server. What the callback writes is its own until it is over. When the callback throws, or a
   * write in it fails, nothing is stored; else everything is, and the promise gives what the callback returned.
   *
   * What the server refuses it refuses as a whole, and records with several transactions in them connect those.
   * All that is connected fits into one request: up to 500 records and 1 MiB. What is written with the crm itself
   * meanwhile, and not with `tx`, is not part of the transaction.
   *
   * @example
   * ```ts
   * const { deal } = await crm.transaction(async (tx) => {
   *   const deal = await tx.deals.insert({ name: 'Harbour lights', partyId });
   *   await tx.tasks.insert({ subject: 'Send the contract', dealId: deal.id });
   *   await tx.leads.remove(leadId);
   *   return { deal };
   * });
   * ```
   * @throws what the callback throws; CrmError `TRANSACTION_TOO_LARGE`, `TRANSACTION_ENDED`, `STORAGE_FAILED`, `STORAGE_FULL`, and
   * `TRANSACTION_UNFINISHED`, after which it is completed later
   */
  transaction<T>(callback: (tx: Transaction<C>) => T | Promise<T>): Promise<T>;
  /**
   * Adds a plugin, for as long as the crm is open. Used right after `createCrm()` it is there before anything is
   * written or synced. Plugins are asked in the order in which they were used.
   *
   * @throws CrmError `INVALID_OPTIONS` for a plugin without a name, and for conflict handlers of what is not there
   * @example
   * ```ts
   * crm.use(() => ({ name: 'prices', conflicts: { deals: { amount: serverWins, notes: textMerge } } }));
   * ```
   */
  use(plugin: Plugin<C>): void;
  readonly sync: CrmSync;
  /** How much room this device has left for what it keeps: looked at when the crm opens and whenever it syncs. */
  readonly storage$: Observable<StorageStatus>;
  /** What the server refused, and merges that somebody should look at. */
  readonly inbox: Inbox;
  /**
   * What this device kept and cannot read any more, for its disk or its browser failed: all that was ever found. The rest
   * is there, and the next sync compares all of it with the server. Edits that were not synced may be lost.
   *
   * @example
   * ```ts
   * crm.damage$.subscribe((damage) => {
   *   if (damage.some(({ healed }) => !healed)) show('This device had a problem. Please check your last edits.');
   * });
   * ```
   */
  readonly damage$: Observable<readonly StorageDamage[]>;
  /**
   * Whether the user may do something: with a record, or at all with a view or a collection; with one of its fields,
   * where one is named. The same rules as on the server, by what this device knows of the organisation's roles and
   * teams, offline too: to show what there is to do. The server decides.
   *
   * Without `settings` among the collections, and without a token, only what the token says is known.
   *
   * @example
   * ```ts
   * button.hidden = !crm.can('delete', lead);
   * input.readOnly = !crm.can('update', lead, 'score');
   * menu.append(...(crm.can('create', 'invoices') ? [newInvoice] : []));
   * ```
   */
  readonly can: Can;
  /** {@link CrmCore.can}, now and whenever it may answer otherwise. */
  readonly can$: Observable<Can>;
  /** Who is signed in; null without a token. */
  readonly user: CrmUser | null;
  /** The keys of the device's copy; null where `createCrm()` was called without `encryption`. */
  readonly encryption: CrmEncryption | null;
  /**
   * Closes the crm in every tab and forgets the key; `createCrm()` asks for it again. What the page itself has of it, on
   * the screen or in variables, is for the app to drop: it hears of it by `encryption.locked$`.
   *
   * @throws CrmError `NOT_ENCRYPTED`
   */
  lock(): Promise<void>;
  /** Ends sync and closes the database. What waits goes on with the next createCrm(). */
  close(): Promise<void>;
  /** Closes, and wipes this device's copy: also what has not been synced. */
  destroy(): Promise<void>;
}

/**
 * A crm with the named collections: their views, and {@link CrmCore}.
 *
 * @example
 * ```ts
 * type Sales = CrmOf<['parties', 'deals']>;
 * const open = (crm: Sales) => crm.leads.find({ selector: { status: 'open' } });
 * ```
 */
export type CrmOf<C extends readonly Openable[]> = Crm<C[number]>;

/** As {@link CrmOf}, from a union of what is open. */
export type Crm<C extends Openable> = CrmCore<C> & {
  readonly [V in keyof ViewsOf<C>]: ViewOf<ViewsOf<C>[V]> & CommandsOf<V>;
} & TimersOf<NameOf<C>>;
