import { parties } from '@rockpool/schema';
import { compareParties, partyGains, type RecordOf } from '@rockpool/schema/commands';
import { finishBody, type StoredRecord } from '@rockpool/schema/protocol';
import type { Values } from '../store/values.ts';
import type { Draft, RecordChange, Rule, Verdict } from './rule.ts';

type Party = RecordOf<'parties'>;

const partyOf = ({ body }: StoredRecord): Party => finishBody(parties, body) as unknown as Party;

/**
 * Makes one of two parties that are certainly the same, when the second one is new: two devices that were offline have
 * both written it down. The one that the server knew first stays and gets what it lacks; the new one leads to it.
 */
export const oneOfTwins: Rule = {
  collection: 'parties',
  async judge({ before, after, isOffer }: RecordChange, draft: Draft): Promise<Verdict> {
    if (before || after.deleted || isOffer || partyOf(after).mergedInto !== '') return undefined;
    const twin = await twinOf(after, draft);
    if (!twin) return undefined;
    const { before: had, after: gained } = partyGains(partyOf(twin), partyOf(after));
    const merged = { at: new Date(draft.now).toISOString(), by: '', before: had, after: gained };
    if (Object.keys(gained).length > 0) draft.set('parties', twin.id, gained);
    draft.set('parties', after.id, { mergedInto: twin.id, merged });
    return undefined;
  },
};

/** The party that this one certainly is, among those that its author sees too: nobody learns of another one. */
async function twinOf(record: StoredRecord, draft: Draft): Promise<StoredRecord | undefined> {
  const party = partyOf(record);
  const { taxKey, matchKey } = party;
  if (party.private || (taxKey === '' && matchKey === '')) return undefined;
  const keys: Values[] = [...(taxKey ? [{ taxKey }] : []), ...(matchKey ? [{ matchKey }] : [])];
  for (const key of keys) await draft.alone(JSON.stringify(key));
  const found = await Promise.all(keys.map((key) => draft.find('parties', key)));
  const isNew = new Set(draft.changes.filter(({ before }) => !before).map(({ after }) => after.id));
  const ids = found.flat().map(({ id }) => id);
  const candidates = [...(await draft.hold('parties', ids)).values()].filter(
    (other) => !other.deleted && draft.sees(other) && (!isNew.has(other.id) || other.id < record.id),
  );
  return candidates.find((other) => compareParties(party, partyOf(other))?.certain);
}

/** Sees to it that a merge leads somewhere: to a party of its kind that is there, and not back to itself. */
export const mergedSomewhere: Rule = {
  collection: 'parties',
  async judge({ before, after }: RecordChange, draft: Draft): Promise<Verdict> {
    const { mergedInto, kind, name } = partyOf(after);
    if (after.deleted || !mergedInto || before?.body['mergedInto'] === mergedInto) return undefined;
    const path = [after.id];
    for (let next: string | undefined = mergedInto; next; ) {
      // Somebody else merged the other one into this one: that came first.
      if (path.includes(next)) {
        draft.set('parties', after.id, { mergedInto: '', merged: null });
        return undefined;
      }
      const target: StoredRecord | undefined = (await draft.hold('parties', [next])).get(next);
      const isThere = target && !target.deleted && (path.length > 1 || draft.sees(target));
      if (!isThere || partyOf(target).kind !== kind) {
        const message = `"${name}" cannot become one with ${next}: that is gone, or another kind of party.`;
        return { code: 'INVALID', field: 'mergedInto', message };
      }
      path.push(next);
      next = partyOf(target).mergedInto;
    }
    return undefined;
  },
};
