import type { Json, JsonObject } from '../define/json.ts';
import type { Stamp } from '../protocol/clock.ts';
import type { RecordKey } from '../protocol/messages.ts';

/**
 * What two sides made of a field that both changed without having seen the other's change. `null` stands for "no
 * value". Everything in it is frozen.
 */
export interface Conflict<V = Json> extends RecordKey {
  /** The field, or the unit or machine, that the conflict is about; absent for a handler of the whole collection. */
  readonly field?: string;
  /** What both started from, as far as it is known. */
  readonly base: V | null;
  /** What the server has. */
  readonly theirs: V | null;
  /** What was written here; on a server, what is being pushed. */
  readonly mine: V | null;
  /** When they wrote; comparing the strings compares the times, and whose write was caused by the other's. */
  readonly theirStamp: Stamp;
  readonly myStamp: Stamp;
}

/** What else a handler may look at. Frozen. */
export interface ConflictContext<R = JsonObject> {
  /** The record as the server has it. */
  readonly record: R;
  /** How often the server's value has changed while this edit's conflicts were being settled; 1 at first. */
  readonly round: number;
}

/** What a handler decides: a value, or that a person has to. */
export type Decision<V = Json> = { readonly value: V | null } | { readonly park: true };

/** The decision that a person has to decide: the record shows the server's value, the other one waits in the inbox. */
export const park: { readonly park: true } = Object.freeze({ park: true });

/**
 * Settles a conflict. On a device it may take up to five seconds and may be asynchronous; on a server it is
 * synchronous, has 50 milliseconds, and a conflict that it parks is left to the declared rule or to the device.
 *
 * It may run several times for one conflict, in any tab and on either end: it looks at nothing but what it is given.
 * One that throws, takes too long, answers nothing, or answers what does not fit the field, is passed over: the
 * field's declared rule decides, and the failure is logged.
 *
 * @example
 * ```ts
 * const higherDiscountNeedsAPerson: ConflictHandler<number> = ({ theirs, mine }) =>
 *   Math.max(theirs ?? 0, mine ?? 0) > 20 ? park : { value: Math.max(theirs ?? 0, mine ?? 0) };
 * ```
 */
export type ConflictHandler<V = Json, R = JsonObject> = (
  conflict: Conflict<V>,
  context: ConflictContext<R>,
) => Decision<V> | Promise<Decision<V>>;

/** Handlers as they are looked up, whatever they are of. */
export type AnyHandler = (conflict: never, context: never) => unknown;

/** The handlers of a collection: one for all of it, or one for each field, unit or machine. */
export type HandlerTable = AnyHandler | { readonly [matter: string]: AnyHandler | undefined };

/** Handlers by collection, without types. */
export type HandlerTables = { readonly [collection: string]: HandlerTable | undefined };
