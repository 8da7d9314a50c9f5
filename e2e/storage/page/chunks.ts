import { decodeChunk } from '../../../sdk/src/storage/log/chunk.ts';

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Reads every chunk of every log of this origin, past the storage. @returns where one is not what was written */
export async function damagedChunks(): Promise<string[]> {
  const wrong: string[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    if (!name.startsWith('rockpool/')) continue;
    const db = await done(indexedDB.open(name));
    const transaction = db.transaction(['chunks', 'heads']);
    const [keys, chunks, logs, heads] = await Promise.all([
      done(transaction.objectStore('chunks').getAllKeys()),
      done(transaction.objectStore('chunks').getAll() as IDBRequest<Uint8Array[]>),
      done(transaction.objectStore('heads').getAllKeys()),
      done(transaction.objectStore('heads').getAll() as IDBRequest<{ length: number }[]>),
    ]);
    for (const [i, chunk] of chunks.entries()) {
      if (!decodeChunk(chunk)) wrong.push(`unreadable: chunk ${keys[i]} of ${name}`);
    }
    for (const [i, log] of logs.entries()) {
      const positions = (keys as [string, number][]).flatMap(([of, position]) => (of === log ? [position] : []));
      const isWhole = positions.length === heads[i]?.length && positions.every((position, at) => position === at);
      if (!isWhole) wrong.push(`unreadable: ${log} of ${name} has ${heads[i]?.length} chunks, at ${positions.join()}`);
    }
    db.close();
  }
  return wrong;
}
