import type { JsonObject } from '@rockpool/schema';
import type { StoredRecord } from '@rockpool/schema/protocol';
import { seeded } from '../support/random.ts';
import { differencesOf, replicaOf } from '../support/world.ts';
import type { Day } from './day.ts';
import { moveOne, pass } from './day.ts';
import type { SimulatedDevice } from './device.ts';
import { keyOf } from './journal.ts';
import { simulated } from './tab.ts';

/** Within so much time after the faults have stopped, everybody has everything. */
const BOUND = 120_000;

/** The longest that the simulation looks away: streams need a sign of life more often than they give up. */
const STEP = 15_000;

type Peace = Pick<Day, 'stage' | 'sides' | 'devices' | 'chaos' | 'trace'>;

/** The faults stop; says what does not come right by itself. */
export async function settle({ stage, sides, devices, chaos, trace }: Peace): Promise<string[]> {
  chaos.calm();
  trace.add('calm');
  for (const device of devices) {
    if (device.disk.isDead()) await device.recover();
    for (const { network } of device.tabs) network.calm();
    await device.setReach('both');
    for (const refusal of await refusalsOf(device)) await device.tabs[0]?.retry(refusal);
  }
  let differences: string[] = [];
  for (let waited = 0; waited < BOUND; ) {
    await deliverAll(devices);
    const due = Math.min(STEP, ...devices.map((device) => device.nextDue()));
    waited += due;
    await pass(stage, devices, due);
    if (due < 1_000) continue;
    await deliverAll(devices);
    differences = [];
    for (const { organisation, devices: ours } of sides) {
      const expected = livingIn(await stage.records(organisation));
      for (const device of ours) differences.push(...(await differencesAt(device, expected)));
    }
    if (differences.length === 0) return [];
  }
  return differences.map((difference) => `${difference}, ${BOUND / 1000} s after the last fault`);
}

async function deliverAll(devices: readonly SimulatedDevice[]): Promise<void> {
  const random = seeded(devices.length);
  while (await moveOne(devices, random));
}

const livingIn = (records: readonly StoredRecord[]): Map<string, JsonObject> =>
  new Map(records.filter(({ deleted }) => !deleted).map((record) => [keyOf(record), record.body]));

type Expected = Parameters<typeof differencesOf>[1];

async function differencesAt(device: SimulatedDevice, expected: Expected): Promise<string[]> {
  const name = `device ${device.index}`;
  const differences: string[] = [];
  for (const tab of device.tabs) {
    const pending = await tab.pending();
    if (pending > 0) differences.push(`${name} has ${pending} records pending`);
    for (const { collection, id, code } of await refusalsOf(device)) {
      differences.push(`${name} has ${collection}/${id} refused with ${code}`);
    }
    differences.push(...differencesOf(name, expected, await replicaOf(facades(tab), simulated)));
  }
  return differences;
}

const facades = (tab: SimulatedDevice['tabs'][number]): object =>
  Object.fromEntries(simulated.map((collection) => [collection, tab.facade(collection)]));

const refusalsOf = async (device: SimulatedDevice) => (await device.tabs[0]?.refused()) ?? [];
