import { setTimeout as wait } from 'node:timers/promises';
import { startChromium } from './chromium.ts';
import type { Saying } from './deeds.ts';
import { createLedger, differences } from './ledger.ts';
import type { Site } from './site.ts';
import { plain } from './trials.ts';

/** The longest that a burst of writes goes on before the kill, in milliseconds from when its first write is confirmed. */
const LONGEST = 1_500;

export interface KillReport {
  readonly kills: number;
  /** How many writes the SDK had confirmed to the page, over all bursts. */
  readonly confirmed: number;
  readonly wrong: readonly string[];
}

export interface KillOptions {
  readonly site: Site;
  readonly profile: string;
  readonly kills: number;
  readonly random: () => number;
  readonly onProgress: (done: number) => void;
}

/**
 * Kills the browser in the middle of bursts of writes, while somebody else writes too, and looks each time at what the profile
 * holds when it is opened again.
 */
export async function huntKills({ site, profile, kills, random, onProgress }: KillOptions): Promise<KillReport> {
  const ledger = createLedger();
  const wrong: string[] = [];
  const colleague = await site.colleague();
  for (let kill = 0; kill <= kills; kill++) {
    const chromium = await startChromium(profile);
    const confirmed = Promise.withResolvers<void>();
    const hear = (saying: Saying): void => {
      ledger.hear(saying);
      if (saying.step === 'done') confirmed.resolve();
    };
    const { tab } = await site.visit(chromium, { host: 'kills', hear });
    const records = await tab.run(() => hunt.read());
    const findings = [...(await tab.run(() => hunt.damaged())), ...ledger.judge(records)];
    wrong.push(...findings.map((finding) => `after ${kill} kills, ${finding}`));
    if (kill === kills) {
      // What the server has in the end says that no confirmed write was forgotten on the way there either.
      await tab.run(() => hunt.settled());
      await colleague.sync.now();
      await tab.run(() => hunt.syncNow());
      const theirs = plain(await colleague.trials.find().exec());
      wrong.push(...differences('the device', await tab.run(() => hunt.read()), 'the server', theirs));
      await chromium.close();
      break;
    }
    await colleague.trials.insertMany(Array.from({ length: 20 }, () => ({ name: `pulled ${kill}` })));
    // It ends with the kill.
    const burst = tab.run((from) => hunt.write(0, from), kill * 100_000).catch(() => {});
    void colleague.sync.now();
    await confirmed.promise;
    await wait(random() ** 2 * LONGEST);
    await chromium.kill();
    await burst;
    onProgress(kill + 1);
  }
  return { kills, confirmed: ledger.confirmed, wrong };
}
