import { defineCollection } from '@rockpool/schema';

const count = { type: 'integer', description: 'How often somebody has written.', default: 0, merge: 'latest' } as const;

/** What the hunts write, each writer to a field of their own, so that nobody's count hides another's: counters that only go up, so that a state that went back is seen at once. */
export const trials = defineCollection({
  name: 'trials',
  description: 'Counters that only go up.',
  version: 0,
  kinds: { trial: { view: 'trials', type: 'Trial' } },
  fields: {
    name: { type: 'string', description: 'Which record it is.', minLength: 1, maxLength: 200, merge: 'latest' },
    w0: count,
    w1: count,
    w2: count,
    w3: count,
    w4: count,
    w5: count,
    together: { type: 'integer', description: 'Written to several records at once.', default: 0, merge: 'latest' },
    filler: { type: 'string', description: 'What makes a record large.', maxLength: 10_000, merge: 'latest' },
  },
  required: ['name'],
  indexes: [['name']],
});

export type Counter = 'w0' | 'w1' | 'w2' | 'w3' | 'w4' | 'w5' | 'together';

/** A record as a hunt looks at it. */
export interface Trial extends Record<Counter, number> {
  readonly id: string;
  readonly name: string;
  readonly filler?: string;
}

/** The records as they are compared: in one order, without what sync keeps beside them. */
export const plain = (records: readonly { toJSON(): unknown }[]): Trial[] =>
  records
    .map((record) => record.toJSON() as Trial)
    .map(({ id, name, w0, w1, w2, w3, w4, w5, together }) => ({ id, name, w0, w1, w2, w3, w4, w5, together }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
