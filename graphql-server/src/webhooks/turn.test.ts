import { registryOf } from '@rockpool/schema';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ada, ben, lead, newId, team as teamOf } from '../../test/support/caller.ts';
import { pusher } from '../../test/support/pushing.ts';
import { type Receiver, startReceiver } from '../../test/support/receiver.ts';
import type { User } from '../auth/token.ts';
import type { Database } from '../store/database.ts';
import { migrate } from '../store/migrate.ts';
import { pglite } from '../store/pglite.ts';
import { createStore } from '../store/sql-store.ts';
import type { Store } from '../store/store.ts';
import type { WebhookStore } from '../store/webhook-store.ts';
import { importRecords } from '../sync/import.ts';
import { createWebhook, findWebhook, updateWebhook } from './manage.ts';
import { createPost } from './post.ts';
import { createSecretBox } from './secrets.ts';
import { takeTurn } from './turn.ts';

const HOUR = 60 * 60 * 1_000;
const begin = Date.UTC(2026, 0, 31);

let database: Database;
let store: Store;
let webhooks: WebhookStore;
let receiver: Receiver;
beforeAll(async () => {
  database = pglite();
  await migrate(database);
  store = createStore(database, registryOf());
  webhooks = store.webhooks as WebhookStore;
});
beforeEach(async () => {
  receiver = await startReceiver();
  return () => receiver.close();
});
afterAll(() => database.close());

/** An organisation with a webhook, whose days pass as fast as its turns. */
async function start() {
  let now = begin;
  let author: User | undefined;
  const counted: string[] = [];
  const writer = pusher(store, { now: begin });
  const user: User = {
    ...{ id: ada, organisation: writer.organisation, name: 'Ada', role: 'admin', expiresAt: Number.POSITIVE_INFINITY },
  };
  author = user;
  const box = createSecretBox('a secret of the server');
  const manage = { store, webhooks, box, allowPrivate: true, now: () => now };
  const { webhook } = await createWebhook(manage, user, { url: receiver.url, events: ['deals'] });
  if (!webhook) throw new Error('It was made.');
  const parts = {
    ...{ store, webhooks, box, post: createPost(true), window: 3_000, now: () => now, random: () => 0.5 },
    authorNow: async () => author,
    count: (outcome: string) => counted.push(outcome),
  };
  return {
    writer,
    /** Everything that is due until then, without waiting for it. */
    async until(time: number): Promise<void> {
      for (;;) {
        const job = await webhooks.claim(now, now + 60_000);
        if (job) {
          await takeTurn(parts, job);
          continue;
        }
        const next = await webhooks.nextAt();
        if (next === undefined || next > time) break;
        now = Math.max(now + 1, next);
      }
      now = time;
    },
    state: async () => findWebhook(manage, user, webhook.id),
    switchOn: () => updateWebhook(manage, user, webhook.id, { active: true }),
    leave() {
      author = undefined;
    },
    counted,
    told: () => receiver.received.map(({ event }) => [event.data.id, event.data.rev]),
  };
}

test('what changes within three seconds of a change is told with it, and not later for that', async () => {
  const { writer, until, told } = await start();
  const id = newId();
  await writer.edit('deals', id, lead('Ada'));
  for (const second of [1, 2, 2.9]) {
    await until(begin + second * 1_000);
    await writer.edit('deals', id, { notes: `after ${second} seconds` });
  }
  expect(told()).toEqual([]);
  await until(begin + 3_500);
  expect(told()).toEqual([[id, 4]]);
  await until(begin + HOUR);
  expect(told()).toHaveLength(1);
});

test('a receiver that is down for a day gets each record once when it is back, as it is by then', async () => {
  const { writer, until, state, told, counted } = await start();
  receiver.answer({ status: 503 });
  const ids = Array.from({ length: 30 }, newId);
  for (const id of ids) await writer.edit('deals', id, lead('Ada'));
  await until(begin + HOUR);
  for (const id of ids.slice(0, 5)) await writer.edit('deals', id, { notes: 'changed meanwhile' });
  await until(begin + 24 * HOUR);
  const attempts = receiver.received.length;
  // Twenty at first, one each time after that.
  expect(attempts).toBeLessThan(45);
  expect(counted).toEqual(Array.from({ length: attempts }, () => 'failed'));
  expect(await state()).toMatchObject({ disabled: null, failingSince: expect.any(Number) });

  receiver.answer({ status: 200 });
  await until(begin + 48 * HOUR);
  const now = ids.map((id, i) => [id, i < 5 ? 31 + i : 1 + i]);
  expect(told().slice(attempts).sort()).toEqual(now.sort());
  expect(counted.slice(attempts)).toEqual(now.map(() => 'delivered'));
  expect(await state()).toMatchObject({ failures: 0, failingSince: null });
});

test('a message that is never taken holds up nothing else, and is given up after five days', async () => {
  const { writer, until, state } = await start();
  const [poison, ...others] = Array.from({ length: 6 }, newId);
  receiver.answer(({ event }) => ({ status: event.data.id === poison ? 400 : 200 }));
  for (const id of [poison, ...others]) await writer.edit('deals', id as string, lead('Ada'));
  await until(begin + 10_000);
  expect(new Set(receiver.received.map(({ event }) => event.data.id)).size).toBe(6);
  for (let day = 1; day <= 6; day++) {
    await writer.edit('deals', others[0] as string, { notes: `day ${day}` });
    await until(begin + day * 24 * HOUR);
  }
  expect(receiver.received.filter(({ event }) => event.data.id === others[0])).toHaveLength(7);
  const job = await webhooks.claim(begin + 7 * 24 * HOUR, begin + 8 * 24 * HOUR);
  expect(job).toBeUndefined();
  expect(await state()).toMatchObject({ disabled: null, failures: 0 });
});

