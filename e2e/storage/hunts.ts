import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Defect } from '../support/bundle-page.ts';
import { huntCuts } from './cuts.ts';
import { huntFreezes } from './freezes.ts';
import { huntKills } from './kills.ts';
import { huntQuotas } from './quotas.ts';
import { startSite } from './site.ts';
import { huntTabs } from './tabs.ts';

export interface HuntOptions {
  /** How often the browser is killed. */
  readonly kills: number;
  /** How many quotas a device has to make do with. */
  readonly quotas: number;
  /** How often a browser is killed within a write of its own. */
  readonly cuts: number;
  /** How long five tabs write, and how often the one that leads is killed. */
  readonly tabsSeconds: number;
  readonly leaderKills: number;
  /** How often a tab is frozen. */
  readonly freezes: number;
  readonly random: () => number;
  /** Planted in the SDK that the pages run. */
  readonly defect?: Defect;
  readonly onProgress?: (hunt: string, done: number) => void;
}

/** All hunts for what a device's storage could lose, in a real browser with a real profile; those with a number of zero are left out. */
export async function huntStorage(options: HuntOptions) {
  const { kills, cuts, quotas, tabsSeconds, leaderKills, freezes, random, defect, onProgress = () => {} } = options;
  const profiles = mkdtempSync(join(tmpdir(), 'rockpool-hunt-'));
  const start = async <R>(hunt: string, run: (base: Base) => Promise<R>): Promise<R> => {
    const site = await startSite(defect);
    try {
      return await run({ site, profile: join(profiles, hunt), random, onProgress: (done) => onProgress(hunt, done) });
    } finally {
      await site.close();
    }
  };
  type Base = Pick<Parameters<typeof huntTabs>[0], 'site' | 'profile' | 'random' | 'onProgress'>;
  try {
    return {
      kills: kills > 0 ? await start('kills', (base) => huntKills({ ...base, kills })) : undefined,
      cuts: cuts > 0 ? await start('cuts', (base) => huntCuts({ ...base, cuts })) : undefined,
      tabs:
        tabsSeconds > 0
          ? await start('tabs', (base) => huntTabs({ ...base, seconds: tabsSeconds, kills: leaderKills }))
          : undefined,
      freezes: freezes > 0 ? await start('freezes', (base) => huntFreezes({ ...base, freezes })) : undefined,
      quotas: quotas > 0 ? await start('quotas', (base) => huntQuotas({ ...base, quotas })) : undefined,
    };
  } finally {
    rmSync(profiles, { recursive: true, force: true, maxRetries: 5 });
  }
}
