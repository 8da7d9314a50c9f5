import { userPlace } from '../../auth/last-user.ts';
import { readToken } from '../../auth/token.ts';
import { databaseNameOf } from '../../database/database-name.ts';
import type { EraseOptions } from '../../erase-crm.ts';
import { CrmError } from '../../errors.ts';
import { otherTabs } from '../../sync/other-tabs.ts';
import { createPresence, openLock } from '../../sync/presence.ts';
import { defaultStorage } from '../default-storage.ts';
import type { LogStores } from '../log/log-store.ts';
import { isLogStorage } from '../log-storage.ts';
import { hiddenName, KEYS } from './hidden-name.ts';

/** How long other tabs may take to let a database go, in milliseconds. */
const PATIENCE = 5000;

export async function erase({ name, sync, user, storage }: EraseOptions): Promise<void> {
  const { stores } = requireLogs(storage ?? (await defaultStorage()));
  const token = await sync?.token({ refresh: false });
  const named = token ? readToken(token, sync?.claims) : null;
  const database = databaseNameOf(name, named?.organisation ?? '', user ?? named?.id ?? '');
  const others = otherTabs(database, () => {});
  try {
    const isDone = await createPresence(openLock(database)).alone(
      async () => {
        const hidden = await hiddenName(database);
        await removeKeys(stores, hidden);
        await stores.remove(hidden);
        await stores.remove(database);
        return true;
      },
      () => others.post('close'),
      PATIENCE,
    );
    if (!isDone) throw new CrmError('DESTROY_BLOCKED', `Another tab keeps "${database}" open.`);
  } finally {
    others.forget();
  }
  userPlace(name).write(null);
}

/** Before the rest: whatever of it is left after a crash, nobody can read it. */
async function removeKeys(stores: LogStores, hidden: string): Promise<void> {
  if ((await stores.list(hidden)).includes(KEYS)) await (await stores.open(hidden, KEYS)).remove();
}

function requireLogs(storage: object) {
  if (isLogStorage(storage)) return storage;
  throw new CrmError('INVALID_OPTIONS', 'eraseCrm() needs a storage of logs.');
}
