import type { UserPlace } from '../../auth/last-user.ts';
import type { CrmUser } from '../../auth/token.ts';
import type { CrmStorage } from '../../database/open.ts';
import { updateAlone } from '../../database/update-alone.ts';
import type { Edges } from '../../edges.ts';
import { CrmError } from '../../errors.ts';
import type { Presence } from '../../sync/presence.ts';
import type { LogStores } from '../log/log-store.ts';
import { isLogStorage, logStorage } from '../log-storage.ts';
import { type Attended, attend, type Surroundings } from './attend.ts';
import { encryptedLogs } from './encrypted-logs.ts';
import { hiddenName, KEYS } from './hidden-name.ts';
import { type Header, readKeyFile } from './key-file.ts';
import { type Keyring, openKeyring } from './keyring.ts';
import { hasEnded, leaseFrom } from './lease.ts';
import { copyLogs, rewriteLogs } from './move-logs.ts';
import type { EncryptionOptions } from './options.ts';
import { type SealedUser, sealedUser } from './sealed-user.ts';
import type { Secret } from './wrapping-key.ts';

export interface VaultOptions {
  readonly options: EncryptionOptions;
  readonly storage: CrmStorage;
  readonly edges: Edges;
  readonly place: UserPlace;
}

/** The encryption of an app on this device. */
export interface Vault {
  readonly lastUser: SealedUser;
  /**
   * Opens a user's database: takes over what lies there unencrypted, or leaves it there unencrypted where that is asked
   * for.
   *
   * @returns undefined for a database that is not encrypted any more
   * @throws CrmError `WRONG_PASSPHRASE`, `KEY_LOST`, `LEASE_ENDED`, `INVALID_OPTIONS`, `UPDATE_BLOCKED`
   */
  open(database: string, user: CrmUser | null, presence: Presence): Promise<OpenVault | undefined>;
  /** Forgets the keys. */
  close(): Promise<void>;
}

/** An encrypted database. */
export interface OpenVault {
  readonly storage: CrmStorage;
  /** Looks after the crm from now on, which is open. */
  readonly attend: (surroundings: Surroundings) => Attended;
}

/** @throws CrmError `INVALID_OPTIONS` */
export function createVault({ options, storage, edges, place }: VaultOptions): Vault {
  if (!isLogStorage(storage)) throw invalid(`the storage "${storage.name}" is none of logs; logStorage() makes those.`);
  if (options.lockAfter !== undefined && globalThis.document === undefined) {
    throw invalid('"lockAfter" needs a page that somebody can use. Elsewhere there is lock().');
  }
  const { stores, options: storageOptions } = storage;
  const opened = new Map<string, Keyring>();

  const secret = async (isNew: boolean): Promise<Secret> =>
    'key' in options ? { key: options.key } : { passphrase: await options.passphrase({ isNew }) };

  /**
   * Opens the keys of a database.
   *
   * @param hidden its hidden name
   * @param prepare makes room for a new one; left out: a new one is not wanted
   */
  async function keysOf(hidden: string, prepare?: () => Promise<Header['plain']>): Promise<Keyring | undefined> {
    const known = opened.get(hidden);
    if (known) return known;
    const log = await stores.open(hidden, KEYS);
    try {
      const { file, head } = await readKeyFile(log);
      if (options.lease && hasEnded(file?.header.lease, edges.now())) {
        await log.compact(0, [], head);
        await log.remove();
        // Another tab may hold the rest for a while; without the key it is noise.
        await stores.remove(hidden).catch(() => {});
        throw new CrmError('LEASE_ENDED', 'This device has not synced for too long.');
      }
      if (!file && !prepare) {
        await log.close();
        return undefined;
      }
      const keys = await openKeyring({ log, database: hidden, secret, prepare: prepare ?? (async () => 'none') });
      opened.set(hidden, keys);
      return keys;
    } catch (error) {
      await log.close();
      throw error;
    }
  }

  async function open(database: string, user: CrmUser | null, presence: Presence): Promise<OpenVault | undefined> {
    const hidden = await hiddenName(database);
    const prepare = async (): Promise<Header['plain']> => {
      await removeAllBut(KEYS, stores, hidden);
      return (await stores.list(database)).length > 0 ? 'source' : 'none';
    };
    const keys = await keysOf(hidden, options.decrypt ? undefined : prepare);
    if (!keys) return undefined;
    const sealed = encryptedLogs(stores, keys);
    const alone = (task: () => Promise<void>) => updateAlone<void>(database, presence, (run) => run(task));
    if (options.decrypt) {
      await alone(() => moveOut(database, keys, sealed));
      if (user) place.write(JSON.stringify(user));
      return undefined;
    }
    if (keys.header.plain !== 'none') await alone(() => moveIn(database, keys, sealed));
    await honourLease(keys);
    if (user) await lastUser.keep(user, hidden, keys);
    void keys.finishRotation(() => rewriteLogs(sealed, database)).catch(() => {});
    const remove = async (name: string): Promise<void> => {
      await keys.close();
      await sealed.remove(name);
    };
    return {
      storage: logStorage({ ...sealed, remove }, storageOptions),
      attend: (around) => attend({ ...{ database, keys, sealed, options, edges }, ...around }),
    };
  }

  async function honourLease(keys: Keyring): Promise<void> {
    const { lease } = keys.header;
    const next = options.lease ? leaseFrom(lease, options.lease.days, edges.now()) : null;
    if (next || lease) await keys.amend((header) => ({ ...header, lease: next }));
  }

  /** Encrypts what lies there plainly. A crash is followed by another copy, and one after the note by another deletion. */
  async function moveIn(database: string, keys: Keyring, sealed: LogStores): Promise<void> {
    await keys.reload();
    if (keys.header.plain === 'source') {
      await copyLogs(stores, sealed, database);
      await keys.amend((header) => ({ ...header, plain: 'leftover' }));
    }
    if (keys.header.plain === 'none') return;
    await stores.remove(database);
    await keys.amend((header) => ({ ...header, plain: 'none' }));
  }

  /** Until the keys are gone, what is encrypted is what counts. */
  async function moveOut(database: string, keys: Keyring, sealed: LogStores): Promise<void> {
    if (keys.header.plain !== 'none') await moveIn(database, keys, sealed);
    await keys.amend((header) => ({ ...header, plain: 'leftover' }));
    await copyLogs(sealed, stores, database);
    await keys.close();
    await sealed.remove(database);
  }

  const lastUser = sealedUser(place, keysOf);
  return {
    lastUser,
    open,
    async close() {
      await Promise.all([...opened.values()].map((keys) => keys.close()));
    },
  };
}

async function removeAllBut(kept: string, stores: LogStores, database: string): Promise<void> {
  for (const name of await stores.list(database)) {
    if (name !== kept) await (await stores.open(database, name)).remove();
  }
}

const invalid = (message: string): CrmError => new CrmError('INVALID_OPTIONS', `"encryption": ${message}`);
