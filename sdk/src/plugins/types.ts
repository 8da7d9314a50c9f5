import type { ConflictHandlers } from '@rockpool/schema/conflicts';
import type { FieldConflict, Refusal, Rev } from '@rockpool/schema/protocol';
import type { Crm } from '../crm.ts';
import type { Declared, FieldsOf, Named, NameOf, Openable } from '../database/types.ts';

/** A write of the app to a record. `collection` tells which fields the others have. */
export type RecordWrite<C extends Openable> = C extends Openable
  ? {
      readonly collection: NameOf<C>;
      readonly id: string;
      readonly action: 'insert' | 'change' | 'remove';
      /** The record without the write; null for an insert. */
      readonly before: Readonly<FieldsOf<C>> | null;
      /** The record with it; the last state of one that is removed. */
      readonly after: Readonly<FieldsOf<C>>;
    }
  : never;

/** Fields to write in place of those that the app gave. */
export type WriteChanges<C extends Openable> = C extends Openable ? Readonly<Partial<FieldsOf<C>>> : never;

/** A record whose edits are about to be sent. */
export type WaitingRecord<C extends Openable> = C extends Openable
  ? {
      readonly collection: NameOf<C>;
      readonly id: string;
      readonly record: Readonly<FieldsOf<C>>;
      /** The edited fields; `deleted` for a deletion. */
      readonly fields: readonly string[];
    }
  : never;

/** A record as a pull brought it; one that left the device has no fields. */
export type PulledRecord<C extends Openable> = C extends Openable
  ? {
      readonly collection: NameOf<C>;
      readonly id: string;
      readonly rev: Rev;
      /** `left`: the user may not hold it any more, or it was archived. */
      readonly state: 'here' | 'deleted' | 'left';
      readonly record: Readonly<FieldsOf<C>> | null;
    }
  : never;

/** A record that the server refused. It stands in the inbox. */
export interface RefusedWrite<C extends Openable> {
  readonly collection: NameOf<C>;
  readonly id: string;
  readonly refusal: Refusal;
}

/** A conflict of this device's edits with somebody else's, and what became of it. It stands in the inbox. */
export interface SettledConflict<C extends Openable> {
  readonly collection: NameOf<C>;
  readonly id: string;
  /**
   * `merged` by the server, `decided` by a conflict handler of this device, `parked` for a person, or `failed`: the
   * handler did, and the field's rule decides next.
   */
  readonly outcome: 'merged' | 'decided' | 'parked' | 'failed';
  readonly conflict: FieldConflict;
}

/**
 * What a plugin does, and when. Whatever a hook is given is frozen. No hook can stop sync: one that throws is passed
 * over and noted in `crm.inbox.failures$`, and so is an asynchronous one that takes more than five seconds.
 *
 * The hooks around sync run in the tab that syncs, the others in the tab that writes. So every tab uses the same
 * plugins.
 */
export interface PluginHooks<C extends Openable> {
  /** Tells whose a failure is, and names the rule of the conflicts that it decides. Up to 80 characters. */
  readonly name: string;
  /**
   * Runs before a write of the app is checked and stored, also in a transaction; synchronous, and perhaps more than
   * once for one write. What it returns is written instead of the fields of these names. When it throws, nothing is
   * written, and whoever writes gets `REFUSED_BY_PLUGIN` with what was thrown as its cause.
   */
  beforeWrite?(write: RecordWrite<C>): WriteChanges<C> | undefined;
  /** Runs when a write of this tab is stored. Nobody waits for it: a throw is noted, and the write stands. */
  afterWrite?(write: RecordWrite<C>): void | Promise<void>;
  /**
   * Runs before the edits of a record are sent. `'hold'` keeps them, and all that shares a transaction with them, for
   * a later sync; they stay pending. A throw is noted, and they are sent.
   */
  beforePush?(waiting: WaitingRecord<C>): 'hold' | undefined | Promise<'hold' | undefined>;
  /** Runs when a page of a pull is stored. Nobody waits for it: a throw is noted. */
  afterPull?(pulled: readonly PulledRecord<C>[]): void | Promise<void>;
  /** Runs when the server has refused a record, and it stands in the inbox. A throw is noted. */
  onRefusal?(refused: RefusedWrite<C>): void | Promise<void>;
  /** Runs when a conflict of this device's edits was settled or parked. A throw is noted. */
  onConflict?(settled: SettledConflict<C>): void | Promise<void>;
  /**
   * Conflict handlers by collection: one for a whole collection, or one for each field, unit or machine. The server
   * takes nothing of a record in which such a field meets another change, until the handler has decided. One that
   * throws, takes more than five seconds or answers what does not fit is noted, and the field's declared rule decides;
   * so it does when the server's value has changed three times meanwhile.
   */
  readonly conflicts?: { readonly [N in NameOf<C>]?: ConflictHandlers<Declared<Named<C, N>>> };
}

/**
 * A plugin: made once for a crm, with `crm.use()`.
 *
 * @example
 * ```ts
 * const tidyNames = (): Plugin<'deals'> => () => ({
 *   name: 'tidy-names',
 *   beforeWrite: ({ after }) => ({ name: after.name.trim() }),
 * });
 * crm.use(tidyNames());
 * ```
 */
export type Plugin<C extends Openable> = (crm: Crm<C>) => PluginHooks<C>;

/** A hook that failed. */
export interface PluginFailure {
  /** In ISO 8601, by this device's clock. */
  readonly at: string;
  readonly plugin: string;
  readonly hook: string;
  /** Of the record that it was called for, where it is one. */
  readonly collection?: string;
  readonly id?: string;
  readonly message: string;
}
