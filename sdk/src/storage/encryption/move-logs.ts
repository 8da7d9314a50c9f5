import { EMPTY, inTurn, type LogStore, type LogStores } from '../log/log-store.ts';

/** Copies all logs of a database to where nobody else looks yet. What an earlier try has left there is replaced. */
export async function copyLogs(from: LogStores, to: LogStores, database: string): Promise<void> {
  for (const name of await from.list(database)) {
    const [source, target] = [await from.open(database, name), await to.open(database, name)];
    try {
      const { chunks } = await source.read(EMPTY);
      const { head } = await target.read(EMPTY);
      if (!(await target.compact(0, chunks, head))) throw new Error(`Somebody else writes to ${name}.`);
    } finally {
      await source.close();
      await target.close();
    }
  }
}

/** Writes all logs of a database anew. Whoever else writes to one waits meanwhile: among many writes there would never be time for it. */
export async function rewriteLogs(stores: LogStores, database: string): Promise<void> {
  for (const name of await stores.list(database)) {
    const log = await stores.open(database, name);
    try {
      while (!(await inTurn(log, () => rewrite(log))));
    } finally {
      await log.close();
    }
  }
}

/** @returns whether nobody has written meanwhile */
async function rewrite(log: LogStore): Promise<boolean> {
  const { chunks, head } = await log.read(EMPTY);
  // What is kept beside a log is made again.
  await log.writeSnapshot(new Uint8Array());
  return chunks.length === 0 || (await log.compact(0, chunks, head)) !== undefined;
}
