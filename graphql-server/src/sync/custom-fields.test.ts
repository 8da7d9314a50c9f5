import type { Json } from '@rockpool/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  account,
  ben,
  type Caller,
  callerOf,
  lead,
  newId,
  newOrganisation,
  newTestDevice,
  secret,
} from '../../test/support/caller.ts';
import { type CrmServer, createCrmServer, pglite } from '../index.ts';
import { createMemoryStore, createServerOn } from '../testing/index.ts';

/** All fields of a new definition. */
function definition(key: string, type: string, more: Record<string, Json> = {}): Record<string, Json> {
  const { role: _, ...setting } = account(key, 'rep');
  return { ...setting, kind: 'field', key, entity: 'deals', type, ...more };
}

describe.each<[string, () => Promise<CrmServer>]>([
  ['on PGlite', () => createCrmServer({ database: pglite(), auth: { secret } })],
  ['in memory', () => createServerOn(createMemoryStore(), async () => {}, { auth: { secret } })],
])('custom fields %s', (_name, open) => {
  let server: CrmServer;
  beforeAll(async () => {
    server = await open();
  });
  afterAll(() => server.close());

  /** Two people of an organisation that has defined some fields. */
  async function marina(...definitions: Record<string, Json>[]) {
    const organisation = newOrganisation();
    const [admin, caller, colleague] = [
      await callerOf(server, { organisation, role: 'admin' }),
      await callerOf(server, { organisation }),
      await callerOf(server, { organisation, user: ben }),
    ];
    const desk = newTestDevice();
    const rows = definitions.map((body) => desk.row(newId(), 0, body, { collection: 'settings' }));
    for (const { outcome } of await admin.push(desk, ...rows)) expect(outcome).toBe('APPLIED');
    return { admin, caller, colleague, desk };
  }

  const phone = newTestDevice();
  const make = async (caller: Caller, custom: Json) => {
    const id = newId();
    const [answer] = await caller.push(phone, phone.row(id, 0, lead('Pier 7', { custom })));
    return { id, ...answer };
  };

  test('5.13: a value that its definition does not allow is refused with a message that names the field', async () => {
    const { caller } = await marina(definition('berths', 'integer'));
    expect(await make(caller, { berths: 12 })).toMatchObject({ outcome: 'APPLIED' });
    expect(await make(caller, { berths: 'many' })).toMatchObject({
      outcome: 'REJECTED',
      refusal: {
        code: 'INVALID',
        field: 'custom.berths',
        message: 'custom.berths: expected type integer, got "many".',
      },
    });
  });

  test('5.13: a refused value does not hold up its neighbours', async () => {
    const { caller } = await marina(definition('berths', 'integer'));
    const row = (custom: Json) => phone.row(newId(), 0, lead('Pier 7', { custom }));
    const answers = await caller.push(phone, row({ berths: 1 }), row({ berths: 'many' }), row({}));
    expect(answers.map(({ outcome }) => outcome)).toEqual(['APPLIED', 'REJECTED', 'APPLIED']);
  });

  test('5.13: a new record needs what is required, and none may lose it', async () => {
    const { caller } = await marina(definition('berths', 'integer', { required: true }));
    const missing = { code: 'INVALID', field: 'custom.berths' };
    expect(await make(caller, {})).toMatchObject({ outcome: 'REJECTED', refusal: missing });
    const { id, rev = 0 } = await make(caller, { berths: 12 });
    const [answer] = await caller.push(phone, phone.row(id, rev, { custom: {} }, { base: { berths: 12 } }));
    expect(answer).toMatchObject({ outcome: 'REJECTED', refusal: missing });
  });

  test('5.13: a record from before a definition may be edited in everything else', async () => {
    const { admin, caller, desk } = await marina();
    const { id, rev = 0 } = await make(caller, { berths: 'many' });
    const body = definition('berths', 'integer', { required: true });
    await admin.push(desk, desk.row(newId(), 0, body, { collection: 'settings' }));
    const custom = { berths: 'many', pier: 'A' };
    const [answer] = await caller.push(phone, phone.row(id, rev, { name: 'Pier 8', custom }));
    expect(answer).toMatchObject({ outcome: 'APPLIED' });
  });

  test('5.13: unknown keys are let through, unless the organisation says that there are no others', async () => {
    const open = await marina(definition('berths', 'integer'));
    expect(await make(open.caller, { mood: 'hopeful' })).toMatchObject({ outcome: 'APPLIED' });
    const closed = await marina(definition('berths', 'integer'), definition('*', 'none'));
    expect(await make(closed.caller, { mood: 'hopeful' })).toMatchObject({
      outcome: 'REJECTED',
      refusal: { code: 'INVALID', field: 'custom.mood' },
    });
  });

  test('6.17: two people’s values merge by the rules of their definitions', async () => {
    const { caller, colleague } = await marina(
      definition('berths', 'integer', { merge: 'max' }),
      definition('story', 'text', { merge: 'text' }),
      definition('sides', 'choices', { options: ['sea', 'land', 'sky'] }),
    );
    const base = { berths: 1, story: 'one\ntwo\n', sides: ['sea'] };
    const { id, rev = 0 } = await make(caller, base);
    const other = newTestDevice();
    const mine = { berths: 8, story: 'ONE\ntwo\n', sides: ['sea', 'land'] };
    const theirs = { berths: 3, story: 'one\nTWO\n', sides: ['sky'] };
    await caller.push(phone, phone.row(id, rev, { custom: mine }, { base }));
    const [answer] = await colleague.push(other, other.row(id, rev, { custom: theirs }, { base }));
    expect(answer).toMatchObject({
      outcome: 'MERGED',
      record: { body: { custom: { berths: 8, story: 'ONE\nTWO\n', sides: ['land', 'sky'] } } },
    });
  });

  test('only admins define them, and what a definition says has to make sense', async () => {
    const { caller, admin, desk } = await marina();
    const define = (by: Caller, body: Record<string, Json>) =>
      by.push(desk, desk.row(newId(), 0, body, { collection: 'settings' }));
    expect(await define(caller, definition('berths', 'integer'))).toMatchObject([{ refusal: { code: 'FORBIDDEN' } }]);
    expect(await define(admin, definition('season', 'choice'))).toMatchObject([
      { refusal: { code: 'INVALID', field: 'options' } },
    ]);
  });

  test('partners read the definitions by their types, and values by their keys', async () => {
    const { caller } = await marina(definition('berths', 'integer', { name: 'Berths' }));
    const { id } = await make(caller, { berths: 12, mood: 'hopeful' });
    const { data } = await caller.ask<{ lead: unknown; customFields: unknown }>(
      `query ($id: ID!) {
        lead(id: $id) { custom some: custom(keys: ["berths", "pier"]) }
        customFields(first: 5) { nodes { entity key type name } }
      }`,
      { id },
    );
    expect(data).toEqual({
      lead: { custom: { berths: 12, mood: 'hopeful' }, some: { berths: 12 } },
      customFields: { nodes: [{ entity: 'deals', key: 'berths', type: 'integer', name: 'Berths' }] },
    });
  });
});
