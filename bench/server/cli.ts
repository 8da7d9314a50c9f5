import { parseArgs } from 'node:util';
import { type Database, pglite, postgres } from '@rockpool/server';
import { SingleBar } from 'cli-progress';
import { measured } from '../../e2e/support/measured.ts';
import { temporaryPostgres } from '../../e2e/support/temporary-postgres.ts';
import { writeJson } from '../../e2e/support/write-json.ts';
import { prepare, type Together, together } from './instances.ts';
import { inTurns, type Pair, rounded } from './measure.ts';
import { type Operation, openSubject, operations } from './subject.ts';

const help = `Measures pulls and pushes of the server beside raw SQL that does the same reads and writes on the same database.

  npm run bench:server -- [options]

  --records N     the most records in an organisation (default 100000; it begins with 1,000, by tens)
  --documents N   documents of a batch (default 100)
  --seconds N     for each operation, server and raw SQL together (default 6)
  --only NAME     pglite or postgres alone
  --json FILE     writes the figures
  --help          this text

PostgreSQL is the one that DATABASE_URL names (an empty database), else one that is started for the run.`;

const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '100000' },
    documents: { type: 'string', default: '100' },
    seconds: { type: 'string', default: '6' },
    only: { type: 'string' },
    json: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

/** What was measured of an operation, on a database with so many records. */
interface Row extends Pair {
  readonly database: string;
  readonly records: number;
  readonly operation: Operation;
}

/** How fast records were imported. */
interface Import {
  readonly database: string;
  readonly records: number;
  readonly documentsPerSecond: number;
}

const [records = 0, documents = 0, seconds = 0] = [values.records, values.documents, values.seconds].map(Number);

async function bench(): Promise<void> {
  const rows: Row[] = [];
  const imports: Import[] = [];
  let instances: readonly Together[] = [];
  if (values.only !== 'postgres') await measure('PGlite', pglite(), rows, imports);
  if (values.only !== 'pglite') {
    const { url, stop } = await temporaryPostgres();
    try {
      await measure('PostgreSQL', postgres(url), rows, imports);
      instances = await several(url);
    } finally {
      await stop();
    }
  }
  const worst = Math.max(...rows.map(({ ratio }) => ratio));
  if (values.json) {
    const result = { ...measured('bench:server'), documents, rows, imports, instances };
    writeJson(values.json, result);
  }
  console.log(`${rows.length} measurements: the server takes at most ${worst} times as long as raw SQL`);
}

/** From 1,000 records on, ten times as many each time. */
function* sizes(): Generator<number> {
  for (let size = Math.min(1_000, records); ; size = Math.min(size * 10, records)) {
    yield size;
    if (size >= records) return;
  }
}

async function measure(name: string, database: Database, rows: Row[], imports: Import[]): Promise<void> {
  const subject = await openSubject(database);
  for (const size of sizes()) {
    const [before, started] = [subject.records, performance.now()];
    const bar = new SingleBar({ format: `${name} {bar} {value} of {total} records`, hideCursor: true });
    if (process.stderr.isTTY) bar.start(size, before);
    await subject.grow(size, (done) => bar.update(done));
    bar.stop();
    const took = (performance.now() - started) / 1_000;
    imports.push({ database: name, records: size, documentsPerSecond: Math.round((size - before) / took) });
    for (const operation of operations) {
      const { server, raw } = await subject.batches(operation, documents);
      const row = {
        database: name,
        records: size,
        operation,
        ...(await inTurns(server, raw, documents, seconds * 1_000)),
      };
      rows.push(row);
      console.log(lineOf(row));
    }
  }
  await subject.close();
}

const lineOf = ({ database, records: size, operation, server, raw, ratio }: Row): string =>
  [
    `${database.padEnd(11)} ${size.toLocaleString('en').padStart(9)} records  ${operation.padEnd(20)}`,
    `${server.documentsPerSecond.toLocaleString('en').padStart(8)}/s, p99 ${rounded(server.p99, 0)} ms`.padEnd(26),
    `raw ${raw.documentsPerSecond.toLocaleString('en').padStart(8)}/s, p99 ${rounded(raw.p99, 0)} ms`.padEnd(30),
    `x ${ratio}`,
  ].join('  ');

async function several(url: string): Promise<readonly Together[]> {
  await prepare(url);
  const results: Together[] = [];
  for (const instances of [1, 2, 3]) {
    const result = await together(url, instances, documents, seconds * 500);
    results.push(result);
    const { pull, push } = result;
    console.log(
      `${instances} instances: pull ${pull.documentsPerSecond}/s, p99 ${pull.p99} ms; push ${push.documentsPerSecond}/s, p99 ${push.p99} ms`,
    );
  }
  return results;
}

if (values.help) console.log(help);
else if (![records, documents, seconds].every((number) => number > 0)) {
  console.error('--records, --documents and --seconds are numbers above 0.');
  process.exitCode = 1;
} else await bench();
