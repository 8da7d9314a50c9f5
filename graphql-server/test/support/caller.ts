import type { Json } from '@rockpool/schema';
import { collections } from '@rockpool/schema';
import {
  type CompareRequest,
  type CompareResult,
  type DigestResult,
  type Hint,
  makeStamp,
  PROTOCOL_VERSION,
  type PullResult,
  type PushAnswer,
  type PushRequest,
  type PushResult,
  type PushRow,
} from '@rockpool/schema/protocol';
import { type CrmServer, createToken } from '../../src/index.ts';

export const secret = 'a secret that only the tests of the server know';
export const ada = '00000000-0000-7000-8000-00000000000a';
export const ben = '00000000-0000-7000-8000-00000000000b';

let counter = 0;

/** An id that no other test has. */
export const newId = (): string => `00000000-0000-7000-8000-${(++counter).toString(16).padStart(12, '0')}`;

/** An organisation that no other test has, so that tests share a database without meeting. */
export const newOrganisation = (): string => `org-${crypto.randomUUID()}`;

/** 12 characters, as devices are named. */
const newDevice = (): string => `device${(++counter).toString(36).padStart(6, '0')}`;

const instant = '2026-01-31T08:30:00.000Z';

/** What every record has. */
const common = {
  ownerId: ada,
  teamIds: [],
  tags: [],
  custom: {},
  createdAt: instant,
  createdBy: ada,
  updatedAt: instant,
  updatedBy: ada,
  archived: false,
};

/** All fields of a new lead. */
export const lead = (name: string, more: Record<string, Json> = {}): Record<string, Json> => ({
  ...common,
  kind: 'lead',
  name,
  status: 'open',
  pipelineId: '',
  stageId: '',
  position: '',
  amount: { minor: 0, currency: 'EUR' },
  expectedClose: '9999-12-31',
  partyId: '',
  leadInfo: {},
  stageHistory: [],
  ...more,
});

/** All fields of a new user. */
export const account = (name: string, role: string): Record<string, Json> => ({
  ...common,
  kind: 'user',
  name,
  role,
  key: '',
  order: 0,
  active: true,
});

/** All fields of a new team. */
export const team = (name: string, memberIds: string[]): Record<string, Json> => ({
  ...common,
  kind: 'team',
  name,
  key: '',
  order: 0,
  active: true,
  memberIds,
});

/** A device that edits at times of the test's choosing. */
export interface Device {
  readonly id: string;
  /** A row with one stamp for all its edits. */
  row(id: string, rev: number, edits: Record<string, Json>, options?: RowOptions): PushRow;
}

interface RowOptions {
  readonly at?: number;
  readonly collection?: string;
  readonly base?: Json;
}

export function newTestDevice(): Device {
  const id = newDevice();
  let time = Date.now() - 1_000_000;
  return {
    id,
    row(record, rev, edits, { at = ++time, collection = 'deals', base } = {}) {
      const stamp = makeStamp(at, 0, id);
      const toEdit = (value: Json) => ({ value, rev, stamp, ...(base !== undefined && { base }) });
      return {
        collection,
        id: record,
        rev,
        edits: Object.fromEntries(Object.entries(edits).map(([field, value]) => [field, toEdit(value)])),
      };
    },
  };
}

