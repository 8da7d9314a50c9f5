import type { Outcome, PullResult, PushRequest, PushResult, RecordKey, Refusal, Rev } from '@rockpool/schema/protocol';

/** How many events are kept. */
const MOST_EVENTS = 1000;

/** What sync did with a record. */
export interface SyncEvent extends RecordKey {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly event: 'sent' | Outcome | 'pulled' | 'left';
  readonly rev?: Rev;
  /** The stamps of the edits that were sent, by field. */
  readonly stamps?: { readonly [field: string]: string };
  readonly refusal?: Refusal | undefined;
}

/** The last events of this page's sync, in memory: for `explain`. */
export interface EventLog {
  sent(request: PushRequest): void;
  answered(result: PushResult): void;
  pulled(result: PullResult): void;
  of(key: RecordKey): readonly SyncEvent[];
}

export function createEventLog(now: () => number): EventLog {
  let events: SyncEvent[] = [];
  const add = (more: readonly Omit<SyncEvent, 'at'>[]): void => {
    events = [...events, ...more.map((event) => ({ ...event, at: now() }))].slice(-MOST_EVENTS);
  };
  return {
    sent: ({ rows }) =>
      add(
        rows.map(({ collection, id, edits }) => {
          const stamps = Object.fromEntries(Object.entries(edits).map(([field, { stamp }]) => [field, stamp]));
          return { collection, id, event: 'sent', stamps };
        }),
      ),
    answered: ({ answers }) =>
      add(
        answers.map(({ collection, id, outcome, rev, refusal }) => ({ collection, id, event: outcome, rev, refusal })),
      ),
    pulled: ({ records, left }) =>
      add([
        ...records.map(({ collection, id, rev }) => ({ collection, id, rev, event: 'pulled' }) as const),
        ...left.map(({ collection, id }) => ({ collection, id, event: 'left' }) as const),
      ]),
    of: ({ collection, id }) => events.filter((event) => event.collection === collection && event.id === id),
  };
}
