import type { JsonObject } from '@rockpool/schema';
import { epochOf, makeStamp } from '@rockpool/schema/protocol';
import { preload } from '../../simulate/preload.ts';
import { quiet } from '../../simulate/quiet.ts';
import { below, pick, seeded } from '../../support/random.ts';
import { differencesAt, halves, leaks, losses, type Rest } from './check.ts';
import { createDevice, type Device } from './device.ts';
import { atDevice, createJournal, type Target, tagsOf } from './journal.ts';
import { calm, type Weather } from './line.ts';
import { type Backend, memoryBackend } from './server.ts';

const START = Date.UTC(2026, 0, 5, 8);
const clock = { now: START };
const MOST_REQUESTS = 1_500;
const MINUTE = 60_000;
/** The luck of who removes a record. */
const REMOVAL = 57;
/** By then everybody has everything, although nobody asks: one interval of sync and the longest wait after failures. */
const BOUND = 11 * MINUTE;

const deviceName = (index: number): string => 'abcd'[index]?.repeat(12) ?? '';
const idOf = (serial: number): string => `0198c0de-0000-7000-8000-${serial.toString(16).padStart(12, '0')}`;
const team: Target = { collection: 'settings', id: idOf(0xffff) };

type Side = Rest & { wasRestored: boolean };

export interface PlayOptions {
  /** Where to play; left out for a store in memory. */
  readonly backend?: Backend;
}

export const now = (): number => clock.now;

