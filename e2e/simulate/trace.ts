import { createHash } from 'node:crypto';

/** A fingerprint of everything that a seed did: two plays of one seed must have the same. */
export interface Trace {
  /** @param details text, or what makes it where it is expensive */
  add(what: string, ...details: readonly (string | (() => string))[]): void;
  digest(): string;
}

/**
 * What a database names by itself, and what is made from it; RxDB names one more in the first play of a process. And what a
 * server has left to give, which goes on from play to play.
 */
const ofChance = /"(?:checkpoint|epoch|token|instanceToken)":"[^"]*"|"available":\d+/g;

/** Of a play that nobody compares with another. */
const untraced: Trace = { add() {}, digest: () => '' };

/**
 * @param isCompared whether somebody wants the fingerprint
 * @param show receives every line, for looking at a seed closely
 */
export function createTrace(isCompared: boolean, show?: (line: string) => void): Trace {
  if (!isCompared && !show) return untraced;
  const hash = createHash('sha1');
  return {
    add(what, ...details) {
      const line = [what, ...details.map((detail) => (typeof detail === 'string' ? detail : detail()))].join(' ');
      show?.(line);
      hash.update(line.replaceAll(ofChance, '')).update('\n');
    },
    digest: () => hash.copy().digest('hex'),
  };
}
