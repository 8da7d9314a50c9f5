/**
 * Hunts one specimen in a process of its own, for the defect is planted before the first module of ours is loaded.
 * `hunter.ts` starts it and reads its messages.
 */
import { tellParent } from '../support/tell-parent.ts';
import { type Hunt, type Message, type Order, placeOf } from './hunter.ts';
import { plantOnLoad } from './plant-on-load.ts';
import { specimens } from './specimens/index.ts';

const { name, file, seeds, only, except = [] } = JSON.parse(process.argv[2] ?? '') as Order;

const tell = (message: Message): Promise<void> => tellParent(message);

type Play = (seed: number) => Promise<readonly string[]> | readonly string[];

/** Plays seed after seed; ends the process with the first that is caught. */
async function hunt(kind: Hunt, play: Play): Promise<void> {
  for (let seed = 1; seed <= seeds; seed++) {
    const place = placeOf({ hunt: kind, seed });
    if (only === undefined ? except.includes(place) : place !== only) continue;
    void tell({ hunt: kind, seed });
    const [violation] = await caught(play, seed);
    if (violation === undefined) continue;
    await tell({ hunt: kind, seed, violation });
    process.exit();
  }
}

/** What is wrong with a seed; that it comes to no end is what the hunter sees. */
async function caught(play: Play, seed: number): Promise<readonly string[]> {
  try {
    return await play(seed);
  } catch (error) {
    return [`it breaks off with ${error}`];
  }
}

const specimen = specimens.find((one) => one.name === name);
if (specimen) plantOnLoad(specimen);

const isIn = (...folders: string[]): boolean => file === undefined || folders.some((folder) => file.startsWith(folder));
// What stands in SQL shows on a database only.
const isSql = file?.startsWith('graphql-server/src/store/') === true;

if (isIn('schema/')) {
  const { violationsOfSeed } = await import('../../schema/test/histories.ts');
  await hunt('model', violationsOfSeed);
}
if (isIn('schema/', 'sdk/src/sync/', 'sdk/src/transaction/', 'graphql-server/')) {
  const { playSync } = await import('./sync/play.ts');
  const { databaseBackend } = await import('./sync/server.ts');
  const { now } = await import('./sync/world.ts');
  const backend = isSql ? await databaseBackend(now) : undefined;
  await hunt('sync', (seed) => playSync(seed, backend));
}
// Where nothing is planted, the whole stack is what `npm run simulate` plays.
if (file === undefined) process.exit();
const { runSeed } = await import('../simulate/run-seed.ts');
const { createStage } = await import('../simulate/stage.ts');
const stage = isSql ? await createStage('pglite') : undefined;
await hunt('stack', async (seed) => (await runSeed(seed, stage && { stage })).violations);
process.exit();
