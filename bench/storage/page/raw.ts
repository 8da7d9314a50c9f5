/** What IndexedDB itself takes: a row per lead, the same indexes, no library, and nothing that makes a CRM of it. */
import { deals } from '@rockpool/schema';
import { type Fields, type Listed, PAGE, type Peer, syncUrl } from './peer.ts';
import { answer } from './tasks.ts';

let db: IDBDatabase;
let show: (leads: readonly Listed[]) => void = () => {};

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const committed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });

const nameOf = (index: readonly string[]): string => index.join();

function down(index: readonly string[], range: IDBKeyRange | null): Promise<readonly Fields[]> {
  const found: Fields[] = [];
  return new Promise((resolve, reject) => {
    const asked = db.transaction('leads').objectStore('leads').index(nameOf(index)).openCursor(range, 'prev');
    asked.onerror = () => reject(asked.error);
    asked.onsuccess = () => {
      const cursor = asked.result;
      if (cursor) found.push(cursor.value);
      if (!cursor || found.length === PAGE) resolve(found);
      else cursor.continue();
    };
  });
}

async function pull(
  checkpoint?: string,
): Promise<{ records: { body: Fields }[]; hasMore: boolean; checkpoint: string }> {
  const body = JSON.stringify({ query: 'pull', variables: { input: checkpoint ? { checkpoint } : {} } });
  return (await (await fetch(syncUrl(), { method: 'POST', body })).json()).data.pull;
}

const peer: Peer = {
  async open() {
    const asked = indexedDB.open('raw', 1);
    asked.onupgradeneeded = () => {
      const store = asked.result.createObjectStore('leads', { keyPath: 'id' });
      for (const index of deals.indexes)
        store.createIndex(nameOf(index), index.length === 1 ? ([...index][0] as string) : [...index]);
    };
    db = await done(asked);
  },
  async synced() {
    let next = pull();
    for (let hasMore = true; hasMore; ) {
      const page = await next;
      ({ hasMore } = page);
      if (hasMore) next = pull(page.checkpoint);
      const transaction = db.transaction('leads', 'readwrite', { durability: 'relaxed' });
      const store = transaction.objectStore('leads');
      for (const { body } of page.records) store.put(body);
      await committed(transaction);
    }
  },
  count: () => done(db.transaction('leads').objectStore('leads').count()),
  watch(showThem) {
    show = showThem;
    void down(['updatedAt'], null).then((leads) => show(leads as unknown as readonly Listed[]));
  },
  async rename(id, name) {
    const transaction = db.transaction('leads', 'readwrite', { durability: 'strict' });
    const store = transaction.objectStore('leads');
    const lead = await done(store.get(id));
    store.put({ ...lead, name, updatedAt: new Date().toISOString() });
    await committed(transaction);
    show((await down(['updatedAt'], null)) as unknown as readonly Listed[]);
  },
  one: (id) => done(db.transaction('leads').objectStore('leads').get(id)),
  page({ index, fixed, from }) {
    const values = [...Object.values(fixed), from] as (string | number)[];
    const low = Object.values(fixed) as (string | number)[];
    return down(index, values.length === 1 ? IDBKeyRange.upperBound(from) : IDBKeyRange.bound(low, values));
  },
  async pauseSync() {},
  async destroy() {
    db.close();
    await done(indexedDB.deleteDatabase('raw'));
  },
};

answer(peer);
