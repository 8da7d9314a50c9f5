import { defineCollection } from '@rockpool/schema';
import { serverWins, textMerge } from '@rockpool/schema/conflicts';
import { expectTypeOf, test } from 'vitest';
import type { Crm } from '../crm.ts';
import type { Plugin } from './types.ts';

const herds = defineCollection({
  name: 'herds',
  description: 'Groups of animals.',
  version: 0,
  kinds: { herd: { view: 'herds', type: 'Herd' } },
  fields: {
    name: { type: 'string', description: 'What the farm calls it.', maxLength: 80, merge: 'latest' },
    heads: { type: 'integer', description: 'How many.', minimum: 0, default: 0, merge: 'max' },
  },
  required: ['name'],
  indexes: [],
});

/** Never called: the compiler is the test. */
function inEditor(crm: Crm<'deals' | typeof herds>): void {
  crm.use((given) => ({
    name: 'typed',
    beforeWrite(write) {
      if (write.collection === 'herds') {
        expectTypeOf(write.after.heads).toEqualTypeOf<number>();
        return { heads: write.after.heads + 1 };
      }
      expectTypeOf(write.after.amount.minor).toEqualTypeOf<number>();
      return undefined;
    },
    async afterWrite({ id }) {
      await given.leads.patch(id, { name: 'x' });
    },
    beforePush: ({ collection }) => {
      expectTypeOf(collection).toEqualTypeOf<'deals' | 'herds'>();
      return 'hold';
    },
    conflicts: {
      herds: { heads: ({ theirs }) => ({ value: (theirs ?? 0) + 1 }), name: serverWins },
      deals: { notes: textMerge },
    },
  }));
  // @ts-expect-error a handler of a collection that is not open
  crm.use(() => ({ name: 'x', conflicts: { products: serverWins } }));
  // @ts-expect-error a number is no name
  crm.use(() => ({ name: 'x', conflicts: { herds: { name: () => ({ value: 7 }) } } }));
  // @ts-expect-error it answers later
  crm.use(() => ({ name: 'x', beforeWrite: async () => ({ name: 'later' }) }));
}

test('a plugin knows the collections of its crm, and their fields', () => {
  expectTypeOf(inEditor).toBeFunction();
  expectTypeOf<Plugin<'deals'>>().parameter(0).toHaveProperty('leads');
});
