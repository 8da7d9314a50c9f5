import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** What a run on a folder hands to the next one. */
export interface Counts {
  readonly seed: number;
  /** How long faults have struck, in milliseconds. */
  elapsed: number;
  /** How many requests the clients have sent. */
  requests: number;
  /** How often each fault struck. */
  readonly faults: { [fault: string]: number };
  /** Processes that ended although nobody killed them, a sentence each. */
  readonly ended: string[];
  /** Words of one organisation that reached another, a sentence each. */
  readonly leaked: string[];
}

/** The counts of a folder, or those of a new one with this seed. */
export function openCounts(file: string, seed: number): Counts {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Counts;
  } catch {
    return { seed, elapsed: 0, requests: 0, faults: {}, ended: [], leaked: [] };
  }
}

/** In one step: a run that is killed leaves the old counts or the new ones. */
export function saveCounts(file: string, counts: Counts): void {
  writeFileSync(`${file}.new`, JSON.stringify(counts));
  renameSync(`${file}.new`, file);
}
