import type { Specimen } from '../specimen.ts';

const rule = (name: string): string => `schema/src/protocol/merge/${name}.ts`;

/** Merge rules that lose what they should keep. */
export const merging: readonly Specimen[] = [
  {
    name: 'text-drops-a-side',
    trap: '6.3',
    what: 'Where two people changed the same words, only the later words are kept.',
    file: rule('text'),
    find: 'lossy ||= kept !== one.trim() && kept !== two.trim();\n    return kept;',
    replace: 'return two || kept;',
  },
  {
    name: 'text-keeps-one-addition',
    trap: '6.3',
    what: 'Of two additions at the same place of a text, only the later one is kept.',
    file: rule('text'),
    find: "return first + (isApart ? '' : '\\n') + second;",
    replace: "return (isApart ? '' : first.slice(0, 0)) + second;",
  },
  {
    name: 'set-removal-resurrected',
    trap: '6.4',
    what: 'A merge of two sets brings back what one side took out.',
    file: rule('set'),
    find: 'has(one, item) && has(two, item)',
    replace: 'has(one, item) || has(two, item)',
  },
  {
    name: 'set-addition-lost',
    trap: '6.4',
    what: 'A merge of two sets keeps only the additions of the later side.',
    file: rule('set'),
    find: 'const added = [...one, ...two].filter',
    replace: 'const added = [...two].filter',
  },
  {
    name: 'list-element-lost',
    trap: '6.5',
    what: 'An element that only one side of a list has is taken for removed, although it is new.',
    file: rule('list'),
    find: 'const removedUnedited = o !== undefined && equalJson(o, present);',
    replace: 'const removedUnedited = o === undefined || equalJson(o, present);',
  },
  {
    name: 'keys-later-object-wins',
    trap: '6.6',
    what: 'A merge of two objects takes the later one whole, and the keys of the other are gone.',
    file: rule('keys'),
    find: 'return byOne ?? rules[rule](base, earlier, later);',
    replace: "return rule === 'latest' ? latest(base, earlier, later) : (byOne ?? rules[rule](base, earlier, later));",
  },
  {
    name: 'max-takes-the-later',
    trap: '6.7',
    what: 'Of two numbers the later one wins, where the larger one should.',
    file: rule('scalar'),
    find: 'isLarger(earlier, later) ? earlier : later',
    replace: 'later',
  },
  {
    name: 'first-takes-the-later',
    trap: '6.8',
    what: 'A field that is set once takes the value that arrives last.',
    file: rule('scalar'),
    find: 'isEmpty(earlier) ? { value: later, lossy: false } : { value: earlier, lossy: true }',
    replace: '({ value: isEmpty(later) ? earlier : later, lossy: true })',
  },
  {
    name: 'sides-in-order-of-arrival',
    trap: 'T19',
    what: 'The sides of a merge stand in the order of their arrival, not of their stamps.',
    file: 'schema/src/protocol/merge.ts',
    find: 'compareSides(one, other) < 0 ? [one.value, other.value] : [other.value, one.value]',
    replace: '[one.value, other.value]',
  },
];
