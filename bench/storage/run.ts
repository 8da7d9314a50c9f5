import type { Browser } from './browser.ts';
import { median, type Row, round } from './figures.ts';
import { idOf } from './leads.ts';
import type { Tasks } from './page/tasks.ts';
import { type PeerInfo, peers } from './peers.ts';
import type { Session, Shown } from './session.ts';

declare const bench: Tasks;

export interface Plan {
  /** How many leads; the first one is measured most closely. */
  readonly sizes: readonly number[];
  /** How often each thing is done. */
  readonly runs: number;
}

/** How many steps {@link measureAll} takes. */
export const stepsOf = ({ sizes, runs }: Plan): number =>
  sizes.reduce((sum, _, i) => sum + ((i === 0 ? runs : 0) + runs + 3) * peers.length, peers.length);

/** Writes, and pages by each index, of one visit. */
const [WRITES, PAGES] = [100, 9] as const;

/** Milliseconds in which a page that nobody touches tidies up. */
const REST = 3_000;

/** Measures every peer with every size; whatever is done several times is done by all in turn. */
export async function measureAll(browser: Browser, plan: Plan, onStep: (what: string) => void): Promise<Row[]> {
  const bases = new Map<PeerInfo, number>();
  for (const peer of peers) {
    onStep(`${peer.title}, empty`);
    bases.set(peer, await browser.visit({ peer: peer.name, size: 0 }, heapAfterSync));
  }
  const rows: Row[] = [];
  for (const [i, size] of plan.sizes.entries()) {
    rows.push(...(await measureSize(browser, size, i === 0 ? plan.runs : 0, plan.runs, bases, onStep)));
  }
  return rows;
}

async function measureSize(
  browser: Browser,
  size: number,
  syncs: number,
  loads: number,
  bases: ReadonlyMap<PeerInfo, number>,
  onStep: (what: string) => void,
): Promise<Row[]> {
  const times = new Map(
    peers.map((peer) => [peer, { sync: [] as number[], load: [] as Shown[], blocked: [] as number[] }]),
  );
  const inTurns = async (what: string, work: (peer: PeerInfo, into: Times) => Promise<void>): Promise<void> => {
    for (const peer of peers) {
      onStep(`${peer.title}, ${size.toLocaleString('en')} leads: ${what}`);
      await work(peer, times.get(peer) as Times);
    }
  };
  const visit = <T>({ name }: PeerInfo, work: (session: Session) => Promise<T>): Promise<T> =>
    browser.visit({ peer: name, size }, work);

  for (let run = 0; run < syncs; run++) {
    await inTurns('first sync', (peer, { sync }) =>
      visit(peer, async (session) => {
        await session.open(false);
        sync.push(await session.ask(() => bench.sync()));
        await session.ask(() => bench.destroy());
      }),
    );
  }
  // What is synced now stays; watching costs a little, so its time counts only where there is no other.
  await inTurns('first sync', (peer, { sync, blocked }) =>
    visit(peer, async (session) => {
      await session.open(false);
      const work = async (): Promise<void> => {
        const took = await session.ask(() => bench.sync());
        if (sync.length === 0) sync.push(took);
        await session.ask(rest, REST);
      };
      blocked.push(await session.longestBlock(work));
    }),
  );
  await inTurns('page load', (peer, { blocked }) =>
    visit(peer, async (session) => {
      if (!peer.persists) return;
      blocked.push(await session.longestBlock(() => openAll(session)));
      await session.ask(() => bench.install());
      // So that the page can keep for the next time what it showed.
      await session.ask(rest, REST);
    }),
  );
  for (let run = 0; run < loads; run++) {
    await inTurns('page load', async (peer, { load }) => {
      if (peer.persists) load.push(await visit(peer, openAll));
    });
  }
  const rows: Row[] = [];
  await inTurns('reads and writes', async (peer, { sync, load, blocked }) => {
    const used = await visit(peer, (session) => use(session, peer, size));
    rows.push({
      peer: peer.name,
      title: peer.title,
      size,
      firstSync: round(median(sync)),
      pageLoad: peer.persists ? round(median(load.map(({ sinceRequest }) => sinceRequest))) : null,
      open: peer.persists ? round(median(load.map(({ sinceOpening }) => sinceOpening))) : null,
      write: round(used.write),
      page: round(used.page),
      firstPage: round(used.firstPage),
      heap: Math.max(0, Math.round((used.heap - (bases.get(peer) ?? 0)) / size)),
      disk: peer.persists ? Math.round(browser.disk({ peer: peer.name, size }) / size) : null,
      blocked: round(Math.max(...blocked)),
    });
  });
  return rows;
}

interface Times {
  readonly sync: number[];
  readonly load: Shown[];
  readonly blocked: number[];
}

/** @returns when the list was on the page; everything is loaded by the end */
async function openAll(session: Session): Promise<Shown> {
  const shown = await session.open(true);
  if (!shown) throw new Error('The page has shown no list.');
  await session.ask(() => bench.count());
  return shown;
}

async function heapAfterSync(session: Session): Promise<number> {
  await session.open(false);
  await session.ask(() => bench.sync());
  return session.heap();
}

async function use(session: Session, { persists }: PeerInfo, size: number) {
  if (persists) await openAll(session);
  else {
    await session.open(false);
    await session.ask(() => bench.sync());
  }
  const heap = await session.heap();
  const count = await session.ask(() => bench.count());
  if (count !== size) throw new Error(`There are ${count} leads, and there should be ${size}.`);
  const ids = Array.from({ length: PAGES }, (_, i) => idOf('lead', Math.floor((i * size) / PAGES)));
  const pages = await session.ask((some) => bench.pages(some), ids);
  const write = median(await session.ask((times) => bench.writes(times), WRITES));
  return {
    heap,
    write,
    page: Math.max(...pages.map(({ later }) => median(later))),
    firstPage: Math.max(...pages.map(({ first }) => first)),
  };
}

const rest = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
