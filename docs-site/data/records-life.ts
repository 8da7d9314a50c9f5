import { deals } from '../../schema/src/index.ts';
import {
  applyRow,
  type LocalRecord,
  nextStamp,
  recordEdit,
  type SyncState,
  takeAnswer,
  takePulled,
  toAnswer,
  toPushRow,
  toServerRecord,
  withRev,
} from '../../schema/src/protocol/index.ts';

/** What a device stores beside a lead's fields, at one moment of its life. */
export interface Moment {
  readonly name: 'saved' | 'sent' | 'answered' | 'echoed' | 'edited' | 'merged' | 'refused';
  readonly sync: SyncState;
}

const LEAD = '0199a000-0000-7000-8000-000000000001';
const [PHONE, LAPTOP] = ['adasphone000', 'benslaptop00'];
const at = (minute: number): number => Date.UTC(2026, 0, 31, 10, minute);

/** One lead, lived through the code that the SDK and the server run. */
export function livedThrough(): readonly Moment[] {
  const saved = edit(undefined, { id: LEAD, kind: 'lead', name: 'Harbour Hotel' }, 0, PHONE);
  const row = toPushRow(deals, saved);
  const server = withRev(applyRow(deals, undefined, row, PHONE, at(1)).next, 41);
  const applied = applyRow(deals, undefined, row, PHONE, at(1));
  const answered = takeAnswer(deals, saved, row, toAnswer(row, undefined, applied, server));
  const echoed = takePulled(deals, answered, toServerRecord(server));

  const edited = edit(echoed, { ...echoed.body, expectedClose: '2026-04-30' }, 5, PHONE);
  const elsewhere = takePulled(deals, undefined, toServerRecord(server));
  const laptop = toPushRow(deals, edit(elsewhere, { ...elsewhere.body, expectedClose: '2026-05-15' }, 6, LAPTOP));
  const ahead = withRev(applyRow(deals, server, laptop, LAPTOP, at(6)).next, 42);
  const late = toPushRow(deals, edited);
  const settled = applyRow(deals, ahead, late, PHONE, at(9));
  const merged = takeAnswer(deals, edited, late, toAnswer(late, ahead, settled, withRev(settled.next, 43)));

  const large = edit(echoed, { ...echoed.body, custom: { transcript: 'x'.repeat(300_000) } }, 12, PHONE);
  const message = 'The record would have 300416 bytes; the most is 262144.';
  const refusal = { code: 'LIMIT_EXCEEDED', message } as const;
  const answer = { collection: 'deals', id: LEAD, outcome: 'REJECTED', rev: 41, refusal } as const;
  const refused = takeAnswer(deals, large, toPushRow(deals, large), answer);

  return [
    { name: 'saved', sync: saved.sync },
    { name: 'sent', sync: saved.sync },
    { name: 'answered', sync: answered.sync },
    { name: 'echoed', sync: echoed.sync },
    { name: 'edited', sync: edited.sync },
    { name: 'merged', sync: merged.sync },
    { name: 'refused', sync: refused.sync },
  ];
}

function edit(before: LocalRecord | undefined, body: LocalRecord['body'], minute: number, device: string): LocalRecord {
  const stamp = nextStamp(at(minute), before?.sync.stamp ?? '', device);
  return recordEdit(deals, LEAD, before, { body, deleted: false, stamp });
}
