/** Chromium with a profile on the disk, and a database of its own for each peer and size. */
import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumArgs, findChromium } from '../../scripts/lib/chromium.ts';
import type { PeerName } from './peers.ts';
import { openSession, type Session } from './session.ts';

/** Whose database, with how many leads. */
export interface Subject {
  readonly peer: PeerName;
  readonly size: number;
}

export interface Browser {
  /** Does something in a new tab. */
  visit<T>(subject: Subject, work: (session: Session) => Promise<T>): Promise<T>;
  /** Bytes that a database has on the disk. */
  disk(subject: Subject): number;
  close(): Promise<void>;
}

export async function openBrowser(port: number): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'rockpool-bench-'));
  const path = findChromium();
  const context = await chromium.launchPersistentContext(profile, {
    ...(path && { executablePath: path }),
    args: chromiumArgs,
  });
  // Names below localhost are origins of their own, and none of them has to be resolved.
  const hostOf = ({ peer, size }: Subject): string => `${peer}-${size}.localhost`;
  return {
    async visit(subject, work) {
      const page = await context.newPage();
      try {
        const url = `http://${hostOf(subject)}:${port}/${subject.peer}?size=${subject.size}`;
        return await work(await openSession(page, url));
      } finally {
        await page.close();
      }
    },
    disk(subject) {
      const folder = join(profile, 'Default', 'IndexedDB');
      const names = readdirSync(folder).filter((name) => name.includes(`_${hostOf(subject)}_`));
      return names.reduce((sum, name) => sum + bytesIn(join(folder, name)), 0);
    },
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function bytesIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => statSync(join(folder, name)));
  return files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
}
