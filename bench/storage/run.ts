import type { Browser } from './browser.ts';
import { median, type Row, round } from './figures.ts';
import { idOf } from './leads.ts';
import type { PageTimes, Tasks } from './page/tasks.ts';
import { type PeerInfo, peers } from './peers.ts';
import type { Session, Shown } from './session.ts';

declare const bench: Tasks;

export interface Plan {
  /** How many leads. */
  readonly sizes: readonly number[];
  /** How often each thing is done. */
  readonly runs: number;
}

/** How many steps {@link measureAll} takes. */
export const stepsOf = ({ sizes, runs }: Plan): number => (1 + sizes.length * (4 * runs + 2)) * peers.length;

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
  for (const size of plan.sizes) rows.push(...(await measureSize(browser, size, plan.runs, bases, onStep)));
  return rows;
}

async function measureSize(
  browser: Browser,
  size: number,
  runs: number,
  bases: ReadonlyMap<PeerInfo, number>,
  onStep: (what: string) => void,
): Promise<Row[]> {
  const seen = new Map(peers.map((peer) => [peer, nothingSeen()]));
  type Work = (session: Session, peer: PeerInfo, seen: Seen, isLast: boolean) => Promise<void>;
  const inTurns = async (what: string, work: Work, isLast = true): Promise<void> => {
    for (const peer of peers) {
      onStep(`${peer.title}, ${size.toLocaleString('en')} leads: ${what}`);
      await browser.visit({ peer: peer.name, size }, (session) => work(session, peer, seen.get(peer) as Seen, isLast));
    }
  };
  const repeatedly = async (what: string, work: Work): Promise<void> => {
    for (let run = 1; run <= runs; run++) await inTurns(`${what}, ${run} of ${runs}`, work, run === runs);
  };

  await repeatedly('first sync', async (session, _peer, { syncs, syncBlocks }, isLast) => {
    await session.open(false);
    const work = async (): Promise<void> => {
      syncs.push(await session.ask(() => bench.sync()));
      await session.ask(rest, REST);
    };
    syncBlocks.push(await session.longestBlock(work));
    if (!isLast) await session.ask(() => bench.destroy());
  });
  await inTurns('installing', async (session, { persists }) => {
    if (!persists) return;
    await openAll(session);
    await session.ask(() => bench.install());
    // So that the page can keep for the next time what it showed.
    await session.ask(rest, REST);
  });
  await repeatedly('page load', async (session, { persists }, { loads }) => {
    if (persists) loads.push(await openAll(session));
  });
  // To watch costs a little, which a time of 100 ms would show.
  await repeatedly('page load, watched', async (session, { persists }, { loadBlocks }) => {
    if (persists) loadBlocks.push(await session.longestBlock(() => openAll(session)));
  });
  await inTurns('reads', async (session, peer, seen) => {
    await fill(session, peer);
    seen.heap = await session.heap();
    const count = await session.ask(() => bench.count());
    if (count !== size) throw new Error(`There are ${count} leads, and there should be ${size}.`);
    const ids = Array.from({ length: PAGES }, (_, i) => idOf('lead', Math.floor((i * size) / PAGES)));
    seen.pages = await session.ask((some) => bench.pages(some), ids);
    seen.disk = peer.persists ? browser.disk({ peer: peer.name, size }) : null;
  });
  await repeatedly('writes', async (session, peer, { writes }) => {
    await fill(session, peer);
    writes.push(median(await session.ask((times) => bench.writes(times), WRITES)));
  });
  return [...seen].map(([peer, one]) => rowOf(peer, size, one, bases.get(peer) ?? 0));
}

/** What was seen of a peer, in the order of its runs. */
interface Seen {
  readonly syncs: number[];
  readonly loads: Shown[];
  readonly writes: number[];
  /** The longest one of each run. */
  readonly syncBlocks: number[];
  readonly loadBlocks: number[];
  pages: readonly PageTimes[];
  heap: number;
  disk: number | null;
}

const nothingSeen = (): Seen => ({
  ...{ syncs: [], loads: [], writes: [], syncBlocks: [], loadBlocks: [] },
  ...{ pages: [], heap: 0, disk: null },
});

function rowOf({ name, title, persists }: PeerInfo, size: number, seen: Seen, emptyHeap: number): Row {
  const blocks = [seen.syncBlocks, seen.loadBlocks].filter((some) => some.length > 0);
  return {
    peer: name,
    title,
    size,
    firstSync: round(median(seen.syncs)),
    pageLoad: persists ? round(median(seen.loads.map(({ sinceRequest }) => sinceRequest))) : null,
    open: persists ? round(median(seen.loads.map(({ sinceOpening }) => sinceOpening))) : null,
    write: round(median(seen.writes)),
    page: round(Math.max(...seen.pages.map(({ later }) => median(later)))),
    firstPage: round(Math.max(...seen.pages.map(({ first }) => first))),
    heap: Math.max(0, Math.round((seen.heap - emptyHeap) / size)),
    disk: seen.disk === null ? null : Math.round(seen.disk / size),
    blocked: round(Math.max(...blocks.map(median))),
    blockedAtWorst: round(Math.max(...blocks.flat())),
  };
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

/** Everything is loaded by the end, the list is not necessarily on the page. */
async function fill(session: Session, { persists }: PeerInfo): Promise<void> {
  if (persists) {
    await openAll(session);
    return;
  }
  await session.open(false);
  await session.ask(() => bench.sync());
}

const rest = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
