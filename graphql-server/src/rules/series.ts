import { createHash } from 'node:crypto';
import { defaultSeries, type Json, parseNumber } from '@rockpool/schema';
import type { StoredRecord } from '@rockpool/schema/protocol';
import type { Draft } from './rule.ts';

/** A number series of an organisation, held. */
export interface Series {
  readonly id: string;
  /** What its numbers begin with. */
  readonly prefix: string;
  /** Undefined until its first number. */
  readonly record: StoredRecord | undefined;
}

/**
 * Holds a series by its key. The built-in ones need no setting: they are made with their first number, under an id that
 * follows from the key, so that two who do so at once make the same record.
 *
 * @returns undefined when there is no such series
 */
export async function holdSeries(draft: Draft, key: string): Promise<Series | undefined> {
  const [found] = await draft.find('settings', { kind: 'series', key });
  const id = found?.id ?? idOf(key);
  const record = (await draft.hold('settings', [id])).get(id);
  if (!record && !Object.values(defaultSeries).includes(key)) return undefined;
  return { id, prefix: String(record?.body['prefix'] || key), record };
}

/** Sets fields of a series; the first time it is made. */
export function setSeries(
  draft: Draft,
  key: string,
  { id, record }: Series,
  fields: { readonly [field: string]: Json },
): void {
  const at = new Date(draft.now).toISOString();
  const made = { kind: 'series', key, name: key, createdAt: at, updatedAt: at };
  draft.set('settings', id, record ? fields : { ...made, ...fields });
}

/**
 * The highest number of a year on the documents that are there: where a series goes on that has not been counted yet,
 * because its documents were imported.
 */
export async function highestCount(draft: Draft, kind: string, prefix: string, year: number): Promise<number> {
  const documents = await draft.find('salesDocuments', { kind });
  const counts = documents.flatMap(({ body }) => {
    const number = parseNumber(String(body['number'] ?? ''));
    return number?.series === prefix && number.year === year ? [number.count] : [];
  });
  return Math.max(0, ...counts);
}

/** A UUID of version 8, which is the one for ids made otherwise, from the key. */
function idOf(key: string): string {
  const hash = createHash('sha256').update(`series ${key}`).digest('hex');
  const variant = '89ab'[Number.parseInt(hash[16] as string, 16) % 4];
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
