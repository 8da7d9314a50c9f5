import { type DocumentNumber, defaultSeries, formatNumber, parseNumber } from '@rockpool/schema';
import type { Refusal, StoredRecord } from '@rockpool/schema/protocol';
import { countersOf, take } from './counters.ts';
import { issues } from './documents.ts';
import type { Draft, Rule } from './rule.ts';
import { highestCount, holdSeries, setSeries } from './series.ts';

/** The date of a document that has none yet. */
const NEVER_DAY = '9999-12-31';

/**
 * A document gets its legal number when it is issued, from a series of the organisation, without a gap. One that brings
 * its number along took it from a series that is leased to its device.
 */
export const numbering: Rule = {
  collection: 'salesDocuments',
  judge(change, draft) {
    const { after } = change;
    if (!issues(change)) return undefined;
    const number = String(after.body['number'] ?? '');
    if (number === '') return giveNumber(after, draft);
    const parsed = parseNumber(number);
    if (!parsed) return refuse('INVALID', `"${number}" is no document number such as INV-2026-0042.`);
    return change.isOffer ? acceptLost(after, parsed, draft) : acceptLeased(after, parsed, draft);
  },
};

async function giveNumber({ id, body }: StoredRecord, draft: Draft): Promise<Refusal | undefined> {
  const kind = String(body['kind']);
  const key = String(body['series'] || defaultSeries[kind]);
  const series = await holdSeries(draft, key);
  if (!series) {
    const message = `There is no number series "${key}". Choose another one, or have it made in the settings.`;
    return { code: 'INVALID', message, field: 'series' };
  }
  const today = new Date(draft.now).toISOString().slice(0, 10);
  const issueDate = body['issueDate'] === NEVER_DAY ? today : String(body['issueDate']);
  const year = Number(issueDate.slice(0, 4));
  const { counters } = countersOf(series.record?.body ?? {});
  const count = (counters[year] ?? (await highestCount(draft, kind, series.prefix, year))) + 1;
  setSeries(draft, key, series, { counters: { ...counters, [year]: count } });
  draft.set('salesDocuments', id, {
    number: formatNumber({ series: series.prefix, year, count }),
    series: key,
    issueDate,
  });
  return undefined;
}

async function acceptLeased(
  { body }: StoredRecord,
  { series, year, count }: DocumentNumber,
  draft: Draft,
): Promise<Refusal | undefined> {
  const number = String(body['number']);
  if (String(body['issueDate']).slice(0, 4) !== String(year)) {
    return refuse('INVALID', `${number} is a number of ${year}, and the document is dated ${body['issueDate']}.`);
  }
  const [found] = (await draft.find('settings', { kind: 'lease', granted: series })).filter(isCurrent);
  const lease = found && (await draft.hold('settings', [found.id])).get(found.id);
  if (!lease || !isCurrent(lease) || lease.body['deviceId'] !== draft.device) {
    return refuse('NUMBER_TAKEN', `The series of ${number} is not leased to this device. Issue it without a number.`);
  }
  const taken = take(countersOf(lease.body), year, count);
  if (!taken) {
    return refuse(
      'NUMBER_TAKEN',
      `${number} is on another document already, or was given up. Issue it without a number.`,
    );
  }
  draft.set('settings', lease.id, { ...taken });
  return undefined;
}

/** A document that comes back after a restore keeps the number that it was printed with, unless it has been given again. */
async function acceptLost(
  { id, body }: StoredRecord,
  { series: prefix, year, count }: DocumentNumber,
  draft: Draft,
): Promise<Refusal | undefined> {
  const kind = String(body['kind']);
  const number = String(body['number']);
  const [other] = (await draft.find('salesDocuments', { kind, number })).filter((document) => document.id !== id);
  if (other) {
    return refuse(
      'NUMBER_TAKEN',
      `${number} was given to another document after the restore of a backup. Both need a look.`,
    );
  }
  const key = String(body['series'] || defaultSeries[kind]);
  const series = await holdSeries(draft, key);
  if (!series || series.prefix !== prefix) return undefined;
  const { counters } = countersOf(series.record?.body ?? {});
  if (count > (counters[year] ?? 0)) setSeries(draft, key, series, { counters: { ...counters, [year]: count } });
  return undefined;
}

/** Whether nobody else goes on with the series of a lease. */
const isCurrent = ({ body }: StoredRecord): boolean => (body['continuedBy'] ?? '') === '';

const refuse = (code: Refusal['code'], message: string): Refusal => ({ code, message, field: 'number' });
