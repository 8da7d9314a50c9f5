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
}

/** Canaries and ids in a text that its reader may not have. */
export function leaksIn(text: string, told: string, witness: Witness): string[] {
  return [...strangeCanaries(text, told, witness), ...strangeIds(text, told, witness)];
}

function strangeCanaries(text: string, told: string, { principal, mirror, rights, changed }: Witness): string[] {
  const known = canariesIn(told);
  return [...canariesIn(text)].flatMap((canary) => {
    if (known.has(canary)) return [];
    const home = mirror.homeOf(canary);
    if (!home) return canary === STOLEN ? [] : [`${canary}, which nobody sent`];
    if (home.tenant !== principal.tenant) return [`${canary} of tenant ${home.tenant.letter}`];
    const isFine = home.places.some(({ key, field }) =>
      versionsOf(key, principal, mirror, changed).some((row) =>
        rights.some((right) => right.sees(row) && right.seesField(row, field)),
      ),
    );
    return isFine ? [] : [`${canary} of ${home.places.map(({ key, field }) => `${key} ${field}`).join(', ')}`];
  });
}

/** A record as it is and as it was before the request. */
const versionsOf = (key: string, { tenant }: Principal, mirror: Mirror, changed: readonly Changed[]): Row[] => [
  ...(mirror.rowsOf(tenant).get(key) ? [mirror.rowsOf(tenant).get(key) as Row] : []),
  ...changed.flatMap(({ before }) => (before && keyOf(before) === key ? [before] : [])),
];

function strangeIds(text: string, told: string, { principal, mirror, rights, changed }: Witness): string[] {
  const known = idsIn(told);
  const departed = idsIn(text.match(/"left":\s*\[[^\]]*\]/g)?.join() ?? '');
  const isSeen = (row: Row): boolean =>
    rights.some((right) => versionsOf(keyOf(row), principal, mirror, changed).some((version) => right.sees(version)));
  return [...idsIn(text)].flatMap((id) => {
    const owners = known.has(id) ? [] : mirror.withId(id);
    if (owners.length === 0) return [];
    const mine = owners.filter(({ tenant }) => tenant === principal.tenant);
    if (mine.length === 0) return [`the id ${id} of tenant ${owners[0]?.tenant.letter}`];
    if (departed.has(id) || mine.some(({ row }) => isSeen(row))) return [];
    const isNamed = [...mirror.rowsOf(principal.tenant).values()].some(
      (row) => isSeen(row) && JSON.stringify(row.body).includes(id),
    );
    return isNamed ? [] : [`the id ${id} of ${mine.map(({ row }) => keyOf(row)).join(', ')}`];
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
