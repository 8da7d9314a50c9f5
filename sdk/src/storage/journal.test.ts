import {
  fillWithDefaultSettings,
  getChangedDocumentsSince,
  getPseudoSchemaForVersion,
  prepareQuery,
  type RxDocumentData,
} from 'rxdb/plugins/core';
import { firstValueFrom, mergeMap, Subject } from 'rxjs';
import { expect, test } from 'vitest';
import { refresh } from '../database/refresh.ts';
import { FORGET } from './contexts.ts';
import { EMPTY, type LogStore, type LogStores } from './log/log-store.ts';
import { memoryLogs } from './log/memory-log.ts';
import { type LogDamage, logStorage } from './log-storage.ts';

type Doc = { key: string; value: string };

const schema = fillWithDefaultSettings(getPseudoSchemaForVersion<Doc>(0, 'key') as never);

async function page(stores: LogStores, damage: LogDamage[] = []) {
  const storage = logStorage(stores, { onDamage: (one) => void damage.push(one) });
  const instance = await storage.createStorageInstance<Doc>({
    databaseInstanceToken: 'token',
    databaseName: 'db',
    collectionName: 'docs',
    schema: schema as never,
    options: {},
    multiInstance: true,
    devMode: false,
  });
  const events: string[] = [];
  instance.changeStream().subscribe((bulk) => {
    for (const { operation, documentData } of bulk.events)
      events.push(`${operation} ${documentData.key}=${documentData.value}`);
  });
  let count = 0;
  const next = (key: string, value: string, previous?: RxDocumentData<Doc>, _deleted = false): RxDocumentData<Doc> => ({
    ...{ key, value, _deleted, _attachments: {}, _meta: { lwt: ++count } },
    _rev: `${Number.parseInt(previous?._rev ?? '0', 10) + 1}-${Math.random()}`,
  });
  const read = async (key: string) => (await instance.findDocumentsById([key], true))[0];
  const newest = prepareQuery(
    schema as never,
    {
      ...{ selector: { _deleted: { $eq: false } }, sort: [{ key: 'desc' as const }], skip: 0, limit: 2 },
    } as never,
  );
  return {
    instance,
    events,
    newest: async () => (await instance.query(newest as never)).documents.map(({ key, value }) => `${key}=${value}`),
    read,
    async write(key: string, value: string, context = 'test') {
      const previous = await read(key);
      const { error } = await instance.bulkWrite(
        [{ document: next(key, value, previous), ...(previous && { previous }) }],
        context,
      );
      return error.map(({ status }) => status);
    },
    async remove(key: string) {
      const previous = (await read(key)) as RxDocumentData<Doc>;
      await instance.bulkWrite([{ document: next(key, previous.value, previous, true), previous }], 'test');
    },
    changed: async () =>
      (await getChangedDocumentsSince<Doc, object>(instance as never, 10)).documents.map(({ key }) => key),
    value: async (key: string) => (await read(key))?.value,
  };
}

/** The same logs, with what a test does to them in between. */
function spoiled(stores: LogStores, spoil: (store: LogStore) => Partial<LogStore>): LogStores {
  return {
    ...stores,
    async open(database, log) {
      const store = await stores.open(database, log);
      return { ...store, ...spoil(store) };
    },
  };
}

test('what was written is there when the log is opened again', async () => {
  const logs = memoryLogs();
  const before = await page(logs);
  await before.write('a', '1');
  await before.write('a', '2');
  await before.instance.close();
  expect(await (await page(logs)).value('a')).toBe('2');
});

test('what one page writes the other one shows, and says so', async () => {
  const logs = memoryLogs();
  const [one, other] = [await page(logs), await page(logs)];
  await one.write('a', '1');
  expect(await other.value('a')).toBe('1');
  await other.write('a', '2');
  expect(await one.value('a')).toBe('2');
  expect([one.events, other.events]).toEqual([
    ['INSERT a=1', 'UPDATE a=2'],
    ['INSERT a=1', 'UPDATE a=2'],
  ]);
});

