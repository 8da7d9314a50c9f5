import { expect, test, vi } from 'vitest';
import { createTestEdges } from '../../test/edges.ts';
import { tokenFor } from '../../test/memory-server.ts';
import { createTokens, type Tokens } from './tokens.ts';
// Loaded ahead: no time passes on the device while a module loads.
import './renewal.ts';

const user = { id: 'ada', organisation: 'tides', name: 'ada', role: 'rep' };
/** Tokens of one user that differ. */
const numbered = (number: number): string => `${tokenFor('ada', 'tides')}${number}`;

let databases = 0;

/** An app that gives the token it has, and counts how often it gets another one. */
function setUp(next: (count: number) => string | null | Promise<string | null>) {
  const edges = createTestEdges();
  const app = { has: numbered(0) as string | null, refreshes: 0 };
  const token = vi.fn(async ({ refresh }: { refresh: boolean }) => {
    if (!refresh) return app.has;
    app.refreshes += 1;
    return next(app.refreshes);
  });
  const tokens = createTokens({ sync: { token }, user, name: `tokens-${++databases}`, edges, post: () => false });
  return { tokens, app, token, edges };
}

const refusedBy = (tokens: Tokens, which: number): Promise<string> => tokens.renew(numbered(which));

test('14.6: many that are refused at once get one new token, for which the app was asked once', async () => {
  const { tokens, app } = setUp((count) => numbered(count));
  const given = await Promise.all(Array.from({ length: 10 }, () => refusedBy(tokens, 0)));
  expect(new Set(given)).toEqual(new Set([numbered(1)]));
  expect(app.refreshes).toBe(1);
});

test('the new token goes on in place of one that the app still gives', async () => {
  const { tokens, app } = setUp((count) => numbered(count));
  expect(await tokens.current()).toBe(numbered(0));
  await refusedBy(tokens, 0);
  expect(await tokens.current()).toBe(numbered(1));
  expect(await refusedBy(tokens, 1)).toBe(numbered(2));
  expect(await tokens.current()).toBe(numbered(2));
  expect(app.refreshes).toBe(2);
});

test('a token that the app has got by itself meanwhile is taken, and no other asked for', async () => {
  const { tokens, app } = setUp(() => null);
  app.has = numbered(5);
  expect(await refusedBy(tokens, 0)).toBe(numbered(5));
  expect(app.refreshes).toBe(0);
});

test('an app that has none is not asked again for half a minute, unless somebody may have signed in', async () => {
  const { tokens, app, edges } = setUp((count) => (count > 2 ? numbered(count) : null));
  const refused = { kind: 'auth', message: 'The server takes the token no more, and there is no other.' };
  for (let i = 0; i < 5; i++) await expect(refusedBy(tokens, 0)).rejects.toMatchObject(refused);
  expect(app.refreshes).toBe(1);
  await edges.pass(30_000);
  await expect(refusedBy(tokens, 0)).rejects.toMatchObject(refused);
  expect(app.refreshes).toBe(2);
  tokens.forget();
  expect(await refusedBy(tokens, 0)).toBe(numbered(3));
});

test('an app that gives the refused token as a new one has none', async () => {
  const { tokens } = setUp(() => numbered(0));
  await expect(refusedBy(tokens, 0)).rejects.toMatchObject({ kind: 'auth' });
});

test('14.6: another user’s token never goes out, not as a new one either', async () => {
  const { tokens, app } = setUp(() => tokenFor('mallory', 'tides'));
  const wrong = { kind: 'auth', code: 'WRONG_USER' };
  await expect(refusedBy(tokens, 0)).rejects.toMatchObject(wrong);
  app.has = tokenFor('ada', 'kelp');
  await expect(tokens.current()).rejects.toMatchObject(wrong);
});

test('an app that fails to get a token, or takes too long, is a network that is down, not a sign-out', async () => {
  const { tokens, token, edges } = setUp(() => null);
  const cause = new TypeError('Failed to fetch');
  token.mockRejectedValueOnce(cause);
  await expect(tokens.current()).rejects.toMatchObject({ kind: 'offline', message: '"sync.token" failed.', cause });
  token.mockReturnValueOnce(new Promise(() => {}));
  const late = expect(tokens.current()).rejects.toMatchObject({ kind: 'timeout' });
  await edges.pass(60_000);
  await late;
});
