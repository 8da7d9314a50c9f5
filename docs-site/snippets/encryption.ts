import { CrmError, createCrm, eraseCrm, type SyncOptions } from '@rockpool/sdk';

export interface LockScreen {
  /** Asks for a passphrase, twice when it is a new one. */
  ask(isNew: boolean): Promise<string>;
  say(text: string): void;
  confirm(text: string): Promise<boolean>;
  show(): void;
}

// #region open
export function openCrm(sync: SyncOptions, screen: LockScreen) {
  return createCrm({
    name: 'field-sales',
    collections: ['parties', 'deals'],
    sync,
    encryption: {
      passphrase: ({ isNew }) => screen.ask(isNew),
    },
  });
}
// #endregion open

// #region unlock
export async function unlock(sync: SyncOptions, screen: LockScreen) {
  for (;;) {
    try {
      const crm = await openCrm(sync, screen);
      crm.encryption?.locked$.subscribe((isLocked) => {
        if (isLocked) screen.show();
      });
      return crm;
    } catch (error) {
      if (!(error instanceof CrmError) || error.code !== 'WRONG_PASSPHRASE')
        throw error;
      screen.say('That is not the passphrase.');
      if (await screen.confirm('Forgotten? Delete what is on this device?')) {
        await eraseCrm({ name: 'field-sales', sync });
      }
    }
  }
}
// #endregion unlock

// #region change
export async function change(
  crm: Awaited<ReturnType<typeof openCrm>>,
  screen: LockScreen,
) {
  await crm.encryption?.changeSecret({ passphrase: await screen.ask(true) });
  await crm.encryption?.rotateKey();
  await crm.lock();
}
// #endregion change

// #region key
export async function openWithKey(
  sync: SyncOptions,
  fetchKey: () => Promise<Uint8Array>,
) {
  return createCrm({
    name: 'field-sales',
    collections: ['parties', 'deals'],
    sync,
    encryption: { key: await fetchKey(), lease: { days: 14 } },
  });
}
// #endregion key

// #region decrypt
export async function decrypt(sync: SyncOptions, key: Uint8Array) {
  return createCrm({
    name: 'field-sales',
    collections: ['parties', 'deals'],
    sync,
    encryption: { key, decrypt: true },
  });
}
// #endregion decrypt