test('a page that reads a log from its start again shows nothing that a document was before', async () => {
  const logs = memoryLogs();
  const other = await page(logs);
  await other.write('a', '1');
  await other.write('a', '2');
  // As after compactions that it has missed.
  const here = await page(spoiled(logs, (store) => ({ read: () => store.read(EMPTY) })));
  expect(await here.value('a')).toBe('2');
  await other.write('b', '1');
  expect(await here.value('b')).toBe('1');
  expect(here.events).toEqual(['INSERT b=1']);
});

test('a document that two pages change at once has one change, and the other page is told of a conflict', async () => {
  const logs = memoryLogs();
  const [one, other] = [await page(logs), await page(logs)];
  await one.write('a', '0');
  await other.value('a');
  const answers = await Promise.all([one.write('a', 'one'), other.write('a', 'other')]);
  expect(answers.flat()).toEqual([409]);
  const winner = answers[0]?.length === 0 ? 'one' : 'other';
  expect([await one.value('a'), await other.value('a')]).toEqual([winner, winner]);
  const loser = winner === 'one' ? other : one;
  expect(loser.events.at(-1)).toBe(`INSERT a=${winner}`);
});

test('a row is refused once, also when its document is written and refused again before the rest is stored', async () => {
  const logs = memoryLogs();
  const other = await page(logs);
  const later: Promise<number[]>[] = [];
  let rounds = 2;
  const here = await page(
    spoiled(logs, (store) => ({
      // It hears late of what the other page writes.
      watch: () => () => {},
      append: async (...args) => {
        if (rounds-- > 0) {
          await other.write('a', `other ${rounds}`);
          later.push(here.write('a', 'again'));
          await new Promise((resolve) => setTimeout(resolve));
        }
        return store.append(...args);
      },
    })),
  );
  await here.value('a');
  expect(await Promise.all([here.write('a', 'one'), here.write('b', 'one')])).toEqual([[409], []]);
  await Promise.all(later);
});

test('of many writes of two pages at once, everything is in the end on both, in one state', async () => {
  const logs = memoryLogs();
  const pages = [await page(logs), await page(logs)] as const;
  await Promise.all(
    pages.map(async (here, p) => {
      for (let i = 0; i < 50; i++) while ((await here.write(`doc ${i % 7}`, `${p}.${i}`)).length > 0);
    }),
  );
  for (let i = 0; i < 7; i++) {
    const revs = await Promise.all(
      [...pages, await page(logs)].map(async (here) => (await here.read(`doc ${i}`))?._rev),
    );
    expect(new Set(revs).size).toBe(1);
  }
});

test('a write that cannot be stored fails, shows no more, and can be made again', async () => {
  let isFull = false;
  const logs = spoiled(memoryLogs(), (store) => ({
    append: async (...args) => {
      if (isFull) throw new DOMException('no room', 'QuotaExceededError');
      return store.append(...args);
    },
  }));
  const here = await page(logs);
  await here.write('a', '1');
  isFull = true;
  await expect(here.write('a', '2')).rejects.toThrow('no room');
  expect(await here.changed()).toEqual(['a']);
  const told = firstValueFrom(here.instance.changeStream().pipe(mergeMap(() => here.changed())));
  await expect(here.write('b', '1')).rejects.toThrow('no room');
  expect(await told).toEqual(['a']);
  expect([await here.value('a'), await here.value('b')]).toEqual(['1', undefined]);
  expect(here.events.slice(1)).toEqual(['UPDATE a=2', 'DELETE a=2', 'INSERT a=1', 'INSERT b=1', 'DELETE b=1']);
  isFull = false;
  expect(await here.write('a', '3')).toEqual([]);
  expect(await (await page(logs)).value('a')).toBe('3');
});

