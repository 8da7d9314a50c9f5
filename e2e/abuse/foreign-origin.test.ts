import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CrmServer, createToken, type LogFields } from '@rockpool/server';
import { createMemoryStore, createServerOn } from '@rockpool/server/testing';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumArgs, findChromium } from '../../scripts/lib/chromium.ts';
import { openLimits } from '../support/open-limits.ts';
import { ask, secret } from '../support/server.ts';
import { attempts, tryOut, type Victim } from './foreign-page.ts';

const opened: Server[] = [];
async function listen(listener: RequestListener): Promise<number> {
  const http = createServer(listener).listen(0);
  opened.push(http);
  await once(http, 'listening');
  return (http.address() as AddressInfo).port;
}

const blank: RequestListener = (_request, response) => {
  response.setHeader('content-type', 'text/html');
  response.end('<!doctype html><title>A page</title><body></body>');
};

let browser: Browser;
let token: string;
/** The app's own page, and one of somebody else: another name is another site, too. */
let own: string;
let foreign: string;

beforeAll(async () => {
  const executablePath = findChromium();
  browser = await chromium.launch({ ...(executablePath && { executablePath }), args: chromiumArgs });
  token = await createToken(
    { sub: '00000000-0000-7000-8000-00000000000a', org: 'tides', name: 'Ada', role: 'admin' },
    secret,
  );
  own = `http://localhost:${await listen(blank)}`;
  foreign = `http://127.0.0.1:${await listen(blank)}`;
});
afterAll(async () => {
  await browser.close();
  for (const http of opened) http.close();
  for (const http of opened) http.closeAllConnections();
});

describe.each([
  ['as it is served to everybody', false],
  ['in development', true],
])('a server %s', (_name, dev) => {
  let server: CrmServer;
  let victim: Victim;
  const lines: LogFields[] = [];
  const count = async () =>
    (await ask<{ leads: { totalCount: number } }>(server.fetch, token, '{ leads(first: 1) { totalCount } }')).leads;

  beforeAll(async () => {
    const keep = (fields: LogFields): void => void lines.push(fields);
    server = await createServerOn(createMemoryStore(), async () => {}, {
      ...{ auth: { secret }, allowedOrigins: [own], dev, limits: openLimits },
      ...{ metrics: { token: 'a token of metrics' }, log: { info: keep, warn: keep, error: keep } },
    });
    victim = {
      server: `http://localhost:${await listen(server.listener)}`,
      token,
      query: '{ leads(first: 5) { nodes { name } } }',
      mutation: 'mutation { leadCreate(input: { name: "From afar" }) { lead { name } userErrors { code } } }',
      subscription: 'subscription { hints { seq } }',
    };
  });
  afterAll(() => server.close());

  /** A page with everything that a browser sends by itself. */
  async function visit(origin: string) {
    const context = await browser.newContext();
    const cookie = { url: victim.server, sameSite: 'Lax' } as const;
    await context.addCookies([
      { ...cookie, name: 'token', value: token },
      { ...cookie, name: 'authorization', value: `Bearer%20${token}` },
    ]);
    const page = await context.newPage();
    await page.goto(origin);
    return page;
  }

  test('a page of the app’s origin changes and reads', async () => {
    const page = await visit(own);
    const json = attempts.find(({ name }) => name === 'JSON with a token');
    if (!json) throw new Error('There is no such attempt.');
    expect(await page.evaluate(tryOut, [json, victim] as const)).toContain('From afar');
    expect(await count()).toEqual({ totalCount: 1 });
    await page.context().close();
  });

  test(`a page of another origin does neither, in ${attempts.length} ways`, async () => {
    const before = await count();
    const page = await visit(foreign);
    lines.length = 0;
    const learnt: string[] = [];
    for (const attempt of attempts) {
      const text = await page.evaluate(tryOut, [attempt, victim] as const);
      if (text !== '') learnt.push(`${attempt.name}: ${text}`);
    }
    await page.context().close();
    expect(learnt).toEqual([]);
    // What is executed says so in the log. In a frame, GraphiQL asks for the schema, as it does for itself.
    const executed = lines.filter(({ type }) => type !== undefined);
    expect(executed.filter(({ operation }) => operation !== 'IntrospectionQuery')).toEqual([]);
    expect(lines.length).toBeGreaterThan(attempts.length / 2);
    expect(await count()).toEqual(before);
  }, 180_000);
});
