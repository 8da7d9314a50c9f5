import { epochOf, makeStamp } from '@rockpool/schema/protocol';
import { quiet } from '../../simulate/quiet.ts';
import { below, pick } from '../../support/random.ts';
import { halves, leaks, losses, unlogged } from './check.ts';
import { act } from './deeds.ts';
import { comeToRest, compareOne, hear } from './rest.ts';
import type { Backend } from './server.ts';
import { createWorld, now, team, type World } from './world.ts';

/**
 * Plays the day of a seed with the sync of both ends: the real engine, journal and server functions, on stores in
 * memory and without GraphQL, forty days a second.
 *
 * @param given where to play; left out for a store in memory
 * @returns what is wrong when the day is over
 */
export async function playSync(seed: number, given?: Backend): Promise<string[]> {
  const world = await createWorld(seed, given);
  const { sides, everybody, violations, backend, home } = world;
  try {
    const buried = await playDay(world);
    const found = await comeToRest(world);
    for (const { id, deleted } of await backend.stored(home.organisation)) {
      if (buried.has(id) && !deleted) found.push(`${id} was buried, and lives`);
    }
    for (const side of sides) {
      found.push(...(await losses(side)), ...(await halves(side)), ...leaks(side), ...(await unlogged(side, buried)));
    }
    for (const one of found) violations.add(one);
    // Only where all is well so far, for these look at what comes next.
    if (violations.size === 0) for (const one of await hear(world)) violations.add(one);
    if (violations.size === 0) for (const one of await compareOne(world)) violations.add(one);
  } finally {
    for (const device of everybody) device.stop();
  }
  return [...violations];
}

/** @returns the ids of what was buried */
async function playDay(world: World): Promise<ReadonlySet<string>> {
  const { random, backend, home, everybody, restores, buries, pass, move } = world;
  const { organisation } = home;
  const buried = new Set<string>();
  let back: (() => void) | undefined;

  /** Half a year passes for what is deleted, and for nothing else. */
  async function bury(): Promise<void> {
    // One organisation at a time, and a database has those of other days.
    while ((await backend.store.bury(makeStamp(now() + 1e9, 0, ''), 1_000)) > 0);
    for (const { id, deleted } of await backend.stored(organisation)) if (deleted) buried.add(id);
  }

  async function restore(setBack: () => void): Promise<void> {
    setBack();
    back = undefined;
    home.wasRestored = true;
    // The server looks at its database when it starts, and this is another one.
    const { timeline } = await backend.store.head(organisation);
    await backend.store.beginLife(organisation, epochOf(timeline) ?? '');
  }

  const custom = { canary: home.canary };
  home.devices[0]?.insert(team.collection, { id: team.id, kind: 'team', name: 'North', memberIds: ['ada'], custom });
  const deeds = 15 + below(random, 35);
  for (let done = 0; done < deeds; done++) {
    await act(world, pick(random, everybody));
    await quiet();
    for (let moves = below(random, 6); moves > 0; moves--) await move();
    await pass(random() < 0.15 ? below(random, 240_000) : below(random, 200));
    if (random() < 0.15)
      pick(random, everybody)
        .line()
        .setCut(random() < 0.4);
    if (buries && random() < 0.1) await bury();
    if (restores && random() < 0.05) back = backend.backUp?.(organisation);
    if (back && random() < 0.04) await restore(back);
  }
  return buried;
}