test('who goes on from a checkpoint is told of a write when it is stored', async () => {
  const appends: (() => void)[] = [];
  const begun = new Subject<number>();
  const held = spoiled(memoryLogs(), (store) => ({
    append: async (...args) => {
      await new Promise<void>((resolve) => begun.next(appends.push(resolve)));
      return store.append(...args);
    },
  }));
  const here = await page(held);
  expect(await here.changed()).toEqual([]);
  const order: string[] = [];
  const store = (i: number): void => {
    order.push(`store ${i}`);
    appends[i]?.();
  };

  const first = firstValueFrom(begun);
  const a = here.write('a', '1');
  await first;
  const reading = here.changed().then((keys) => order.push(`read ${keys}`));
  const shown = firstValueFrom(here.instance.changeStream());
  const b = here.write('b', '1');
  await shown;
  expect(await here.value('b')).toBe('1');
  const second = firstValueFrom(begun);
  store(0);
  await reading;
  await second;
  const rest = here.changed().then((keys) => order.push(`read ${keys}`));
  await here.value('b');
  store(1);
  await Promise.all([a, b, rest]);
  expect(order).toEqual(['store 0', 'read a', 'store 1', 'read a,b']);
});

test('of a log with a damaged chunk the rest is there, and the damage is told', async () => {
  const logs = memoryLogs();
  const before = await page(logs);
  for (const key of ['a', 'b', 'c']) await before.write(key, '1');
  const { chunks } = await (await logs.open('db', 'docs-0')).read(EMPTY);
  (chunks[1] as Uint8Array)[20] = 0;
  const damage: LogDamage[] = [];
  const after = await page(logs, damage);
  expect(await Promise.all(['a', 'b', 'c'].map(after.value))).toEqual(['1', undefined, '1']);
  expect(damage).toEqual([{ database: 'db', collection: 'docs', id: expect.any(String) }]);
});

test('a damaged chunk outlives compaction, and is told of as the same', async () => {
  const logs = memoryLogs();
  const here = await page(logs);
  for (const key of ['a', 'b', 'c']) await here.write(key, '1');
  await here.instance.close();
  const log = await logs.open('db', 'docs-0');
  ((await log.read(EMPTY)).chunks[1] as Uint8Array)[20] = 0;
  const before: LogDamage[] = [];
  const reader = await page(logs, before);
  for (let i = 0; i < 2_000; i++) await reader.write('a', `${i}`);
  await expect.poll(async () => (await log.read(EMPTY)).chunks.length, { timeout: 5_000 }).toBeLessThan(100);
  const after: LogDamage[] = [];
  const last = await page(logs, after);
  expect([await last.value('a'), await last.value('b'), await last.value('c')]).toEqual(['1999', undefined, '1']);
  expect([before.length, after]).toEqual([1, before]);
});

test('writes that wait together go to the log in one chunk', async () => {
  const logs = memoryLogs();
  const here = await page(logs);
  await here.read('');
  await Promise.all(Array.from({ length: 100 }, (_, i) => here.write(`${i}`, 'x')));
  expect((await (await logs.open('db', 'docs-0')).read(EMPTY)).chunks.length).toBeLessThan(5);
});

test('a log that is written for long stays short, and says the same to whoever opens it, or had it open', async () => {
  const logs = memoryLogs();
  const [here, beside] = [await page(logs), await page(logs)];
  for (let i = 0; i < 3_000; i++) await here.write(`doc ${i % 20}`, `${i}`);
  const log = await logs.open('db', 'docs-0');
  const length = async (): Promise<number> => (await log.read(EMPTY)).chunks.length;
  await expect.poll(length, { timeout: 30_000 }).toBeLessThan(100);
  for (const one of [here, beside, await page(logs)]) expect(await one.value('doc 19')).toBe('2999');
});

test('a page keeps the first pages of its queries before it compacts the log, for it may not live so long', async () => {
  const logs = memoryLogs();
  const before = await page(spoiled(logs, () => ({ compact: async () => undefined })));
  for (let i = 0; i < 40; i++) await before.write(`doc ${i}`, '1');
  await before.instance.close();

  const done: string[] = [];
  const after = await page(
    spoiled(logs, (store) => ({
      compact: async (...asked) => {
        done.push('compacted');
        return store.compact(...asked);
      },
      writeSnapshot: async (snapshot) => {
        done.push('kept');
        await store.writeSnapshot(snapshot);
      },
    })),
  );
  await after.newest();
  await expect.poll(() => done).toContain('compacted');
  expect(done[0]).toBe('kept');
});

