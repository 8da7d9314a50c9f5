import { parties } from '../collections/parties.ts';
import { domainOf, normalName } from '../collections/party-identity.ts';
import { equalJson, type JsonObject } from '../define/json.ts';
import { audienceOf } from '../protocol/scopes.ts';
import type { RecordOf } from './command.ts';

type Party = RecordOf<'parties'>;

/** What two parties have in common. */
export type DuplicateReason = 'taxId' | 'domain' | 'name' | 'email' | 'phone';

/** Two parties that may be one. */
export interface DuplicatePair {
  /** Who is older stays, unless a person decides otherwise. */
  readonly survivorId: string;
  readonly duplicateId: string;
  /** Nothing else could be: the server makes one of two such by itself when the second one is new to it. */
  readonly certain: boolean;
  readonly reasons: readonly DuplicateReason[];
}

/**
 * Compares two parties.
 *
 * Certain are two companies with the same tax id, or with the same home page and the same name; two people with the
 * same e-mail address and the same name. Likely are two with one of these in common, or a phone number. Never are two
 * companies with different tax ids, two that somebody has told apart, or that not the same people see.
 *
 * @returns undefined where nothing speaks for it
 */
export function compareParties(a: Party, b: Party): DuplicatePair | undefined {
  const isOther =
    a.id === b.id ||
    a.kind !== b.kind ||
    (a.taxKey !== '' && b.taxKey !== '' && a.taxKey !== b.taxKey) ||
    [a, b].some(({ mergedInto, archived }) => mergedInto !== '' || archived) ||
    a.notDuplicateOf.includes(b.id) ||
    b.notDuplicateOf.includes(a.id) ||
    !equalJson(audienceOf(parties, a as JsonObject), audienceOf(parties, b as JsonObject));
  if (isOther) return undefined;
  const reasons = (Object.keys(signs) as DuplicateReason[]).filter((reason) => {
    const sign = signs[reason](a);
    return sign !== '' && sign === signs[reason](b);
  });
  // A person's name alone says little, and a household's or a site's nothing.
  const isEnough = reasons.some((reason) => reason !== 'name') || (a.kind === 'organisation' && reasons.length > 0);
  if (!isEnough) return undefined;
  const certain = reasons.includes('taxId') || (a.matchKey !== '' && a.matchKey === b.matchKey);
  const [survivor, duplicate] = a.id < b.id ? [a, b] : [b, a];
  return { survivorId: survivor.id, duplicateId: duplicate.id, certain, reasons };
}

const signs: { readonly [R in DuplicateReason]: (party: Party) => string } = {
  taxId: ({ taxKey }) => taxKey,
  domain: ({ kind, website = '' }) => (kind === 'organisation' ? domainOf(website) : ''),
  name: ({ kind, name }) => normalName(name, kind),
  email: ({ primaryEmail }) => primaryEmail,
  phone: ({ primaryPhone }) => primaryPhone.replace(/[^+\d]/g, ''),
};

/** What more than so many share, a switchboard or a common name, says nothing of any two of them. */
const MOST_ALIKE = 20;

/** All pairs among some parties that may be one, the certain ones first. */
export function findDuplicates(among: readonly Party[]): DuplicatePair[] {
  const alike = new Map<string, Party[]>();
  for (const party of among) {
    for (const [reason, signOf] of Object.entries(signs)) {
      const sign = signOf(party);
      const key = `${party.kind} ${reason} ${sign}`;
      if (sign !== '') alike.set(key, [...(alike.get(key) ?? []), party]);
    }
  }
  const pairs = new Map<string, DuplicatePair>();
  for (const group of alike.values()) {
    if (group.length > MOST_ALIKE) continue;
    for (const [i, a] of group.entries()) {
      for (const b of group.slice(i + 1)) {
        const pair = compareParties(a, b);
        if (pair) pairs.set(`${pair.survivorId} ${pair.duplicateId}`, pair);
      }
    }
  }
  const weight = ({ certain, reasons }: DuplicatePair): number => (certain ? 10 : 0) + reasons.length;
  return [...pairs.values()].sort((a, b) => weight(b) - weight(a));
}
