import { ada, ben, mara, type Person } from '@rockpool/demo-data';
import { findCollection } from '@rockpool/schema';
import { heldScopes, type StoredRecord, scopesOf } from '@rockpool/schema/protocol';
import { below, pick, type Random } from '../support/random.ts';
import { type App, outcome } from './deeds.ts';
import { keyOf, type Target } from './journal.ts';
import type { Stage } from './stage.ts';
import type { AnyRecord } from './tab.ts';

const people: readonly Person[] = [ada, ben, mara];
const teams = ['00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000e2'];

type Change = (body: AnyRecord) => AnyRecord;

/** Makes a record private or not, shares it with somebody, gives it to a team, or takes that back. */
export function change(app: App, target: Target, random: Random): Promise<void> {
  const [person, team] = [pick(random, people).id, pick(random, teams)];
  const changes: readonly Change[] = [
    (body) => ({ ...body, private: true }),
    (body) => ({ ...body, private: body['private'] !== true }),
    (body) => ({ ...body, sharedWith: toggled(body['sharedWith'], person) }),
    (body) => ({ ...body, teamIds: toggled(body['teamIds'], team) }),
  ];
  return write(app, target, pick(random, changes));
}

/** Puts a record into the archive, or takes it out again where it is still at hand. */
export const archive = (app: App, target: Target): Promise<void> =>
  write(app, target, (body) => ({ ...body, archived: body['archived'] !== true }));

async function write(app: App, target: Target, next: Change): Promise<void> {
  const record = await app.tab.find(target);
  // Nobody counts on these: what they come to is read from the server in the end.
  if (record) await outcome(app, record.incrementalModify(next));
}

function toggled(value: unknown, item: string): string[] {
  const items = Array.isArray(value) ? value.map(String) : [];
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}

/** Gives a team other members. */
export async function changeTeam(stage: Stage, organisation: string, random: Random): Promise<void> {
  const id = pick(random, teams);
  const at = new Date(stage.clock.now).toISOString();
  const made = { ownerId: '', createdAt: at, createdBy: '', updatedAt: at, updatedBy: '' };
  const memberIds = people.filter(() => below(random, 2) === 0).map((person) => person.id);
  await stage.import(organisation, [
    { collection: 'settings', body: { ...made, id, kind: 'team', name: id.slice(-2), memberIds } },
  ]);
}

/** The living records that a person's devices are to hold, and no others, by collection and id. */
export function permitted(records: readonly StoredRecord[], { id }: Person): Map<string, StoredRecord> {
  const teamsOf = records.filter(
    ({ collection, deleted, body }) =>
      collection === 'settings' && !deleted && Array.isArray(body['memberIds']) && body['memberIds'].includes(id),
  );
  const held = heldScopes(
    id,
    teamsOf.map((team) => team.id),
  );
  const isHeld = ({ collection, body }: StoredRecord): boolean => {
    const declared = findCollection(collection);
    return declared !== undefined && scopesOf(declared, body).some((scope) => held.includes(scope));
  };
  return new Map(
    records
      .filter((record) => record.collection !== 'settings' && !record.deleted && isHeld(record))
      .map((record) => [keyOf(record), record]),
  );
}

/** The marks of living records that a stored document must not tell of. */
export function marksOnDisk(raw: readonly object[], records: readonly StoredRecord[], person: Person): string[] {
  const allowed = permitted(records, person);
  const hidden = new Map(
    records
      .filter((record) => !record.deleted && record.collection !== 'settings' && !allowed.has(keyOf(record)))
      .map((record) => [String((record.body['custom'] as { mark?: string } | undefined)?.mark), keyOf(record)]),
  );
  const found = [...JSON.stringify(raw).matchAll(/"mark":"(mark-\d+)"/g)].map(([, mark]) => mark ?? '');
  return [...new Set(found)].flatMap((mark) => hidden.get(mark) ?? []);
}
