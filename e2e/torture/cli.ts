import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { measured } from '../support/measured.ts';
import { writeJson } from '../support/write-json.ts';
import { dropDatabase } from './database.ts';
import { type TortureReport, torture } from './torture.ts';

const help = `Three servers on a real PostgreSQL and eight devices with a disk, all of them killed, frozen and cut off at random,
the database too. Then everybody syncs, and every write that was confirmed to a device is looked for.

  npm run torture -- --minutes 10

  --minutes N    how long faults strike (default 1)
  --seed S       decides the chances; what really happens also depends on the machine (default: a new one)
  --json FILE    writes the counts and what was found
  --state DIR    keeps everything there; the same command goes on where it was stopped, until N minutes are over
  --help         this text

DATABASE_URL names a PostgreSQL to use; it is not crashed then, only its connections are. Ctrl-C ends the faults early.
Exits with 1 when a write was lost or doubled, a device is stuck, words leaked, or a process ended by itself.`;

/** How often a log gets a line, in milliseconds. */
const LINE_EVERY = 10_000;
/** Of each kind of finding, so many are printed; the JSON file has all. */
const SHOWN = 10;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string' },
    json: { type: 'string' },
    state: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(help);
} else {
  const minutes = Number(values.minutes);
  const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));
  if (minutes > 0 && Number.isSafeInteger(seed)) process.exitCode = await run(minutes, seed);
  else {
    console.error('--minutes is a number above 0, --seed a whole number.');
    process.exitCode = 2;
  }
}

async function run(minutes: number, seed: number): Promise<number> {
  const folder = values.state ?? mkdtempSync(join(tmpdir(), 'rockpool-torture-'));
  mkdirSync(folder, { recursive: true });
  const stopped = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // The second time somebody means it.
    process.on(signal, () => (stopped.signal.aborted ? process.exit(1) : stopped.abort()));
  }
  const duration = minutes * 60_000;
  const databaseUrl = process.env['DATABASE_URL'];
  const tell = createTeller(duration);
  const report = await torture({
    ...{ duration, seed, folder, signal: stopped.signal, databaseUrl },
    onProgress: tell.progress,
  });
  tell.end();
  if (values.json) writeJson(values.json, { ...measured('torture'), ...report });
  const healthy = print(report);
  if (values.state === undefined && healthy) {
    await dropDatabase(folder, databaseUrl);
    rmSync(folder, { recursive: true });
  } else console.log(`Everything is kept in ${folder}`);
  return healthy ? 0 : 1;
}

/** A bar for a person, a line now and then for a log. */
function createTeller(duration: number) {
  const bar = new SingleBar({ format: '{phase} {bar} {percentage} %, {left} s left', hideCursor: true });
  let lastLine = Number.NEGATIVE_INFINITY;
  let lastPhase = '';
  if (process.stderr.isTTY) bar.start(duration, 0, { phase: 'starting', left: '' });
  return {
    progress(elapsed: number, phase: string): void {
      const left = Math.max(0, Math.round((duration - elapsed) / 1000));
      if (process.stderr.isTTY) return bar.update(Math.min(elapsed, duration), { phase, left });
      if (phase === lastPhase && elapsed - lastLine < LINE_EVERY) return;
      console.log(`${phase}: ${Math.round(elapsed / 1000)} s, ${left} s left`);
      lastLine = elapsed;
      lastPhase = phase;
    },
    end: () => bar.stop(),
  };
}

/** Prints the counts, and a sentence for what is wrong; true when nothing is. */
function print(report: TortureReport): boolean {
  const { seed, elapsed, requests, faults, checked, unconfirmed, conflicts, records } = report;
  console.log(`Seed ${seed}, ${(elapsed / 60_000).toFixed(1)} minutes of faults, ${requests} requests:`);
  for (const [fault, times] of Object.entries(faults)) console.log(`  ${fault.padEnd(18)} ${times}`);
  console.log(
    `${checked} confirmed writes checked in ${records} records, ${unconfirmed} unconfirmed ones allowed either way`,
  );
  console.log(`${conflicts} conflicts settled`);
  const found = (['lost', 'doubled', 'stuck', 'leaked', 'ended'] as const).map((kind) => [kind, report[kind]] as const);
  for (const [kind, sentences] of found) {
    for (const sentence of sentences.slice(0, SHOWN)) console.error(`  ${kind}: ${sentence.slice(0, 1_000)}`);
    if (sentences.length > SHOWN) console.error(`  ${kind}: and ${sentences.length - SHOWN} more`);
  }
  const { lost, doubled, stuck, leaked, ended } = report;
  console.log(
    `${lost.length} lost, ${doubled.length} doubled, ${stuck.length} stuck, ${leaked.length} leaked, ` +
      `${ended.length} processes ended by themselves`,
  );
  return found.every(([, sentences]) => sentences.length === 0);
}
