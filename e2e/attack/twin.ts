/**
 * The same request again, with what its principal may not know of put in place by what is nowhere. Both get the same
 * answer, or it tells one from the other: that something is there.
 */
import type { Json } from '@rockpool/schema';
import type { Random } from '../support/random.ts';
import { canariesIn, idsIn, mintCanary, unlikeCanary } from './canary.ts';
import { keyOf, type Mirror } from './mirror.ts';
import type { Rights } from './oracle.ts';
import type { Principal } from './principals.ts';
import { newId } from './records.ts';
import type { Shot } from './shots.ts';

export interface Twin {
  readonly variables: Shot['variables'];
  /** What stands for what in the twin. */
  readonly swaps: ReadonlyMap<string, string>;
}

/** @returns undefined where nothing in the request is a secret, or where the twin could not be told from a second request */
export function twinOf(
  { shape, target, variables }: Shot,
  principal: Principal,
  rights: Rights,
  mirror: Mirror,
  random: Random,
): Twin | undefined {
  const text = JSON.stringify(variables);
  const swaps = new Map<string, string>();
  const seesId = (id: string): boolean =>
    mirror.withId(id).some(({ tenant, row }) => tenant === principal.tenant && rights.sees(row));
  const secret = [...idsIn(text)].filter((id) => mirror.withId(id).length > 0 && !seesId(id));
  for (const id of secret) swaps.set(id, unlike(id, random));
  const isWrite = shape.root.operation === 'mutation';
  for (const canary of canariesIn(text)) {
    const home = mirror.homeOf(canary);
    const isKnown =
      home?.tenant === principal.tenant &&
      home.places.some(({ key, field }) => {
        const row = mirror.rowsOf(principal.tenant).get(key);
        return row !== undefined && rights.sees(row) && rights.seesField(row, field);
      });
    if (isWrite || (home && !isKnown))
      swaps.set(canary, isWrite ? mintCanary(principal.tenant.letter) : unlikeCanary(canary));
  }
  if (swaps.size === 0 || (isWrite && !isAlone(text, target, secret, mirror, principal))) return undefined;
  const swapped = swap(text, swaps);
  for (const [from, to] of swaps) {
    const home = mirror.homeOf(from);
    if (isWrite && home) {
      for (const { key, field } of home.places) mirror.expect(to, home.tenant, { key: swap(key, swaps), field });
      mirror.expect(to, home.tenant);
    }
  }
  return { variables: JSON.parse(swapped) as { [name: string]: Json }, swaps };
}

/**
 * Whether a write is about one secret record alone. What the principal may see is another one after the first time; and
 * a new record with the id of one of the same organisation is refused by design (PROTOCOL.md 5.11).
 */
function isAlone(
  text: string,
  target: Shot['target'],
  secret: readonly string[],
  mirror: Mirror,
  { tenant }: Principal,
) {
  if (!secret.includes(target.id) || (text.match(/"rev":/g)?.length ?? 0) === 0) return false;
  const isHere = mirror.has(tenant, target.id);
  const rows = mirror.withId(target.id).map(({ row }) => keyOf(row));
  return (
    rows.length > 0 && !(isHere && /"rev":0\b|"lost":/.test(text)) && (text.match(/"collection":/g)?.length ?? 0) <= 1
  );
}

/** An id of nothing: in the same bucket, and nearly in the same place of every order. */
const unlike = (id: string, random: Random): string =>
  `${id.slice(0, 24)}${newId(random).slice(24, 34)}${id.slice(34)}`;

function swap(text: string, swaps: ReadonlyMap<string, string>): string {
  let swapped = text;
  for (const [from, to] of swaps) swapped = swapped.replaceAll(from, to);
  return swapped;
}

/** Parts of an answer that no two answers have alike: revisions of what was written, and names of failures. */
const volatile = /"(rev|id|seq|checkpoint|cursor|startCursor|endCursor)":("[^"]*"|\d+)/g;

/** What a request cost, and what is left: counted by the document, before anything is looked up. */
const cost = /"extensions":\{"cost":\{[^}]*\}[^}]*\}+/g;

/** Whether two answers say the same. */
export function saySame(answer: string, twin: string, swaps: ReadonlyMap<string, string>, isWrite: boolean): boolean {
  if (answer.includes('"INTERNAL"') && twin.includes('"INTERNAL"')) return true;
  const [told = '', toldTwin = ''] = [answer, twin].map((text) => swap(text, swaps));
  const [one, other] = [told.replace(cost, ''), toldTwin.replace(cost, '')];
  // Where nothing was written, nothing has moved between the two.
  const isRefused = one.includes('"REJECTED"') && other.includes('"REJECTED"');
  if (isWrite && !isRefused) return one.replace(volatile, '') === other.replace(volatile, '');
  return one === other || failAlike(told, toldTwin);
}

interface Failed {
  readonly data?: unknown;
  readonly errors: readonly { readonly path?: readonly unknown[] }[];
}

/**
 * Whether two answers fail alike. The fields of a document are worked on side by side: which of their errors comes first
 * is chance, and so is whether it comes at all where the first one ends the whole answer.
 */
function failAlike(one: string, other: string): boolean {
  const [mine, theirs] = [failedOf(one), failedOf(other)];
  if (!mine || !theirs || JSON.stringify(mine.data) !== JSON.stringify(theirs.data)) return false;
  const [here, there] = [errorsByPath(mine), errorsByPath(theirs)];
  const paths = [...new Set([...here.keys(), ...there.keys()])];
  return paths.every(
    (path) => here.get(path) === there.get(path) || (mine.data === null && !(here.has(path) && there.has(path))),
  );
}

function failedOf(text: string): Failed | undefined {
  if (!text.startsWith('{')) return undefined;
  const parsed = JSON.parse(text) as Partial<Failed>;
  return parsed.errors ? (parsed as Failed) : undefined;
}

const errorsByPath = ({ errors }: Failed): ReadonlyMap<string, string> =>
  new Map(errors.map((error) => [String(error.path), JSON.stringify(error)]));
