/** What runs in the page: an app whose device has canaries in it. */
import type { JsonObject } from '@rockpool/schema';
import { type CrmOf, createCrm, packs } from '@rockpool/sdk';
import { RxDBAttachmentsPlugin } from 'rxdb/plugins/attachments';
import { addRxPlugin, createRxDatabase } from 'rxdb/plugins/core';
import { encryptedLogs } from '../../sdk/src/storage/encryption/encrypted-logs.ts';
import { hiddenName, KEYS } from '../../sdk/src/storage/encryption/hidden-name.ts';
import { openKeyring } from '../../sdk/src/storage/encryption/keyring.ts';
import { indexedDbLogs } from '../../sdk/src/storage/log/indexed-db-log.ts';
import { logStorage } from '../../sdk/src/storage/log-storage.ts';

/** Whose device it is. */
export interface Device {
  readonly user: string;
  readonly organisation: string;
  readonly name: string;
  readonly passphrase: string;
  readonly nextPassphrase: string;
}

/** Records that are written at once, by collection. */
export type Batch = { readonly [collection: string]: readonly JsonObject[] };

/** A document with an attachment. */
export interface Paper {
  readonly id: string;
  readonly attachment: string;
  readonly content: string;
}

type App = CrmOf<typeof packs.assets>;
let crm: App | undefined;
const opened = (): App => {
  if (!crm) throw new Error('The page has not opened a crm.');
  return crm;
};

/** A token that a server would refuse; the device takes from it who somebody is. */
function tokenOf({ user, organisation, name }: Device): string {
  const part = (value: object): string => btoa(JSON.stringify(value)).replaceAll('=', '');
  const claims = { sub: user, org: organisation, role: 'admin', name, exp: 4_000_000_000 };
  return [part({ alg: 'none' }), part(claims), ''].join('.');
}

async function attachmentLogs(passphrase: string | undefined) {
  const plain = indexedDbLogs();
  if (passphrase === undefined) return plain;
  const database = await hiddenName('papers');
  const log = await plain.open(database, KEYS);
  const secret = async () => ({ passphrase });
  return encryptedLogs(plain, await openKeyring({ log, database, secret, prepare: async () => 'none' }));
}

let writes = 0;
const withNewId = (record: JsonObject): JsonObject => ({ ...record, id: crypto.randomUUID() });

const offered = {
  /** @param passphrase encrypts the device; left out: it is plain */
  async open(device: Device, passphrase?: string): Promise<void> {
    crm = await createCrm({
      name: 'canaries',
      collections: packs.assets,
      sync: { url: '/graphql', token: () => tokenOf(device), fetch: () => Promise.reject(new TypeError('no network')) },
      ...(passphrase !== undefined && { encryption: { passphrase: () => passphrase } }),
    });
  },
  /** @param batch in JSON */
  async write(batch: string): Promise<void> {
    const { collections } = opened();
    for (const [name, records] of Object.entries(JSON.parse(batch) as Batch)) {
      const collection = collections[name as keyof typeof collections] as unknown as {
        insertMany(records: readonly JsonObject[]): Promise<unknown>;
        find(query: object): { exec(): Promise<unknown> };
      };
      await collection.insertMany(records);
      await collection.find({ sort: [{ updatedAt: 'desc' }], limit: 50 }).exec();
    }
  },
  /** Writes again and again, until the page ends. */
  async writeForGood(batch: string): Promise<never> {
    for (;;) {
      writes++;
      const again = Object.entries(JSON.parse(batch) as Batch).map(([name, records]) => [name, records.map(withNewId)]);
      await offered.write(JSON.stringify(Object.fromEntries(again)));
    }
  },
  isWriting: (): boolean => writes > 2,
  /** Documents with attachments, which no collection of the SDK has yet, in a database of RxDB's on the same storage. */
  async attach(papers: readonly Paper[], passphrase?: string): Promise<void> {
    addRxPlugin(RxDBAttachmentsPlugin);
    const storage = logStorage(await attachmentLogs(passphrase));
    const database = await createRxDatabase({ name: 'papers', storage });
    const schema = {
      ...{ version: 0, primaryKey: 'id', type: 'object', attachments: {} },
      properties: { id: { type: 'string', maxLength: 36 } },
    } as const;
    const { papers: collection } = await database.addCollections({ papers: { schema } });
    for (const { id, attachment, content } of papers) {
      const document = await collection.insert({ id });
      await document.putAttachment({ id: attachment, type: 'text/plain', data: new Blob([content]) });
    }
    await database.close();
  },
  /** How many records there are, over all collections. */
  async count(): Promise<number> {
    const counts = Object.values(opened().collections).map((collection) => collection.count().exec());
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  },
  changePassphrase: async (passphrase: string) => opened().encryption?.changeSecret({ passphrase }),
  rotate: async () => opened().encryption?.rotateKey(),
  close: () => opened().close(),
};

declare global {
  var device: typeof offered;
}
globalThis.device = offered;
