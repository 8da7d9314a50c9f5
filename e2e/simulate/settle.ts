import type { JsonObject } from '@rockpool/schema';
import { seeded } from '../support/random.ts';
import { differencesOf, replicaOf } from '../support/world.ts';
import { marksOnDisk, permitted } from './access.ts';
import { type Day, moveOne, pass } from './day.ts';
import type { SimulatedDevice } from './device.ts';
import { excuse } from './journal.ts';
import { quiet } from './quiet.ts';
import type { Side } from './run-seed.ts';
import type { Stage } from './stage.ts';
import { simulated, type Tab } from './tab.ts';

/** Within so much time after the faults have stopped, everybody has everything. */
const BOUND = 120_000;

/** The longest that the simulation looks away: streams need a sign of life more often than they give up. */
const STEP = 15_000;

type Peace = Pick<Day, 'stage' | 'sides' | 'devices' | 'chaos' | 'trace'>;

/** The faults stop; says what does not come right by itself. */
export async function settle(peace: Peace): Promise<string[]> {
  const { stage, sides, devices, chaos, trace } = peace;
  chaos.calm();
  trace.add('calm');
  for (const device of devices) {
    if (device.disk.isDead()) await device.recover();
    for (const { network } of device.tabs) network.calm();
    await device.setReach('both');
    for (const refusal of await refusalsOf(device)) if (isFinal(refusal.code)) await device.tabs[0]?.retry(refusal);
  }
  const late = await converge(peace);
  if (late.length > 0) return late.map((difference) => `${difference}, ${BOUND / 1000} s after the last fault`);

  for (const side of sides) for (const device of side.devices) await giveUpRefused(side, device);
  const apart = await converge(peace);
  if (apart.length > 0) return apart.map((difference) => `${difference}, after what was refused was given up`);
  const wrong: string[] = [];
  for (const side of sides)
    for (const device of side.devices) wrong.push(...(await inspect(stage, side, device, devices)));
  return wrong;
}

/** Lets time pass until all is as it should be; says what is not when the time is up. */
async function converge({ stage, sides, devices }: Peace): Promise<string[]> {
  let differences: string[] = [];
  for (let waited = 0; waited < BOUND; ) {
    await deliverAll(devices);
    // What is due at once is due in a moment: only time that passes runs it.
    const due = Math.max(1, Math.min(STEP, ...devices.map((device) => device.nextDue())));
    waited += due;
    await pass(stage, devices, due);
    for (const device of devices) {
      for (const refusal of await refusalsOf(device)) if (!isFinal(refusal.code)) await device.tabs[0]?.retry(refusal);
    }
    if (due < 1_000) continue;
    await deliverAll(devices);
    differences = [];
    for (const side of sides) {
      for (const device of side.devices) differences.push(...(await differencesAt(stage, side, device)));
    }
    if (differences.length === 0) return [];
  }
  return differences;
}

async function deliverAll(devices: readonly SimulatedDevice[]): Promise<void> {
  const random = seeded(devices.length);
  while (await moveOne(devices, random));
}

async function differencesAt(stage: Stage, { organisation }: Side, device: SimulatedDevice): Promise<string[]> {
  const name = `device ${device.index}`;
  const records = permitted(await stage.records(organisation), device.person);
  const expected = new Map([...records].map(([key, { body }]): [string, JsonObject] => [key, body]));
  const differences: string[] = [];
  for (const { collection, id, code } of await refusalsOf(device)) {
    if (!isFinal(code)) differences.push(`${name} has ${collection}/${id} refused with ${code}, again and again`);
  }
  for (const tab of device.tabs) {
    const pending = await tab.pending();
    if (pending > 0) differences.push(`${name} has ${pending} records pending`);
    differences.push(...differencesOf(name, expected, await replicaOf(facades(tab), simulated)));
  }
  return differences;
}

/** Whether a refusal means that its user has lost the record, rather than that something was wrong on the way. */
const isFinal = (code: string): boolean => code === 'ACCESS_REVOKED' || code === 'GROUP_REFUSED';

async function giveUpRefused({ journal }: Side, device: SimulatedDevice): Promise<void> {
  for (const refusal of await refusalsOf(device)) {
    excuse(journal, device.index, refusal);
    await device.tabs[0]?.discard(refusal);
  }
}

/** What convergence does not show: what the disk still holds, and whether the digests agree. */
async function inspect(
  stage: Stage,
  { organisation }: Side,
  device: SimulatedDevice,
  devices: readonly SimulatedDevice[],
): Promise<string[]> {
  const leaked = marksOnDisk(device.disk.raw(), await stage.records(organisation), device.person);
  const wrong = leaked.map(
    (key) => `device ${device.index} still stores ${key}, which ${device.person.name} may not see`,
  );
  const found = await verified(stage, device, devices);
  return found === 0 ? wrong : [...wrong, `device ${device.index} verifies, and finds ${found} records wrong`];
}

/** How many records a comparison with the server finds wrong; the reason, where it finds none. */
async function verified(
  stage: Stage,
  { tabs: [tab] }: SimulatedDevice,
  devices: readonly SimulatedDevice[],
): Promise<unknown> {
  let found: unknown;
  tab?.verify().then(
    (count) => {
      found = count;
    },
    (error) => {
      found = error;
    },
  );
  for (let waited = 0; found === undefined && waited < BOUND; waited += STEP) {
    await quiet();
    await deliverAll(devices);
    if (found === undefined) await pass(stage, devices, STEP);
  }
  return found ?? 'no end of it, and all';
}

const facades = (tab: Tab): object =>
  Object.fromEntries(simulated.map((collection) => [collection, tab.facade(collection)]));

const refusalsOf = async (device: SimulatedDevice) => (await device.tabs[0]?.refused()) ?? [];