test('after five days without an answer it is switched off; switched on, it has lost nothing', async () => {
  const { writer, until, state, switchOn, told } = await start();
  receiver.answer({ status: 500 });
  const [one, two] = [newId(), newId()];
  await writer.edit('deals', one, lead('One'));
  await until(begin + 6 * 24 * HOUR);
  expect((await state())?.disabled?.reason).toMatch(/^Every attempt since .* failed, the last one with 500\.$/);
  const before = receiver.received.length;
  expect(before).toBeLessThan(60);
  await writer.edit('deals', two, lead('Two'));
  await until(begin + 30 * 24 * HOUR);
  expect(receiver.received).toHaveLength(before);
  receiver.answer({ status: 200 });
  await switchOn();
  await until(begin + 31 * 24 * HOUR);
  expect(told().slice(before).sort()).toEqual([
    [one, 1],
    [two, 2],
  ]);
});

test('a server that dies in a turn leaves it to the next: the receiver hears of the change again, under one id', async () => {
  const { writer, until } = await start();
  await writer.edit('deals', newId(), lead('Ada'));
  await until(begin + 2_000);
  const { settle } = webhooks;
  const dead = { ...webhooks, settle: async () => {} };
  const job = await webhooks.claim(begin + 4_000, begin + 64_000);
  if (!job) throw new Error('It is due.');
  const parts = { store, webhooks: dead, box: createSecretBox('a secret of the server'), post: createPost(true) };
  const clock = { window: 3_000, now: () => begin + 4_000, random: Math.random, count: () => {} };
  await takeTurn(
    { ...parts, ...clock, authorNow: async () => ({ ...job.author, organisation: job.org, expiresAt: 0 }) },
    job,
  );
  await until(begin + 10_000);
  expect(receiver.received).toHaveLength(1);
  await until(begin + 70_000);
  const [first, second] = receiver.received.map(({ headers }) => headers['webhook-id']);
  expect(first).toBe(second);
  expect(receiver.received).toHaveLength(2);
  // What the dead one had to say comes too late to count.
  await settle(job, { ...late, restsUntil: begin + 900 * 24 * HOUR }, begin, 0);
  await writer.edit('deals', newId(), lead('Ben'));
  await until(begin + 80_000);
  expect(receiver.received).toHaveLength(3);
});

const late = { log: [], done: [], again: [], recovered: false, failures: 9, failingSince: begin, disabled: null };

test('whoever made it and has no access any more is told nothing', async () => {
  const { writer, until, state, leave } = await start();
  await writer.edit('deals', newId(), lead('Ada'));
  leave();
  await until(begin + HOUR);
  expect(receiver.received).toEqual([]);
  expect((await state())?.disabled?.reason).toBe('Whoever made it has no access any more.');
});

test('what the author lost sight of before it was sent is not told', async () => {
  const { writer, until } = await start();
  const [team, told, withdrawn] = [newId(), newId(), newId()];
  const admin = pusher(store, { organisation: writer.organisation, role: 'admin', now: begin });
  expect(await admin.edit('settings', team, { ...teamOf('North', [ada]) })).toBe('APPLIED');
  const ofTeam = { private: true, ownerId: ben, teamIds: [team] };
  await writer.edit('deals', withdrawn, { ...lead('Of the team'), ...ofTeam });
  await writer.edit('deals', told, lead('Of all'));
  await until(begin + 1_000);
  expect(await admin.edit('settings', team, { memberIds: [] })).toBe('APPLIED');
  await until(begin + HOUR);
  expect(receiver.received.map(({ event }) => event.data.id)).toEqual([told]);
});

test('what left its author’s sight by one door after the other holds up nothing, and is told to have left', async () => {
  const { writer, until } = await start();
  const [team, id, other] = [newId(), newId(), newId()];
  const admin = pusher(store, { organisation: writer.organisation, role: 'admin', now: begin });
  await admin.edit('settings', team, { ...teamOf('North', [ada]) });
  const placed = (sharedWith: string[], teamIds: string[]) =>
    importRecords(
      store,
      { id: writer.organisation, name: '' },
      [{ collection: 'deals', body: { id, ...lead('Ben’s'), private: true, ownerId: ben, sharedWith, teamIds } }],
      begin,
    );
  await placed([ada], [team]);
  await until(begin + 10_000);
  await placed([], [team]);
  await placed([], []);
  await writer.edit('deals', other, lead('Of all'));
  await until(begin + HOUR);
  expect(receiver.received.map(({ event: { type, data } }) => [type, data.id]).sort()).toEqual([
    ['deals.lead.created', id],
    ['deals.lead.created', other],
    ['deals.left', id],
  ]);
});

test('a long way behind is caught up with step by step', async () => {
  const { writer, until, told } = await start();
  const ids = Array.from({ length: 450 }, newId);
  for (let i = 0; i < ids.length; i += 150) {
    const rows = ids.slice(i, i + 150).map((id) => writer.device.row(id, 0, lead('Ada')));
    await writer.send(...rows);
  }
  await until(begin + HOUR);
  expect(told().sort()).toEqual(ids.map((id, i) => [id, i + 1]).sort());
});
