import { deals, type JsonObject } from '@rockpool/schema';
import {
  applyRow,
  type LocalRecord,
  nextStamp,
  type Outcome,
  recordEdit,
  type StoredRecord,
  takeAnswer,
  takePulled,
  toAnswer,
  toPushRow,
  toServerRecord,
  withRev,
} from '@rockpool/schema/protocol';

/** One device of the demo. The record is what a real device stores, sync state included. */
export interface Device {
  readonly id: string;
  readonly name: string;
  readonly online: boolean;
  readonly record: LocalRecord;
}

/** What the server answered to a row. */
export interface Answered {
  readonly device: string;
  readonly fields: readonly string[];
  readonly outcome: Outcome;
  readonly rev: number;
}

/** Two devices, a server and one lead: the protocol without a network or a database. */
export interface Pool {
  readonly server: StoredRecord;
  readonly devices: readonly Device[];
  readonly log: readonly Answered[];
}

const LEAD = '0199a000-0000-7000-8000-000000000001';
const AUTHOR = 'seed00000000';

/** A pool in which every device has what the server has. */
export function createPool(now: number, names: readonly string[], body: JsonObject): Pool {
  const written = recordEdit(deals, LEAD, undefined, {
    body: { id: LEAD, kind: 'lead', ...body },
    deleted: false,
    stamp: nextStamp(now, '', AUTHOR),
  });
  const server = withRev(applyRow(deals, undefined, toPushRow(deals, written), AUTHOR, now).next, 1);
  const devices = names.map((name, i) => ({
    id: `device00000${i}`,
    name,
    online: true,
    record: takePulled(deals, undefined, toServerRecord(server)),
  }));
  return { server, devices, log: [] };
}

const change = (pool: Pool, id: string, next: (device: Device) => Device): Pool => ({
  ...pool,
  devices: pool.devices.map((device) => (device.id === id ? next(device) : device)),
});

/** Edits the lead on a device; it travels at once where there is a network. */
export function edit(pool: Pool, id: string, patch: JsonObject, now: number): Pool {
  const edited = change(pool, id, (device) => {
    const stamp = nextStamp(now, device.record.sync.stamp, device.id);
    const body = { ...device.record.body, ...patch };
    return { ...device, record: recordEdit(deals, LEAD, device.record, { body, deleted: false, stamp }) };
  });
  return sync(edited, now);
}

/** Cuts a device's network, or gives it back. */
export function setOnline(pool: Pool, id: string, online: boolean, now: number): Pool {
  return sync(
    change(pool, id, (device) => ({ ...device, online })),
    now,
  );
}

function sync(pool: Pool, now: number): Pool {
  const pushed = pool.devices.reduce((current, { id }) => push(current, id, now), pool);
  const head = toServerRecord(pushed.server);
  const devices = pushed.devices.map((device) =>
    device.online ? { ...device, record: takePulled(deals, device.record, head) } : device,
  );
  return { ...pushed, devices };
}

function push(pool: Pool, id: string, now: number): Pool {
  const device = pool.devices.find((candidate) => candidate.id === id);
  if (!device?.online || device.record.sync.status !== 'pending') return pool;
  const row = toPushRow(deals, device.record);
  const applied = applyRow(deals, pool.server, row, id, now);
  const server = applied.changed ? withRev(applied.next, pool.server.rev + 1) : pool.server;
  const answer = toAnswer(row, pool.server, applied, server);
  const answered = { device: device.name, fields: Object.keys(row.edits), outcome: answer.outcome, rev: answer.rev };
  return {
    ...change(pool, id, () => ({ ...device, record: takeAnswer(deals, device.record, row, answer) })),
    server,
    log: [answered, ...pool.log].slice(0, 3),
  };
}
