import type { JsonObject } from '@rockpool/schema';
import { quiet } from '../../simulate/quiet.ts';
import { pick } from '../../support/random.ts';
import type { Device } from './device.ts';
import { type Target, tagsOf } from './journal.ts';
import { idOf, team, type World } from './world.ts';

const MINUTE = 60_000;

/** Something that somebody does, and how often among a hundred deeds on a record. */
type Deed = (world: World, device: Device, target: Target) => void | Promise<void>;

const change = (device: Device, { collection, id }: Target, fields: (body: JsonObject) => JsonObject): boolean =>
  device.edit(collection, id, (body) => ({ body: { ...body, ...fields(body) } }));

const tagged =
  (tag: string) =>
  (body: JsonObject): JsonObject => ({ tags: [...tagsOf(body), tag] });

function insert({ random, sideOf, next, changesAccess }: World, device: Device): void {
  const { made, journal, canary } = sideOf(device);
  const collection = pick(random, ['deals', 'deals', 'activities']);
  // Both organisations count from 1, so that the same ids stand in both.
  const target = { collection, id: idOf(made.length + 1) };
  const [tag, name] = [`t${next()}`, `n${next()}`];
  const named = collection === 'deals' ? { kind: 'lead', name } : { kind: 'note', subject: name };
  const access = changesAccess ? { private: random() < 0.4, teamIds: random() < 0.5 ? [team.id] : [] } : {};
  const body = { ...named, ...access, ownerId: device.user, tags: [tag], custom: { canary } };
  device.insert(collection, { id: target.id, ...body });
  journal.tags.push({ ...target, device: device.name, tag });
  made.push(target);
}

const tag: Deed = ({ sideOf, next }, device, target) => {
  const one = `t${next()}`;
  if (change(device, target, tagged(one)))
    sideOf(device).journal.tags.push({ ...target, device: device.name, tag: one });
};

const rename: Deed = ({ next }, device, target) => {
  change(device, target, () => ({ [target.collection === 'deals' ? 'name' : 'subject']: `n${next()}` }));
};

const remove: Deed = ({ sideOf }, device, target) => {
  const { collection, id } = target;
  const seen = tagsOf(device.find(collection, id)?.body);
  const isRemoved = device.edit(collection, id, (body) => ({ body, deleted: true }));
  if (isRemoved) sideOf(device).journal.removals.push({ ...target, device: device.name, seen });
};

/** The server takes no such status: the row is refused, whatever else is in it. */
const spoil: Deed = (_world, device, target) => {
  change(device, target, () => ({ status: 'nonsense' }));
};

const together: Deed = async (world, device, target) => {
  const others = recordsOf(world, device).filter((one) => one !== target);
  if (others.length === 0) return;
  const group = [target, pick(world.random, others)];
  const one = `g${world.next()}`;
  world.sideOf(device).journal.groups.push({ ...target, device: device.name, tag: one, group });
  device.together(group, (body) => ({ body: { ...body, ...tagged(one)(body) } })).catch(() => {});
  await quiet();
  // Where the storage has failed in the midst of it, the transaction is completed after this.
  if (world.random() < 0.5) await tag(world, device, pick(world.random, group));
};

const share: Deed = ({ random }, device, target) => {
  change(device, target, (body) =>
    pick(random, [
      { private: body['private'] !== true },
      { sharedWith: [pick(random, ['ada', 'ben', 'mara'])] },
      { archived: body['archived'] !== true },
    ]),
  );
};

const changeTeam: Deed = ({ random, home }) => {
  const member = pick(random, ['ada', 'ben']);
  const [manager] = home.devices;
  if (!manager) return;
  change(manager, team, (body) => {
    const members = (body['memberIds'] ?? []) as string[];
    const others = members.filter((one) => one !== member);
    return { memberIds: others.length < members.length ? others : [...members, member] };
  });
};

/** Inserts a record; the server takes it, and the device is cut off before it hears so. */
async function insertUnheard(world: World, device: Device): Promise<void> {
  const { organisation, made } = world.sideOf(device);
  insert(world, device);
  await world.pass(MINUTE);
  const isTaken = async () => (await world.backend.stored(organisation)).some(({ id }) => id === made.at(-1)?.id);
  const line = device.line();
  for (let moves = 0; moves < 5 && line.waiting() > 0 && !(await isTaken()); moves++) {
    line.move();
    await quiet();
  }
  line.setCut(true);
}

const usual: readonly (readonly [deed: Deed, percent: number])[] = [
  [tag, 45],
  [rename, 10],
  [remove, 5],
  [spoil, 4],
  [together, 12],
];
const ofAccess = [
  [share, 16],
  [changeTeam, 8],
] as const;
const ofBurials = [[remove, 20]] as const;

/** The living records that a device holds. */
const recordsOf = ({ sideOf }: World, device: Device): Target[] =>
  sideOf(device).made.filter(({ collection, id }) => device.find(collection, id)?.deleted === false);

/** Has the user of a device do something. */
export async function act(world: World, device: Device): Promise<void> {
  const { random, changesAccess, buries } = world;
  const records = recordsOf(world, device);
  if (buries && random() < 0.1) return insertUnheard(world, device);
  if (records.length === 0 || random() < 0.25) return insert(world, device);
  const deeds = [...usual, ...(changesAccess ? ofAccess : []), ...(buries ? ofBurials : [])];
  let luck = random() * deeds.reduce((sum, [, percent]) => sum + percent, 0);
  for (const [deed, percent] of deeds) {
    luck -= percent;
    if (luck < 0) return deed(world, device, pick(random, records));
  }
}
