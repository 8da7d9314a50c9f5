import { afterEach, expect, test } from 'vitest';
import { bundlePage, type Defect } from '../support/bundle-page.ts';
import { breed } from './canaries.ts';
import type { Hit } from './scan.ts';
import { newProfile, type Profile } from './visit.ts';

const [SO_MANY_THAT_CHROMIUM_COMPRESSES, MOST, FEW] = [20_000, 10_000, 500];
const timeout = 300_000;

const entry = new URL('page.ts', import.meta.url);
const script = await bundlePage(entry);

const profiles: Profile[] = [];
afterEach(async () => {
  for (const profile of profiles.splice(0)) await profile.remove();
});
function startProfile(): Profile {
  const profile = newProfile();
  profiles.push(profile);
  return profile;
}

const found = (hits: readonly Hit[]): number => new Set(hits.map(({ text }) => text)).size;

test('a device that is not encrypted shows them all, as Chromium stores and compresses them, and who its user is', {
  timeout,
}, async () => {
  const flock = breed(SO_MANY_THAT_CHROMIUM_COMPRESSES, 1);
  const { passphrase, nextPassphrase, name } = flock.device;
  const profile = startProfile();
  const visit = await profile.visit(script);
  await visit.open(flock);
  await visit.write(flock);
  await visit.rest();
  await visit.end('kill');
  const hits = profile.scan(flock.canaries);
  const seen = new Set(hits.map(({ text }) => text));
  expect(flock.canaries.filter((canary) => !seen.has(canary))).toEqual([passphrase, nextPassphrase]);
  expect(hits.map(({ file }) => file)).toContainEqual(expect.stringMatching(/\.ldb$/));
  expect(profile.scan([name]).map(({ file }) => file)).toContainEqual(expect.stringContaining('Local Storage'));
});

test('an encrypted one shows none, whatever becomes of its keys, and keeps all', { timeout }, async () => {
  const flock = breed(MOST, 2);
  const { passphrase, nextPassphrase } = flock.device;
  const profile = startProfile();
  const first = await profile.visit(script);
  await first.open(flock, passphrase);
  const confirmed = await first.write(flock, passphrase);
  await first.rest();
  await first.page.evaluate(() => device.rotate());
  await first.page.evaluate((next) => device.changePassphrase(next), nextPassphrase);
  await first.page.evaluate(() => device.close());
  await first.end('close');
  expect(profile.scan(flock.canaries)).toEqual([]);
  const second = await profile.visit(script);
  await second.open(flock, nextPassphrase);
  expect(await second.page.evaluate(() => device.count())).toBe(confirmed);
  await second.end('close');
  expect(profile.scan(flock.canaries)).toEqual([]);
});

test('an encrypted one shows none when the browser is killed while it writes, and keeps what was confirmed', {
  timeout,
}, async () => {
  const flock = breed(MOST, 3);
  const { passphrase } = flock.device;
  const profile = startProfile();
  let confirmed = 0;
  const half = Math.floor(flock.batches.length / 2);
  const parts = [flock.batches.slice(0, half), flock.batches.slice(half)];
  for (const batches of parts) {
    const visit = await profile.visit(script);
    await visit.open(flock, passphrase);
    expect(await visit.page.evaluate(() => device.count())).toBeGreaterThanOrEqual(confirmed);
    const papers = batches === parts.at(-1) ? flock.papers : [];
    confirmed += await visit.write({ ...flock, batches: batches.slice(1), papers }, passphrase);
    const begun = visit.page.evaluate((batch) => device.writeForGood(batch), JSON.stringify(batches[0]));
    const dies = expect(begun).rejects.toThrow();
    await visit.page.waitForFunction(() => device.isWriting());
    await visit.end('kill');
    await dies;
    expect(profile.scan(flock.canaries)).toEqual([]);
  }
});

test('a copy that was plain is encrypted with all that is in it, and its database is gone', { timeout }, async () => {
  const flock = breed(FEW, 4);
  const profile = startProfile();
  const plain = await profile.visit(script);
  await plain.open(flock);
  const confirmed = await plain.write({ ...flock, papers: [] });
  expect(await plain.page.evaluate(databases)).toEqual([expect.stringContaining(flock.device.user)]);
  await plain.end('kill');
  const visit = await profile.visit(script);
  await visit.open(flock, flock.device.passphrase);
  expect(await visit.page.evaluate(() => device.count())).toBe(confirmed);
  expect(await visit.page.evaluate(databases)).toEqual([expect.stringMatching(/^rockpool\/[0-9a-f]{32}$/)]);
});

/** The page's databases beside that of the attachments. */
const databases = async () =>
  (await indexedDB.databases()).map(({ name = '' }) => name).filter((name) => !name.endsWith('/papers'));

const defects: Readonly<Record<string, Defect>> = {
  'chunks are stored as they are': {
    file: 'encrypted-logs.ts',
    find: 'store.append(await encrypt(chunk, number, key, placed(expected.length)), expected, durability)',
    put: 'store.append(chunk, expected, durability)',
  },
  'compacted chunks are stored as they are': {
    file: 'encrypted-logs.ts',
    find: 'store.compact(kept, sealed, expected)',
    put: 'store.compact(kept, chunks, expected)',
  },
  'snapshots are stored as they are': {
    file: 'encrypted-logs.ts',
    find: "store.writeSnapshot(await encrypt(snapshot, number, key, placed('snapshot')))",
    put: 'store.writeSnapshot(snapshot)',
  },
  'a database has its own name': {
    file: 'encrypted-logs.ts',
    find: 'const hidden = await hiddenName(database);',
    put: 'const hidden = database;',
  },
  'the last user is kept as it is': {
    file: 'sealed-user.ts',
    find: 'toBase64(sealed)}',
    put: 'JSON.stringify(user)}',
  },
};

test.each(Object.entries(defects))('it would be seen if %s', { timeout }, async (_what, defect) => {
  const flock = breed(FEW, 5);
  const { passphrase } = flock.device;
  const profile = startProfile();
  const visit = await profile.visit(await bundlePage(entry, defect));
  await visit.open(flock, passphrase);
  await visit.write(flock, passphrase);
  await visit.rest();
  await visit.page.evaluate(() => device.rotate());
  await visit.end('kill');
  expect(found(profile.scan(flock.canaries))).toBeGreaterThan(0);
});