/** What GraphQL answers. */
export interface Answer<T> {
  readonly status: number;
  readonly data: T;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** Somebody with a token, and the requests that a device makes. */
export interface Caller {
  ask<T>(query: string, variables?: object): Promise<Answer<T>>;
  push(device: Device, ...rows: PushRow[]): Promise<PushAnswer[]>;
  /** The same, with what else a request may say. */
  pushAll(request: Omit<PushRequest, 'protocol'>): Promise<PushResult>;
  pull(options?: { checkpoint?: string; limit?: number; collections?: string[]; schema?: object }): Promise<PullResult>;
  /** Every record after the checkpoint, page by page. */
  pullAll(options?: { checkpoint?: string; limit?: number }): Promise<PullResult['records'][number][]>;
  digest(names: string[]): Promise<DigestResult>;
  compare(wanted: Omit<CompareRequest, 'protocol'>): Promise<CompareResult>;
  /** What a subscription tells, one by one, until the stream ends; throws the code of an error. */
  stream<T>(query: string, variables?: object, signal?: AbortSignal): Promise<AsyncGenerator<T>>;
  /** Heads, one by one, until the stream ends or the signal aborts it. */
  hints(signal?: AbortSignal): Promise<AsyncGenerator<Hint>>;
}

interface As {
  readonly organisation: string;
  readonly user?: string;
  readonly role?: string;
  readonly expiresIn?: string;
}

/** Somebody who calls a server in this process. */
export const callerOf = async (server: CrmServer, as: As): Promise<Caller> => callerWith(server, await tokenOf(as));

/** A program with an API key. */
export const callerWith = (server: CrmServer, key: string): Caller =>
  createCaller('http://rockpool.test', server.fetch, key);

/** Somebody who calls a server over the network. */
export const callerAt = async (address: string, as: As): Promise<Caller> =>
  createCaller(address, fetch, await tokenOf(as));

/** A program with an API key that calls a server over the network. */
export const callerAtWith = (address: string, key: string): Caller => createCaller(address, fetch, key);

const tokenOf = ({ organisation, user = ada, role = 'rep', ...rest }: As): Promise<string> =>
  createToken({ sub: user, org: organisation, name: 'Somebody', role }, secret, rest);

function createCaller(address: string, send: CrmServer['fetch'], token: string): Caller {
  const post = (query: string, variables: object, more: RequestInit = {}): Promise<Response> =>
    send(`${address}/graphql`, {
      method: 'POST',
      body: JSON.stringify({ query, variables }),
      ...more,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...more.headers },
    });
  const caller: Caller = {
    async ask<T>(query: string, variables: object = {}) {
      const response = await post(query, variables);
      return { ...((await response.json()) as Answer<T>), status: response.status };
    },
    push: async ({ id: device }, ...rows) => [...(await caller.pushAll({ device, rows })).answers],
    async pushAll(request) {
      const { data, errors } = await caller.ask<{ push: PushResult }>(
        `mutation ($input: PushInput!) { push(input: $input) { answers {
          collection id outcome rev record { collection id rev stamp deleted body } conflicts refusal
        } timeline { epoch from } } }`,
        { input: { protocol: PROTOCOL_VERSION, ...request } },
      );
      if (errors) throw new Error(errors[0]?.extensions.code);
      return data.push;
    },
    async pull({ checkpoint, limit = 100, collections: names = Object.keys(collections), schema } = {}) {
      const { data, errors } = await caller.ask<{ pull: PullResult }>(
        `query ($input: PullInput!) { pull(input: $input) {
          records { collection id rev stamp deleted body } left { collection id }
          hasMore checkpoint remaining reconcile timeline { epoch from }
        } }`,
        { input: { protocol: PROTOCOL_VERSION, collections: names, limit, schema, ...(checkpoint && { checkpoint }) } },
      );
      if (errors) throw new Error(errors[0]?.extensions.code);
      return data.pull;
    },
    async pullAll({ checkpoint, limit = 100 } = {}) {
      const page = await caller.pull({ limit, ...(checkpoint && { checkpoint }) });
      return page.hasMore
        ? [...page.records, ...(await caller.pullAll({ limit, checkpoint: page.checkpoint }))]
        : [...page.records];
    },
    async digest(names) {
      const { data, errors } = await caller.ask<{ digest: DigestResult }>(
        `query ($input: DigestInput!) { digest(input: $input) {
          digests { collection counts hashes } timeline { epoch from }
        } }`,
        { input: { protocol: PROTOCOL_VERSION, collections: names } },
      );
      if (errors) throw new Error(errors[0]?.extensions.code);
      return data.digest;
    },
    async compare(wanted) {
      const { data, errors, status } = await caller.ask<{ compare: CompareResult }>(
        `query ($input: CompareInput!) { compare(input: $input) {
          records { collection id rev stamp deleted body } left timeline { epoch from }
        } }`,
        { input: { protocol: PROTOCOL_VERSION, ...wanted } },
      );
      if (errors) throw new Error(`${status} ${errors[0]?.extensions.code}`);
      return data.compare;
    },
    async stream<T>(query: string, variables: object = {}, signal?: AbortSignal) {
      const headers = { accept: 'text/event-stream' };
      return readStream<T>(await post(query, variables, { headers, ...(signal && { signal }) }));
    },
    hints: async (signal) => headsOf(await caller.stream('subscription { hints { seq } }', {}, signal)),
  };
  return caller;
}

async function* headsOf(stream: AsyncGenerator<{ hints: Hint }>): AsyncGenerator<Hint> {
  for await (const { hints } of stream) yield hints;
}

async function* readStream<T>(response: Response): AsyncGenerator<T> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    const events = text.split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) {
      const data = /^event: next\ndata: (.*)$/m.exec(event)?.[1];
      if (data === undefined) continue;
      const { errors, data: payload } = JSON.parse(data);
      if (errors) throw new Error(errors[0].extensions.code);
      yield payload;
    }
  }
}
