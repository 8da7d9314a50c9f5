import { getIntrospectionQuery, parse } from 'graphql';
import { expect, test } from 'vitest';
import { flawOfDocument } from './document.ts';

const flawOf = (text: string): string | undefined => flawOfDocument(parse(text));
const times = (count: number, make: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join(' ');
const deep = (levels: number): string => `${'{ a '.repeat(levels)}${'}'.repeat(levels)}`;
/** Each fragment spreads the next one twice: 2^count fields. */
const bomb = (count: number): string =>
  `{ ...F0 } ${times(count, (i) => `fragment F${i} on A { ${i + 1 < count ? `...F${i + 1} ...F${i + 1}` : 'a'} }`)}`;

test.each([
  ['10 levels', deep(10)],
  ['30 aliases', `{ ${times(30, (i) => `a${i}: b`)} }`],
  ['20 directives', `{ ${times(20, (i) => `f${i} @skip(if: true)`)} }`],
  ['a field that stands there 5 times', `{ ${'a '.repeat(5)} }`],
  ['what GraphiQL asks for', getIntrospectionQuery()],
  [
    'fragments that stand in one another',
    '{ ...A } fragment A on X { a { ...B } } fragment B on X { b ...C } fragment C on X { c }',
  ],
])('%s may pass', (_name, text) => {
  expect(flawOf(text)).toBeUndefined();
});

test.each([
  ['11 levels', deep(11), '11 deep'],
  ['levels inside fragments', `{ a { ...F } } fragment F on A ${deep(10)}`, '11 deep'],
  ['levels inside inline fragments', `{ a { ... on A ${deep(10)} } }`, '11 deep'],
  ['31 aliases', `{ ${times(31, (i) => `a${i}: b`)} }`, '31 aliases'],
  ['21 directives', `{ ${times(21, (i) => `f${i} @skip(if: true)`)} }`, '21 directives'],
  ['31 fragments', `{ a } ${times(31, (i) => `fragment F${i} on A { a }`)}`, '31 fragments'],
  ['a fragment that is used 31 times', `{ ${'...F '.repeat(31)} } fragment F on A { a }`, '31 uses of fragments'],
  ['a fragment in itself', '{ ...A } fragment A on X { a { ...A } }', '"A" contains itself'],
  ['fragments in a circle', '{ ...A } fragment A on X { ...B } fragment B on X { ...A }', 'contains itself'],
  ['a circle that nothing uses', '{ a } fragment A on X { ...A }', 'contains itself'],
  ['a field that stands there 6 times', `{ a { ${'b '.repeat(6)} } }`, '"b" more than 5 times'],
  ['an alias that reaches the prototype', '{ __proto__: a }', '"__proto__"'],
  ['a variable that reaches the constructor', 'query ($constructor: Int) { a(b: $constructor) }', '"constructor"'],
  ['a key of a literal that reaches the prototype', '{ a(b: { prototype: 1 }) }', '"prototype"'],
])('%s may not', (_name, text, reason) => {
  expect(flawOf(text)).toContain(reason);
});

test('fragments that double each other are measured once each', () => {
  expect(flawOf(bomb(15))).toBeUndefined();
});