/** A page that shows what another one has kept of a query for it, and reads the log when it is let. */
async function openedAgain(meanwhile: (beside: Awaited<ReturnType<typeof page>>) => Promise<unknown>) {
  const logs = memoryLogs();
  const before = await page(logs);
  for (const key of ['a', 'b', 'c']) await before.write(key, '1');
  expect(await before.newest()).toEqual(['c=1', 'b=1']);
  const store = await logs.open('db', 'docs-0');
  await expect.poll(() => store.readSnapshot()).toBeDefined();
  await before.instance.close();

  await meanwhile(await page(spoiled(logs, () => ({ writeSnapshot: async () => {} }))));

  let letRead = (): void => {};
  const isRead = new Promise<void>((resolve) => {
    letRead = resolve;
  });
  const after = await page(
    spoiled(logs, (one) => ({
      read: async (head) => {
        if (head === EMPTY) await isRead;
        return one.read(head);
      },
    })),
  );
  expect(await after.newest()).toEqual(['c=1', 'b=1']);
  return { ...after, letRead };
}

test('the first page of a query is there before the log is read, and is corrected from it', async () => {
  const { letRead, value, newest, events } = await openedAgain(async (beside) => {
    await beside.write('b', '2');
    await beside.write('d', '1');
  });
  letRead();
  expect(await value('d')).toBe('1');
  expect(await newest()).toEqual(['d=1', 'c=1']);
  expect(events).toEqual(['UPDATE b=2', 'INSERT d=1']);
});

test('the first page of a query shows no longer what was deleted meanwhile', async () => {
  const { letRead, newest, value, events } = await openedAgain((beside) => beside.remove('c'));
  letRead();
  await value('a');
  expect(await newest()).toEqual(['b=1', 'a=1']);
  expect(events).toEqual(['DELETE c=1']);
});

test('the first page of a query shows no longer what was deleted meanwhile and then forgotten', async () => {
  const { letRead, newest, value, events } = await openedAgain(async (beside) => {
    await beside.remove('c');
    await beside.instance.cleanup(0);
  });
  letRead();
  await value('a');
  expect(await newest()).toEqual(['b=1', 'a=1']);
  expect(events).toEqual(['DELETE c=1']);
});

test('what another page has deleted and forgotten is deleted for who reads of both at once, or of neither', async () => {
  const logs = memoryLogs();
  const here = await page(spoiled(logs, () => ({ watch: () => () => {} })));
  for (const key of ['a', 'b', 'c']) await here.write(key, '1');
  const beside = await page(logs);
  const forget = async (key: string) => {
    await beside.remove(key);
    await beside.instance.cleanup(0);
  };

  await forget('b');
  await refresh(here.instance);
  expect(here.events.slice(3)).toEqual(['DELETE b=1']);

  await forget('c');
  for (const value of ['2', '3']) await beside.write('a', value, FORGET);
  await refresh(here.instance);
  expect(here.events.slice(4)).toEqual(['UPDATE a=3', 'DELETE c=1']);
});

test('what is let go of is gone from the log, also when another page writes at the same moment', async () => {
  const logs = memoryLogs();
  const beside = await page(logs);
  let isMeddling = true;
  const here = await page(
    spoiled(logs, (store) => ({
      async compact(...args) {
        if (isMeddling) {
          isMeddling = false;
          await beside.write('b', '1');
        }
        return store.compact(...args);
      },
    })),
  );
  await here.write('a', 'secret');
  await here.write('a', 'husk', FORGET);
  const { chunks } = await (await logs.open('db', 'docs-0')).read(EMPTY);
  const text = chunks.map((bytes) => new TextDecoder().decode(bytes)).join();
  expect([text.includes('secret'), text.includes('husk'), await here.value('b')]).toEqual([false, true, '1']);
});
