import type { Json, JsonObject } from '@rockpool/schema';
import { allKinds, bodyOf, newId } from '../attack/records.ts';
import { seeded } from '../support/random.ts';
import type { Batch, Device, Paper } from './page.ts';

/** Texts that stand nowhere else in the world, and a device that has them in every place that takes a text. */
export interface Flock {
  readonly canaries: readonly string[];
  readonly device: Device;
  readonly batches: readonly Batch[];
  readonly papers: readonly Paper[];
}

/** What `bodyOf` puts where a text may stand. */
const MINTED = /zqx[0-9a-z]{4,6}qz/g;
/** Where the id of another record may stand, without being looked up; a tax office gives shorter ones. */
const REFERENCE = /(?<!^tax)Id$|By$/;
/** What a device writes itself, or takes for a sign. */
const OWN = new Set(['createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'mergedInto', 'private', 'archived']);

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const LENGTH = 11;

/**
 * @param most how many canaries there have to be, at least
 * @param seed other canaries with another seed
 */
export function breed(most: number, seed: number): Flock {
  const random = seeded(seed);
  const canaries: string[] = [];
  const mint = (canary: string): string => {
    canaries.push(canary);
    return canary;
  };
  const text = (): string =>
    mint(Array.from({ length: LENGTH }, () => LETTERS[Math.floor(random() * LETTERS.length)]).join(''));
  const id = (): string => mint(newId(random));

  /** The same body with random canaries in place of counted ones, and others in place of what points nowhere. */
  function withCanaries(value: Json, field = ''): Json {
    if (typeof value === 'string') return value === '' && REFERENCE.test(field) ? id() : value.replace(MINTED, text);
    if (Array.isArray(value)) return value.map((item) => withCanaries(item, field));
    if (typeof value !== 'object' || value === null) return value;
    const kept = Object.entries(value).filter(([key]) => !OWN.has(key));
    return Object.fromEntries(kept.map(([key, item]) => [key, withCanaries(item, key)]));
  }

  const device = { user: id(), organisation: id(), name: text(), passphrase: text(), nextPassphrase: text() };
  const batches: Batch[] = [];
  const papers: Paper[] = [];
  while (canaries.length < most) {
    const records = new Map<string, JsonObject[]>();
    for (const one of allKinds) {
      const body = bodyOf({ tenant: 'x', random }, one, { id: newId(random), ownerId: '' });
      const record = { ...(withCanaries(body) as JsonObject), id: id(), teamIds: [id()], sharedWith: [id()] };
      records.set(one.collection.name, [...(records.get(one.collection.name) ?? []), record]);
    }
    batches.push(Object.fromEntries(records));
    papers.push({ id: id(), attachment: text(), content: Array.from({ length: 20 }, text).join(' ') });
  }
  return { canaries, device, batches, papers };
}
