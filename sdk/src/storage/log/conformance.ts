import { EMPTY, type Head, type LogStore, type LogStores } from './log-store.ts';

/** One thing that every log store has to do; `run` rejects with an Error that says what was wrong. */
export interface LogStoreCase {
  readonly name: string;
  run(): Promise<void>;
}

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const text = (chunks: readonly Uint8Array[]): string => chunks.map((chunk) => [...chunk].join('.')).join(' ');

function equal(actual: unknown, expected: unknown, what: string): void {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== should) throw new Error(`${what}: expected ${should}, got ${is}`);
}

/**
 * What a {@link LogStores} has to do, for authors of one.
 *
 * @param start gives logs that are empty
 * @param again opens the same logs as another page, or another process, would
 * @example
 * ```ts
 * for (const { name, run } of logStoreCases(() => myLogs(folder), () => myLogs(folder))) test(name, run);
 * ```
 */
export function logStoreCases(start: () => Promise<LogStores>, again: (first: LogStores) => Promise<LogStores>) {
  const cases: LogStoreCase[] = [];
  const test = (
    name: string,
    run: (pages: {
      stores: LogStores;
      one: LogStore;
      other: LogStore;
      reopen: () => Promise<LogStore>;
    }) => Promise<void>,
  ) =>
    cases.push({
      name,
      async run() {
        const first = await start();
        const second = await again(first);
        const [one, other] = [await first.open('db', 'log'), await second.open('db', 'log')];
        const opened: LogStore[] = [one, other];
        const reopen = async (): Promise<LogStore> => {
          const page = await (await again(first)).open('db', 'log');
          opened.push(page);
          return page;
        };
        try {
          await run({ stores: first, one, other, reopen });
        } finally {
          await Promise.all(opened.map((page) => page.close()));
        }
      },
    });

  const must = async (head: Promise<Head | undefined>): Promise<Head> => {
    const done = await head;
    if (!done) throw new Error('An append, or a compaction, at the head of the log was refused.');
    return done;
  };
  const write = async (log: LogStore, ...chunks: readonly Uint8Array[]): Promise<Head> => {
    let { head } = await log.read(EMPTY);
    for (const chunk of chunks) head = await must(log.append(chunk, head, 'strict'));
    return head;
  };

  test('a new log is empty', async ({ one }) => {
    const { chunks, head } = await one.read(EMPTY);
    equal([chunks.length, head.life, head.length], [0, EMPTY.life, EMPTY.length], 'a new log');
  });

  test('chunks come back as they were, in their order, on every page and after opening again', async ({
    one,
    other,
    reopen,
  }) => {
    await write(one, bytes(1, 2), bytes(), bytes(255, 0));
    for (const page of [one, other, await reopen()]) {
      equal(text((await page.read(EMPTY)).chunks), '1.2  255.0', 'the chunks');
    }
  });

  test('a read goes on behind what is known', async ({ one, other }) => {
    const known = await write(one, bytes(1));
    await write(other, bytes(2), bytes(3)).catch(() => {});
    const { head } = await other.read(EMPTY);
    equal(head.length, 3, 'the length');
    const { fromStart, chunks } = await one.read(known);
    equal([fromStart, text(chunks)], [false, '2 3'], 'what follows');
  });

  test('an append behind what somebody else has written is refused, and adds nothing', async ({ one, other }) => {
    const { head } = await one.read(EMPTY);
    await must(one.append(bytes(1), head, 'relaxed'));
    equal(await other.append(bytes(2), head, 'strict'), undefined, 'the refused append');
    equal(text((await other.read(EMPTY)).chunks), '1', 'the chunks');
  });

  test('of appends at the same moment one is taken', async ({ one, other }) => {
    const { head } = await one.read(EMPTY);
    const taken = await Promise.all([one, other].map((page, i) => page.append(bytes(i), head, 'strict')));
    equal(taken.filter((done) => done !== undefined).length, 1, 'how many were taken');
    equal((await one.read(EMPTY)).chunks.length, 1, 'how many chunks there are');
  });

  test('a compaction puts chunks in the place of the last ones, and others read what is new', async ({
    one,
    other,
  }) => {
    const all = await write(one, bytes(1), bytes(2), bytes(3), bytes(4));
    const seen = (await other.read(EMPTY)).head;
    await must(one.compact(1, [bytes(9)], all));
    equal(text((await one.read(EMPTY)).chunks), '1 9', 'the chunks');
    const { fromStart, chunks } = await other.read(seen);
    equal([fromStart, text(chunks)], [false, '9'], 'what another page reads');
  });

  test('who missed two compactions reads all', async ({ one, other }) => {
    const seen = await write(one, bytes(1), bytes(2));
    const once = await must(one.compact(1, [bytes(3)], seen));
    await must(one.compact(1, [bytes(4)], once));
    const { fromStart, chunks } = await other.read(seen);
    equal([fromStart, text(chunks)], [true, '1 4'], 'what another page reads');
  });

  test('a compaction of a log that has grown is refused, and changes nothing', async ({ one, other }) => {
    const before = await write(one, bytes(1), bytes(2));
    await must(other.append(bytes(3), before, 'strict'));
    equal(await one.compact(0, [bytes(9)], before), undefined, 'the refused compaction');
    equal(text((await one.read(EMPTY)).chunks), '1 2 3', 'the chunks');
  });

  test('a log grows on after a compaction', async ({ one, reopen }) => {
    const head = await must(one.compact(0, [bytes(1)], await write(one, bytes(7), bytes(8))));
    await must(one.append(bytes(2), head, 'strict'));
    equal(text((await (await reopen()).read(EMPTY)).chunks), '1 2', 'the chunks');
  });

  test('of two who have a log open from the same place one is told of what the other writes', async ({
    stores,
    one,
  }) => {
    const beside = await stores.open('db', 'log');
    const heard = new Promise<Head>((resolve) => void beside.watch(resolve));
    const { length } = await write(one, bytes(1));
    equal((await heard).length, length, 'what is told');
    await beside.close();
  });

  test('other pages are told, and oneself is not', async ({ one, other }) => {
    const told: string[] = [];
    one.watch(() => void told.push('one'));
    const heard = new Promise<Head>((resolve) => {
      other.watch((head) => {
        told.push('other');
        resolve(head);
      });
    });
    const head = await write(one, bytes(1));
    const [{ life, length }, said] = [head, await heard];
    equal([said.life, said.length], [life, length], 'what the other page is told');
    equal(told, ['other'], 'who is told');
  });

  test('what is kept beside the log is there for the next page, and no part of it', async ({ one, reopen }) => {
    if ((await one.readSnapshot()) !== undefined) throw new Error('A new log has a snapshot.');
    await write(one, bytes(1));
    for (const snapshot of [bytes(2), bytes(3, 4)]) await one.writeSnapshot(snapshot);
    const next = await reopen();
    const kept = await next.readSnapshot();
    // A store with little room may keep none.
    if (kept) equal(text([kept]), '3.4', 'the snapshot');
    equal(text((await next.read(EMPTY)).chunks), '1', 'the chunks');
  });

  test('a removed log is empty when it is opened again', async ({ one, other, reopen }) => {
    await write(one, bytes(1));
    await other.close();
    await one.remove();
    equal((await (await reopen()).read(EMPTY)).chunks.length, 0, 'how many chunks there are');
  });

  test('the logs of a database are listed, and not those of another one', async ({ stores, one }) => {
    await write(one, bytes(1));
    equal(await stores.list('db'), ['log'], 'the logs');
    equal(await stores.list('another'), [], 'the logs of another database');
  });

  test('a removed database has no logs', async ({ stores, one, other, reopen }) => {
    await write(one, bytes(1));
    await one.writeSnapshot(bytes(2));
    await Promise.all([one.close(), other.close()]);
    await stores.remove('db');
    equal(await stores.list('db'), [], 'the logs');
    const page = await reopen();
    equal([(await page.read(EMPTY)).chunks.length, await page.readSnapshot()], [0, undefined], 'what is left');
  });

  test('chunks may be large, and many', async ({ one, other }) => {
    const large = Uint8Array.from({ length: 1_000_000 }, (_, i) => (i * 31) % 256);
    await write(one, large, ...Array.from({ length: 40 }, (_, i) => bytes(i)));
    const { chunks } = await other.read(EMPTY);
    const [first, ...rest] = chunks;
    equal(
      first?.every((byte, i) => byte === large[i]),
      true,
      'whether the large one came back as it was',
    );
    equal(text(rest), Array.from({ length: 40 }, (_, i) => i).join(' '), 'the others');
  });

  test('names may have any characters, and similar ones are not the same', async ({ stores }) => {
    const names = ['log', 'log/0', 'log%2F0', 'LOG', '..', 'l_g', '日本', 'log-1'];
    const logs = await Promise.all(names.map((name) => stores.open('db', name)));
    for (const [i, log] of logs.entries()) await write(log, bytes(i));
    for (const [i, log] of logs.entries()) equal(text((await log.read(EMPTY)).chunks), `${i}`, names[i] as string);
    await logs[0]?.remove();
    for (const log of logs.slice(1)) equal((await log.read(EMPTY)).chunks.length, 1, 'chunks beside a removed log');
    await Promise.all(logs.slice(1).map((log) => log.close()));
  });

  test('two pages that write at the same time end with one log that has everything once', async ({ one, other }) => {
    const writeAll = async (page: LogStore, from: number): Promise<void> => {
      let { head } = await page.read(EMPTY);
      for (let i = from; i < from + 20; ) {
        const next = await page.append(bytes(i), head, i % 2 === 0 ? 'strict' : 'relaxed');
        if (next) i++;
        head = next ?? (await page.read(head)).head;
      }
    };
    await Promise.all([writeAll(one, 0), writeAll(other, 100)]);
    const [mine, theirs] = [await one.read(EMPTY), await other.read(EMPTY)];
    equal(text(theirs.chunks), text(mine.chunks), 'what the other page reads');
    const values = mine.chunks.map(([value = 0]) => value);
    for (const from of [0, 100]) {
      const own = values.filter((value) => value >= from && value < from + 100);
      equal(
        own,
        Array.from({ length: 20 }, (_, i) => from + i),
        'the chunks of a page',
      );
    }
  });

  test('of a compaction and an append at the same moment one is done', async ({ one, other }) => {
    for (let round = 0; round < 5; round++) {
      const head = await write(one, bytes(1), bytes(2));
      const kept = head.length - 1;
      const done = await Promise.all([one.compact(kept, [bytes(9)], head), other.append(bytes(3), head, 'strict')]);
      equal(done.filter((one) => one !== undefined).length, 1, 'how many were done');
      const last = text((await one.read(EMPTY)).chunks.slice(kept));
      equal(last, done[0] ? '9' : '2 3', 'the end of the log');
      equal(text((await other.read(EMPTY)).chunks.slice(kept)), last, 'the end on the other page');
    }
  });

  test('a compaction ends where its own chunks end, however soon others add theirs', async ({ one, other }) => {
    const addWhenCompacted = async (before: Head): Promise<Head> => {
      for (;;) {
        const { head } = await other.read(before);
        if (head.life !== before.life) return must(other.append(bytes(3), head, 'relaxed'));
        await new Promise((resolve) => setTimeout(resolve));
      }
    };
    for (let round = 0; round < 5; round++) {
      const before = await write(one, bytes(1), bytes(2));
      const compacting = must(one.compact(before.length - 1, [bytes(9)], before));
      const [after] = await Promise.all([compacting, addWhenCompacted(before)]);
      equal(after.length, before.length, 'where the compaction ends');
      equal(text((await one.read(after)).chunks), '3', 'what was added since');
    }
  });

  test('a log that was compacted to nothing is empty, and can be written', async ({ one, reopen }) => {
    const head = await must(one.compact(0, [], await write(one, bytes(1), bytes(2))));
    equal((await one.read(EMPTY)).chunks.length, 0, 'how many chunks there are');
    await must(one.append(bytes(3), head, 'relaxed'));
    equal(text((await (await reopen()).read(EMPTY)).chunks), '3', 'the chunks');
  });

  return cases;
}
