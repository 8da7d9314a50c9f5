import type { CrmStorage } from '../../database/open.ts';
import { CrmError } from '../../errors.ts';
import { EMPTY } from '../log/log-store.ts';
import { isLogStorage } from '../log-storage.ts';
import { hiddenName, KEYS } from './hidden-name.ts';

/**
 * Sees to it that no second, empty copy is begun beside one that is encrypted.
 *
 * @throws CrmError `ENCRYPTED`
 */
export async function refuseEncrypted(storage: CrmStorage, database: string): Promise<void> {
  if (!isLogStorage(storage)) return;
  const { stores } = storage;
  const hidden = await hiddenName(database);
  if (!(await stores.list(hidden)).includes(KEYS)) return;
  const log = await stores.open(hidden, KEYS);
  const { head } = await log.read(EMPTY);
  await log.close();
  if (head.length === 0) return;
  throw new CrmError('ENCRYPTED', 'The device\'s copy is encrypted, and createCrm() was called without "encryption".');
}
