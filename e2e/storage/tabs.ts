import { setTimeout as wait } from 'node:timers/promises';
import { startChromium } from './chromium.ts';
import { createLedger, differences } from './ledger.ts';
import type { Site, Visit } from './site.ts';
import { plain } from './trials.ts';

const TABS = 5;
/** Values of a tab that takes the place of a killed one are above those of that one. */
const GENERATION = 1_000_000;
/** How long news of another tab's writes may be on their way, in milliseconds; a busy machine takes its time. */
const PATIENCE = 20_000;

export interface TabReport {
  readonly seconds: number;
  /** How often the tab that syncs was killed, and the longest until another one did, in milliseconds. */
  readonly kills: number;
  readonly longestHandOver: number;
  readonly confirmed: number;
  readonly wrong: readonly string[];
}

export interface TabOptions {
  readonly site: Site;
  readonly profile: string;
  readonly seconds: number;
  readonly kills: number;
  readonly random: () => number;
  readonly onProgress: (kills: number) => void;
}

/** Five tabs write to the same records, and sync, while again and again the one that leads is closed or crashes. */
export async function huntTabs(options: TabOptions): Promise<TabReport> {
  const { site, profile, seconds, random, onProgress } = options;
  const ledger = createLedger();
  const wrong: string[] = [];
  const chromium = await startChromium(profile);
  const host = 'tabs';
  let generation = 0;

  async function open(writer: number): Promise<Visit> {
    const visit = await site.visit(chromium, { host, hear: ledger.hear });
    await visit.tab.run((id) => hunt.call(id), writer);
    await visit.tab.run((who, from) => hunt.write(who, from), writer, generation++ * GENERATION);
    return visit;
  }
  const tabs: Visit[] = [];
  for (let writer = 0; writer < TABS; writer++) tabs.push(await open(writer));
  const start = performance.now();
  let longestHandOver = 0;
  let kills = 0;
  while (kills < options.kills || performance.now() - start < seconds * 1_000) {
    await wait(random() * ((seconds * 1_000) / Math.max(options.kills, 1)));
    if (kills === options.kills) continue;
    const leads = await tabs[0]?.tab.run(() => hunt.leader());
    if (leads === undefined) continue;
    const [killed, witness] = [tabs[leads], tabs[(leads + 1) % TABS]] as [Visit, Visit];
    await (random() < 0.5 ? killed.tab.close() : killed.tab.crash());
    const since = performance.now();
    while ((await witness.tab.run(() => hunt.leader())) === undefined) await wait(20);
    longestHandOver = Math.max(longestHandOver, performance.now() - since);
    tabs[leads] = await open(leads);
    onProgress(++kills);
  }

  for (const { tab } of tabs) await tab.run(() => hunt.rest());
  for (const { tab } of tabs) await tab.run(() => hunt.settled());
  await tabs[0]?.tab.run(() => hunt.syncNow());
  tabs.push(await site.visit(chromium, { host }));
  const colleague = await site.colleague();
  await colleague.sync.now();
  const theirs = plain(await colleague.trials.find().exec());
  wrong.push(...ledger.judge(theirs));
  for (const [i, { tab }] of tabs.entries()) {
    const name = i === TABS ? 'a new tab' : `tab ${i}`;
    const compare = async (): Promise<string[]> => [
      ...differences(name, await tab.run(() => hunt.read()), 'the server', theirs),
      ...differences(`the live query of ${name}`, await tab.run(() => hunt.live()), 'the server', theirs),
    ];
    wrong.push(...(await onceNone(compare)));
  }
  wrong.push(...((await tabs[0]?.tab.run(() => hunt.damaged())) ?? []));
  await chromium.close();
  return {
    seconds: Math.round((performance.now() - start) / 1_000),
    kills,
    longestHandOver,
    confirmed: ledger.confirmed,
    wrong,
  };
}

/** Asks again while there are differences, until there are none or no patience is left. */
async function onceNone(compare: () => Promise<string[]>): Promise<string[]> {
  const deadline = performance.now() + PATIENCE;
  let found = await compare();
  for (; found.length > 0 && performance.now() < deadline; found = await compare()) await wait(50);
  return found;
}
