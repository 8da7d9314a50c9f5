import type { Collection } from '@rockpool/schema';
import {
  type DeviceId,
  epochOf,
  keptRevision,
  PROTOCOL_VERSION,
  type ServerRecord,
  type Timeline,
  takeRestored,
} from '@rockpool/schema/protocol';
import { type Transport, TransportError } from '../transport/transport.ts';
import { inParts } from './in-parts.ts';
import type { LocalStore } from './local-store.ts';

export interface RestoreOptions {
  readonly store: LocalStore;
  readonly transport: Transport;
  readonly device: DeviceId;
  /** The role of the user; undefined when nobody knows. */
  readonly role: string | undefined;
}

/**
 * Makes an edit again of everything that the server had accepted and has lost. It may be cut short at any point and
 * begun anew: what it has dealt with holds no revision of the lost life any more.
 *
 * @param mine the timeline that the device knew
 * @param theirs the server's, which ends in another epoch
 */
export async function restore(
  { store, transport, device, role }: RestoreOptions,
  mine: Timeline,
  theirs: Timeline,
  signal: AbortSignal,
): Promise<void> {
  const kept = keptRevision(mine, theirs);
  const lost = new Map<string, string[]>();
  await store.walk((collection, records) => {
    const ids = records.filter(({ sync }) => sync.rev > kept).map(({ id }) => id);
    lost.set(collection, [...(lost.get(collection) ?? []), ...ids]);
  });

  /** The server's records; undefined where it has none. */
  async function ask(collection: string, ids: readonly string[]): Promise<Map<string, ServerRecord | undefined>> {
    // No revision of its present life is held, so that the server sends whatever it has.
    const holdings = ids.map((id) => ({ id, rev: 0, hash: 0 }));
    const request = { protocol: PROTOCOL_VERSION, collection, buckets: [], holdings };
    const { records, left, timeline } = await transport.compare(request, signal);
    if (epochOf(timeline) !== epochOf(theirs)) {
      throw new TransportError('protocol', 'The server was restored once more.', { code: 'EPOCH_CHANGED' });
    }
    const gone = left.map((id) => [id, undefined] as const);
    const found = new Map<string, ServerRecord | undefined>([...gone, ...records.map((one) => [one.id, one] as const)]);
    if (ids.every((id) => found.has(id))) return found;
    throw new TransportError('protocol', 'Expected an answer for each record that was named, got fewer.');
  }

  for (const [name, ids] of lost) {
    const collection = store.collections.get(name) as Collection;
    const { writableBy } = collection;
    const mayWrite = writableBy === undefined || role === undefined || writableBy.includes(role);
    for await (const { some, answer } of inParts(
      ids,
      () => 1,
      (batch) => ask(name, batch),
    )) {
      await store.write(
        name,
        some,
        (id, local) => local && takeRestored(collection, local, answer.get(id), kept, { device, mayWrite }),
      );
    }
  }
}
