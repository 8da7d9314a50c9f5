import { diff3Merge, diffComm } from 'node-diff3';
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
    const all = [...new Set([...alternatives(one), ...alternatives(two)])];
    if (all.length === 1) return two;
    const kept = `‹${all.join(' | ')}›`;
    lossy ||= kept !== one.trim() && kept !== two.trim();
    return kept;
  };
  const byWords = (was: string, one: string, two: string): string =>
    merge3(/(?<=\s)(?=\S)|(?<=\S)(?=\s)/u, was, one, two, bothKept, bothAdditions);
  const value = merge3(/(?<=\n)/u, asText(base), asText(earlier), asText(later), byWords, bothLines);
  return { value, lossy };
}

/** What stands side by side since an earlier merge, or the text itself. */
const alternatives = (text: string): readonly string[] =>
  /^‹(?<kept>[^‹›]*)›$/u.exec(text.trim())?.groups?.['kept']?.split(' | ') ?? [text.trim()];

function merge3(
  boundary: RegExp,
  base: string,
  one: string,
  two: string,
  settle: (base: string, one: string, two: string) => string,
  together: (one: readonly string[], two: readonly string[]) => string,
): string {
  const tokens = (text: string): string[] => text.split(boundary).filter((token) => token !== '');
  const regions = diff3Merge(tokens(one), tokens(base), tokens(two), { excludeFalseConflicts: true });
  return regions
    .map(({ ok, conflict }) => {
      if (!conflict) return (ok ?? []).join('');
      if (conflict.o.length > 0) return settle(conflict.o.join(''), conflict.a.join(''), conflict.b.join(''));
      // Both sides added at the same place, which contradicts nothing.
      return together(conflict.a, conflict.b);
    })
    .join('');
}

/** What one side says with more around it is said once; else the earlier addition comes first. */
function bothAdditions(one: readonly string[], two: readonly string[]): string {
  if (isWithin(one, two)) return two.join('');
  if (isWithin(two, one)) return one.join('');
  const [first, second] = [one.join(''), two.join('')];
  const isApart = first.endsWith('\n') || /^\s/u.test(second);
  return first + (isApart ? '' : '\n') + second;
}

/** As {@link bothAdditions}; lines that both sides say are said once, with what each says before and after them. */
function bothLines(one: readonly string[], two: readonly string[]): string {
  const [mine, theirs] = [one.map(withoutEnd), two.map(withoutEnd)];
  const parts = diffComm([...mine], [...theirs]);
  const saysSame = parts.some((part) => 'common' in part && part.common.some((line) => line.trim() !== ''));
  if (!saysSame) return bothAdditions(one, two);
  const lines = parts.flatMap((part) => ('common' in part ? part.common : [...part.buffer1, ...part.buffer2]));
  return lines.join('\n') + (one.at(-1)?.endsWith('\n') || two.at(-1)?.endsWith('\n') ? '\n' : '');
}

/** The last line of a text has no end. */
const withoutEnd = (line: string): string => line.replace(/\n$/, '');

/** Whether all of the tokens stand among the others, in their order. */
function isWithin(tokens: readonly string[], others: readonly string[]): boolean {
  let found = 0;
  for (const other of others) if (other === tokens[found]) found += 1;
  return found === tokens.length;
}
