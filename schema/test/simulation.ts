/**
 * A few devices and a server that share one record, with everything between them that a network does: rows and
 * answers that get lost or come twice, pages that arrive late. Runs on the protocol's own functions; nothing waits.
 */
import type { Collection } from '../src/define/collection.ts';
import { authorFields } from '../src/define/common-fields.ts';
import { ruleName } from '../src/define/field.ts';
import type { Json, JsonObject } from '../src/define/json.ts';
import { isJsonObject } from '../src/define/json.ts';
import {
  type Applied,
  applyRow,
  bringBack,
  DELETED,
  deviceOf,
  discardEdits,
  editedFields,
  epochOf,
  type FieldConflict,
  isOffer,
  keptRevision,
  type LocalRecord,
  mergeRuleOf,
  nextStamp,
  type PushAnswer,
  type PushRow,
  type Rev,
  recordEdit,
  rememberStart,
  retryRefused,
  type ServerRecord,
  type Stamp,
  type StoredRecord,
  type Timeline,
  takeAnswer,
  takeLeft,
  takePulled,
  takeRestored,
  toAnswer,
  toPushRow,
  toServerRecord,
  withRev,
} from '../src/protocol/index.ts';
import { machineOf } from '../src/protocol/standing.ts';
import { parts } from './lineage.ts';

const id = '0198c0de-0000-7000-8000-000000000001';

/** One step of a history. The numbers are read modulo what there is to choose from. */
export interface Step {
  readonly action:
    | 'edit'
    | 'delete'
    | 'send'
    | 'send late'
    | 'late row'
    | 'send refused'
    | 'retry'
    | 'discard'
    | 'lose answer'
    | 'send twice'
    | 'answer'
    | 'pull'
    | 'page'
    | 'revoke'
    | 'grant'
    | 'set clock'
    | 'stop while restoring';
  readonly device: number;
  readonly field: number;
  readonly pick: number;
}

/** What a device did to one field, as the user meant it. */
export interface Write {
  readonly device: string;
  readonly field: string;
  readonly was: Json;
  readonly value: Json;
  readonly stamp: Stamp;
  /** The revision that the device had seen. */
  readonly seen: Rev;
  /** The record that the user saw, and what became of it. */
  readonly before: LocalRecord | undefined;
  readonly after: LocalRecord;
  /** The revision with which the server took it, and when by the server's clock; undefined until then. */
  received?: Rev;
  receivedAt?: number;
  /** Items, keys or lines that it added and took away, where the field is made of such. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** It gives up a refused edit, of which the server hears nothing. */
  readonly isDiscard?: true;
}

export interface Device {
  readonly name: string;
  /** How far its clock is ahead, in milliseconds. */
  lead: number;
  local: LocalRecord | undefined;
  sent: PushRow | undefined;
  answer: PushAnswer | undefined;
  /** What pulls brought: the record, or that it left. */
  pages: (ServerRecord | 'left')[];
  /** Rows that the device gave up waiting for, and that the network still carries. */
  late: PushRow[];
  /** The lives of the server's sequence, as far as it knows. */
  timeline: Timeline;
  /** Whether its user may see the record. */
  mayAccess: boolean;
  /** Whether it ever gave up edits or the record, and so what the server would have told of them. */
  gaveUp: boolean;
  /** Up to where it has pulled: what is below is not sent to it again. */
  checkpoint: Rev;
}

/** What a device held at some time. */
export interface Held {
  readonly device: string;
  readonly local: LocalRecord;
}

/** A conflict as the server logged it. */
export interface Logged extends FieldConflict {
  /** Whose row met it. */
  readonly device: string;
}

/** A record before and after a refusal, or a page. */
export interface Changed {
  readonly before: LocalRecord;
  readonly after: LocalRecord;
}

const start = Date.UTC(2026, 0, 1);

export class Simulation {
  readonly devices: readonly Device[];
  readonly writes: Write[] = [];
  readonly conflicts: Logged[] = [];
  readonly refusals: Changed[] = [];
  readonly pulls: Changed[] = [];
  /** Everything that the devices held after a step, in this order. */
  readonly held: Held[] = [];
  readonly fields: readonly string[];
  stored: StoredRecord | undefined;
  /** What the server held after each change, for backups. */
  readonly past: StoredRecord[] = [];
  private timeline: Timeline = [{ epoch: 'life 0', from: 0 }];
  readonly collection: Collection;
  private seq = 0;
  private time = start;
  private tokens = 0;

