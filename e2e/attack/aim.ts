/** What a request is aimed at: something of the principal's own, or something that is none of their business. */
import type { Collection } from '@rockpool/schema';
import { below, pick, type Random } from '../support/random.ts';
import { type Canary, canariesIn } from './canary.ts';
import type { Mirror } from './mirror.ts';
import type { Rights, Row } from './oracle.ts';
import type { Principal } from './principals.ts';
import { newId } from './records.ts';
import type { Tenant } from './tenants.ts';

/** Whose record it is, from where the principal stands. */
export type Aim = 'seen' | 'hidden' | 'foreign' | 'unknown';

export interface Target {
  readonly aim: Aim;
  readonly id: string;
  /** The record; undefined for one that is nowhere. */
  readonly row: Row | undefined;
}

/** Opaque texts that the server has handed out, and to whom. */
export interface Loot {
  readonly kind: 'checkpoint' | 'cursor' | 'epoch' | 'webhook';
  readonly text: string;
  readonly owner: Principal;
}

/** What a request may be made of, at the moment of the request. */
export interface Sight {
  readonly principal: Principal;
  readonly rights: Rights;
  readonly mirror: Mirror;
  readonly tenants: readonly Tenant[];
  readonly random: Random;
  readonly loot: readonly Loot[];
}

/** How often each aim is taken, of a hundred. */
const shares: readonly (readonly [Aim, number])[] = [
  ['seen', 45],
  ['hidden', 20],
  ['foreign', 25],
  ['unknown', 10],
];

function aimOf(random: Random): Aim {
  let left = below(random, 100);
  for (const [aim, share] of shares) {
    left -= share;
    if (left < 0) return aim;
  }
  return 'unknown';
}

/** A record to aim at, of some kind if there is one. */
export function targetIn(sight: Sight, wanted: (row: Row) => boolean, aim = aimOf(sight.random)): Target {
  const { principal, rights, mirror, tenants, random } = sight;
  const rowsOf = (tenant: Tenant): readonly Row[] => [...mirror.rowsOf(tenant).values()].filter(wanted);
  const others = tenants.filter((tenant) => tenant !== principal.tenant);
  const rows = {
    seen: () => rowsOf(principal.tenant).filter((row) => rights.sees(row)),
    hidden: () => rowsOf(principal.tenant).filter((row) => !rights.sees(row)),
    // What two tenants have by the same id is nobody's secret.
    foreign: () => rowsOf(pick(random, others)).filter(({ id }) => !mirror.has(principal.tenant, id)),
    unknown: () => [],
  }[aim]();
  if (rows.length === 0) return { aim: 'unknown', id: newId(random), row: undefined };
  const row = pick(random, rows);
  return { aim, id: row.id, row };
}

export const isOfType =
  (collection: Collection, kind: string) =>
  (row: Row): boolean =>
    row.collection === collection.name && row.body['kind'] === kind;

/** A text that stands in the record; one that stands nowhere for a record that is nowhere. */
export function textIn({ random }: Sight, { row }: Target, unknown: () => Canary): Canary {
  const canaries = row ? [...canariesIn(JSON.stringify(row.body))] : [];
  return canaries.length > 0 ? pick(random, canaries) : unknown();
}

/** An opaque text: one's own, somebody else's, a changed one, or none that was ever handed out. */
export function lootIn({ principal, random, loot }: Sight, kind: Loot['kind'], isMine = random() < 0.5): string {
  const known = loot.filter((one) => one.kind === kind && (one.owner === principal) === isMine);
  const text = known.length > 0 ? pick(random, known).text : '';
  if (isMine && random() < 0.8) return text;
  return pick(random, forgeries)(text, random);
}

const forgeries: readonly ((text: string, random: Random) => string)[] = [
  (text) => text,
  (text) => text,
  (text, random) => {
    const at = below(random, text.length || 1);
    return `${text.slice(0, at)}${String.fromCharCode((text.charCodeAt(at) || 65) ^ 1)}${text.slice(at + 1)}`;
  },
  (text, random) => text.slice(0, below(random, text.length + 1)),
  (text) => `${text}.${text}`,
  (text) => Buffer.from(text).toString('base64url'),
  (text) => `${text.split('.')[0]}.`,
  (_, random) => Buffer.from(newId(random)).toString('base64url'),
  () => "' OR 1=1 --",
];
