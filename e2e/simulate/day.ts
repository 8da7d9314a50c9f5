import { below, pick, type Random } from '../support/random.ts';
import * as access from './access.ts';
import type { Chaos } from './chaos.ts';
import * as deeds from './deeds.ts';
import type { SimulatedDevice } from './device.ts';
import type { Target } from './journal.ts';
import type { Plan } from './plan.ts';
import { quiet } from './quiet.ts';
import type { Side } from './run-seed.ts';
import type { Stage } from './stage.ts';
import type { Trace } from './trace.ts';

export interface Day {
  readonly plan: Plan;
  readonly stage: Stage;
  readonly sides: readonly Side[];
  readonly devices: readonly SimulatedDevice[];
  readonly chaos: Chaos;
  readonly random: Random;
  readonly trace: Trace;
}

/** Records that everybody may know from the start and most edits go to. */
const HOT_RECORDS = 4;

/** A day ends after so many steps for each deed, even if deeds find nothing to be done to. */
const MOST_STEPS = 12;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** People write, requests travel, devices fail, time passes, in an order that the seed decides. */
export async function playDay({ plan, stage, sides, devices, chaos, random, trace }: Day): Promise<void> {
  let serial = 0;
  const next = () => ++serial;
  const authors = new Map(sides.map((side) => [side, { random, journal: side.journal, canary: side.canary, next }]));
  const own: Target[] = [];
  const backups = new Map<Side, () => Promise<void>>();
  const chance = (percent: number): boolean => random() * 100 < percent;
  const sideOf = (device: SimulatedDevice): Side => sides.find((side) => side.devices.includes(device)) as Side;

  for (let done = 0, step = 0; done < plan.operations && step < plan.operations * MOST_STEPS; step++) {
    await pass(stage, devices, chance(5) ? below(random, 5 * MINUTE) : below(random, 60));
    for (let moves = below(random, 4); moves > 0; moves--) await moveOne(devices, random);
    const device = pick(random, devices);
    await misfortune(device);
    if (chance(70)) done += (await write(device)) ? 1 : 0;
    for (const other of devices) if (other.disk.isDead()) await other.recover();
  }

  function appOn(device: SimulatedDevice): deeds.App {
    return { device: device.index, tab: pick(random, device.tabs), isDead: device.disk.isDead };
  }

  /** What befalls a device rather than a request. */
  async function misfortune(device: SimulatedDevice): Promise<void> {
    const now = device.situation();
    if (device.reach() !== 'both' && chance(15)) await device.setReach('both');
    else if (chaos.strikes('networkLost', now)) await device.setReach('none');
    else if (chaos.strikes('partitionedOneWay', now)) await device.setReach(chance(50) ? 'there' : 'back');
    if (chaos.strikes('appRestart', now)) await device.restart(pick(random, device.tabs));
    if (chaos.strikes('clockJump', now)) device.jump(Math.floor((chaos.luck('clockJump') - 0.5) * 20 * 365 * DAY));
    await upheaval(device);
    if (chaos.strikes('daysPass', now)) await sleep(stage, devices, Math.floor(chaos.luck('daysPass') * 300 * DAY));
  }

  /** What turns the ground under a device: who may see what, and the server's past. */
  async function upheaval(device: SimulatedDevice): Promise<void> {
    const [now, side] = [device.situation(), sideOf(device)];
    const app = appOn(device);
    const target = side.hot.length > 0 ? pick(random, side.hot) : undefined;
    if (target && chaos.strikes('accessChanged', now)) await access.change(app, target, random);
    if (target && chaos.strikes('archived', now)) await access.archive(app, target);
    if (chaos.strikes('teamChanged', now)) await access.changeTeam(stage, side.organisation, random);
    if (chaos.strikes('transaction', now)) {
      own.push(...(await deeds.insertTogether(authors.get(side) as deeds.Author, app)));
    }
    // Once a day: states of several lost lives are merged without knowing which of them holds which.
    if (stage.backUp && !side.isRestored && chaos.strikes('serverRestored', now)) {
      const restore = backups.get(side);
      trace.add(restore ? 'restore' : 'backup', side.organisation);
      side.earlierConflicts.push(...(await stage.conflicts(side.organisation)));
      if (!restore) backups.set(side, stage.backUp(side.organisation));
      else await restore();
      side.isRestored ||= restore !== undefined;
      await quiet();
    }
  }

  async function write(device: SimulatedDevice): Promise<boolean> {
    const side = sideOf(device);
    const author = authors.get(side) as deeds.Author;
    const app = appOn(device);
    if (side.hot.length < HOT_RECORDS || chance(12)) {
      const inserted = await deeds.insert(author, app);
      if (inserted) (side.hot.length < HOT_RECORDS ? side.hot : own).push(inserted);
      return true;
    }
    const target = own.length === 0 || chance(80) ? pick(random, side.hot) : pick(random, own);
    const removes = chance(4);
    const deed = removes ? deeds.remove(author, app, target) : deeds.edit(author, app, target);
    return (await deed) !== 'nothing';
  }
}

/** Streams need a sign of life more often than devices give them up. */
const HEARTBEAT = 15_000;

/** Lets time pass everywhere, in steps short enough for the streams to stay alive. */
export async function pass(stage: Stage, devices: readonly SimulatedDevice[], milliseconds: number): Promise<void> {
  for (let left = milliseconds; left > 0; left -= HEARTBEAT) {
    for (const { tabs } of devices) for (const { network } of tabs) network.ping();
    await sleep(stage, devices, Math.min(left, HEARTBEAT));
  }
}

/** Time that passes while everything sleeps. */
async function sleep({ clock }: Stage, devices: readonly SimulatedDevice[], milliseconds: number): Promise<void> {
  clock.now += milliseconds;
  for (const device of devices) device.advance(milliseconds);
  await quiet();
}

/** Moves one request or answer of anybody; false when there is none. */
export async function moveOne(devices: readonly SimulatedDevice[], random: Random): Promise<boolean> {
  const tabs = devices.flatMap((device) => device.tabs).filter(({ network }) => network.waiting() > 0);
  if (tabs.length === 0) return false;
  await pick(random, tabs).network.move();
  await quiet();
  return true;
}
