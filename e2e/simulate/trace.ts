import { createHash } from 'node:crypto';

/** A fingerprint of everything that a seed did: two plays of one seed must have the same. */
export interface Trace {
  add(what: string, ...details: readonly string[]): void;
  digest(): string;
}

/** What a database names by itself, and what is made from it; RxDB names one more in the first play of a process. */
const ofChance = /"(?:checkpoint|epoch|token|instanceToken)":"[^"]*"/g;

/** @param show receives every line, for looking at a seed closely */
export function createTrace(show?: (line: string) => void): Trace {
  const hash = createHash('sha1');
  return {
    add(what, ...details) {
      const line = [what, ...details].join(' ');
      show?.(line);
      hash.update(line.replaceAll(ofChance, '')).update('\n');
    },
    digest: () => hash.copy().digest('hex'),
  };
}
