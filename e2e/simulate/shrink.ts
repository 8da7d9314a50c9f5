import { planOf, type Reduction } from './plan.ts';

/** Whether a seed still fails when so much is taken away from it. */
export type Fails = (reduction: Reduction) => Promise<boolean>;

/**
 * The least that still fails, as far as taking away one thing after the other finds it: operations first, for a day
 * that ends earlier is the same day up to there; then the faults, then the devices.
 */
export async function shrink(seed: number, start: Reduction, fails: Fails): Promise<Reduction> {
  let least: Reduction = start;
  const keepIfFails = async (tried: Reduction): Promise<boolean> => {
    const isLess = await fails(tried);
    if (isLess) least = tried;
    return isLess;
  };

  let [low, high] = [0, planOf(seed, start).operations];
  while (low < high) {
    const operations = Math.floor((low + high) / 2);
    if (await keepIfFails({ ...least, operations })) high = operations;
    else low = operations + 1;
  }
  for (const fault of planOf(seed, least).faults) {
    await keepIfFails({ ...least, without: [...(least.without ?? []), fault] });
  }
  for (let devices = planOf(seed, least).tabs.length - 1; devices > 0; devices--) {
    if (!(await keepIfFails({ ...least, devices }))) break;
  }
  return least;
}

/** The line that plays a seed again. */
export function commandFor(seed: number, { operations, devices, without = [] }: Reduction = {}): string {
  const options = [
    `--from ${seed} --seeds 1`,
    ...(operations === undefined ? [] : [`--operations ${operations}`]),
    ...(devices === undefined ? [] : [`--devices ${devices}`]),
    ...(without.length === 0 ? [] : [`--without ${without.join()}`]),
  ];
  return `npm run simulate -- ${options.join(' ')}`;
}
