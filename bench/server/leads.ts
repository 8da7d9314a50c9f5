/** The records that are pulled and pushed: leads of the demo, of about a kilobyte each. */
import { type DemoRecord, generate, profiles } from '@rockpool/demo-data';
import type { Json, JsonObject } from '@rockpool/schema';
import { makeStamp, PROTOCOL_VERSION, type PushRow } from '@rockpool/schema/protocol';

/** Leads without an end: the same ones every time. */
export function* leads(organisation: string): Generator<DemoRecord> {
  const scene = { organisation, seed: 1, today: Date.UTC(2026, 4, 20), timeZone: 'Europe/Stockholm' };
  const profile = { ...profiles.S, products: 0, companies: 0, leads: Number.MAX_SAFE_INTEGER };
  for (const record of generate(scene, profile)) if (record.collection === 'deals') yield record;
}

/** The next ones of a source. */
export function next<T>(source: Iterator<T>, count: number): T[] {
  const taken: T[] = [];
  for (let one = source.next(); !one.done; one = source.next()) {
    taken.push(one.value);
    if (taken.length === count) break;
  }
  return taken;
}

const device = 'benchmark000';
let time = Date.now();

const editsOf = (fields: JsonObject, rev: number): PushRow['edits'] => {
  time += 1;
  const stamp = makeStamp(time, 0, device);
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, { value, rev, stamp }]));
};

/** A new lead as its device pushes it, like another one in all but its id. */
export function newRow({ id: _id, ...body }: JsonObject, id: string): PushRow {
  return { collection: 'deals', id, rev: 0, edits: editsOf(body, 0) };
}

/** An edit of three fields, as an app makes it. */
export function editRow(id: string, rev: number, note: string): PushRow {
  const fields: { readonly [field: string]: Json } = {
    name: note,
    description: note,
    updatedAt: new Date(time).toISOString(),
  };
  return { collection: 'deals', id, rev, edits: editsOf(fields, rev) };
}

export const pushVariables = (rows: readonly PushRow[]) => ({ input: { protocol: PROTOCOL_VERSION, device, rows } });

export const pullVariables = (limit: number, checkpoint: string | undefined) => ({
  input: { protocol: PROTOCOL_VERSION, collections: ['deals'], limit, ...(checkpoint && { checkpoint }) },
});

/** The documents that the SDK sends. */
export const PULL = `query Pull($input: PullInput!) {
  pull(input: $input) {
    records { collection id rev stamp deleted body }
    left { collection id }
    hasMore checkpoint remaining reconcile
    timeline { epoch from }
  }
}`;

export const PUSH = `mutation Push($input: PushInput!) {
  push(input: $input) {
    answers { collection id outcome rev record { collection id rev stamp deleted body } conflicts refusal }
    timeline { epoch from }
  }
}`;
