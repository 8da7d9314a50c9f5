import { expect, test } from 'vitest';
import { rollingRestart } from './rolling.ts';

test('while three servers are started anew one by one, no device misses a write and no request fails', async () => {
  const report = await rollingRestart({ streams: 40, team: 10, rate: 5, tell: () => {} });
  expect(report).toMatchObject({ missed: 0, failures: [] });
  expect(report.writes).toBeGreaterThan(10);
  expect(report.reconnects).toBeGreaterThan(30);
}, 180_000);
