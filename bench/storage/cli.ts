/** `npm run bench:storage`: how fast a device's database is in a real browser, beside others. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { measured } from '../../e2e/support/measured.ts';
import { buildAssets } from './assets.ts';
import { openBrowser } from './browser.ts';
import { goalsOf, type Row } from './figures.ts';
import { LEAD_BYTES } from './leads.ts';
import { measureAll, type Plan, stepsOf } from './run.ts';
import { startServer } from './server.ts';

const help = `Usage: npm run bench:storage -- [options]

  --runs N        how often each thing is measured; what counts is the median (default 7)
  --sizes N,…     how many leads (default 10000,50000,100000)
  --quick         one run with 1,000 leads: shows that everything works
  --json FILE     writes the figures
  --help          this text

It takes about an hour (with --sizes 10000 about six minutes), and the machine should have nothing else to do.`;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    sizes: { type: 'string', default: '10000,50000,100000' },
    quick: { type: 'boolean', default: false },
    json: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

async function bench(plan: Plan): Promise<readonly Row[]> {
  const bar = new SingleBar({ format: '{bar} {value} of {total}  {what}', hideCursor: true });
  if (process.stderr.isTTY) bar.start(stepsOf(plan), -1, { what: 'building' });
  const server = await startServer(await buildAssets(), [0, ...plan.sizes]);
  const browser = await openBrowser(server.port);
  try {
    return await measureAll(browser, plan, (what) => bar.increment({ what }));
  } finally {
    bar.stop();
    await browser.close();
    await server.close();
  }
}

function show(rows: readonly Row[]): void {
  for (const size of new Set(rows.map((row) => row.size))) {
    const table = rows
      .filter((row) => row.size === size)
      .map(({ title, peer: _peer, size: _size, ...figures }) => [title, figures] as const);
    console.log(`${size.toLocaleString('en')} leads of ${LEAD_BYTES} bytes: milliseconds, and bytes a lead`);
    console.table(Object.fromEntries(table));
  }
}

const plan: Plan = values.quick
  ? { sizes: [1_000], runs: 1 }
  : { sizes: values.sizes.split(',').map(Number), runs: Number(values.runs) };
if (values.help) console.log(help);
else if (![...plan.sizes, plan.runs].every((number) => number > 0)) {
  console.error('--runs and --sizes are numbers above 0.');
  process.exitCode = 1;
} else {
  const rows = await bench(plan);
  show(rows);
  const goals = goalsOf(rows);
  const missed = goals.filter(({ is, most }) => is > most);
  for (const { what, is, most } of missed)
    console.log(`missed: ${what}: ${is}, and at most ${most.toFixed(3)} was promised`);
  console.log(`${goals.length - missed.length} of ${goals.length} goals reached`);
  if (values.json) {
    const result = { ...measured('bench:storage'), runs: plan.runs, leadBytes: LEAD_BYTES, rows };
    writeFileSync(values.json, `${JSON.stringify(result, null, 2)}\n`);
  }
}
