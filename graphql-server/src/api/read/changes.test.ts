import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ada,
  ben,
  type Caller,
  callerOf,
  lead,
  newId,
  newOrganisation,
  newTestDevice,
  secret,
  team,
} from '../../../test/support/caller.ts';
import { type CrmServer, createServerOn } from '../../create-crm-server.ts';
import { createMemoryStore } from '../../testing/memory-store.ts';

let server: CrmServer;
beforeAll(async () => {
  server = await createServerOn(createMemoryStore(), async () => {}, { auth: { secret } });
});
afterAll(() => server.close());

interface Change {
  readonly change: string;
  readonly id: string;
  readonly rev: number | null;
  readonly record: { readonly name: string; readonly party: { readonly name: string } | null } | null;
  readonly checkpoint: string;
}

async function start(more: { filter?: string } = {}) {
  const organisation = newOrganisation();
  const as = (user: string, role = 'rep') => callerOf(server, { organisation, user, role });
  const [adas, bens] = [await as(ada), await as(ben)];
  const device = newTestDevice();
  const follow = async (caller: Caller, after?: string) => {
    const changes = await caller.stream<{ leadChanged: Change }>(
      `subscription ($after: String) { leadChanged(after: $after${more.filter ? `, filter: ${more.filter}` : ''}) {
        change id rev checkpoint record { name party { name } }
      } }`,
      { after },
    );
    return {
      async next(): Promise<Change> {
        const { value, done } = await changes.next();
        if (done) throw new Error('The stream has ended.');
        return value.leadChanged;
      },
      end: () => changes.return(undefined),
    };
  };
  const write = async (id: string, rev: number, edits: Parameters<typeof device.row>[2], collection = 'deals') => {
    const [answer] = await adas.push(device, device.row(id, rev, edits, { collection }));
    expect(answer?.refusal).toBeNull();
    return answer?.rev ?? 0;
  };
  return { organisation, adas, bens, follow, write };
}

test('what others write is told as it is by then, with what it refers to, and a deletion by its id', async () => {
  const { bens, follow, write } = await start();
  const [id, party] = [newId(), newId()];
  await write(newId(), 0, lead('Before'));
  const changes = await follow(bens);
  await write(
    party,
    0,
    { kind: 'site', name: 'Pier', createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z' },
    'parties',
  );
  const rev = await write(id, 0, lead('New', { partyId: party }));
  expect(await changes.next()).toMatchObject({
    change: 'CHANGED',
    id,
    rev,
    record: { name: 'New', party: { name: 'Pier' } },
  });
  const later = await write(id, rev, { name: 'Edited' });
  expect(await changes.next()).toMatchObject({ change: 'CHANGED', id, rev: later, record: { name: 'Edited' } });
  const last = await write(id, later, { deleted: true });
  expect(await changes.next()).toMatchObject({ change: 'DELETED', id, rev: last, record: null });
  await changes.end();
});

test('a stream goes on behind a checkpoint, with what happened meanwhile', async () => {
  const { bens, follow, write } = await start();
  const changes = await follow(bens);
  await write(newId(), 0, lead('First'));
  const { checkpoint } = await changes.next();
  await changes.end();
  await write(newId(), 0, lead('Second'));
  await write(newId(), 0, lead('Third'));
  const resumed = await follow(bens, checkpoint);
  expect((await resumed.next()).record?.name).toBe('Second');
  expect((await resumed.next()).record?.name).toBe('Third');
  await resumed.end();
});

test('a filter lets through what matches; records of other kinds are in no stream', async () => {
  const { bens, follow, write } = await start({
    filter: '{ or: [{ status: { eq: won } }, { name: { startsWith: "Big" } }] }',
  });
  const changes = await follow(bens);
  await write(newId(), 0, lead('Small'));
  await write(newId(), 0, lead('Big deal', { kind: 'deal' }));
  await write(newId(), 0, lead('Won', { status: 'won' }));
  expect((await changes.next()).record?.name).toBe('Won');
  await write(newId(), 0, lead('Big'));
  expect((await changes.next()).record?.name).toBe('Big');
  await changes.end();
});

test('what becomes private leaves the streams of those who may not see it, and nothing of it is told', async () => {
  const { bens, follow, write } = await start();
  const id = newId();
  const rev = await write(id, 0, lead('Open'));
  const changes = await follow(bens);
  await write(id, rev, { private: true, name: 'Secret' });
  const change = await changes.next();
  expect(change).toMatchObject({ change: 'LEFT', id, rev: null, record: null });
  expect(JSON.stringify(change)).not.toContain('Secret');
  await write(newId(), 0, lead('Secret too', { private: true }));
  await write(newId(), 0, lead('Told'));
  expect((await changes.next()).record?.name).toBe('Told');
  await changes.end();
});

test('a stream ends with a code when its user may suddenly see more', async () => {
  const { organisation, bens, follow, write } = await start();
  const changes = await follow(bens);
  await write(newId(), 0, lead('First'));
  await changes.next();
  const body = { id: newId(), ...team('North', [ben]) };
  const ends = expect(changes.next()).rejects.toThrow('CHECKPOINT_INVALID');
  await server.store.import({ id: organisation, name: '' }, [{ collection: 'settings', body }]);
  await ends;
});

test('a checkpoint of somebody else is refused', async () => {
  const { adas, bens, follow, write } = await start();
  const changes = await follow(bens);
  await write(newId(), 0, lead('First'));
  const { checkpoint } = await changes.next();
  await changes.end();
  await expect((await follow(adas, checkpoint)).next()).rejects.toThrow('CHECKPOINT_INVALID');
});

test('a field that is hidden from somebody is null, and in no filter, order or stream', async () => {
  const { organisation, adas, bens, write } = await start();
  await write(newId(), 0, lead('Open', { custom: { budget: 7, season: 'spring' } }));
  const role = { kind: 'role', name: 'Rep', key: 'rep', order: 0, active: true, grants: [] };
  const hidden = ['notes', 'custom.budget'].map((field, i) => ({
    id: String(i),
    entity: 'deals',
    field,
    access: 'hidden',
  }));
  const { memberIds: _, ...common } = team('', []);
  const setting = { ...common, ...role, fields: hidden, id: newId() };
  await server.store.import({ id: organisation, name: '' }, [{ collection: 'settings', body: setting }]);
  const { data } = await bens.ask<{ leads: { nodes: unknown[] } }>(
    '{ leads(first: 1) { nodes { name notes custom } } }',
  );
  expect(data.leads.nodes).toEqual([{ name: 'Open', notes: null, custom: { season: 'spring' } }]);
  for (const filter of [
    '{ ownerId: { eq: "" }, notes: { contains: "a" } }',
    '{ not: { notes: { isNull: true } } }',
    '{ custom: [{ key: "budget", eq: 7 }] }',
    '{ and: [{ or: [{ custom: [{ key: "budget", gt: 1 }] }] }] }',
  ]) {
    const { errors } = await bens.ask(`{ leads(first: 1, filter: ${filter}) { totalCount } }`);
    expect(errors?.[0]?.message).toContain('is hidden from you');
    const stream = await bens.stream(`subscription { leadChanged(filter: ${filter}) { id } }`, {});
    await expect(stream.next()).rejects.toThrow('BAD_USER_INPUT');
  }
  const { data: all } = await adas.ask<typeof data>(
    '{ leads(first: 1, filter: { custom: [{ key: "season", eq: "spring" }] }) { nodes { name } } }',
  );
  expect(all.leads.nodes).toHaveLength(1);
});
