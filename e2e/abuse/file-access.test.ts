/**
 * What the server keeps of a file is a record. It has no bytes of its own to give, so no path and no hash may lead to any,
 * and nobody may learn from a hash who else has the same picture.
 */
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLimits } from '../support/open-limits.ts';
import { openTarget } from './target.ts';

let target: Awaited<ReturnType<typeof openTarget>>;
beforeAll(async () => {
  target = await openTarget(openLimits);
});
afterAll(() => target.close());

/** Sends the path as it stands: a URL would be tidied on the way. */
async function get(path: string, method: string, host?: string): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(target.url);
  const headers = { authorization: `Bearer ${target.token}`, ...(host !== undefined && { host }) };
  const sender = request({ hostname, port, path, method, headers });
  sender.end();
  const [answer] = (await once(sender, 'response')) as [IncomingMessage];
  return { status: answer.statusCode ?? 0, body: await text(answer) };
}

const hash = createHash('sha256').update('A photo of somebody else.').digest('hex');
const here = fileURLToPath(import.meta.url);

/** Ways up and out of a folder, as they are spelled to get past whoever looks for `..`. */
const ascents = [
  '../',
  '..%2f',
  '%2e%2e/',
  '%2e%2e%2f',
  '%252e%252e%252f',
  '....//',
  '..;/',
  '..\\',
  '..%5c',
  '%c0%ae%c0%ae/',
];
const aims = ['etc/passwd', 'package.json', '.env', `.rockpool/data/secret`, here.slice(1)];
const doors = ['', 'graphql/', 'files/', 'static/', 'live/'];
const plain = ['files', 'photos', 'blobs', 'uploads', 'graphql', 'v1/files'].map((door) => `/${door}/${hash}`);
const paths = [
  ...doors.flatMap((door) => ascents.flatMap((up) => aims.map((aim) => `/${door}${up.repeat(8)}${aim}`))),
  ...aims.flatMap((aim) => [`/${aim}`, `//${aim}`, `/${aim}%00.jpg`, `/files/%00/${aim}`]),
  ...plain,
];

test(`${paths.length} paths to files and to hashes lead nowhere, whoever asks in whatever way`, async () => {
  for (const [i, path] of paths.entries()) {
    expect(await get(path, ['GET', 'POST', 'PUT', 'DELETE'][i % 4] as string)).toEqual({ status: 404, body: '' });
  }
});

test.each([
  ['an address with a scheme', 'file:///etc/passwd', undefined],
  ['an address of somewhere else', 'http://localhost/graphql', undefined],
  ['a port that is none', '/graphql', 'localhost:package.json'],
  ['a host that is none', '/graphql', 'a b'],
])('%s is refused in words that tell nothing of the server', async (_name, path, host) => {
  const { status, body } = await get(path, 'GET', host);
  expect([status, JSON.parse(body)]).toEqual([
    400,
    { errors: [{ message: expect.stringContaining('is none'), extensions: { code: 'BAD_USER_INPUT', retry: false } }] },
  ]);
});

const create = `mutation ($input: PhotoCreateInput!) {
  photoCreate(input: $input) { photo { sha256 remoteKey uploadedAt } userErrors { code field } }
}`;
const list = `query ($filter: PhotoFilter) { photos(first: 5, filter: $filter) { nodes { id } totalCount } }`;

async function ask(token: string, query: string, variables: object): Promise<unknown> {
  const answer = await fetch(target.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { readonly data?: unknown; readonly errors?: unknown };
  return data ?? errors;
}

const photoOf = (sha256: string) => ({
  ...{ fileName: 'roof.jpg', mime: 'image/jpeg', size: 1_000, takenAt: '2026-01-31T08:30:00.000Z', sha256 },
});

test('that another organisation has the same picture shows in nothing', async () => {
  const theirs = Array.from({ length: 20 }, () => randomBytes(32).toString('hex'));
  for (const one of theirs) await ask(target.token, create, { input: photoOf(one) });
  for (const one of theirs) {
    const unknown = randomBytes(32).toString('hex');
    const told = async (sha256: string) => [
      await ask(target.hostile, list, { filter: { sha256: { eq: sha256 } } }),
      await ask(target.hostile, create, { input: photoOf(sha256) }),
    ];
    const swap = (answers: unknown): string => JSON.stringify(answers).replaceAll(one, unknown);
    expect(swap(await told(one))).toBe(swap(await told(unknown)));
  }
});

test.each(['../../etc/passwd', `${hash}/..`, hash.toUpperCase(), `${hash}%00`, 'a'.repeat(63), `${hash}\n`])(
  'a hash that is none, %j, is refused by name',
  async (sha256) => {
    const answer = await ask(target.token, create, { input: photoOf(sha256) });
    expect(answer).toMatchObject({ photoCreate: { photo: null, userErrors: [{ field: ['sha256'] }] } });
  },
);
