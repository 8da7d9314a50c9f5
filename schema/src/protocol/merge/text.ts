import { diff3Merge } from 'node-diff3';
import type { Json } from '../../define/json.ts';
import type { Merged } from './merged.ts';

const asText = (value: Json): string => (typeof value === 'string' ? value : '');

/**
 * Three-way merge after Khanna, Kunal, Pierce: "A Formal Investigation of Diff3" (2007). Lines first: people add
 * lines to notes. Where both sides changed the same lines, words; where both changed the same words, both are kept.
 */
export function text(base: Json, earlier: Json, later: Json): Merged {
  let lossy = false;
  const bothKept = (_base: string, one: string, two: string): string => {
    lossy = true;
    return `‹${one.trim()} | ${two.trim()}›`;
  };
  const byWords = (was: string, one: string, two: string): string =>
    merge3(/(?<=\s)(?=\S)|(?<=\S)(?=\s)/u, was, one, two, bothKept);
  const value = merge3(/(?<=\n)/u, asText(base), asText(earlier), asText(later), byWords);
  return { value, lossy };
}

function merge3(
  boundary: RegExp,
  base: string,
  one: string,
  two: string,
  settle: (base: string, one: string, two: string) => string,
): string {
  const tokens = (text: string): string[] => text.split(boundary).filter((token) => token !== '');
  const regions = diff3Merge(tokens(one), tokens(base), tokens(two), { excludeFalseConflicts: true });
  return regions
    .map(({ ok, conflict }) => {
      if (!conflict) return (ok ?? []).join('');
      if (conflict.o.length > 0) return settle(conflict.o.join(''), conflict.a.join(''), conflict.b.join(''));
      // Both sides added at the same place, which contradicts nothing.
      return bothAdditions(conflict.a, conflict.b);
    })
    .join('');
}

/** What both begin with is said once; then the earlier addition comes first. */
function bothAdditions(one: readonly string[], two: readonly string[]): string {
  const parting = one.findIndex((token, i) => !isSameLine(token, two[i]));
  const shared = parting === -1 ? one.length : parting;
  const start = one.slice(0, shared).map((token, i) => (token.length < (two[i]?.length ?? 0) ? two[i] : token));
  const [first, second] = [one.slice(shared).join(''), two.slice(shared).join('')];
  const isApart = first === '' || second === '' || first.endsWith('\n') || /^\s/u.test(second);
  return start.join('') + first + (isApart ? '' : '\n') + second;
}

/** The last line of a text has no end. */
const isSameLine = (one: string, two: string | undefined): boolean =>
  one === two || `${one}\n` === two || one === `${two}\n`;
