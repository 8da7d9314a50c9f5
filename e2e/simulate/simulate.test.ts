import { afterAll, expect, test, vi } from 'vitest';
import { seeded } from '../support/random.ts';
import { playSeed } from './play-seed.ts';
import { closeStages, runSeed } from './run-seed.ts';
import { createStage, type Stage } from './stage.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });
afterAll(closeStages);

test('devices on which everything goes wrong lose no confirmed write, and agree in the end', async () => {
  const violations: string[] = [];
  for (let seed = 1; seed <= 40; seed++) {
    const report = await playSeed(seed);
    violations.push(...report.violations.map((violation) => `seed ${seed}: ${violation}`));
  }
  expect(violations).toEqual([]);
});

test('a seed plays out the same every time, whatever was played before it', async () => {
  const first = await runSeed(7, { isTraced: true });
  await runSeed(8);
  expect(await runSeed(7, { isTraced: true })).toEqual(first);
  expect(first.trace).not.toBe('');
});

test('a day that ends earlier is the same day up to there', async () => {
  const [long, short]: [string[], string[]] = [[], []];
  await runSeed(9, { show: (line) => long.push(line) });
  await runSeed(9, { operations: 10, show: (line) => short.push(line) });
  const morning = short.slice(0, short.indexOf('calm'));
  expect(morning.length).toBeGreaterThan(10);
  expect(long.slice(0, morning.length)).toEqual(morning);
});

test('a seed comes to the same on a real database', async () => {
  expect(await runSeed(50)).toMatchObject({ violations: [] });
});

type Body = { variables: { input?: { rows?: { edits: Record<string, unknown> }[] } } };
type Answer = { data?: { pull?: { records: unknown[] } } };

/** The same servers, with somebody between them and the devices who tampers with requests or answers. */
function tampered(stage: Stage, ask: (body: Body) => void, answer: (answer: Answer) => void): Stage {
  return {
    ...stage,
    async ask(server, request, fate) {
      const body = JSON.parse(request.body) as Body;
      ask(body);
      const response = await stage.ask(server, { ...request, body: JSON.stringify(body) }, fate);
      if (!response) return undefined;
      const json = (await response.json()) as Answer;
      answer(json);
      return Response.json(json, { status: response.status });
    },
  };
}

const nothing = (): void => {};

/** Plays seeds until one is caught. */
async function violationsWith(ask: (body: Body) => void, answer: (answer: Answer) => void): Promise<string[]> {
  const stage = tampered(await createStage('memory'), ask, answer);
  try {
    for (let seed = 1; seed <= 20; seed++) {
      const { violations } = await runSeed(seed, { stage });
      if (violations.length > 0) return [...violations];
    }
    return [];
  } finally {
    await stage.close();
  }
}

test('a server that forgets an edit here and there is caught', async () => {
  const random = seeded(1);
  const forgetful = ({ variables }: Body): void => {
    for (const { edits } of variables.input?.rows ?? []) {
      const [field] = Object.keys(edits).filter((name) => ['notes', 'body', 'tags', 'name', 'subject'].includes(name));
      if (field && random() < 0.1) delete edits[field];
    }
  };
  expect(await violationsWith(forgetful, nothing)).not.toEqual([]);
});

test('a server that leaves a record out of a page is caught', async () => {
  const random = seeded(2);
  const careless = ({ data }: Answer): void => {
    if (random() < 0.1) data?.pull?.records.pop();
  };
  expect(await violationsWith(nothing, careless)).not.toEqual([]);
});

test('a server that shows the records of a neighbour is caught', async () => {
  const indiscreet = ({ data }: Answer): void => {
    const [record] = data?.pull?.records ?? [];
    if (record) Object.assign((record as { body: object }).body, { note: 'canary-of-somebody-else;' });
  };
  expect((await violationsWith(nothing, indiscreet)).join()).toContain('canary-of-somebody-else');
});
