import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { collections } from '@rockpool/schema';
import { PROTOCOL_VERSION, type PullResult } from '@rockpool/schema/protocol';
import { type CrmServer, createCrmServer, createToken, type Database, pglite, postgres } from '@rockpool/server';
import { SingleBar } from 'cli-progress';
import type { DemoRecord } from './complete.ts';
import { countOf } from './count.ts';
import { generate } from './generate.ts';
import { kai, kelp, mara, type Person, tides } from './people.ts';
import { type ProfileName, profiles } from './profiles.ts';

const help = `Fills a database with two demo organisations: Northwind Tides, and Kelp & Co next door.

  npm run seed -- [options]

  --profile S|M|L       1,000, 6,000 or 60,000 parties and what belongs to them (default M: 10,000 leads)
  --data DIR            the folder of the embedded database (default .rockpool/data, where the demo keeps its own)
  --database-url URL    a PostgreSQL instead, postgres://user:password@host:port/database
  --seed N              another number, other people (default 1)
  --help                this text

An organisation that holds as many records already is left as it is. Stop the server before seeding its folder.`;

interface Options {
  readonly profile: Exclude<ProfileName, 'XS'>;
  readonly seed: number;
  readonly data: string;
  readonly databaseUrl: string | undefined;
}

/** The options of a command line; undefined when help was asked for. */
function readOptions(args: readonly string[]): Options | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      profile: { type: 'string', default: 'M' },
      data: { type: 'string', default: '.rockpool/data' },
      'database-url': { type: 'string' },
      seed: { type: 'string', default: '1' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  const profile = values.profile.toUpperCase();
  if (profile !== 'S' && profile !== 'M' && profile !== 'L') {
    throw new TypeError(`--profile is S, M or L, not "${values.profile}".`);
  }
  const seed = Number(values.seed);
  if (!Number.isSafeInteger(seed)) throw new TypeError(`--seed is a whole number, not "${values.seed}".`);
  return { profile, seed, data: values.data, databaseUrl: values['database-url'] };
}

/** Lives as long as this program: nobody signs in while seeding. */
const secret = randomBytes(32).toString('hex');

/** Today's local midnight: appointments are placed around it, so that the agenda is about today. */
const midnight = (): number => new Date().setHours(0, 0, 0, 0);

/** How many records the person's organisation holds, asked as a device would ask. */
async function countHeld(server: CrmServer, { id, organisation, name, role }: Person): Promise<number> {
  const token = await createToken({ sub: id, org: organisation, name, role }, secret);
  const answer = await server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({
      query: 'query Held($input: PullInput!) { pull(input: $input) { records { id } remaining } }',
      variables: { input: { protocol: PROTOCOL_VERSION, collections: Object.keys(collections), limit: 1 } },
    }),
  });
  const { data, errors } = (await answer.json()) as { data?: { pull: PullResult }; errors?: unknown };
  if (!data) throw new Error(`the server does not say what it holds: ${JSON.stringify(errors)}`);
  return data.pull.records.length + data.pull.remaining;
}

async function seed({ profile, seed, data, databaseUrl }: Options): Promise<string> {
  const started = performance.now();
  const database: Database = databaseUrl ? postgres(databaseUrl) : pglite(data);
  const server = await createCrmServer({ database, auth: { secret } });
  try {
    const today = midnight();
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    let written = 0;
    for (const { organisation, asker, size } of [
      { organisation: tides, asker: mara, size: profiles[profile] },
      { organisation: kelp, asker: kai, size: profiles.XS },
    ]) {
      const scene = { organisation: organisation.id, seed, today, timeZone };
      const total = countOf(scene, size);
      if ((await countHeld(server, asker)) >= total) {
        console.log(`${organisation.name} is seeded already and stays as it is.`);
      } else {
        await load(server, organisation, [...generate(scene, size)]);
        written += total;
      }
    }
    if (written === 0) return `Nothing to seed: both organisations have profile ${profile} already.`;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const place = databaseUrl ? new URL(databaseUrl).pathname.slice(1) : data;
    return `Seeded ${written.toLocaleString('en')} records (profile ${profile}) into ${place} in ${seconds} s.`;
  } finally {
    await server.close();
  }
}

/** Imports records under a bar that says how far it is, where somebody is looking. */
async function load(
  server: CrmServer,
  organisation: { id: string; name: string },
  records: DemoRecord[],
): Promise<void> {
  const bar = new SingleBar({ format: `${organisation.name} {bar} {value} of {total} records`, hideCursor: true });
  if (process.stderr.isTTY) bar.start(records.length, 0);
  try {
    await server.store.import(organisation, records, (done) => bar.update(done));
  } finally {
    bar.stop();
  }
}

try {
  const options = readOptions(process.argv.slice(2));
  console.log(options ? await seed(options) : help);
} catch (error) {
  console.error(`Seeding failed: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
