/** Checks that every rule of the protocol is named by a test, and that every rule a test names is there. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleProblems, rulesOf, rulesOfTest, testNames } from './lib/rules.ts';
import { conclude, root } from './lib/run.ts';

const folders = '{schema,sdk,graphql-server,examples,docs-site,e2e}';
const files = globSync(`${folders}/**/*{.test,.pg,-suite}.{ts,tsx}`, { cwd: root, exclude: ['**/node_modules/**'] });
const tests = files.flatMap((file) => testNames(file, readFileSync(join(root, file), 'utf8')));
const protocol = readFileSync(join(root, 'schema/PROTOCOL.md'), 'utf8');
const problems = ruleProblems(protocol, tests);
for (const problem of problems) console.error(problem);
const [rules, held] = [rulesOf(protocol).length, tests.filter(({ name }) => rulesOfTest(name).length > 0).length];
conclude(
  problems.length === 0,
  problems.length === 0
    ? `rules: ${rules} of the protocol, each named by one or more of ${held} tests`
    : `rules: ${problems.length} problems between ${rules} rules of the protocol and ${held} tests`,
);
