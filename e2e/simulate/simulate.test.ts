import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { seeded } from '../support/random.ts';
import type { Fetch } from '../support/server.ts';
import { runSeed, type Stage } from './run-seed.ts';
import { everyday } from './scenario.ts';
import { createStage } from './stage.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 });

let stage: Awaited<ReturnType<typeof createStage>>;
beforeAll(async () => {
  stage = await createStage();
});
afterAll(() => stage.close());

test('three devices on a bad network lose no confirmed write', async () => {
  const violations: string[] = [];
  for (let seed = 1; seed <= 20; seed++) {
    const report = await runSeed(stage, seed, everyday);
    violations.push(...report.violations.map((violation) => `seed ${seed}: ${violation}`));
  }
  expect(violations).toEqual([]);
});

test('a seed plays out the same every time, whatever was played before it', async () => {
  const first = await runSeed(stage, 7, everyday);
  await runSeed(stage, 8, everyday);
  expect(await runSeed(stage, 7, everyday)).toEqual(first);
});

type Body = { variables: { input?: { rows?: { edits: Record<string, unknown> }[] } } };
type Answer = { data?: { pull?: { records: unknown[] } } };

/** The same server, with somebody between it and the devices who tampers with requests or answers. */
function tampered(ask: (body: Body) => void, answer: (answer: Answer) => void): Stage {
  const { server } = stage;
  const fetch: Fetch = async (request) => {
    if (request.headers.get('accept')?.includes('text/event-stream')) return server.fetch(request);
    const body = (await request.clone().json()) as Body;
    ask(body);
    const { method, headers } = request;
    const response = await server.fetch(new Request(request.url, { method, headers, body: JSON.stringify(body) }));
    const json = (await response.json()) as Answer;
    answer(json);
    return Response.json(json, { status: response.status });
  };
  return { ...stage, server: { ...server, fetch: fetch as typeof server.fetch } };
}

const nothing = (): void => {};

/** Plays seeds until one is caught. */
async function violationsOf(broken: Stage): Promise<string[]> {
  for (let seed = 1; seed <= 8; seed++) {
    const { violations } = await runSeed(broken, seed, everyday);
    if (violations.length > 0) return [...violations];
  }
  return [];
}

test('a server that forgets an edit here and there is caught', async () => {
  const random = seeded(1);
  const broken = tampered(({ variables }) => {
    for (const { edits } of variables.input?.rows ?? []) {
      const [field] = Object.keys(edits).filter((name) => ['notes', 'body', 'tags', 'name', 'subject'].includes(name));
      if (field && random() < 0.1) delete edits[field];
    }
  }, nothing);
  expect(await violationsOf(broken)).not.toEqual([]);
});

test('a server that leaves a record out of a page is caught', async () => {
  const random = seeded(2);
  const broken = tampered(nothing, ({ data }) => {
    if (data?.pull && random() < 0.05) data.pull.records.pop();
  });
  expect(await violationsOf(broken)).not.toEqual([]);
});

test('a server that shows the records of a neighbour is caught', async () => {
  const broken = tampered(nothing, ({ data }) => {
    const [record] = data?.pull?.records ?? [];
    if (record) Object.assign((record as { body: object }).body, { note: 'canary-of-somebody-else;' });
  });
  expect((await violationsOf(broken)).join()).toContain('another organisation');
});
