import { MOST_BACKOFF } from '../../../sdk/src/sync/backoff.ts';
import { pick } from '../../support/random.ts';
import { differencesAt } from './check.ts';
import type { Device } from './device.ts';
import { atDevice } from './journal.ts';
import { calm } from './line.ts';
import { type Side, team, type World } from './world.ts';

const MINUTE = 60_000;
/** By then everybody has everything, although nobody asks: one interval of sync and the longest wait after failures. */
const BOUND = 11 * MINUTE;

async function deliverAll({ move }: World): Promise<void> {
  while (await move());
}

async function differences(world: World): Promise<string[]> {
  const found: string[] = [];
  for (const side of world.sides) {
    for (const device of side.devices) found.push(...(await differencesAt(device, side)));
  }
  return found;
}

/** The faults stop, and nobody helps: what does not come by itself has not come. */
export async function comeToRest(world: World): Promise<string[]> {
  const { everybody, sides, weather } = world;
  for (const device of everybody) {
    device.line().setCut(false);
    device.calm({ ...weather, ...calm });
  }
  let found: string[] = [];
  for (let waited = 0; waited <= BOUND; waited += MINUTE) {
    await deliverAll(world);
    await world.pass(MINUTE);
    await deliverAll(world);
    for (const side of sides) giveUpRefused(side);
    found = await differences(world);
    if (found.length === 0) break;
  }
  return found;
}

/** A person looks into the inbox and gives up what is there. */
function giveUpRefused({ devices, journal }: Side): void {
  for (const device of devices) {
    for (const { collection, record } of [...device.disk.entries.values()]) {
      if (record.sync.status !== 'refused') continue;
      for (const target of device.discard(collection, record.id)) journal.givenUp.add(atDevice(device, target));
    }
  }
}

/** What somebody writes when all is well reaches everybody by a hint, before anybody would ask by themselves. */
export async function hear(world: World): Promise<string[]> {
  // Who failed last waits as long as this before the next try, whatever there is to send.
  for (let waited = 0; waited < MOST_BACKOFF; waited += MINUTE) {
    await world.pass(MINUTE);
    await deliverAll(world);
  }
  const [teller] = world.home.devices;
  const name = `n${world.next()}`;
  if (!teller?.edit(team.collection, team.id, (body) => ({ body: { ...body, name } }))) return [];
  for (let waited = 0; waited < 2 * MINUTE; waited += MINUTE / 2) {
    await world.pass(MINUTE / 2);
    await deliverAll(world);
  }
  return (await differences(world)).map((found) => `two minutes after a change, ${found}`);
}

/** Something is wrong on a device, behind the back of its sync; or nothing is. */
export async function compareOne(world: World): Promise<string[]> {
  const { random, everybody, sideOf } = world;
  const device = pick(random, everybody);
  const { entries } = device.disk;
  const whole = [...entries].filter(([, { record }]) => !record.deleted && record.sync.rev > 0);
  const spoiled = whole.length > 0 && random() < 0.6 ? pick(random, whole) : undefined;
  if (spoiled) {
    const [key, { collection, record }] = spoiled;
    if (random() < 0.5) entries.delete(key);
    else entries.set(key, { collection, record: { ...record, body: { ...record.body, tags: ['spoiled'] } } });
  }
  const report = await verified(world, device);
  if (!report) return [`verify on ${device.name} came to no end`];
  const { missing, different, surplus, healed } = report;
  const wrong = missing + different + surplus;
  // The pull before the comparison may have put it right.
  const isTrue = wrong <= (spoiled ? 1 : 0) && healed === wrong;
  return [
    ...(isTrue ? [] : [`verify on ${device.name} found ${wrong}, healed ${healed}; wrong was ${spoiled ? 1 : 0}`]),
    ...(await differencesAt(device, sideOf(device))).map((found) => `after verify, ${found}`),
  ];
}

type Report = Awaited<ReturnType<ReturnType<Device['engine']>['verify']>>;

async function verified(world: World, device: Device): Promise<Report | undefined> {
  let report: Report | undefined;
  const done = (result: Report): void => {
    report = result;
  };
  device
    .engine()
    .verify()
    .then(done, () => {});
  await world.pass(1);
  await deliverAll(world);
  return report;
}
