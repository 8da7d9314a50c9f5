import { parseArgs } from 'node:util';
import { rollingRestart } from './rolling.ts';

const help = `Three servers on one PostgreSQL, devices with open streams, and one server after the other is started anew. Every write
that was confirmed has to reach every device, and no request may fail that is tried again.

  npm run rolling -- --streams 1000

  --streams N    devices with an open stream (default 1000)
  --team N       devices of one organisation (default 20)
  --rate N       writes a second, of all devices together (default 5)
  --help         this text

Exits with 1 when a device missed a write, or a request failed.`;

const { values } = parseArgs({
  options: {
    streams: { type: 'string', default: '1000' },
    team: { type: 'string', default: '20' },
    rate: { type: 'string', default: '5' },
    help: { type: 'boolean', default: false },
  },
});
const [streams, team, rate] = [values.streams, values.team, values.rate].map(Number) as [number, number, number];

if (values.help) console.log(help);
else if (![streams, team, rate].every((number) => Number.isSafeInteger(number) && number > 0)) {
  console.error('--streams, --team and --rate are whole numbers above 0.');
  process.exitCode = 2;
} else {
  const { failures, stops, ...report } = await rollingRestart({ streams, team, rate, tell: console.log });
  for (const failure of failures.slice(0, 10)) console.log(`failed: ${failure}`);
  console.log(
    `rolling: ${report.streams} streams, ${report.writes} writes, ${report.requests} requests, ` +
      `${report.reconnects} streams opened again, ${report.retries} requests tried again; ` +
      `servers stopped in ${stops.map((stop) => `${(stop / 1_000).toFixed(1)} s`).join(', ')}; ` +
      `the slowest write took ${(report.slowest / 1_000).toFixed(1)} s; ` +
      `${report.missed} missed, ${failures.length} failed`,
  );
  if (failures.length + report.missed > 0) process.exitCode = 1;
}
