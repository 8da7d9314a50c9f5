import { describe, expect, test } from 'vitest';
import { deals, parties, products, settings } from '../collections/index.ts';
import type { Json, JsonObject } from '../define/json.ts';
import { isHideable } from './field-rights.ts';
import { type Action, membershipIn, type Principal, rightsOf } from './rights.ts';

const grant = (entity: string, action: string, whose: string): JsonObject => ({
  ...{ id: `${entity} ${action}`, entity, action, whose },
});
const rule = (field: string, access: string): JsonObject => ({ id: field, entity: 'deals', field, access });
const role = (key: string, grants: Json[], fields: Json[] = []): JsonObject => ({ kind: 'role', key, grants, fields });

/** What Ada may do, as a member of the team "north". */
function rightsWith(roles: readonly JsonObject[], more: { principal?: Partial<Principal>; account?: JsonObject } = {}) {
  const living = (id: string, body: JsonObject) => ({ id, deleted: false, body });
  const known = [
    living('north', { kind: 'team', memberIds: ['ada'] }),
    living('south', { kind: 'team', memberIds: ['ben'] }),
    ...roles.map((body, i) => living(`role ${i}`, body)),
    ...(more.account ? [living('ada', { kind: 'user', ...more.account })] : []),
  ];
  return rightsOf({ id: 'ada', role: 'rep', ...more.principal }, membershipIn(known, 'ada'));
}

const mine = { ownerId: 'ada' };
const ours = { ownerId: 'ben', teamIds: ['north'] };
const theirs = { ownerId: 'ben', teamIds: ['south'] };
const secret = { ...theirs, private: true };

describe('the rights of a user', () => {
  test('18.1: a built-in role may do everything with what everybody sees, and with its own', () => {
    const rights = rightsWith([]);
    for (const action of ['read', 'update', 'delete'] as const) {
      expect([mine, ours, theirs, secret].map((body) => rights.can(action, deals, body))).toEqual([
        ...[true, true, true, false],
      ]);
    }
    expect(rights.can('create', deals, secret)).toBe(true);
  });

  test('18.1: any other role may do nothing before it is granted', () => {
    const rights = rightsWith([], { principal: { role: 'guest' } });
    expect(rights.can('read', deals)).toBe(false);
    expect(rights.held(deals)).toEqual([]);
    expect(rights.can('read', settings)).toBe(true);
    expect(
      rightsWith([role('guest', [grant('deals', 'read', 'all')])], { principal: { role: 'guest' } }).can(
        'read',
        deals,
        theirs,
      ),
    ).toBe(true);
  });

  test.for<[whose: string, of: boolean[]]>([
    ['none', [false, false, false]],
    ['own', [true, false, false]],
    ['team', [true, true, false]],
    ['all', [true, true, true]],
  ])('18.2: a grant of %s reaches so far', ([whose, expected]) => {
    for (const action of ['create', 'read', 'update', 'delete'] as Action[]) {
      const rights = rightsWith([role('rep', [grant('deals', action, whose)])]);
      expect([mine, ours, theirs].map((body) => rights.can(action, deals, body))).toEqual(expected);
    }
  });

  test('18.2: whoever a record is shared with has it as their own', () => {
    const rights = rightsWith([role('rep', [grant('deals', 'read', 'own')])]);
    expect(rights.can('update', deals, { ...theirs, sharedWith: ['ada'] })).toBe(true);
  });

  test('18.2: who may not read may do nothing, and nobody writes further than they read', () => {
    const rights = rightsWith([role('rep', [grant('deals', 'read', 'own')])]);
    expect(rights.can('update', deals, theirs)).toBe(false);
    expect(rights.reach('create', deals)).toBe('own');
    const blind = rightsWith([role('rep', [grant('deals', 'read', 'none')])]);
    expect(blind.can('create', deals, mine)).toBe(false);
  });

  test('18.1: grants of a collection come before those of *, and the widest of several counts', () => {
    const rights = rightsWith([
      role('rep', [grant('*', 'delete', 'none'), grant('deals', 'delete', 'own')]),
      role('rep', [grant('deals', 'delete', 'team')]),
    ]);
    expect(rights.reach('delete', deals)).toBe('team');
    expect(rights.reach('delete', parties)).toBe('none');
    expect(rights.reach('update', parties)).toBe('all');
  });

  test('18.3: the user’s own setting has the last word on the role, and ends all access', () => {
    const narrow = role('rep', [grant('deals', 'read', 'own')]);
    expect(rightsWith([narrow], { account: { role: 'manager' } }).reach('read', deals)).toBe('all');
    expect(rightsWith([narrow], { principal: { role: 'manager' }, account: { role: 'rep' } }).role).toBe('rep');
    const closed = rightsWith([], { account: { role: 'admin', active: false } });
    expect([closed.held(deals), closed.held(settings), closed.can('update', settings)]).toEqual([[], [], false]);
    const gone = rightsOf({ id: 'ada', role: 'rep' }, membershipIn([{ id: 'ada', deleted: true, body: {} }], 'ada'));
    expect(gone.held(settings)).toEqual([]);
  });

  test('18.1: a role that is not in use counts for nothing', () => {
    expect(rightsWith([{ ...role('rep', [grant('deals', 'read', 'none')]), active: false }]).can('read', deals)).toBe(
      true,
    );
  });

  test('18.4: settings are written by admins, and by whom a grant names, but for who may do what', () => {
    const office = rightsWith([role('rep', [grant('settings', 'update', 'all')])]);
    const can = (rights: typeof office, kind: string) => rights.can('update', settings, { kind });
    expect(can(rightsWith([]), 'tag')).toBe(false);
    expect(['tag', 'pipeline', 'role', 'user', 'team'].map((kind) => can(office, kind))).toEqual([
      ...[true, true, false, false, false],
    ]);
    const locked = rightsWith([role('admin', [grant('settings', 'update', 'none')])], { principal: { role: 'admin' } });
    expect(['tag', 'role'].map((kind) => can(locked, kind))).toEqual([true, true]);
    expect(rightsWith([], { principal: { role: 'guest' } }).can('create', settings, { kind: 'lease' })).toBe(true);
  });

  test('18.8: the scopes of a key narrow what its role allows', () => {
    const key = (...scopes: string[]) => rightsWith([], { principal: { key: { scopes } } });
    const words = (rights: ReturnType<typeof key>) =>
      (['read', 'update'] as const).flatMap((action) => [deals, settings].map((one) => rights.can(action, one)));
    expect(words(key('deals:read'))).toEqual([true, false, false, false]);
    expect(words(key('deals:write'))).toEqual([true, false, true, false]);
    expect(words(key('*:read'))).toEqual([true, true, false, false]);
    expect(words(key())).toEqual([false, false, false, false]);
  });
});

