import type { JsonObject } from '@rockpool/schema';
import type { Refusal, StoredRecord } from '@rockpool/schema/protocol';
import { type Counters, countersOf, furthest, take } from './counters.ts';
import type { Draft, Rule } from './rule.ts';
import { holdSeries, setSeries } from './series.ts';

/** A number that a device gave to a document which was not issued in the end. */
interface Void {
  readonly id: string;
  readonly year: number;
  readonly count: number;
}

/**
 * A device that has to print legal numbers offline leases a series of its own: it makes a record of the kind `lease`,
 * and the server grants it a prefix that nobody else has. A lease that was returned, with no number under way, is
 * granted again: its series goes on where it stopped.
 */
export const leasing: Rule = {
  collection: 'settings',
  judge({ before, after, offered }, draft) {
    if ((before ?? after).body['kind'] !== 'lease') return undefined;
    if (offered) return grantAgain(after, offered, draft);
    if (after.body['deviceId'] !== draft.device && draft.author.role !== 'admin') {
      return { code: 'FORBIDDEN', message: 'A leased series is written by its own device, and by admins.' };
    }
    return before ? keep(before, after, draft) : grant(after, draft);
  },
};

async function grant({ id, body }: StoredRecord, draft: Draft): Promise<Refusal | undefined> {
  const key = String(body['series'] ?? '');
  const series = await holdSeries(draft, key);
  if (!series)
    return { code: 'INVALID', message: `There is no number series "${key}" to lease from.`, field: 'series' };
  // Whoever leases from the series holds it, so nobody takes the same one over meanwhile.
  const leases = await draft.find('settings', { kind: 'lease', series: key });
  for (const { id: other } of leases.filter((lease) => lease.id !== id && isFree(lease.body))) {
    const returned = (await draft.hold('settings', [other])).get(other);
    if (!returned || !isFree(returned.body)) continue;
    const { granted = '', counters = {} } = returned.body;
    draft.set('settings', other, { continuedBy: id });
    draft.set('settings', id, { granted, counters });
    return undefined;
  }
  const leased = Number(series.record?.body['leased'] ?? 0) + 1;
  setSeries(draft, key, series, { leased });
  draft.set('settings', id, { granted: `${series.prefix}-D${leased}` });
  return undefined;
}

/** After a restore a device goes on with the series that it had, unless that was granted to somebody else meanwhile. */
async function grantAgain({ id, body }: StoredRecord, offered: JsonObject, draft: Draft): Promise<Refusal | undefined> {
  const key = String(body['series'] ?? '');
  const granted = String(offered['granted'] ?? '');
  const series = await holdSeries(draft, key);
  if (!series || granted === '') return undefined;
  const others = (await draft.find('settings', { kind: 'lease', granted })).filter((lease) => lease.id !== id);
  if (others.some(({ body: lease }) => (lease['continuedBy'] ?? '') === '')) {
    const message = `The series ${granted} was leased to another device after the restore of a backup. Lease another.`;
    return { code: 'NUMBER_TAKEN', message };
  }
  const state = furthest(countersOf(body), countersOf(offered));
  draft.set('settings', id, { granted, ...state, continuedBy: offered['continuedBy'] ?? '' });
  const leased = Math.max(Number(series.record?.body['leased'] ?? 0), Number(/-D(\d+)$/.exec(granted)?.[1] ?? 0));
  setSeries(draft, key, series, { leased });
  return undefined;
}

const isFree = (lease: JsonObject): boolean =>
  lease['returned'] === true &&
  (lease['continuedBy'] ?? '') === '' &&
  Object.keys(countersOf(lease).missing).length === 0;

function keep(before: StoredRecord, after: StoredRecord, draft: Draft): Refusal | undefined {
  const wasReturned = before.body['returned'] === true;
  if (after.deleted || (wasReturned && after.body['returned'] !== true)) {
    const what = after.deleted ? 'deleted' : 'taken back once it was returned';
    return {
      code: 'LOCKED',
      message: `A leased series cannot be ${what}: its numbers are accounted for. Lease another.`,
    };
  }
  const known = new Set(voidsOf(before).map(({ id }) => id));
  const news = voidsOf(after).filter(({ id }) => !known.has(id));
  let state: Counters = countersOf(after.body);
  for (const { year, count } of news) {
    const next = take(state, year, count);
    if (!next)
      return { code: 'NUMBER_TAKEN', message: `Number ${count} of ${year} is in use, and cannot be given up.` };
    state = next;
  }
  if (news.length > 0) draft.set('settings', after.id, { ...state });
  return undefined;
}

const voidsOf = ({ body }: StoredRecord): readonly Void[] => (body['voids'] ?? []) as unknown as readonly Void[];
