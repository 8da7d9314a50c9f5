import { CrmError } from '../../errors.ts';
import { createExclusive } from '../../sync/locks.ts';
import type { LogStore } from '../log/log-store.ts';
import type { DataKeys } from './encrypted-logs.ts';
import {
  type Header,
  type KeyFile,
  type KeysByNumber,
  newDataKey,
  openKeys,
  readKeyFile,
  sealKeys,
  writeKeyFile,
} from './key-file.ts';
import { KeyInUse } from './key-in-use.ts';
import { newDerivation, type Secret, wrappingKey } from './wrapping-key.ts';

/** A key file that is open. */
interface Opened {
  readonly header: Header;
  readonly keys: KeysByNumber;
  readonly wrapping: CryptoKey;
}

export interface KeyringOptions {
  /** That of the key file. */
  readonly log: LogStore;
  /** Its hidden name. */
  readonly database: string;
  /** Asked once; whether the database is a new one, for which somebody has to think of a passphrase. */
  readonly secret: (isNew: boolean) => Promise<Secret>;
  /** Clears the place for a new database. @returns what lies there unencrypted */
  readonly prepare: () => Promise<Header['plain']>;
}

/** The keys of an encrypted database, while it is open. */
export interface Keyring extends DataKeys {
  readonly header: Header;
  /** Takes in what other pages have made of the key file. */
  reload(): Promise<void>;
  /** Writes another header. Every data key is wrapped anew, for each is bound to it. */
  amend(change: (header: Header) => Header): Promise<void>;
  /** Wraps the data keys by another secret, which opens the database from then on. */
  changeSecret(secret: Secret): Promise<void>;
  /**
   * Encrypts with a new key, and lets go of the others when nothing needs them any more.
   *
   * @param rewrite writes all that is there anew
   */
  rotate(rewrite: () => Promise<void>): Promise<void>;
  /** Lets go of older keys which a rotation that was cut short has left. */
  finishRotation(rewrite: () => Promise<void>): Promise<void>;
  /** Forgets the keys. */
  close(): Promise<void>;
}

/**
 * Opens the keys of a database, and makes them where there are none.
 *
 * @throws CrmError `WRONG_PASSPHRASE`, `KEY_LOST`, `INVALID_OPTIONS`
 */
export async function openKeyring({ log, database, secret, prepare }: KeyringOptions): Promise<Keyring> {
  let opened: Opened | undefined = await openOrMake();
  const inUse = new KeyInUse(database);
  const inTurn = createExclusive(`rockpool:${database}:rotation`);

  async function openOrMake(): Promise<Opened> {
    const found = await readKeyFile(log);
    const given = await secret(found.file === undefined);
    const file = found.file ?? (await createExclusive(`rockpool:${database}:keys`)(() => make(given)));
    return openFile(file, await wrappingKey(given, file.header.derivation));
  }

  /** Makes the key file, unless another page was faster: then its keys are the keys. */
  async function make(given: Secret): Promise<KeyFile> {
    const { file, head } = await readKeyFile(log);
    if (file) return file;
    const header: Header = { derivation: newDerivation(given), current: 1, plain: await prepare(), lease: null };
    const wrapping = await wrappingKey(given, header.derivation);
    const made = await sealKeys(database, header, new Map([[1, await newDataKey()]]), wrapping);
    return (await writeKeyFile(log, made, head)) ? made : make(given);
  }

  async function openFile(file: KeyFile, wrapping: CryptoKey): Promise<Opened> {
    return { header: file.header, keys: await openKeys(database, file, wrapping, false), wrapping };
  }

  function now(): Opened {
    if (opened) return opened;
    throw new CrmError('CLOSED', 'The keys were forgotten.');
  }

  async function become(next: Opened): Promise<void> {
    if (!opened) return;
    opened = next;
    const { header, keys } = next;
    await inUse.become(header.current, keys.get(header.current) as CryptoKey);
  }

  async function reload(): Promise<void> {
    const { file } = await readKeyFile(log);
    if (file) await become(await openFile(file, now().wrapping));
  }

  async function update(change: (state: Opened) => Promise<Opened>): Promise<void> {
    for (;;) {
      const { file, head } = await readKeyFile(log);
      const { wrapping } = now();
      if (!file) throw new CrmError('KEY_LOST', 'The key file is gone.');
      const keys = await openKeys(database, file, wrapping, true);
      const next = await change({ header: file.header, keys, wrapping });
      const changed = await sealKeys(database, next.header, next.keys, next.wrapping);
      if (await writeKeyFile(log, changed, head)) return become(await openFile(changed, next.wrapping));
    }
  }

  async function finish(rewrite: () => Promise<void>): Promise<void> {
    const { header, keys } = now();
    const old = [...keys.keys()].filter((number) => number !== header.current);
    if (old.length === 0) return;
    for (const number of old) await inUse.untilUnused(number);
    await rewrite();
    await update(async (state) => {
      const current = state.keys.get(state.header.current) as CryptoKey;
      return { ...state, keys: new Map([[state.header.current, current]]) };
    });
  }

  await become(opened);
  const stopWatching = log.watch(() => void reload().catch(() => {}));

  return {
    get header() {
      return now().header;
    },
    reload,
    encrypt: (task) => inUse.encrypt(task),
    async find(number) {
      const known = now().keys.get(number);
      if (known) return known;
      // A page that has changed the key may be ahead of the news of it.
      await reload().catch(() => {});
      return now().keys.get(number);
    },
    amend: (change) => update(async (state) => ({ ...state, header: change(state.header) })),
    changeSecret: (next) =>
      update(async (state) => {
        const derivation = newDerivation(next);
        return { ...state, header: { ...state.header, derivation }, wrapping: await wrappingKey(next, derivation) };
      }),
    rotate: (rewrite) =>
      inTurn(async () => {
        await update(async ({ header, keys, wrapping }) => {
          const current = Math.max(...keys.keys()) + 1;
          return { wrapping, header: { ...header, current }, keys: new Map([...keys, [current, await newDataKey()]]) };
        });
        await finish(rewrite);
      }),
    finishRotation: (rewrite) => inTurn(() => finish(rewrite)),
    async close() {
      if (!opened) return;
      stopWatching();
      opened = undefined;
      await inUse.forget();
      await log.close();
    },
  };
}
