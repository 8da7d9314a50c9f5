import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { startChromium } from './chromium.ts';
import { differences } from './ledger.ts';
import type { Site } from './site.ts';
import { plain, type Trial } from './trials.ts';

/** The quotas, in bytes: from one in which hardly a page fits to one in which everything does. */
const [SMALLEST, LARGEST] = [60_000, 8_000_000] as const;
/** What the server has, each of about two kilobytes. */
const RECORDS = 1_500;
/** How much faster than in an app sync waits. */
const HASTE = 20;
/** How long a page may take for something, in milliseconds; a busy machine takes its time. */
const PATIENCE = 90_000;

export interface QuotaReport {
  readonly quotas: number;
  /** In how many the device ran out of room; the app is told before anything is refused. */
  readonly full: number;
  /** How many edits were taken while pulling had to wait, and how many were refused with `STORAGE_FULL`. */
  readonly taken: number;
  readonly refused: number;
  readonly wrong: readonly string[];
}

export interface QuotaOptions {
  readonly site: Site;
  readonly profile: string;
  readonly quotas: number;
  readonly onProgress: (done: number) => void;
}

/** Syncs a device whose browser gives it too little room, edits meanwhile, and then gives it what it needs. */
export async function huntQuotas({ site, profile, quotas, onProgress }: QuotaOptions): Promise<QuotaReport> {
  const colleague = await site.colleague();
  await colleague.trials.insertMany(
    // Chromium compresses what it stores, so that it has to be random.
    Array.from({ length: RECORDS }, (_, i) => ({ name: `pulled ${i}`, filler: randomBytes(750).toString('hex') })),
  );
  await colleague.sync.now();
  const chromium = await startChromium(profile);
  const wrong: string[] = [];
  const counts = { full: 0, taken: 0, refused: 0 };
  for (let i = 0; i < quotas; i++) {
    // Evenly on a logarithmic scale: where little fits, little more makes a difference.
    const quota = Math.round(SMALLEST * (LARGEST / SMALLEST) ** (i / Math.max(1, quotas - 1)));
    const complain = (sentence: string): void => void wrong.push(`with a quota of ${quota}, ${sentence}`);
    const { tab, origin } = await site.visit(chromium, { host: `q${i}`, quota, haste: HASTE }).catch((error) => {
      throw new Error(`With a quota of ${quota} the app does not open.`, { cause: error });
    });
    const settled = await until(async () => {
      const { state, code, hasSynced } = await tab.run(() => hunt.sync());
      return hasSynced || code !== undefined ? { state, code } : undefined;
    });
    if (settled?.code !== undefined) {
      counts.full++;
      if (settled.code !== 'STORAGE_FULL') complain(`sync says ${settled.code}`);
      const rooms = await tab.run(() => hunt.rooms());
      const isTold = rooms.includes('full') && !rooms.slice(0, rooms.indexOf('full')).includes('refused');
      if (!isTold) complain(`the app was told: ${rooms.join(', ')}`);
    }
    const edits: string[] = [];
    for (let edit = 0; edit < 3; edit++) {
      const outcome = await tab.run((name) => hunt.insert(name, ''), `edit ${edit} in ${quota}`);
      if ('id' in outcome) edits.push(outcome.id);
      else if (outcome.code !== 'STORAGE_FULL') complain(`an edit fails with ${outcome.code}`);
      else counts.refused++;
    }
    counts.taken += settled?.code === undefined ? 0 : edits.length;
    // Unsent edits wait for the network, and not for room.
    const reached = await until(async () => ((await tab.run(() => hunt.sync())).pending === 0 ? true : undefined));
    if (!reached && settled?.state !== 'error') complain('the edits did not reach the server');

    await tab.send('Storage.overrideQuotaForOrigin', { origin });
    const resumed = await until(async () => {
      const { state, pending, hasSynced } = await tab.run(() => hunt.sync());
      return hasSynced && state === 'idle' && pending === 0 ? true : undefined;
    });
    if (!resumed) complain(`sync did not resume: ${JSON.stringify(await tab.run(() => hunt.sync()))}`);
    await colleague.sync.now();
    const theirs: Trial[] = plain(await colleague.trials.find().exec());
    wrong.push(...differences(`the device of ${quota}`, await tab.run(() => hunt.read()), 'the server', theirs));
    for (const id of edits) if (!theirs.some((one) => one.id === id)) complain(`the edit ${id} is not on the server`);
    const known = new Set(edits);
    const strange = theirs.filter(({ id, name }) => name.endsWith(` in ${quota}`) && !known.has(id));
    for (const { name } of strange) complain(`"${name}" is there, and was refused`);
    await tab.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    await tab.close();
    onProgress(i + 1);
  }
  await chromium.close();
  return { quotas, ...counts, wrong };
}

/** Asks again and again, until there is an answer or no patience left. */
async function until<T>(ask: () => Promise<T | undefined>): Promise<T | undefined> {
  for (const deadline = performance.now() + PATIENCE; performance.now() < deadline; await wait(50)) {
    const answer = await ask();
    if (answer !== undefined) return answer;
  }
  return undefined;
}
