/** The records that are synced and listed: leads of 500 bytes of JSON, the same ones every time. */
import type { JsonObject } from '@rockpool/schema';
import { makeStamp, type ServerRecord } from '@rockpool/schema/protocol';

/** Bytes of each lead's fields. */
export const LEAD_BYTES = 500;

const START = Date.UTC(2025, 0, 1);

/** The fields that a lead is indexed by, spread over as many values as in a company at work. */
export function lead(number: number): JsonObject {
  const body = {
    id: idOf('lead', number),
    kind: 'lead',
    name: `Person ${mix(number) % 100_000}`,
    status: ['open', 'open', 'won', 'lost'][mix(number + 2) % 4] as string,
    pipelineId: idOf('pipeline', mix(number + 3) % 3),
    stageId: idOf('stage', mix(number + 4) % 12),
    position: `a${mix(number + 5).toString(36)}`,
    amount: { minor: (mix(number + 6) % 10_000) * 100, currency: 'EUR' },
    expectedClose: at(START + (mix(number + 7) % 365) * 86_400_000).slice(0, 10),
    partyId: idOf('party', mix(number + 8) % 5_000),
    ownerId: idOf('owner', mix(number + 9) % 40),
    leadInfo: { company: `Company ${mix(number + 1) % 5_000}` },
    // In another order than that in which they come.
    updatedAt: at(START + (mix(number + 10) % 31_536_000) * 1_000),
    notes: '',
  };
  return { ...body, notes: 'Wants to know more. '.repeat(25).slice(0, LEAD_BYTES - JSON.stringify(body).length) };
}

/** As the server sends it. */
export function serverRecord(number: number): ServerRecord {
  const body = lead(number);
  const stamp = makeStamp(START + number, 0, 'benchmark000');
  return { collection: 'deals', id: String(body['id']), rev: number + 1, stamp, deleted: false, body };
}

const at = (time: number): string => new Date(time).toISOString();

const kinds = ['lead', 'pipeline', 'stage', 'party', 'owner'] as const;

/** A UUIDv7, whose parts say what it is. */
export const idOf = (kind: (typeof kinds)[number], number: number): string =>
  `019b76da-${kinds.indexOf(kind).toString(16).padStart(4, '0')}-7000-8000-${number.toString(16).padStart(12, '0')}`;

/** Some number for each number, always the same: the finalizer of MurmurHash3. */
function mix(number: number): number {
  let hash = Math.imul(number ^ (number >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
