import { parseArgs } from 'node:util';
import { MultiBar } from 'cli-progress';
import { measured } from '../support/measured.ts';
import { writeJson } from '../support/write-json.ts';
import { falseAlarm, hunt, type Trophy } from './hunter.ts';
import type { Specimen } from './specimen.ts';
import { specimens } from './specimens/index.ts';

const help = `Plants a known defect, hunts it with seeds, and says how many it took; then the next one.

  npm run zoo -- [options]

  --only NAME    this specimen alone; may be given several times
  --seeds N      the most seeds for each (default 2000)
  --json FILE    writes the table
  --help         this text

Exits with 1 when a specimen survives all seeds, and when anything is caught where nothing was planted.`;

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    seeds: { type: 'string', default: '2000' },
    json: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

/** Hunts at a time: each keeps a core busy. */
const HUNTERS = 2;

async function visit(seeds: number): Promise<number> {
  const unknown = values.only?.filter((name) => !specimens.some((one) => one.name === name)) ?? [];
  if (unknown.length > 0 || !Number.isSafeInteger(seeds) || seeds < 1) {
    console.error(
      `--seeds is a whole number from 1, --only the name of a specimen; there is no ${unknown.join(', ')}.`,
    );
    return 1;
  }
  const wanted = specimens.filter(({ name }) => values.only?.includes(name) ?? true);
  const started = performance.now();
  const [trophies, alarm] = await Promise.all([huntAll(wanted, seeds), values.only ? undefined : falseAlarm(seeds)]);
  const rows = wanted.map((specimen) => rowOf(specimen, trophies.get(specimen.name) as Trophy));
  for (const row of rows) console.log(lineOf(row));

  const caught = rows.filter(({ seed }) => seed !== null).length;
  const seconds = Math.round((performance.now() - started) / 1000);
  if (alarm) console.error(`Nothing was planted, and yet, ${alarm}`);
  if (values.json) writeJson(values.json, { ...measured('zoo'), seeds, seconds, specimens: rows });
  console.log(`${caught} of ${rows.length} planted defects caught within ${seeds} seeds (${seconds} s)`);
  return caught === rows.length && !alarm ? 0 : 1;
}

async function huntAll(wanted: readonly Specimen[], seeds: number): Promise<Map<string, Trophy>> {
  const bars = new MultiBar({ format: '{bar} {value} of {total} {what}', hideCursor: true, noTTYOutput: false });
  const whole = bars.create(wanted.length, 0, { what: 'specimens' });
  const trophies = new Map<string, Trophy>();
  const queue = [...wanted];
  const hunter = async (): Promise<void> => {
    const bar = bars.create(seeds, 0, { what: '' });
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { name } = next;
      trophies.set(
        name,
        await hunt(next, seeds, (now) => bar.update(now.seed, { what: `seeds, ${name} (${now.hunt})` })),
      );
      whole.increment();
    }
  };
  try {
    await Promise.all(Array.from({ length: HUNTERS }, hunter));
  } finally {
    bars.stop();
  }
  return trophies;
}

interface Row extends Omit<Trophy, 'name'> {
  readonly name: string;
  readonly trap: string;
  readonly what: string;
  readonly file: string;
}

const SENTENCE = 160;

const rowOf = ({ name, trap, what, file }: Specimen, { hunt, seed, violation }: Trophy): Row => ({
  ...{ name, trap, what, file, hunt, seed },
  violation: violation && violation.length > SENTENCE ? `${violation.slice(0, SENTENCE - 1)}…` : violation,
});

const lineOf = ({ name, trap, hunt, seed, violation }: Row): string =>
  [trap.padEnd(5), name.padEnd(34), (seed === null ? 'survived' : `${hunt} ${seed}`).padEnd(12), violation ?? ''].join(
    ' ',
  );

if (values.help) console.log(help);
else process.exitCode = await visit(Number(values.seeds));
