import { expect, test } from 'vitest';
import { readArguments } from './arguments.ts';

test('without options it is port 4000 and a folder below the current one', () => {
  expect(readArguments(['dev'], {})).toEqual({
    name: 'dev',
    data: './.rockpool/data',
    databaseUrl: undefined,
    collections: [],
    port: 4000,
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
