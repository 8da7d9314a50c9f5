import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Folders that this process holds: its own id in a lock file may also be that of a dead process, as in a container. */
const held = new Set<string>();

/**
 * Claims a data folder for this process. Two processes on one embedded database would destroy it.
 *
 * @returns gives the folder back; when the process is killed instead, the next one sees that its holder is gone
 * @throws Error that names the holder and the lock file
 */
export function lockFolder(folder: string): () => void {
  const path = resolve(folder);
  const file = join(path, 'lock');
  mkdirSync(path, { recursive: true });
  const holder = held.has(path) ? process.pid : holderOf(file);
  if (holder !== undefined) {
    throw new Error(
      `The data folder ${path} is open in process ${holder}. Stop that process, or choose another folder. ` +
        `If no such server is running, delete ${file}.`,
    );
  }
  writeFileSync(file, String(process.pid));
  held.add(path);
  return () => {
    held.delete(path);
    rmSync(file, { force: true });
  };
}

/** The living process that a lock file names. */
function holderOf(file: string): number | undefined {
  let pid: number;
  try {
    pid = Number(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
  return Number.isInteger(pid) && pid !== process.pid && isAlive(pid) ? pid : undefined;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is alive and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