  /** @param hot the first of three fields, next to each other, that all edits are of: so edits meet */
  constructor(collection: Collection, leads: readonly number[], hot: number) {
    this.collection = collection;
    this.devices = leads.map((lead, i) => ({
      name: 'abc'[i]!.repeat(12),
      lead,
      local: undefined,
      sent: undefined,
      answer: undefined,
      pages: [],
      late: [],
      timeline: this.timeline,
      mayAccess: true,
      gaveUp: false,
      checkpoint: 0,
    }));
    // An epoch is counted by its machine.
    const epochs = Object.values(collection.machines ?? {}).map(({ epoch }) => epoch);
    const fields = Object.keys(collection.fields).filter((field) => {
      const rule = ruleName(mergeRuleOf(collection, field));
      return field !== 'id' && rule !== 'computed' && !authorFields.includes(field) && !epochs.includes(field);
    });
    // A newer app has a field more.
    fields.push('fieldOfANewerApp');
    this.fields = [0, 1, 2].map((next) => fields[(hot + next) % fields.length] ?? 'name');
  }

  run(steps: readonly Step[]): void {
    this.create();
    for (const step of steps) this.step(step);
  }

  /** The first device creates the record, and every device gets it. */
  private create(): void {
    const creator = this.devices[0]!;
    this.write(creator, { body: { id, kind: Object.keys(this.collection.kinds)[0]!, name: 'new' }, deleted: false });
    this.settle();
  }

  step(step: Step): void {
    this.time += 1000;
    this.act(step);
    for (const { name, local } of this.devices) if (local) this.held.push({ device: name, local });
  }

  private act({ action, device: index, field, pick }: Step): void {
    const device = this.devices[index % this.devices.length]!;
    const sends = ['send', 'send twice', 'send late', 'lose answer'].includes(action);
    if (this.outlived(device) && sends) this.takePage(device, this.stored && toServerRecord(this.stored));
    const { local } = device;
    switch (action) {
      case 'edit': {
        if (!local || local.deleted) return;
        const name = this.fields[field % this.fields.length]!;
        const body = { ...local.body, [name]: this.value(name, local.body[name] ?? null, pick) };
        return this.write(device, { body: withoutNulls(body), deleted: false });
      }
      case 'delete':
        if (local && !local.deleted) this.write(device, { body: local.body, deleted: true });
        return;
      case 'send':
        return this.send(device, 'once');
      case 'send twice':
        return this.send(device, 'twice');
      case 'lose answer':
        return this.send(device, 'answer lost');
      case 'stop while restoring':
        if (this.outlived(device)) this.takeRestored(device);
        return;
      case 'send late':
        if (!device.sent && local?.sync.status === 'pending') device.late.push(toPushRow(this.collection, local));
        return;
      case 'late row': {
        const [row] = device.late.splice(pick % Math.max(1, device.late.length), 1);
        if (row) this.receive(row, device);
        return;
      }
      case 'send refused': {
        if (device.sent || local?.sync.status !== 'pending') return;
        const sent = toPushRow(this.collection, local);
        const { collection } = sent;
        const refusal = { code: 'FORBIDDEN', message: 'No.' } as const;
        const answer = { collection, id, outcome: 'REJECTED', rev: this.stored?.rev ?? 0, refusal } as const;
        device.local = takeAnswer(this.collection, local, sent, answer);
        this.refusals.push({ before: local, after: device.local });
        return;
      }
      case 'retry':
        if (local?.sync.status === 'refused') device.local = retryRefused(local);
        return;
      case 'discard':
        return this.discard(device);
      case 'answer':
        return this.takeAnswer(device);
      case 'pull':
        return this.pull(device);
      case 'set clock':
        device.lead += (pick - 30) * 60_000;
        return;
      case 'revoke':
      case 'grant':
        device.mayAccess = action === 'grant';
        // A device pulls when its push is over, one page after the other: nothing from before comes after this.
        device.pages = [];
        device.sent = undefined;
        device.checkpoint = 0;
        return;
      case 'page': {
        const [page] = device.pages.splice(pick % Math.max(1, device.pages.length), 1);
        if (page) this.takePage(device, page);
      }
    }
  }

  /** Sets the server back to a copy that it made before; devices learn of it with the next answer. Returns the copy. */
  restore(pick: number): StoredRecord | undefined {
    // One pick in so many is an empty server.
    const copy = this.past[pick % (this.past.length + 1)];
    this.stored = copy;
    this.seq = copy?.rev ?? 0;
    this.timeline = [...this.timeline, { epoch: `life ${this.timeline.length}`, from: this.seq }];
    for (const device of this.devices) {
      device.pages = [];
      device.late = [];
      device.sent = undefined;
      device.answer = undefined;
    }
    return copy;
  }

