import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ada, ben, mara, type Person } from '@rockpool/demo-data';
import { freePort } from '../../graphql-server/test/support/postgres-process.ts';
import type { Random } from '../support/random.ts';
import { secret, tokenOf } from '../support/server.ts';
import { type Child, createChild } from './child.ts';
import type { ClientReport, ClientSetup } from './client.ts';
import { createProxy, type FaultyProxy } from './proxy.ts';

const root = resolve(import.meta.dirname, '../..');
const flags = ['--conditions=@rockpool/source'];
const people = [ada, ben, mara];

/** Two organisations that must never see anything of each other. */
export const organisations = ['north', 'south'] as const;

/** What nobody outside of an organisation may see or, with a person, nobody but he. */
const canaryOf = (organisation: string, person?: Person): string =>
  `canary-${organisation}${person ? `-${person.id}` : ''};`;

export interface Server extends Child {
  readonly port: number;
}

export interface Client extends Child {
  readonly organisation: string;
  readonly person: Person;
  readonly folder: string;
  readonly proxy: FaultyProxy;
  /** Stops writing, syncs once, and says where it stands. */
  report(): Promise<ClientReport>;
}

/** What is told to whoever started the processes, a sentence each. */
export interface Tell {
  /** A process ended although nobody killed it. */
  readonly ended: (sentence: string) => void;
  /** Words of one organisation reached the other. */
  readonly leaked: (sentence: string) => void;
}

/** One server of several on a database, run as its users run it. */
export async function createServer(index: number, databaseUrl: string, tell: Tell): Promise<Server> {
  const port = await freePort();
  const cli = join(root, 'graphql-server/src/cli.ts');
  const command = [...flags, cli, 'serve', '--database-url', databaseUrl, '--port', String(port)];
  const child = createChild({
    name: `server ${index}`,
    launch: () => spawn(process.execPath, command, { cwd: root, env: { ...process.env, ROCKPOOL_SECRET: secret } }),
    ready: (process) => once(process.stdout as NodeJS.EventEmitter, 'data'),
    onOutput: (text) => text.includes('canary-') && tell.leaked(`server ${index} printed what is in a record: ${text}`),
    onEnd: tell.ended,
  });
  return Object.assign(child, { port });
}

export interface ClientOptions {
  readonly index: number;
  readonly folder: string;
  readonly random: Random;
  readonly upstreams: () => readonly number[];
  /** The mean time between two of its writes, in milliseconds. */
  readonly pause: number;
  readonly tell: Tell;
}

/** A device: the SDK in a process of its own, behind a proxy of its own. */
export async function createClient({ index, folder, random, upstreams, pause, tell }: ClientOptions): Promise<Client> {
  const organisation = organisations[index % organisations.length] ?? 'north';
  const person = people[Math.floor(index / organisations.length) % people.length] as Person;
  const name = `c${index}`;
  mkdirSync(folder, { recursive: true });
  const proxy = await createProxy({ random, upstreams, onAnswer: scanFor(name, organisation, person, tell.leaked) });
  const setup: Omit<ClientSetup, 'seed'> = {
    name,
    url: proxy.url,
    token: await tokenOf(person, organisation),
    canary: canaryOf(organisation),
    privateCanary: canaryOf(organisation, person),
    folder,
    pause,
  };
  const child = createChild({
    name: `client ${index}`,
    launch: () => {
      const seed = Math.floor(random() * 2 ** 32);
      const argument = JSON.stringify({ ...setup, seed });
      return fork(join(import.meta.dirname, 'client.ts'), [argument], { execArgv: flags, stdio: 'pipe' });
    },
    ready: (process) => once(process, 'message'),
    onOutput: () => {},
    onEnd: tell.ended,
  });
  return Object.assign(child, {
    organisation,
    person,
    folder,
    proxy,
    async report() {
      const { process } = child;
      if (!process) return silent;
      const told = once(process, 'message').then(([report]) => report as ClientReport);
      process.send('report');
      return Promise.race([told, once(process, 'exit').then(() => silent)]);
    },
  });
}

/** Where a client stands that has ended instead of answering. */
const silent: ClientReport = { pending: 0, refusals: [], status: 'ended', replica: [] };

/** At least as long as a canary, so that one on the border of two pieces is found. */
const OVERLAP = 80;

/** Looks in every piece of every answer for what the client's user may not see. */
function scanFor(client: string, organisation: string, person: Person, leaked: Tell['leaked']) {
  const ends = new Map<number, string>();
  return (connection: number, piece: string): void => {
    for (const found of foreignCanaries((ends.get(connection) ?? '') + piece, organisation, person))
      leaked(`an answer to ${client} of ${person.name} in ${organisation} held ${found}`);
    ends.set(connection, piece.slice(-OVERLAP));
  };
}

/** The canaries in a text that are neither this organisation's nor this person's. */
export function foreignCanaries(text: string, organisation: string, person: Person): string[] {
  const own = [canaryOf(organisation), canaryOf(organisation, person)];
  return [...text.matchAll(/canary-[a-z0-9-]+;/g)].map(([found]) => found).filter((found) => !own.includes(found));
}
