import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCrm } from '@rockpool/sdk';
import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import { firstValueFrom } from 'rxjs';
import { afterAll, expect, test, vi } from 'vitest';
import { claims, keyForShop, serverFor, token } from './authentication.ts';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const jwk = { kty: 'OKP', ...publicKey.export({ format: 'jwk' }), kid: 'k1' };
const part = (value: object) =>
  Buffer.from(JSON.stringify(value)).toString('base64url');

/** What a provider issues, for so many seconds. */
function issue(seconds: number): string {
  const payload = {
    iss: 'https://login.example.com/',
    aud: 'https://crm.example.com',
    sub: 'provider|7',
    crm_user: '019b76da-a800-7000-8000-000000000ada',
    org_id: 'tides',
    name: 'Ada Reyes',
    role: 'rep',
    exp: Math.floor(Date.now() / 1000) + seconds,
  };
  const content = `${part({ alg: 'EdDSA', typ: 'JWT', kid: 'k1' })}.${part(payload)}`;
  return `${content}.${sign(null, Buffer.from(content), privateKey).toString('base64url')}`;
}

const folder = mkdtempSync(join(tmpdir(), 'rockpool-authentication-'));
vi.stubEnv('ROCKPOOL_SECRET', 'a secret of the guide, long enough for all');
const before = process.cwd();
process.chdir(folder);
const server = await serverFor({ keys: [jwk] });
process.chdir(before);
afterAll(async () => {
  await server.close();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true, force: true });
});

test('the app of the guide syncs by its provider’s tokens, and gets a new one when one has run out', async () => {
  const issued = [issue(-1), issue(600)];
  const session = vi.fn(async () => new Response(issued.shift()));
  vi.stubGlobal('fetch', session);
  const crm = await createCrm({
    ...{ name: 'authentication', collections: ['deals'] },
    storage: getRxStorageMemory(),
    sync: {
      ...{ url: 'http://rockpool.test/graphql', token, claims },
      fetch: (input, init) => server.fetch(new Request(input, init)),
    },
  });
  expect(crm.user).toMatchObject({ organisation: 'tides', name: 'Ada Reyes' });
  await crm.deals.insert({ name: 'Harbour lights' });
  await crm.sync.now();
  expect(await firstValueFrom(crm.sync.pending$)).toBe(0);
  expect(session).toHaveBeenCalledTimes(2);
  await crm.close();
});

test('the key of the guide may do what it was made for', async () => {
  const key = await keyForShop(server, 'tides');
  const ask = async (query: string) => {
    const answer = await server.fetch('http://rockpool.test/graphql', {
      method: 'POST',
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ query }),
    });
    return answer.json();
  };
  expect(await ask('{ deals(first: 1) { nodes { name } } }')).toMatchObject({
    data: { deals: { nodes: [{ name: 'Harbour lights' }] } },
  });
  expect(await ask('{ contacts(first: 1) { nodes { name } } }')).toMatchObject({
    errors: [{ extensions: { code: 'FORBIDDEN_SCOPE', scope: 'parties:read' } }],
  });
});
