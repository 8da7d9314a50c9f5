import { appendFileSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { startChromium } from './chromium.ts';
import type { Site } from './site.ts';

export interface CutReport {
  readonly cuts: number;
  readonly wrong: readonly string[];
}

export interface CutOptions {
  readonly site: Site;
  readonly profile: string;
  readonly cuts: number;
  readonly onProgress: (done: number) => void;
}

/** What LevelDB writes before the content of a record: a checksum, the length, and the kind of the record. */
const HEADER = Buffer.from([1, 2, 3, 4, 200, 0, 1]);

/**
 * Leaves behind what a browser leaves that is killed between the header of a record in its file and the content of it, and goes
 * on with that. Kills by chance hit this once in a hundred times, for it takes no longer than two writes to the file.
 */
export async function huntCuts({ site, profile, cuts, onProgress }: CutOptions): Promise<CutReport> {
  const written: string[] = [];
  const wrong: string[] = [];
  for (let cut = 0; cut <= cuts; cut++) {
    const chromium = await startChromium(profile);
    try {
      const { tab } = await site.visit(chromium, { host: 'cuts' });
      const found = new Set((await tab.run(() => hunt.read())).map(({ id }) => id));
      const lost = written.filter((id) => !found.has(id));
      if (lost.length > 0) wrong.push(`after ${cut} cuts, ${lost.length} of ${written.length} records are gone`);
      for (let i = 0; i < 5; i++) {
        const made = await tab.run((name) => hunt.insert(name, ''), `written after ${cut} cuts`);
        if ('id' in made) written.push(made.id);
        else wrong.push(`after ${cut} cuts, a write fails with ${made.code}`);
      }
    } catch (error) {
      wrong.push(`after ${cut} cuts, the app does not open: ${error}`);
    } finally {
      await chromium.kill();
    }
    for (const file of globSync(join(profile, 'Default/IndexedDB/*.leveldb/*.log'))) appendFileSync(file, HEADER);
    onProgress(cut);
  }
  return { cuts, wrong };
}