/** Plays the day of a seed with the real sync of both ends, and says what is wrong when it is over. */
export async function playSync(seed: number, { backend: given }: PlayOptions = {}): Promise<string[]> {
  await preload();
  const random = seeded(seed);
  clock.now = START;
  let epochs = 0;
  const backend = given ?? memoryBackend(now, () => `epoch-${++epochs}`);
  const violations = new Set<string>();
  const onViolation = (what: string): void => void violations.add(what);
  const sometimes = (percent: number): number => (random() < 0.5 ? percent : 0);
  const wear = { full: sometimes(2), torn: sometimes(3), crash: sometimes(1) };
  // A storage that fails while the next page is asked for hides how long the server asked to wait.
  const throttled = wear.full + wear.torn + wear.crash > 0 ? 0 : sometimes(3);
  const weather: Weather = {
    ...{ lost: sometimes(5), answerLost: sometimes(8), duplicate: sometimes(5), serverError: sometimes(4), throttled },
    ...{ signedOut: sometimes(2), timeout: sometimes(3), hintLost: sometimes(40), streamSilent: sometimes(30) },
    pageCap: pick(random, [1, 2, 3, 5, 500]),
    mostRows: pick(random, [2, 3, 500, 500]),
  };
  const people = [
    { user: 'mara', role: 'manager' },
    { user: 'ada', role: 'rep' },
    { user: 'ben', role: 'rep' },
    { user: 'eve', role: 'rep' },
  ] as const;
  const sides = ['home', 'strange'].map((name, side) => {
    const organisation = `${name}-${seed}`;
    const canary = `canary-${organisation};`;
    const members = side === 0 ? people.slice(0, 3) : people.slice(3);
    const devices = members.map(({ user, role }) =>
      createDevice({
        ...{
          name: deviceName(people.findIndex((one) => one.user === user)),
          user,
          role,
          now,
          random,
          weather,
          wear,
          onViolation,
        },
        server: backend.serverFor({ id: user, organisation, role }),
      }),
    );
    return { backend, organisation, canary, devices, journal: createJournal(), wasRestored: false };
  });
  const [home, strange] = sides as unknown as [Side, Side];
  const everybody = sides.flatMap(({ devices }) => devices);
  const sideOf = (device: Device): Rest => (strange.devices.includes(device) ? strange : home);
  await backend.store.onHead((news) => {
    for (const side of sides) {
      if (news?.organisation === side.organisation) for (const device of side.devices) device.line().hint(news.seq);
    }
  });

  let serial = 0;
  const next = (): number => ++serial;
  const made = new Map(sides.map((side) => [side as Rest, [] as Target[]]));
  const changesAccess = random() < 0.7;
  const restores = Boolean(backend.backUp) && !changesAccess && random() < 0.6;
  const buries = !restores && random() < 0.3;
  const buried = new Set<string>();
  let back: (() => void) | undefined;

  async function pass(milliseconds: number): Promise<void> {
    for (let left = milliseconds; left > 0; left -= 15_000) {
      const step = Math.min(left, 15_000);
      clock.now += step;
      for (const device of everybody) {
        device.line().ping();
        device.advance(step);
      }
      await quiet();
    }
    for (const device of everybody) if (device.isDead()) device.restart();
    await quiet();
  }

  async function move(): Promise<boolean> {
    const ready = everybody.filter((device) => device.line().waiting() > 0);
    if (ready.length === 0) return false;
    pick(random, ready).line().move();
    await quiet();
    const requests = everybody.reduce((sum, device) => sum + device.line().requests(), 0);
    if (requests > MOST_REQUESTS) throw new Error(`${requests} requests, and no end`);
    for (const found of await halves(home)) violations.add(found);
    return true;
  }

  function insert(device: Device): void {
    const side = sideOf(device);
    const records = made.get(side) ?? [];
    const collection = pick(random, ['deals', 'deals', 'activities']);
    const target = { collection, id: idOf(records.length + 1) };
    const [tag, name] = [`t${next()}`, `n${next()}`];
    const named = collection === 'deals' ? { kind: 'lead', name } : { kind: 'note', subject: name };
    const access = changesAccess ? { private: random() < 0.4, teamIds: random() < 0.5 ? [team.id] : [] } : {};
    device.insert(collection, {
      id: target.id,
      ...named,
      ...access,
      ownerId: device.user,
      tags: [tag],
      custom: { canary: side.canary },
    });
    side.journal.tags.push({ ...target, device: device.name, tag });
    records.push(target);
  }

  async function deed(device: Device): Promise<void> {
    if (device.isBusy()) return;
    const side = sideOf(device);
    const records = (made.get(side) ?? []).filter(
      ({ collection, id }) => device.find(collection, id)?.deleted === false,
    );
    if (records.length === 0 || random() < 0.25) return insert(device);
    const target = pick(random, records);
    const { collection, id } = target;
    const change = (fields: (body: JsonObject) => JsonObject): boolean =>
      device.edit(collection, id, (body) => ({ body: { ...body, ...fields(body) } }));
    const tagged = (tag: string) => (body: JsonObject) => ({ tags: [...tagsOf(body), tag] });
    const luck = buries && random() < 0.2 ? REMOVAL : random() * 100;
    if (luck < 45) {
      const tag = `t${next()}`;
      if (change(tagged(tag))) side.journal.tags.push({ ...target, device: device.name, tag });
    } else if (luck < 55) {
      change(() => ({ [collection === 'deals' ? 'name' : 'subject']: `n${next()}` }));
    } else if (luck < 60) {
      if (device.edit(collection, id, (body) => ({ body, deleted: true })))
        side.journal.removals.push({ ...target, device: device.name });
    } else if (luck < 64) {
      // The server takes no such status: the row is refused, whatever else is in it.
      change(() => ({ status: 'nonsense' }));
    } else if (luck < 76) {
      const others = records.filter((one) => one !== target);
      if (others.length === 0) return;
      const group = [target, pick(random, others)];
      const tag = `g${next()}`;
      side.journal.groups.push({ ...target, device: device.name, tag, group });
      device.together(group, (body) => ({ body: { ...body, ...tagged(tag)(body) } })).catch(() => {});
      await quiet();
    } else if (changesAccess && luck < 92) {
      change((body) =>
        pick(random, [
          { private: body['private'] !== true },
          { sharedWith: [pick(random, ['ada', 'ben', 'mara'])] },
          { archived: body['archived'] !== true },
        ]),
      );
    } else if (changesAccess) {
      const member = pick(random, ['ada', 'ben']);
      home.devices[0]?.edit(team.collection, team.id, (body) => {
        const members = (body['memberIds'] ?? []) as string[];
        return {
          body: {
            ...body,
            memberIds: members.includes(member) ? members.filter((one) => one !== member) : [...members, member],
          },
        };
      });
    }
  }

  async function play(): Promise<void> {
    home.devices[0]?.insert(team.collection, {
      id: team.id,
      kind: 'team',
      name: 'North',
      memberIds: ['ada'],
      custom: { canary: home.canary },
    });
    const deeds = 15 + below(random, 35);
    for (let done = 0; done < deeds; done++) {
      await deed(pick(random, everybody));
      await quiet();
      for (let moves = below(random, 6); moves > 0; moves--) await move();
      await pass(random() < 0.15 ? below(random, 4 * MINUTE) : below(random, 200));
      if (buries && random() < 0.1) await bury();
      if (restores && random() < 0.05) back = backend.backUp?.(home.organisation);
      if (back && random() < 0.04) {
        back();
        back = undefined;
        // The server looks at its database when it starts, and this is another one.
        const { timeline } = await backend.store.head(home.organisation);
        await backend.store.beginLife(home.organisation, epochOf(timeline) ?? '');
        home.wasRestored = true;
      }
    }
  }

  /** Half a year passes for what is deleted, and for nothing else. */
  async function bury(): Promise<void> {
    await backend.store.bury(makeStamp(clock.now + 1e9, 0, ''), 1_000);
    for (const record of await backend.stored(home.organisation)) if (record.deleted) buried.add(record.id);
  }

  /** Nobody helps: what does not come by itself has not come. */
  async function rest(): Promise<string[]> {
    for (const device of everybody) device.calm({ ...weather, ...calm });
    let found: string[] = [];
    for (let waited = 0; waited <= BOUND; waited += MINUTE) {
      while (await move());
      await pass(MINUTE);
      while (await move());
      found = [];
      for (const side of sides) {
        giveUpRefused(side);
        for (const device of side.devices) found.push(...(await differencesAt(device, side)));
      }
      if (found.length === 0) break;
    }
    return found;
  }

  /** A person looks into the inbox and gives up what is there. */
  function giveUpRefused({ devices, journal }: Rest): void {
    for (const device of devices) {
      for (const { collection, record } of device.disk.entries.values()) {
        if (record.sync.status !== 'refused') continue;
        for (const target of device.discard(collection, record.id)) journal.givenUp.add(atDevice(device, target));
      }
    }
  }

  /** What somebody writes when all is well reaches everybody by a hint, before anybody would ask by themselves. */
  async function hear(): Promise<string[]> {
    const [teller] = home.devices;
    if (!teller?.edit(team.collection, team.id, (body) => ({ body: { ...body, name: `n${next()}` } }))) return [];
    for (let waited = 0; waited < 2 * MINUTE; waited += MINUTE / 2) {
      await pass(MINUTE / 2);
      while (await move());
    }
    const found = await Promise.all(home.devices.map((device) => differencesAt(device, home)));
    return found.flat().map((one) => `two minutes after a change, ${one}`);
  }

  /** Something is wrong on a device, behind the back of its sync; or nothing is. */
  async function verify(device: Device): Promise<string[]> {
    const side = sideOf(device);
    const whole = [...device.disk.entries].filter(([, { record }]) => !record.deleted && record.sync.rev > 0);
    const spoiled = whole.length > 0 && random() < 0.6 ? pick(random, whole) : undefined;
    if (spoiled) {
      const [key, { collection, record }] = spoiled;
      if (random() < 0.5) device.disk.entries.delete(key);
      else
        device.disk.entries.set(key, {
          collection,
          record: { ...record, body: { ...record.body, tags: ['spoiled'] } },
        });
    }
    let report: Awaited<ReturnType<ReturnType<Device['engine']>['verify']>> | undefined;
    void device
      .engine()
      .verify()
      .then(
        (done) => {
          report = done;
        },
        () => {},
      );
    await quiet();
    while (await move());
    if (!report) return [`verify on ${device.name} came to no end`];
    const { missing, different, surplus, healed } = report;
    const wrong = missing + different + surplus;
    return [
      ...(wrong <= (spoiled ? 1 : 0) && healed === wrong
        ? []
        : [
            `verify on ${device.name} found ${wrong} and healed ${healed}, where ${spoiled ? 'one record was' : 'nothing was'} wrong`,
          ]),
      ...(await differencesAt(device, side)).map((found) => `after verify, ${found}`),
    ];
  }

  try {
    await play();
    for (const found of await rest()) violations.add(found);
    for (const { id, deleted } of await backend.stored(home.organisation)) {
      if (buried.has(id) && !deleted) violations.add(`${id} was buried, and lives`);
    }
    for (const side of sides) {
      for (const found of [...(await losses(side)), ...(await halves(side)), ...leaks(side)]) violations.add(found);
    }
    if (violations.size === 0) for (const found of await hear()) violations.add(found);
    if (violations.size === 0) for (const found of await verify(pick(random, everybody))) violations.add(found);
  } finally {
    for (const device of everybody) await device.stop();
  }
  return [...violations];
}
