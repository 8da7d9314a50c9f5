import type { Json } from '@rockpool/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lead, newId } from '../../test/support/caller.ts';
import { pusher, stores } from '../../test/support/pushing.ts';
import type { Store } from '../store/store.ts';
import type { Rule } from './rule.ts';

describe.each(stores)('rules %s', (_name, open) => {
  let store: Store;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ store, close } = await open());
  }, 60_000);
  afterAll(() => close());

  function start(...rules: Rule[]) {
    const { send, device, body } = pusher(store, { rules });
    return {
      send,
      device,
      body: (id: string) => body('deals', id),
      add: (name: string, more?: Record<string, Json>, id = newId()) => device.row(id, 0, lead(name, more)),
    };
  }

  /** Gives each lead a number, counted in a record of its own. */
  const counterId = newId();
  const counting: Rule = {
    collection: 'deals',
    async judge({ after, before }, draft) {
      if (before) return undefined;
      const counter = (await draft.hold('deals', [counterId])).get(counterId);
      const count = Number(counter?.body['score'] ?? 0) + 1;
      const fields = { score: count };
      draft.set('deals', counterId, counter ? fields : { ...(lead('counter') as Record<string, Json>), ...fields });
      draft.set('deals', after.id, { position: `no ${count}` });
      return undefined;
    },
  };

  test('a rule that refuses a record refuses all that it is grouped with, and nothing else', async () => {
    const { send, add, body } = start({
      collection: 'deals',
      judge: ({ after }) =>
        after.body['name'] === 'bad' ? { code: 'INVALID', message: 'It is bad.', field: 'name' } : undefined,
    });
    const [beside, grouped] = [add('beside'), { ...add('good'), groups: ['g'] }];
    const answers = await send(beside, grouped, { ...add('bad'), groups: ['g'] });
    expect(answers.map(({ outcome, refusal }) => refusal?.code ?? outcome)).toEqual([
      ...['APPLIED', 'GROUP_REFUSED', 'INVALID'],
    ]);
    expect(await body(beside.id)).toMatchObject({ name: 'beside' });
    expect(await body(grouped.id)).toEqual({});
  });

  test('what a rule sets comes with the answer, and other records that it changes are stored with it', async () => {
    const { send, add, body } = start(counting);
    const [one, two] = [add('one'), add('two')];
    const answers = await send(one, two);
    expect(answers.map(({ record }) => record?.body['position'])).toEqual(['no 1', 'no 2']);
    expect(await body(counterId)).toMatchObject({ name: 'counter', score: 2 });
    const [third] = await send(add('three'));
    expect(third?.record?.body['position']).toBe('no 3');
  });

  test('what a rule has set for a component that another rule refuses is not there for the next one', async () => {
    const { send, add, body } = start(counting, {
      collection: 'deals',
      judge: ({ after }) => (after.body['name'] === 'bad' ? { code: 'INVALID', message: 'It is bad.' } : undefined),
    });
    const answers = await send(add('bad'), add('good'));
    expect(answers[1]?.record?.body['position']).toBe('no 1');
    expect(await body(counterId)).toMatchObject({ score: 1 });
  });

  test('a row of a record that a rule has just changed sees the change', async () => {
    const { send, add, body, device } = start(counting);
    await send(add('first'));
    const answers = await send(add('second'), device.row(counterId, 2, { name: 'renamed' }), add('third'));
    expect(answers.map(({ outcome }) => outcome)).toEqual(['MERGED', 'APPLIED', 'MERGED']);
    expect(await body(counterId)).toMatchObject({ name: 'renamed', score: 3 });
  });

  test('a rule finds records as the push leaves them so far, those of its own component among them', async () => {
    const seen: string[][] = [];
    const { send, add, device } = start({
      collection: 'deals',
      async judge(_change, draft) {
        const found = await draft.find('deals', { stageId: 'fair', tags: ['red'] });
        seen.push(found.map(({ body }) => String(body['name'])));
        return undefined;
      },
    });
    const old = add('old', { stageId: 'fair', tags: ['red', 'big'] });
    await send(old, add('pale', { stageId: 'fair' }), add('other', { stageId: 'letter', tags: ['red'] }));
    await send(device.row(old.id, 1, { stageId: 'letter' }), add('new', { stageId: 'fair', tags: ['red'] }));
    expect(seen).toEqual([['old'], ['old'], ['old'], [], ['new']]);
  });

  test('a rule that overrules what a row says has the device told so', async () => {
    const { send, add } = start({
      collection: 'deals',
      judge({ after }, draft) {
        draft.set('deals', after.id, { name: 'as the rule says' });
        return undefined;
      },
    });
    expect(await send(add('mine'))).toMatchObject([
      { outcome: 'MERGED', record: { body: { name: 'as the rule says' } } },
    ]);
  });

  test('a rule that changes what it does not hold fails the push, for somebody else may be changing it', async () => {
    const stranger = newId();
    const { send, add } = start({
      collection: 'deals',
      judge(_change, draft) {
        draft.set('deals', stranger, { name: 'mine now' });
        return undefined;
      },
    });
    await expect(send(add('one'))).rejects.toThrow('does not hold');
  });
});