  /** Whether its checkpoint is of a former life of the server's. */
  private outlived({ timeline }: Device): boolean {
    return epochOf(timeline) !== epochOf(this.timeline);
  }

  private pull(device: Device): void {
    if (!device.mayAccess) device.pages.push('left');
    else if (this.stored && this.stored.rev > device.checkpoint) device.pages.push(toServerRecord(this.stored));
  }

  private takePage(device: Device, page: ServerRecord | 'left' | undefined): void {
    if (page === 'left') return this.takeLeft(device);
    if (this.outlived(device)) this.takeRestored(device);
    device.timeline = this.timeline;
    if (!page) return;
    device.checkpoint = Math.max(device.checkpoint, page.rev);
    const before = device.local;
    device.local = takePulled(this.collection, before, page);
    if (before) this.pulls.push({ before, after: device.local });
  }

  private takeLeft(device: Device): void {
    const { local } = device;
    if (!local) return;
    device.local = takeLeft(this.collection, local);
    this.pulls.push({ before: local, after: device.local });
    if (Object.keys(local.sync.edits).length > 0) this.refusals.push({ before: local, after: device.local });
    device.gaveUp = true;
    device.sent = undefined;
  }

  /** A device that is stopped before it has noted that it is through does it once more. */
  private takeRestored(device: Device): void {
    const kept = keptRevision(device.timeline, this.timeline);
    device.checkpoint = Math.min(device.checkpoint, kept);
    device.local &&= takeRestored(device.local, epochOf(device.timeline) ?? '', kept, true);
  }

  /** Each sends what it has, and hears what became of that, and of nothing else. */
  answerAll(): void {
    for (let device = 0; device < this.devices.length; device += 1) {
      for (const action of ['answer', 'send', 'answer'] as const) this.step({ action, device, field: 0, pick: 0 });
    }
  }

  /** The network is healed: everything is sent, answered and pulled until there is nothing left to send. */
  settle(): void {
    for (let round = 0; round < 20; round += 1) {
      for (const device of this.devices) {
        this.takeAnswer(device);
        for (const row of device.late.splice(0)) this.receive(row, device);
        if (this.outlived(device)) this.takePage(device, this.stored && toServerRecord(this.stored));
        this.discard(device);
        for (const page of device.pages.splice(0)) this.takePage(device, page);
        this.send(device, 'once');
        this.takeAnswer(device);
        this.pull(device);
        this.takePage(device, device.pages.pop());
      }
      const revOf = ({ mayAccess }: Device): Rev | undefined => (mayAccess ? this.stored?.rev : 0);
      if (this.devices.every((one) => one.local?.sync.status === 'synced' && one.local.sync.rev === revOf(one))) return;
    }
  }

  private write(device: Device, { body, deleted }: { body: JsonObject; deleted: boolean }): void {
    const before = device.local;
    const stamp = nextStamp(this.time + device.lead, before?.sync.stamp ?? '', device.name);
    device.local = recordEdit(this.collection, id, before, { body, deleted, stamp });
    const seen = before?.sync.rev ?? 0;
    const { name } = device;
    const { edits } = device.local.sync;
    // What the user meant counts, even if the device made no edit of it.
    const meant = editedFields(this.collection, before?.body ?? {}, body).filter((field) => field in body);
    for (const field of new Set([...Object.keys(edits), ...meant])) {
      if (edits[field]?.stamp !== stamp && !meant.includes(field)) continue;
      const value = field === DELETED ? true : (body[field] ?? device.local.body[field] ?? null);
      const was = before?.body[field] ?? null;
      const [partsBefore, partsNow] = [parts(was), parts(field === DELETED ? null : value)];
      const added = partsNow.filter((part) => !partsBefore.includes(part));
      const removed = partsBefore.filter((part) => !partsNow.includes(part));
      const sides = { before, after: device.local, was, value, added, removed };
      this.writes.push({ device: name, field, stamp, seen, ...sides });
    }
  }

  /** Takes back what its refused edits did, which an earlier row may have brought to the server all the same. */
  private discard(device: Device): void {
    const { local } = device;
    if (local?.sync.status !== 'refused') return;
    device.local = discardEdits(this.collection, local);
    device.gaveUp = true;
    for (const field of Object.keys(local.sync.edits)) {
      const [was, value] = [local.body[field] ?? null, device.local.body[field] ?? null];
      const removed = parts(was).filter((part) => !parts(value).includes(part));
      const added = parts(value).filter((part) => !parts(was).includes(part));
      const { rev, stamp } = local.sync;
      const sides = { before: local, after: device.local, was, value, added, removed };
      this.writes.push({ device: device.name, field, stamp, seen: rev, ...sides, isDiscard: true });
    }
  }

