import type { DealRecord } from '../crm.ts';
import type { Money } from '../lib/format.ts';

/** What a list shows, searches and sorts by, read from the record once. */
export interface LeadRow {
  readonly id: string;
  readonly name: string;
  readonly company: string;
  readonly city: string;
  readonly ownerId: string;
  readonly stageId: string;
  readonly status: DealRecord['status'];
  readonly amount: Money;
  readonly expectedClose: string;
  readonly updatedAt: string;
  readonly syncState: DealRecord['syncState'];
  /** Everything that search looks at, folded. */
  readonly searched: string;
  readonly sortName: string;
}

/** Without case and accents: nobody types "Müller" in a hurry. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function toRow(record: DealRecord): LeadRow {
  const { id, name, ownerId, stageId, status, expectedClose, updatedAt, syncState } = record;
  const { company = '', email = '', city = '' } = record.leadInfo;
  const { minor, currency } = record.amount;
  return {
    id,
    name,
    company,
    city,
    ownerId,
    stageId,
    status,
    amount: { minor, currency },
    expectedClose,
    updatedAt,
    syncState,
    searched: fold(`${name}\n${company}\n${email}\n${city}`),
    sortName: fold(name),
  };
}

const rows = new WeakMap<DealRecord, LeadRow>();

/** The row of a record. A record object never changes, so only what was edited is read again. */
export function rowOf(record: DealRecord): LeadRow {
  let row = rows.get(record);
  if (!row) {
    row = toRow(record);
    rows.set(record, row);
  }
  return row;
}
