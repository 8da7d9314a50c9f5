import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readArguments } from '../src/cli/arguments.ts';

const root = resolve(import.meta.dirname, '../..');
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

/** An instruction of a Dockerfile: its name, and the rest of it. */
type Instruction = readonly [name: string, rest: string];

const instructions = (): Instruction[] =>
  textOf('graphql-server/docker/Dockerfile')
    .replaceAll(/^#.*$/gm, '')
    .replaceAll(/\\\n\s*/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, name = '', rest = ''] = /^([A-Z]+)\s+(.+)$/.exec(line) ?? [];
      return [name, rest];
    });
const all = (name: string): string[] => instructions().flatMap(([one, rest]) => (one === name ? [rest] : []));
const last = (name: string): string => all(name).at(-1) ?? '';

/** As much of a compose file as is looked at. */
interface Service {
  readonly environment: Record<string, string>;
  readonly healthcheck: { readonly test: readonly string[] };
  readonly depends_on?: Record<string, { readonly condition: string }>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly stop_grace_period?: string;
  readonly restart: string;
}
const compose = parse(textOf('graphql-server/docker/compose.yaml')) as {
  readonly services: { readonly server: Service; readonly database: Service };
  readonly volumes: Record<string, null>;
};
const { server, database } = compose.services;

test('the Dockerfile has instructions that there are, in stages that there are', () => {
  const known = 'FROM WORKDIR COPY RUN ENV VOLUME USER EXPOSE STOPSIGNAL HEALTHCHECK ENTRYPOINT CMD'.split(' ');
  for (const [name] of instructions()) expect(known).toContain(name);
  const stages = all('FROM').flatMap((from) => / AS (\w+)$/.exec(from)?.[1] ?? []);
  for (const copy of all('COPY')) {
    const stage = /--from=(\w+)/.exec(copy)?.[1];
    if (stage !== undefined) expect(stages).toContain(stage);
  }
  for (const exec of ['ENTRYPOINT', 'CMD']) expect(JSON.parse(last(exec))).toBeInstanceOf(Array);
  const [, probe = ''] = last('HEALTHCHECK').split(' CMD ');
  expect(JSON.parse(probe)).toEqual(['node', '-e', expect.stringContaining('/ready')]);
});

test('the image runs the Node of this repository, as nobody in particular', () => {
  const major = textOf('.nvmrc').trim().split('.')[0];
  for (const from of all('FROM')) expect(from).toMatch(new RegExp(`^node:${major}-`));
  expect(last('USER')).toBe('node');
});

test('the image starts the command of the package, where it listens by default', () => {
  const [, file] = JSON.parse(last('ENTRYPOINT')) as string[];
  const { name, bin } = JSON.parse(textOf('graphql-server/package.json'));
  expect(file).toBe(join('/app/node_modules', name, bin['rockpool-server']));
  // What is not set, compose passes on as an empty text.
  const environment = { ...server.environment, ROCKPOOL_METRICS_TOKEN: '' };
  const command = readArguments(JSON.parse(last('CMD')), environment);
  expect(command).toMatchObject({
    name: 'serve',
    metricsToken: undefined,
    port: Number(last('EXPOSE')),
    databaseUrl: server.environment['DATABASE_URL'],
  });
});

test('what the image does not need stays out of it', () => {
  const ignored = textOf('.dockerignore').split('\n');
  for (const pattern of ['.git', '**/node_modules', '.rockpool']) expect(ignored).toContain(pattern);
});

test('the compose file builds this image, and waits until the database is healthy', () => {
  const { context = '', dockerfile = '' } = server.build ?? {};
  const folder = resolve(root, 'graphql-server/docker', context);
  expect(folder).toBe(root);
  expect(existsSync(join(folder, dockerfile))).toBe(true);
  expect(server.depends_on).toEqual({ database: { condition: 'service_healthy' } });
  expect(database.healthcheck.test).toContain('pg_isready');
  expect(server.healthcheck.test.join(' ')).toContain('/ready');
  expect(server.ports).toEqual(['127.0.0.1:4000:4000']);
  for (const volume of database.volumes ?? []) expect(compose.volumes).toHaveProperty(volume.split(':')[0] ?? '');
});

test('both speak of the same database, and no secret has a default', () => {
  const { POSTGRES_USER, POSTGRES_DB, POSTGRES_PASSWORD } = database.environment;
  const url = `postgres://${POSTGRES_USER}:\${POSTGRES_PASSWORD}@database:5432/${POSTGRES_DB}`;
  expect(server.environment['DATABASE_URL']).toBe(url);
  expect(POSTGRES_PASSWORD).toMatch(/^\$\{POSTGRES_PASSWORD:\?/);
  expect(server.environment['ROCKPOOL_SECRET']).toMatch(/^\$\{ROCKPOOL_SECRET:\?/);
});

test('a server is given more time to stop than it takes: notice, streams, running requests, last answers', () => {
  expect(Number.parseInt(server.stop_grace_period ?? '', 10)).toBeGreaterThan(5 + 5 + 10 + 5);
});
