import { expect, test } from 'vitest';
import { newId } from '../../test/support/caller.ts';
import { pusher } from '../../test/support/pushing.ts';
import { createMemoryStore } from '../testing/memory-store.ts';

const at = '2026-03-01T08:00:00.000Z';
const made = { createdAt: at, updatedAt: at };
const email = { ...made, kind: 'email', subject: 'Offer' };

test('6.15: a state that no moves lead to is refused, and its neighbours are taken', async () => {
  const office = pusher(createMemoryStore());
  const [sent, other] = [newId(), newId()];
  await office.edit('activities', sent, { ...email, sendState: 'sent' });
  const answers = await office.send(
    await office.rowOf('activities', sent, { sendState: 'draft' }),
    await office.rowOf('activities', other, { ...email, sendState: 'draft' }),
  );
  expect(answers.map(({ outcome }) => outcome)).toEqual(['REJECTED', 'APPLIED']);
  expect(answers[0]?.refusal).toEqual({
    code: 'INVALID_TRANSITION',
    message: 'sendState: from "sent" it goes to nowhere, not to "draft".',
    field: 'sendState',
  });
  expect(await office.body('activities', sent)).toMatchObject({ sendState: 'sent' });
});

test('6.15: a record begins in any state of its kind, and in none of another', async () => {
  const office = pusher(createMemoryStore());
  const job = { ...made, kind: 'project', name: 'Roof' };
  expect(await office.edit('jobs', newId(), { ...job, status: 'done' })).toBe('APPLIED');
  const quote = { ...made, kind: 'quote', currency: 'EUR', issueDate: '2026-03-01' };
  expect(await office.edit('salesDocuments', newId(), { ...quote, status: 'paid' })).toBe('INVALID_TRANSITION');
});

test('6.14: a client that knows no epochs may take a deal back', async () => {
  const office = pusher(createMemoryStore());
  const id = newId();
  await office.edit('deals', id, { ...made, kind: 'deal', name: 'Maes', status: 'won' });
  expect(await office.edit('deals', id, { status: 'open' })).toBe('MERGED');
  expect(await office.body('deals', id)).toMatchObject({ status: 'open', stageEpoch: 1 });
});