  private send(device: Device, how: 'once' | 'twice' | 'answer lost'): void {
    if (device.sent || device.local?.sync.status !== 'pending') return;
    const row = toPushRow(this.collection, device.local);
    let answer = this.receive(row, device);
    if (how === 'twice') answer = this.receive(row, device);
    if (how === 'answer lost') return;
    device.sent = row;
    device.answer = answer;
  }

  private receive(row: PushRow, device: Device): PushAnswer {
    this.time += 1;
    if (this.stored && !device.mayAccess) {
      const refusal = { code: 'ACCESS_REVOKED', message: 'It is not there.' } as const;
      return { collection: row.collection, id, outcome: 'REJECTED', rev: 0, refusal };
    }
    if (Object.values(row.edits).some(({ stamp }) => deviceOf(stamp) !== device.name)) {
      const refusal = { code: 'INVALID', message: 'The stamp is not yours.' } as const;
      return { collection: row.collection, id, outcome: 'REJECTED', rev: this.stored?.rev ?? 0, refusal };
    }
    const seen = this.stored?.writers[device.name]?.stamp ?? '';
    const applied = this.merge(row, device.name);
    const after = applied.changed ? withRev(applied.next, ++this.seq) : applied.next;
    if (applied.changed) this.past.push(after);
    const answer = toAnswer(row, this.stored, applied, after);
    this.stored = after;
    this.conflicts.push(...applied.conflicts.map((conflict) => ({ ...conflict, device: device.name })));
    for (const write of this.writes) {
      const isOfRow = write.device === device.name && row.edits[write.field]?.stamp === write.stamp;
      if (!isOfRow || write.isDiscard || write.stamp <= seen) continue;
      write.received = after.rev;
      write.receivedAt = this.time;
    }
    return JSON.parse(JSON.stringify(answer));
  }

  private merge(row: PushRow, device: string): Applied {
    const { collection, stored, timeline, time } = this;
    const applied = isOffer(row)
      ? bringBack(collection, stored, row, device, timeline, time)
      : applyRow(collection, stored, row, device, time);
    return { ...applied, next: rememberStart(stored, applied.next, timeline) };
  }

  private takeAnswer(device: Device): void {
    if (device.local && device.sent && device.answer) {
      device.local = takeAnswer(this.collection, device.local, device.sent, device.answer);
    }
    device.sent = undefined;
    device.answer = undefined;
  }

  /** A new value for a field, of the shape that its rule merges. */
  private value(field: string, was: Json, pick: number): Json {
    const rule = ruleName(mergeRuleOf(this.collection, field));
    this.tokens += 1;
    const token = `t${this.tokens}`;
    const items: readonly Json[] = Array.isArray(was) ? was : [];
    const chosen = pick % Math.max(1, items.length);
    if (rule === 'append') return [...items, { id: token }];
    const machine = machineOf(this.collection, field);
    if (machine?.rank === field) return pick % 10;
    if (machine?.state === field) {
      const allowed = [was, ...(machine.states[String(was)]?.to ?? [])];
      return allowed[pick % allowed.length] ?? null;
    }
    if (pick % 11 === 10) return null;
    switch (rule) {
      case 'set':
        return pick % 3 === 0 && items.length > 0 ? items.toSpliced(chosen, 1) : [...items, token];
      case 'list':
        if (items.length === 0 || pick % 4 < 2) return items.toSpliced(chosen, 0, { id: token, a: token });
        if (pick % 4 === 2) return items.toSpliced(chosen, 1);
        return items.with(chosen, { ...(items[chosen] as JsonObject), ['ab'[pick % 2]!]: token });
      case 'keys': {
        const key = 'xyz'[pick % 3]!;
        const { [key]: _gone, ...rest } = isJsonObject(was) ? was : {};
        return pick % 5 === 0 ? rest : { ...rest, [key]: token };
      }
      case 'text': {
        const lines = typeof was === 'string' && was !== '' ? was.split('\n') : [];
        const place = pick % (lines.length + 1);
        if (pick % 5 === 0 && place < lines.length) return lines.toSpliced(place, 1).join('\n');
        if (pick % 5 === 1 && place < lines.length) return lines.with(place, `${lines[place]} ${token}`).join('\n');
        return lines.toSpliced(place, 0, token).join('\n');
      }
      case 'max':
        return pick % 10;
      default:
        // Few values, so that two devices now and then mean the same.
        return [token, 'same', 'other', null][pick % 4]!;
    }
  }
}

const withoutNulls = (body: { readonly [field: string]: Json }): JsonObject =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
