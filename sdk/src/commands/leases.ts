import type { LeasedNumber, RecordOf, SalesDocument } from '@rockpool/schema/commands';
import { currentLease, giveBackLease, leaseSeries, nextNumber, seriesOf } from '@rockpool/schema/commands';
import type { CollectionRecord } from '../database/types.ts';
import { type CommandRuntime, type Reader, run } from './run.ts';

type Lease = Promise<CollectionRecord<'settings'>>;

const leasesOf = (read: Reader): Promise<readonly RecordOf<'settings'>[]> => read.find('settings', { kind: 'lease' });

export const lease = (runtime: CommandRuntime, series: string): Lease =>
  run(runtime, 'settings', async (read, context) => leaseSeries(series, await leasesOf(read), runtime.device, context));

export const giveBack = (runtime: CommandRuntime, id: string): Lease =>
  run(runtime, 'settings', async (read, context) => {
    const held = await read.get('settings', id);
    return giveBackLease(held, await numbered(read, held.granted ?? ''), context);
  });

/** The number of a lease for a document that is issued now, where this device has one for its series. */
export async function leasedNumber(
  read: Reader,
  device: string,
  document: SalesDocument,
  today: string,
): Promise<LeasedNumber | undefined> {
  if (!read.isOpen('settings')) return undefined;
  const held = currentLease(await leasesOf(read), seriesOf(document), device);
  return held && nextNumber(held, await numbered(read, held.granted ?? ''), today);
}

/** The documents on this device with numbers that begin so. */
const numbered = (read: Reader, granted: string): Promise<readonly SalesDocument[]> =>
  granted === ''
    ? Promise.resolve([])
    : read.query('salesDocuments', { selector: { number: { $gte: `${granted}-`, $lt: `${granted}-~` } } });
