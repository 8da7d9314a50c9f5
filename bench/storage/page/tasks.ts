/** What the benchmark asks a page for. */
import { deals } from '@rockpool/schema';
import type { Shown } from '../session.ts';
import type { Fields, Listed, Peer, Place } from './peer.ts';

/** What a page is asked. All times are in milliseconds. */
export interface Tasks {
  /** Sees to it that the page opens without a network from now on. */
  install(): Promise<void>;
  /** Opens an empty database and gets everything from the server. */
  sync(): Promise<number>;
  count(): Promise<number>;
  /** From a write to the live list that has it, several times; to put that on the page takes the same with all. */
  writes(times: number): Promise<readonly number[]>;
  /** A page of 50 by each index: how long the first one took, and later ones elsewhere. */
  pages(ids: readonly string[]): Promise<readonly PageTimes[]>;
  destroy(): Promise<void>;
}

export interface PageTimes {
  readonly index: readonly string[];
  readonly first: number;
  readonly later: readonly number[];
}

declare global {
  /** Says that the page can be asked, and when its list was shown, as JSON; there before the page's script is. */
  function tell(text: string): void;
}

export function answer(peer: Peer): void {
  let listed: readonly Listed[] = [];
  let arrivedAt = 0;
  let onList = (): void => {};
  const show = (leads: readonly Listed[]): void => {
    arrivedAt = performance.now();
    listed = leads;
    const list = document.querySelector('ol') as HTMLElement;
    list.replaceChildren(
      ...leads.map(({ name, updatedAt }) => {
        const item = document.createElement('li');
        item.textContent = `${name}, ${updatedAt}`;
        return item;
      }),
    );
    onList();
  };
  /** Resolves when the list says something. */
  const until = (isSo: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      onList = () => isSo() && resolve();
      onList();
    });

  async function load(): Promise<Shown> {
    const start = performance.now();
    await peer.open();
    peer.watch(show);
    await until(() => listed.length > 0);
    const now = performance.now();
    return { sinceRequest: now, sinceOpening: now - start };
  }

  const tasks: Tasks = {
    async install() {
      await navigator.serviceWorker.register(`${location.pathname}-worker.js`);
      await navigator.serviceWorker.ready;
    },
    async sync() {
      const start = performance.now();
      await peer.open();
      await peer.synced();
      return performance.now() - start;
    },
    count: () => peer.count(),
    async writes(times) {
      if (listed.length === 0) {
        peer.watch(show);
        await until(() => listed.length > 0);
      }
      await peer.pauseSync();
      const took: number[] = [];
      for (let i = 0; i < times; i++) {
        const { id } = listed[(i * 7) % listed.length] as Listed;
        const name = `Renamed ${i}`;
        const start = performance.now();
        const stored = peer.rename(id, name);
        await until(() => listed.some((one) => one.id === id && one.name === name));
        took.push(arrivedAt - start);
        await stored;
      }
      return took;
    },
    async pages(ids) {
      const found: PageTimes[] = [];
      for (const index of deals.indexes) {
        const times: number[] = [];
        for (const id of ids) {
          const place = placeOf(index, await peer.one(id));
          const start = performance.now();
          const page = await peer.page(place);
          times.push(performance.now() - start);
          if (page.length === 0) throw new Error(`There is nothing at ${JSON.stringify(place)}.`);
        }
        const [first = 0, ...later] = times;
        found.push({ index, first, later });
      }
      return found;
    },
    destroy: () => peer.destroy(),
  };
  Object.assign(globalThis, { bench: tasks });
  if (location.hash === '#load') void load().then((shown) => tell(JSON.stringify({ shown })));
  else tell('{}');
}

/** Where a lead stands in an index. */
function placeOf(index: readonly string[], lead: Fields): Place {
  const field = index.at(-1) as string;
  const fixed = Object.fromEntries(index.slice(0, -1).map((one) => [one, lead[one]]));
  return { index, fixed, field, from: lead[field] as string };
}