describe('fields', () => {
  test('18.6: only what a record is whole without may be hidden', () => {
    const hideable = ['notes', 'source', 'score', 'custom.margin', 'unheardOf'].filter((one) => isHideable(deals, one));
    expect(hideable).toEqual(['notes', 'source', 'score', 'custom.margin']);
    const needed = ['id', 'name', 'kind', 'ownerId', 'amount', 'status', 'lostReason', 'custom', 'custom.', 'position'];
    expect(needed.filter((one) => isHideable(deals, one))).toEqual([]);
    expect(isHideable(settings, 'color')).toBe(false);
  });

  test('18.6: what is hidden is not shown; what cannot be hidden is read only', () => {
    const rights = rightsWith([
      role('rep', [], [rule('notes', 'hidden'), rule('custom.margin', 'hidden'), rule('amount', 'hidden')]),
    ]);
    const body = {
      name: 'Ada',
      notes: 'pays late',
      amount: { minor: 1, currency: 'EUR' },
      custom: { margin: 1, berths: 2 },
    };
    expect(rights.shown(deals, body)).toEqual({ name: 'Ada', amount: body.amount, custom: { berths: 2 } });
    expect(rights.access(deals, 'amount')).toBe('readonly');
    expect(rights.hiddenIn(deals)).toEqual({ fields: ['notes'], keys: ['margin'] });
    expect(rights.shown(products, body)).toBe(body);
  });

  test('18.6: where something of a party is hidden, so is what a merge has changed in it', () => {
    const hiding = (field: string) => [role('rep', [], [{ ...rule(field, 'hidden'), entity: 'parties' }])];
    const body = { name: 'Kelp', merged: { before: { website: 'https://kelp.example' } } };
    expect(rightsWith(hiding('website')).shown(parties, body)).toEqual({ name: 'Kelp' });
    expect(rightsWith([]).shown(parties, body)).toBe(body);
  });

  test('18.6: of two rules for a field the stricter one holds', () => {
    const rights = rightsWith([role('rep', [], [rule('notes', 'readonly'), rule('notes', 'hidden')])]);
    expect(rights.access(deals, 'notes')).toBe('hidden');
  });

  test('18.7: what comes along with every edit can always be written', () => {
    expect(rightsWith([role('rep', [], [rule('updatedAt', 'readonly')])]).access(deals, 'updatedAt')).toBeUndefined();
  });
});
