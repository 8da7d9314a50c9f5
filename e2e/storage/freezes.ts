import { setTimeout as wait } from 'node:timers/promises';
import { startChromium } from './chromium.ts';
import { createLedger, differences } from './ledger.ts';
import type { Site, Visit } from './site.ts';
import { plain } from './trials.ts';

/** How long others may need for their next writes, or to sync, while a tab is frozen, in milliseconds. */
const PATIENCE = 15_000;
/** So many writes show that somebody is not held up. */
const ENOUGH = 5;

export interface FreezeReport {
  readonly freezes: number;
  /** The longest that another tab took for its next {@link ENOUGH} writes, and until its edits were on the server, in milliseconds. */
  readonly longestWrites: number;
  readonly longestSync: number;
  readonly wrong: readonly string[];
}

export interface FreezeOptions {
  readonly site: Site;
  readonly profile: string;
  readonly freezes: number;
  readonly random: () => number;
  readonly onProgress: (done: number) => void;
}

/** Freezes the tab that leads, in the middle of its writes, as browsers do to tabs in the background. */
export async function huntFreezes({
  site,
  profile,
  freezes,
  random,
  onProgress,
}: FreezeOptions): Promise<FreezeReport> {
  const ledger = createLedger();
  const wrong: string[] = [];
  const written = [0, 0];
  const chromium = await startChromium(profile);
  const host = 'freezes';
  const tabs: Visit[] = [];
  for (const writer of [0, 1]) {
    const visit = await site.visit(chromium, {
      host,
      hear(saying) {
        ledger.hear(saying);
        if (saying.step === 'done') written[writer] = (written[writer] ?? 0) + 1;
      },
    });
    await visit.tab.run((id) => hunt.call(id), writer);
    await visit.tab.run((id) => hunt.write(id, 0), writer);
    tabs.push(visit);
  }
  const colleague = await site.colleague();
  let [longestWrites, longestSync] = [0, 0];
  for (let freeze = 0; freeze < freezes; freeze++) {
    await wait(random() * 500);
    const leads = (await tabs[0]?.tab.run(() => hunt.leader())) ?? 0;
    const [frozen, other] = [tabs[leads], tabs[1 - leads]] as [Visit, Visit];
    await other.tab.show();
    await frozen.tab.send('Page.setWebLifecycleState', { state: 'frozen' });
    const from = written[1 - leads] ?? 0;
    const writes = await took(async () => (written[1 - leads] ?? 0) >= from + ENOUGH);
    if (writes === undefined) wrong.push(`frozen ${freeze}: the other tab writes no more`);
    longestWrites = Math.max(longestWrites, writes ?? PATIENCE);
    const name = `while frozen ${freeze}`;
    const inserted = await Promise.race([other.tab.run((text) => hunt.insert(text, ''), name), wait(PATIENCE)]);
    if (!inserted) wrong.push(`frozen ${freeze}: the other tab's insert is not confirmed`);
    else if ('code' in inserted) wrong.push(`frozen ${freeze}: the other tab's insert fails with ${inserted.code}`);
    const synced = await took(async () => {
      await colleague.sync.now();
      return (await colleague.trials.count({ selector: { name } }).exec()) === 1;
    });
    if (synced === undefined) wrong.push(`frozen ${freeze}: nobody syncs`);
    longestSync = Math.max(longestSync, synced ?? PATIENCE);
    await frozen.tab.send('Page.setWebLifecycleState', { state: 'active' });
    await frozen.tab.show();
    onProgress(freeze + 1);
  }
  for (const { tab } of tabs) await tab.run(() => hunt.rest());
  for (const { tab } of tabs) await tab.run(() => hunt.settled());
  await tabs[0]?.tab.run(() => hunt.syncNow());
  await colleague.sync.now();
  const theirs = plain(await colleague.trials.find().exec());
  wrong.push(...ledger.judge(theirs));
  for (const [i, { tab }] of tabs.entries()) {
    wrong.push(...differences(`tab ${i}`, await tab.run(() => hunt.read()), 'the server', theirs));
  }
  await chromium.close();
  return { freezes, longestWrites, longestSync, wrong };
}

/** How long it took, in milliseconds; undefined when it took too long. */
async function took(isDone: () => Promise<boolean>): Promise<number | undefined> {
  const start = performance.now();
  while (!(await isDone())) {
    if (performance.now() - start > PATIENCE) return undefined;
    await wait(20);
  }
  return performance.now() - start;
}
