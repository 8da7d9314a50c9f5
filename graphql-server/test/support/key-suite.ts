import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ApiKeys, CrmServer, NewApiKey } from '../../src/index.ts';
import { account, callerOf, callerWith, lead, newId, newOrganisation, newTestDevice, secret } from './caller.ts';

/** A server whose clock the suite holds. */
export type StartServer = (clock: () => number) => Promise<CrmServer>;

const A_DAY = 24 * 3_600_000;

/** What holds of API keys, whatever they are kept in. */
export function keySuite(start: StartServer): void {
  let server: CrmServer;
  let keys: ApiKeys;
  let now = Date.now();
  beforeAll(async () => {
    server = await start(() => now);
    ({ keys } = server);
  });
  afterAll(() => server.close());

  /** An organisation with a lead, and a key of it. */
  async function newKey(wanted: Partial<NewApiKey> = {}) {
    const organisation = newOrganisation();
    const ada = await callerOf(server, { organisation, role: 'admin' });
    const leadId = newId();
    const device = newTestDevice();
    await ada.push(device, device.row(leadId, 0, lead('Ada')));
    const made = await keys.create({ organisation, name: 'Shop', scopes: ['*:write'], ...wanted });
    return { ...made, organisation, ada, leadId, device, caller: callerWith(server, made.key) };
  }

  const codeOf = async (asked: Promise<{ errors?: readonly { extensions: { code: string } }[] }>): Promise<unknown> =>
    (await asked).errors?.[0]?.extensions.code;
  const read = '{ leads(first: 1) { nodes { name } } }';

  test('a key is let in, as itself', async () => {
    const { caller, id, organisation } = await newKey({ role: 'manager' });
    expect(await caller.ask('{ me { id organisation name role } }')).toMatchObject({
      data: { me: { id, organisation, name: 'Shop', role: 'manager' } },
    });
    expect(await caller.ask(read)).toMatchObject({ data: { leads: { nodes: [{ name: 'Ada' }] } } });
  });

  test('it syncs as a device does, and is the author of what it writes', async () => {
    const { caller, ada, id } = await newKey();
    const [device, leadId] = [newTestDevice(), newId()];
    await caller.push(device, device.row(leadId, 0, { ...lead('From the shop'), createdBy: id, updatedBy: id }));
    expect((await caller.pull()).records).toHaveLength(2);
    const { records } = await ada.pull();
    expect(records.find((record) => record.id === leadId)?.body).toMatchObject({ createdBy: id });
  });

  describe('a key is held to its scopes', () => {
    const needs = [
      ['{ leads(first: 1) { nodes { name } } }', 'deals:read'],
      ['{ contacts(first: 1) { nodes { name } } }', 'parties:read'],
      ['{ conflicts(first: 1) { pageInfo { hasNextPage } } }', '*:read'],
    ] as const;

    test.each(needs)('%s needs %s', async (query, scope) => {
      const { caller } = await newKey({ scopes: ['products:write'] });
      const { errors, status } = await caller.ask(query);
      expect(status).toBe(403);
      expect(errors?.[0]).toMatchObject({
        message: `The API key has no scope "${scope}". Make one that has it.`,
        extensions: { code: 'FORBIDDEN_SCOPE', scope },
      });
      const able = await newKey({ scopes: [scope] });
      expect((await able.caller.ask(query)).errors).toBeUndefined();
    });

    test('who may read may not write, who may write may read', async () => {
      const reader = await newKey({ scopes: ['deals:read'] });
      const writer = await newKey({ scopes: ['deals:write'] });
      const device = newTestDevice();
      const write = (by: typeof reader) => by.caller.push(device, device.row(newId(), 0, lead('Ben')));
      await expect(write(reader)).rejects.toThrow('FORBIDDEN_SCOPE');
      expect(await write(writer)).toMatchObject([{ outcome: 'APPLIED' }]);
      expect(await writer.caller.ask(read)).toMatchObject({ data: { leads: { nodes: [{ name: 'Ada' }] } } });
    });

    test('sync needs the scope of each collection that it names', async () => {
      const { caller, device } = await newKey({ scopes: ['deals:read'] });
      expect((await caller.pull({ collections: ['deals'] })).records).toHaveLength(1);
      await expect(caller.pull({ collections: ['deals', 'parties'] })).rejects.toThrow('FORBIDDEN_SCOPE');
      await expect(caller.digest(['parties'])).rejects.toThrow('FORBIDDEN_SCOPE');
      await expect(caller.compare({ collection: 'parties', buckets: [0], holdings: [] })).rejects.toThrow(
        'FORBIDDEN_SCOPE',
      );
      const rows = [device.row(newId(), 0, lead('Ben')), device.row(newId(), 0, {}, { collection: 'parties' })];
      await expect(caller.push(device, ...rows)).rejects.toThrow('FORBIDDEN_SCOPE');
    });

    test('a role that may less keeps it from more', async () => {
      const { caller, device } = await newKey({ role: 'rep' });
      const product = { ...lead('Rope'), kind: 'product' };
      const [answer] = await caller.push(device, device.row(newId(), 0, product, { collection: 'products' }));
      expect(answer).toMatchObject({ outcome: 'REJECTED' });
    });
  });

  test('a key ends when its days are over', async () => {
    const { caller, organisation, expiresAt } = await newKey({ days: 2 });
    expect(Date.parse(expiresAt) - now).toBe(2 * A_DAY);
    now += 2 * A_DAY - 1;
    expect((await caller.ask(read)).errors).toBeUndefined();
    now += 1;
    expect(await codeOf(caller.ask(read))).toBe('UNAUTHENTICATED');
    expect(await keys.list(organisation)).toMatchObject([{ state: 'expired' }]);
  });

  test('a rotation gives two secrets that are good, then one', async () => {
    const { caller, organisation, id } = await newKey({ days: 30 });
    const next = await keys.rotate(organisation, id, { overlap: 1, days: 60 });
    const renewed = callerWith(server, next.key);
    expect(next.id).toBe(id);
    expect(Date.parse(next.expiresAt) - now).toBe(60 * A_DAY);
    for (const one of [caller, renewed]) expect((await one.ask(read)).errors).toBeUndefined();
    now += 3_600_000;
    expect(await codeOf(caller.ask(read))).toBe('UNAUTHENTICATED');
    expect((await renewed.ask(read)).errors).toBeUndefined();
    const last = await keys.rotate(organisation, id, { overlap: 0 });
    expect(await codeOf(renewed.ask(read))).toBe('UNAUTHENTICATED');
    expect((await callerWith(server, last.key).ask(read)).errors).toBeUndefined();
  });

  test('a rotation lengthens the life of no secret', async () => {
    const { caller, organisation, id } = await newKey({ days: 1 });
    await keys.rotate(organisation, id, { overlap: 48 });
    now += A_DAY;
    expect(await codeOf(caller.ask(read))).toBe('UNAUTHENTICATED');
  });

  test('a rotation does not bring back a secret that had an end', async () => {
    const { caller, organisation, id } = await newKey();
    await keys.rotate(organisation, id, { overlap: 1 });
    await keys.rotate(organisation, id, { overlap: 48 });
    expect(await codeOf(caller.ask(read))).toBe('UNAUTHENTICATED');
  });

  test('a key that was revoked is let in no more, and does not come back', async () => {
    const { caller, organisation, id } = await newKey();
    await keys.revoke(organisation, id);
    expect(await codeOf(caller.ask(read))).toBe('UNAUTHENTICATED');
    await expect(keys.rotate(organisation, id)).rejects.toThrow(`The key "${id}" was revoked; make another one.`);
    expect(await keys.list(organisation)).toMatchObject([{ id, state: 'revoked' }]);
  });

  test('10.3: its streams end when it is revoked, and nobody else’s', async () => {
    const { caller, ada, organisation, id } = await newKey();
    const [its, hers] = [await caller.hints(), await ada.hints()];
    const changes = await caller.stream('subscription { leadChanged { id } }');
    await Promise.all([its.next(), hers.next()]);
    await keys.revoke(organisation, id);
    expect(await its.next()).toMatchObject({ done: true });
    expect(await changes.next()).toMatchObject({ done: true });
    const { device } = await newKey();
    await ada.push(device, device.row(newId(), 0, lead('Still here')));
    expect(await hers.next()).toMatchObject({ done: false });
    await hers.return(undefined);
  });

  test('10.3: a user’s streams end when the account is closed, and none opens', async () => {
    const { ada, organisation, device } = await newKey();
    const [benId, rita] = [newId(), newId()];
    const rows = [benId, rita].map((id) => device.row(id, 0, account(id, 'rep'), { collection: 'settings' }));
    const [answer] = await ada.push(device, ...rows);
    const ben = await callerOf(server, { organisation, user: benId });
    const stream = await ben.hints();
    await stream.next();
    const rev = answer?.rev ?? 0;
    await ada.push(device, device.row(benId, rev, { active: false }, { collection: 'settings' }));
    let last = await stream.next();
    if (!last.done) last = await stream.next();
    expect(last.done).toBe(true);
    expect(await (await ben.hints()).next()).toMatchObject({ done: true });
  });

  test('what is kept of a secret is its hash, and it is shown once', async () => {
    const { key, organisation } = await newKey();
    const listed = JSON.stringify(await keys.list(organisation));
    expect(listed).toContain('"name":"Shop"');
    expect(listed).not.toContain(key.slice(-38));
    expect(listed).not.toMatch(/hash|secret/);
  });

  test('when it was last used is known to the minute', async () => {
    const { caller, organisation } = await newKey();
    const usedAt = async () => (await keys.list(organisation))[0]?.usedAt;
    expect(await usedAt()).toBeNull();
    await caller.ask(read);
    await expect.poll(usedAt).toBe(new Date(now).toISOString());
  });

  test('nobody else’s key opens an organisation: not by its name, its id or its checksum', async () => {
    const [tides, kelp] = [await newKey(), await newKey()];
    const part = (key: string, which: number) => key.split('_').at(which) ?? '';
    for (const forged of [
      kelp.key.replace(kelp.organisation, tides.organisation),
      tides.key.replace(part(tides.key, -1), part(kelp.key, -1)),
      tides.key.replace(part(tides.key, -2), part(kelp.key, -2)),
    ]) {
      expect(await codeOf(callerWith(server, forged).ask(read))).toBe('UNAUTHENTICATED');
    }
    expect((await tides.caller.ask('{ leads(first: 9) { nodes { id } } }')).data).toEqual({
      leads: { nodes: [{ id: tides.leadId }] },
    });
  });

  test.each([
    [{ scopes: [] }, 'A key needs a scope'],
    [{ scopes: ['deals'] }, '"deals" is no scope'],
    [{ scopes: ['dogs:read'] }, '"dogs:read" is no scope'],
    [{ scopes: ['deals:delete'] }, '"deals:delete" is no scope'],
    [{ name: ' ' }, 'The name of a key has 1 to 100 characters.'],
    [{ role: 'a b' }, '"a b" is no role'],
    [{ days: 0 }, '"days" is a number from 1 to 3650, not 0.'],
    [{ organisation: 'nobody' }, 'There is no organisation "nobody".'],
  ])('a key with %j is not made', async (wrong, words) => {
    await expect(newKey(wrong)).rejects.toThrow(words);
  });

  test.each(['x', newId()])('there is no key %s to revoke', async (id) => {
    const { organisation } = await newKey();
    await expect(keys.revoke(organisation, id)).rejects.toThrow(`There is no key "${id}" in the organisation`);
  });

  test('the secret of the server is no key', async () => {
    expect(await codeOf(callerWith(server, `crm_live_${secret.replaceAll(' ', '_')}`).ask(read))).toBe(
      'UNAUTHENTICATED',
    );
  });
}
