import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { releasedSdl, sdlProblems } from './sdl-changes.ts';

const today = '2026-11-22';
const withDeal = (fields: string): string => `type Query { deal(id: ID!): Deal } type Deal { id: ID! ${fields} }`;

test('what is added breaks nothing', () => {
  const after = withDeal('name: String! stage: String').replace('(id: ID!)', '(id: ID!, archived: Boolean)');
  expect(sdlProblems(withDeal('name: String!'), after, today)).toEqual([]);
});

test.for([
  ['a field that is gone', withDeal(''), 'Field Deal.name was removed.'],
  ['a field that may be null now', withDeal('name: String'), 'Field Deal.name changed type from String! to String.'],
  [
    'an argument that is needed now',
    withDeal('name: String!').replace('(id: ID!)', '(id: ID!, kind: String!)'),
    'A required argument Query.deal(kind:) was added.',
  ],
] as const)('%s breaks programs', ([, after, problem]) => {
  expect(sdlProblems(withDeal('name: String!'), after, today)).toEqual([problem]);
});

test('what was deprecated goes when its day has come, and not before', () => {
  const until = (day: string): string =>
    withDeal(`name: String! @deprecated(reason: "Use title. Removed after ${day}.")`);
  expect(sdlProblems(until('2026-11-21'), withDeal(''), today)).toEqual([]);
  expect(sdlProblems(until('2026-11-22'), withDeal(''), today)).toEqual(['Field Deal.name was removed.']);
});

test('a deprecation names its day, and leaves a year', () => {
  const [plain, deprecated] = [
    withDeal('name: String'),
    (reason: string) => withDeal(`name: String @deprecated(reason: "${reason}")`),
  ];
  const hasty = ['Deal.name is deprecated without "Removed after <day>.", a year from now or later.'];
  expect(sdlProblems(plain, deprecated('Use title.'), today)).toEqual(hasty);
  expect(sdlProblems(plain, deprecated('Use title. Removed after 2027-11-21.'), today)).toEqual(hasty);
  expect(sdlProblems(plain, deprecated('Use title. Removed after 2027-11-22.'), today)).toEqual([]);
});

test('the last release is the newest version that is tagged, pre-releases aside', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rockpool-releases-'));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Tests', '-c', 'user.email=tests@example.com', ...args], { cwd: folder });
  git('init', '--quiet');
  mkdirSync(join(folder, 'schema'));
  for (const version of ['0.9.0', '0.10.0', '0.11.0-next.1']) {
    writeFileSync(join(folder, 'schema/crm.graphql'), `# ${version}`);
    git('add', '.');
    git('commit', '--quiet', '--message', version);
    if (version === '0.9.0') expect(await releasedSdl(folder)).toBeUndefined();
    git('tag', `@rockpool/schema@${version}`);
  }
  expect(await releasedSdl(folder)).toEqual({ tag: '@rockpool/schema@0.10.0', sdl: '# 0.10.0' });
  rmSync(folder, { recursive: true, force: true });
});
