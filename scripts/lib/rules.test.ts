import { expect, test } from 'vitest';
import { ruleProblems, rulesOf, testNames } from './rules.ts';

const protocol = `
1.1. A record has an id.

1.2. So it has, by 1.1.

| 6.1 | \`latest\` | the later side |
`;
const named = (...names: string[]) => names.map((name) => ({ file: 'a.test.ts', name }));

test('rules are paragraphs and rows that begin with their number', () => {
  expect(rulesOf(protocol)).toEqual(['1.1', '1.2', '6.1']);
});

test('a protocol whose every rule has a test is fine', () => {
  expect(ruleProblems(protocol, named('1.1, 1.2: an id stays', '6.1: the later side wins', 'no rule at all'))).toEqual(
    [],
  );
});

test('a rule without a test, and a test, or a reference, without a rule are told', () => {
  expect(ruleProblems(`${protocol}\n1.2. See 9.9.`, named('1.1: an id', '1.2: stays', '7.7: gone'))).toEqual([
    '1.2 stands in the protocol twice.',
    'The protocol refers to 9.9, which is no rule.',
    'a.test.ts: the test "7.7: gone" names 7.7, which is no rule.',
    '6.1 has no test that names it.',
  ]);
});

test('names are found however a test is made', () => {
  const source = `
    test('one', () => {});
    test.each([1])('two %s', () => {});
    describe.for(all)('three', () => { test.runIf(here)(\`four \${here}\`, () => {}); });
    contest('not this one');
  `;
  expect(testNames('a.test.ts', source).map(({ name }) => name)).toEqual(['one', 'two %s', 'three', 'four ']);
});
