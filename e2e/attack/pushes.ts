/** Pushes as a device makes them, and as somebody makes them who has read the protocol and means no good. */

import { createHash } from 'node:crypto';
import { fieldsOfOtherKinds, type Json, type JsonObject } from '@rockpool/schema';
import { makeStamp, PROTOCOL_VERSION, recordHash } from '@rockpool/schema/protocol';
import { type FieldSchema, ruleName } from '../../schema/src/define/field.ts';
import { below, pick, type Random } from '../support/random.ts';
import { lootIn, type Sight, type Target, targetIn } from './aim.ts';
import { canariesIn, mintCanary, textsOf } from './canary.ts';
import { keyOf } from './mirror.ts';
import type { Principal } from './principals.ts';
import { allKinds, bodyOf, fieldValue, type KindOf, newId, writableFields } from './records.ts';

let last = 0;

/** A clock of the attack's devices: no two stamps are alike. */
function tick(): number {
  last = Math.max(last + 1, Date.now());
  return last;
}

/** A device's name, always the same for a principal. */
const deviceOf = ({ name }: Principal): string =>
  BigInt(`0x${createHash('sha256').update(name).digest('hex')}`)
    .toString(36)
    .slice(0, 12);

export function pushInput(sight: Sight, target: Target): JsonObject {
  const { principal, random } = sight;
  const device = deviceOf(principal);
  const targets = [target, ...(random() < 0.2 ? [targetIn(sight, () => true)] : [])];
  const rows = targets.map((one) => rowFor(sight, one, device));
  const groups = rows.length > 1 && random() < 0.5 ? [newId(random)] : undefined;
  const epoch = random() < 0.7 ? lootIn(sight, 'epoch', random() < 0.95) : '';
  return {
    protocol: PROTOCOL_VERSION,
    device,
    ...(epoch !== '' && { epoch }),
    rows: rows.map((row) => ({ ...row, ...(groups && { groups }) })),
  };
}

/** A row that edits the target, makes it anew, deletes it, or offers it as lost. */
function rowFor(sight: Sight, { id, row, aim }: Target, device: string): JsonObject {
  const { random } = sight;
  const one = row ? kindOf(row.collection, String(row.body['kind'])) : pick(random, allKinds);
  const collection = one.collection.name;
  const stamp = makeStamp(tick(), 0, random() < 0.98 ? device : 'anotherdevic');
  const isThere = aim === 'seen' || aim === 'hidden';
  const rev = isThere ? pick(random, [row?.rev ?? 0, row?.rev ?? 0, 0, 1]) : pick(random, [0, 0, row?.rev ?? 1]);
  const asEdits = (fields: JsonObject): JsonObject =>
    Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, { value, rev, stamp }]));
  const base = { collection, id, rev };
  const dice = below(random, 100);
  if (dice < 4) return { ...base, edits: asEdits({ deleted: true }) };
  if (dice < 8) {
    const lost = {
      epoch: newId(random),
      stamp,
      deleted: false,
      body: noted(sight, collection, id, wholeBody(sight, one, id)),
    };
    return { ...base, edits: {}, lost };
  }
  const fields = rev === 0 ? wholeBody(sight, one, id) : someFields(sight, one);
  const { id: _id, ...edited } = { ...fields, ...(dice < 25 && robbery(sight, one)) };
  // For the log of conflicts, which tells it to those who see the record.
  const { name: rule = '' } = noted(sight, collection, id, { name: mintCanary(sight.principal.tenant.letter) });
  const decided = dice > 95 ? { decided: { name: { rule, base: null, mine: null } } } : {};
  return { ...base, edits: asEdits(noted(sight, collection, id, edited)), ...decided };
}

const kindOf = (collection: string, kind: string): KindOf =>
  allKinds.find((one) => one.collection.name === collection && one.kind === kind) ?? (allKinds[0] as KindOf);

/** Tells the mirror where the canaries of a body are to stand. */
function noted({ principal, mirror }: Sight, collection: string, id: string, fields: JsonObject): JsonObject {
  for (const [field, text] of textsOf(fields)) {
    for (const canary of canariesIn(text)) {
      mirror.expect(canary, principal.tenant, { key: keyOf({ collection, id }), field });
    }
  }
  return fields;
}

const makerOf = ({ principal, random }: Sight) => ({ tenant: principal.tenant.letter, random });

function wholeBody(sight: Sight, one: KindOf, id: string): JsonObject {
  const { user, tenant } = sight.principal;
  const isPrivate = sight.random() < 0.3;
  const others = Object.values(tenant.users);
  return bodyOf(makerOf(sight), one, {
    id,
    ownerId: sight.random() < 0.8 ? user : pick(sight.random, others),
    private: isPrivate,
    sharedWith: sight.random() < 0.3 ? [pick(sight.random, others)] : [],
  });
}

function someFields(sight: Sight, one: KindOf): JsonObject {
  const { random } = sight;
  const fields = writableFields(one);
  const wanted = Array.from({ length: 1 + below(random, 3) }, () => pick(random, fields));
  const edits = wanted.map((field) => [field, fieldValue(makerOf(sight), one, field) ?? null] as const);
  return { ...Object.fromEntries(edits), ...(random() < 0.1 && standing(sight)) };
}

/** Who sees the record from now on. */
function standing({ random, principal: { tenant } }: Sight): JsonObject {
  const users = Object.values(tenant.users);
  return pick<JsonObject>(random, [
    { private: true },
    { private: false },
    { ownerId: pick(random, users) },
    { sharedWith: [pick(random, users)] },
    { archived: random() < 0.5 },
  ]);
}

/** A mark on what nobody may set: where it stands in the database afterwards, somebody could. */
export const STOLEN = 'zqstolenqz';

/** Fields that are the server's, or nobody's. */
function robbery({ random, tenants, principal }: Sight, { collection, kind }: KindOf): JsonObject {
  const foreign = pick(
    random,
    tenants.filter((tenant) => tenant !== principal.tenant),
  );
  const others = fieldsOfOtherKinds(collection, kind);
  const owned = Object.entries(collection.fields).filter(
    ([field, { merge }]) => ['server', 'computed'].includes(ruleName(merge)) && !others.has(field),
  );
  if (owned.length > 0 && random() < 0.6) {
    const [field, schema] = pick(random, owned);
    return { [field]: stolen(schema) };
  }
  return pick<JsonObject>(random, [
    { createdBy: foreign.users.admin, updatedBy: foreign.users.admin },
    { createdBy: principal.tenant.users.admin },
    { org: foreign.organisation, organisation: foreign.organisation, tenant: foreign.letter },
    { rev: 1 },
    { sync: { rev: 1 } },
    { id: newId(random) },
  ] as JsonObject[]);
}

/** A value of the right type, with the mark. */
function stolen({ type, format }: FieldSchema): Json {
  if (type === 'object') return { [STOLEN]: 1 };
  if (type === 'array') return [{ id: STOLEN }];
  if (format) return '2031-07-31T08:30:00.000Z';
  return type === 'string' ? STOLEN : 7;
}

/** What a device says that it holds of some records. */
export function holdingOf({ row, id }: Target, random: Random): { id: string; rev: number; hash: number } {
  const known = row && random() < 0.5;
  const one = row && kindOf(row.collection, String(row.body['kind']));
  return {
    id,
    rev: row?.rev ?? 1,
    hash: known && one ? recordHash(one.collection, { ...row, body: row.body as JsonObject }) : 7,
  };
}
