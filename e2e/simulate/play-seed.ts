import type { Reduction } from './plan.ts';
import { runSeed, type SeedReport } from './run-seed.ts';

/** One seed in so many is played twice, which must come to the same. */
const TWICE_EVERY = 100;

/** Plays a seed, and now and then once more, to see that nothing in it hangs on anything but the seed. */
export async function playSeed(seed: number, reduction: Reduction = {}): Promise<SeedReport> {
  const isTraced = seed % TWICE_EVERY === 1;
  const report = await runSeed(seed, { ...reduction, isTraced });
  if (!isTraced) return report;
  const { trace } = await runSeed(seed, { ...reduction, isTraced });
  if (trace === report.trace) return report;
  return { ...report, violations: [...report.violations, `Two plays differ: ${report.trace} and ${trace}`] };
}
