import { describe, expect, test } from 'vitest';
import { readArguments } from './arguments.ts';

test('without options it is port 4000 and a folder below the current one', () => {
  expect(readArguments(['dev'], {})).toEqual({
    name: 'dev',
    data: './.rockpool/data',
    databaseUrl: undefined,
    directUrl: undefined,
    connections: 10,
    collections: [],
    port: 4000,
    notice: 0,
    metricsToken: undefined,
    secret: undefined,
  });
});

test('the environment stands in for what the command line does not say', () => {
  const env = { DATABASE_URL: 'postgres://db/crm', ROCKPOOL_SECRET: 'from the environment' };
  expect(readArguments(['serve'], env)).toMatchObject({ databaseUrl: env.DATABASE_URL, secret: env.ROCKPOOL_SECRET });
  expect(readArguments(['serve', '--data', 'here'], env)).toMatchObject({ data: 'here', databaseUrl: undefined });
  expect(readArguments(['serve', '--secret', 'said'], env)).toMatchObject({ secret: 'said' });
});

test('own collections come from as many files as are named', () => {
  const files = ['--collections', 'herds.ts', '--collections', 'dogs.js'];
  for (const command of ['dev', 'schema']) {
    expect(readArguments([command, ...files], {})).toMatchObject({
      name: command,
      collections: ['herds.ts', 'dogs.js'],
    });
  }
});

describe('keys', () => {
  const of = ['--organisation', 'tides'];

  test('says all that a key is to be', () => {
    const args = [
      'keys',
      'create',
      ...of,
      '--name',
      'Shop',
      '--scope',
      'deals:read',
      '--scope',
      '*:read',
      '--days',
      '7',
    ];
    expect(readArguments(args, {})).toMatchObject({
      ...{ name: 'keys', action: 'create', organisation: 'tides', label: 'Shop', role: 'rep', days: 7 },
      scopes: ['deals:read', '*:read'],
    });
    expect(readArguments(['keys', 'rotate', 'x', ...of, '--overlap', '0'], {})).toMatchObject({ id: 'x', overlap: 0 });
  });

  test.each([
    [[], 'keys needs --organisation ID.'],
    [of, 'keys is followed by create, list, revoke or rotate.'],
    [['forget', ...of], 'keys is followed by create, list, revoke or rotate.'],
    [['create', ...of, '--scope', 'deals:read'], 'keys create needs --name TEXT'],
    [['create', ...of, '--name', 'Shop'], 'keys create needs a --scope'],
    [['create', ...of, '--name', 'Shop', '--scope', '*:read', '--days', 'x'], '--days is a whole number, not "x".'],
    [['revoke', ...of], 'keys revoke needs the id of a key.'],
    [['rotate', 'x', 'y', ...of], '"y" is one word too many.'],
    [['list', 'x', ...of], '"x" is one word too many.'],
  ])('%j is answered with a sentence', (args, sentence) => {
    expect(() => readArguments(['keys', ...args], {})).toThrow(sentence);
  });
});
