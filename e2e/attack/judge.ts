/** What an answer may hold, by the oracle and nothing else. */
import { ruleName } from '../../schema/src/define/field.ts';
import { canariesIn, idsIn } from './canary.ts';
import type { Changed, Mirror } from './mirror.ts';
import { keyOf } from './mirror.ts';
import type { Rights, Row } from './oracle.ts';
import type { Principal } from './principals.ts';
import { STOLEN } from './pushes.ts';
import { allCollections } from './records.ts';

/** Who got something, and what they may see: before their request and after it. */
export interface Witness {
  readonly principal: Principal;
  readonly mirror: Mirror;
  readonly rights: readonly Rights[];
  /** What changed meanwhile. */
  readonly changed: readonly Changed[];
  /** Whether what came may have been on its way while its record changed. */
  readonly isLate?: boolean;
}

/** Canaries and ids in a text that its reader may not have. */
export function leaksIn(text: string, told: string, witness: Witness): string[] {
  return [...strangeCanaries(text, told, witness), ...strangeIds(text, told, witness)];
}

function strangeCanaries(text: string, told: string, witness: Witness): string[] {
  const { principal, mirror, rights } = witness;
  const known = canariesIn(told);
  return [...canariesIn(text)].flatMap((canary) => {
    if (known.has(canary) || canary === STOLEN) return [];
    const home = mirror.homeOf(canary);
    if (!home) return [`${canary}, which nobody sent`];
    if (home.tenant !== principal.tenant) return [`${canary} of tenant ${home.tenant.letter}`];
    const isFine = home.places.some(({ key, field }) =>
      versionsOf(key, witness).some((row) => rights.some((right) => right.sees(row) && right.seesField(row, field))),
    );
    return isFine ? [] : [`${canary} of ${home.places.map(({ key, field }) => `${key} ${field}`).join(', ')}`];
  });
}

/** A record as it is and as it was before the request; for what is late, as it ever was. */
function versionsOf(key: string, { principal: { tenant }, mirror, changed, isLate }: Witness): readonly Row[] {
  const versions = mirror.versionsOf(tenant, key);
  const count = 1 + changed.filter(({ after }) => keyOf(after) === key).length;
  return isLate ? versions : versions.slice(0, count);
}

function strangeIds(text: string, told: string, witness: Witness): string[] {
  const { principal, mirror, rights } = witness;
  const known = idsIn(told);
  const departed = idsIn(text.match(/"left":\s*\[[^\]]*\]/g)?.join() ?? '');
  const isSeen = (row: Row): boolean =>
    versionsOf(keyOf(row), witness).some(
      (version) =>
        rights.some((right) => right.sees(version)) ||
        // Whoever puts a record out of their own sight is told that it left.
        (witness.isLate && [version.body['createdBy'], version.body['updatedBy']].includes(principal.user)),
    );
  return [...idsIn(text)].flatMap((id) => {
    const owners = known.has(id) || departed.has(id) || id === principal.user ? [] : mirror.withId(id);
    const mine = owners.filter(({ tenant }) => tenant === principal.tenant);
    if (owners.length === 0 || mine.some(({ row }) => isSeen(row))) return [];
    // Whatever it is the id of, it stands in a record that the reader sees, or stood there: the log of conflicts knows.
    const isNamed = [...mirror.rowsOf(principal.tenant).values()].some(
      (row) =>
        isSeen(row) &&
        mirror.versionsOf(principal.tenant, keyOf(row)).some(({ body }) => JSON.stringify(body).includes(id)),
    );
    const of = owners.map(({ tenant, row }) => `${keyOf(row)} of tenant ${tenant.letter}`);
    return isNamed ? [] : [`the id ${id} of ${of.join(', ')}`];
  });
}

/** What a request has changed that it may not. */
export function trespasses(told: string, { principal, changed, rights }: Witness): string[] {
  const named = idsIn(told);
  return changed.flatMap(({ tenant, before, after }) => {
    if (!principal.isValid || tenant !== principal.tenant)
      return [`it changed ${keyOf(after)} of tenant ${tenant.letter}`];
    const stolen = Object.entries(after.body).filter(
      ([field, value]) => JSON.stringify(value).includes(STOLEN) && isOwned(after, field),
    );
    // What rules do beside, they do to records that the request does not name.
    if (!named.has(after.id)) return [];
    const [right] = rights;
    return [
      ...stolen.map(([field]) => `it set ${field} of ${keyOf(after)}`),
      ...(right?.writes(before, after) ? [] : [`it wrote ${keyOf(after)}`]),
      ...falseAuthors(before, after, principal),
    ];
  });
}

function isOwned({ collection }: Row, field: string): boolean {
  const schema = allCollections.find(({ name }) => name === collection)?.fields[field];
  return schema !== undefined && ['server', 'computed'].includes(ruleName(schema.merge));
}

function falseAuthors(before: Row | undefined, after: Row, { user }: Principal): string[] {
  if (after.deleted) return [];
  const { createdBy, updatedBy } = after.body;
  const creator = before?.body['createdBy'] ?? user;
  return [
    ...(createdBy === creator || createdBy === user ? [] : [`${keyOf(after)} is by ${createdBy}`]),
    ...([user, before?.body['updatedBy']].includes(updatedBy) ? [] : [`${keyOf(after)} was edited by ${updatedBy}`]),
  ];
}
