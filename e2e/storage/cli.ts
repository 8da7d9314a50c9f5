import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measured } from '../support/measured.ts';
import { seeded } from '../support/random.ts';
import { huntStorage } from './hunts.ts';

const help = `Hunts for what a device's storage could lose, in Chromium with real profiles.

  npm run hunt:storage -- --kills 500 --quotas 200 --tabs-seconds 60

  --kills N          SIGKILLs in the middle of bursts of writes, each followed by a look at what is there (default 20)
  --cuts N           how often a browser is killed within a write of its own, and used again twice (default 10)
  --tabs-seconds N   how long five tabs write to the same records (default 20)
  --leader-kills N   how often the one that leads is killed meanwhile (default 50)
  --freezes N        how often a tab is frozen while another one writes (default 20)
  --quotas N         how many quotas a device has to make do with, until it is given more (default 10)
  --seed S           decides the chances; what really happens also depends on the machine (default: a new one)
  --json FILE        writes the counts and what was found
  --help             this text

Zero leaves a hunt out. Exits with 1 when something was lost, half there, unreadable, different, or did not resume.`;

/** Of each hunt so many findings are printed; the JSON file has all. */
const SHOWN = 10;
/** How often a log gets a line, in milliseconds. */
const LINE_EVERY = 10_000;

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '20' },
    cuts: { type: 'string', default: '10' },
    'tabs-seconds': { type: 'string', default: '20' },
    'leader-kills': { type: 'string', default: '50' },
    freezes: { type: 'string', default: '20' },
    quotas: { type: 'string', default: '10' },
    seed: { type: 'string' },
    json: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(help);
} else {
  const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));
  let last = 0;
  const report = await huntStorage({
    kills: Number(values.kills),
    cuts: Number(values.cuts),
    quotas: Number(values.quotas),
    tabsSeconds: Number(values['tabs-seconds']),
    leaderKills: Number(values['leader-kills']),
    freezes: Number(values.freezes),
    random: seeded(seed),
    onProgress(hunt, done) {
      if (performance.now() - last < LINE_EVERY) return;
      last = performance.now();
      console.log(`${hunt}: ${done} done`);
    },
  });
  let found = 0;
  for (const [hunt, result] of Object.entries(report)) {
    if (!result) continue;
    const { wrong, ...counts } = result;
    found += wrong.length;
    console.log(`${hunt}: ${JSON.stringify(counts)}, ${wrong.length} wrong`);
    for (const sentence of wrong.slice(0, SHOWN)) console.error(`  ${sentence}`);
  }
  if (values.json) {
    writeFileSync(values.json, `${JSON.stringify({ ...measured('hunt:storage'), seed, ...report }, null, 2)}\n`);
  }
  process.exitCode = found === 0 ? 0 : 1;
}
