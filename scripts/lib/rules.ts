import ts from 'typescript';

/** A test's name, and where it stands. */
export interface TestName {
  readonly file: string;
  readonly name: string;
}

/** The numbers of the rules in the text of a protocol: of its paragraphs, and of the rows of its tables. */
export const rulesOf = (text: string): readonly string[] =>
  Array.from(text.matchAll(/^(?:\| )?(\d+\.\d+)(?:\. | \|)/gm), ([, number = '']) => number);

/** The numbers that a test's name begins with, as in `4.3, 5.3: a row that comes again …`. */
export function rulesOfTest(name: string): readonly string[] {
  const [numbers] = /^\d+\.\d+(, \d+\.\d+)*(?=: )/.exec(name) ?? [];
  return numbers?.split(', ') ?? [];
}

/** The names of the tests in a file, also of those that are made in a loop: the pattern of their names. */
export function testNames(file: string, source: string): readonly TestName[] {
  const names: TestName[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ['test', 'it', 'describe'].includes(calleeOf(node.expression))) {
      const [title] = node.arguments;
      if (title && ts.isStringLiteralLike(title)) names.push({ file, name: title.text });
      if (title && ts.isTemplateExpression(title)) names.push({ file, name: title.head.text });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest));
  return names;
}

/** The first name of a callee: `test` of `test.each(rows)` and of `test.runIf(here).for(rows)`. */
function calleeOf(callee: ts.Expression): string {
  if (ts.isIdentifier(callee)) return callee.text;
  return ts.isPropertyAccessExpression(callee) || ts.isCallExpression(callee) ? calleeOf(callee.expression) : '';
}

/** What is wrong between a protocol and its tests. One sentence each. */
export function ruleProblems(protocol: string, tests: readonly TestName[]): readonly string[] {
  const rules = rulesOf(protocol);
  const known = new Set(rules);
  const held = new Set(tests.flatMap(({ name }) => rulesOfTest(name)));
  const mentioned = new Set(Array.from(protocol.matchAll(/\b\d+\.\d+\b/g), ([number]) => number));
  return [
    ...rules.filter((rule, i) => rules.indexOf(rule) !== i).map((rule) => `${rule} stands in the protocol twice.`),
    ...[...mentioned]
      .filter((number) => !known.has(number))
      .map((number) => `The protocol refers to ${number}, which is no rule.`),
    ...tests.flatMap(({ file, name }) =>
      rulesOfTest(name)
        .filter((number) => !known.has(number))
        .map((number) => `${file}: the test "${name}" names ${number}, which is no rule.`),
    ),
    ...[...known].filter((rule) => !held.has(rule)).map((rule) => `${rule} has no test that names it.`),
  ];
}
