import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import fc from 'fast-check';
import { books as heldByTests, histories } from '../../schema/test/lawbook.ts';

const help = `Holds every law of merging against cases made at random, and prints the smallest case that breaks one.

  npm run laws -- [options]

  --runs N      how many cases each law meets (default 1000)
  --seed S      where the cases begin (default: anywhere)
  --law TEXT    only laws whose sentence has this text
  --path P      plays one case again, as a failure told it; takes --seed and --law
  --help        this text

Exits with 1 when a law is broken.`;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 0x7fff_ffff)) },
    law: { type: 'string', default: '' },
    path: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const books = [...heldByTests, ...histories];

/** So many cases are made at a time; the bar moves on after each time. */
const BATCH = 500;

const [runs, seed] = [Number(values.runs), Number(values.seed)];

if (values.help) console.log(help);
else if (!Number.isSafeInteger(runs) || runs < 1 || !Number.isSafeInteger(seed)) {
  console.error('--runs is a whole number from 1, --seed a whole number.');
  process.exitCode = 1;
} else process.exitCode = values.path === undefined ? hunt() : replay(values.path);

/** Every law of every book, until all cases are done; a law that is broken is shrunk once and then left alone. */
function hunt(): number {
  const bar = new SingleBar({
    format: '{book} {bar} {value} of {total} cases, {eta_formatted} left',
    hideCursor: true,
  });
  const failures: string[] = [];
  for (const book of books) {
    const wanted = book.sentences.filter((sentence) => sentence.includes(values.law));
    if (wanted.length === 0) continue;
    const broken = new Set<string>();
    bar.start(runs, 0, { book: book.name });
    for (let done = 0; done < runs; done += BATCH) {
      const batch = Math.min(BATCH, runs - done);
      for (const sentence of book.survey(batch, seed + done)) {
        if (broken.has(sentence) || !wanted.includes(sentence)) continue;
        broken.add(sentence);
        failures.push(describe(sentence, fc.check(book.propertyOf(sentence), { numRuns: batch, seed: seed + done })));
      }
      bar.update(done + batch);
    }
    bar.stop();
  }
  for (const failure of failures) console.error(`\n${failure}`);
  const laws = books.flatMap(({ sentences }) => sentences).filter((sentence) => sentence.includes(values.law));
  console.log(`${laws.length} laws, ${runs} cases each from seed ${seed}: ${failures.length} broken.`);
  return failures.length > 0 ? 1 : 0;
}

function replay(path: string): number {
  const all = books.flatMap((book) => book.sentences.map((sentence) => ({ book, sentence })));
  const [found, ...others] = all.filter(({ sentence }) => sentence.includes(values.law));
  if (!found || others.length > 0) {
    console.error('--path plays a case of one law: --law needs a text that one sentence alone has.');
    return 1;
  }
  const details = fc.check(found.book.propertyOf(found.sentence), { seed, path, endOnFailure: true });
  console.log(details.failed ? describe(found.sentence, details) : `It holds now: ${found.sentence}`);
  return details.failed ? 1 : 0;
}

function describe(sentence: string, details: fc.RunDetails<unknown>): string {
  const { counterexamplePath, counterexample, errorInstance } = details;
  const told = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  return [
    `Broken: ${sentence}`,
    told.split('\n').slice(0, 6).join('\n'),
    `The case: ${fc.stringify(counterexample)}`,
    `Again: npm run laws -- --law '${sentence.replaceAll("'", "'\\''")}' --seed ${details.seed} --path ${counterexamplePath}`,
  ].join('\n');
}
