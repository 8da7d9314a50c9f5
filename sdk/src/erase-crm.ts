import type { Openable } from './database/types.ts';
import type { CrmOptions } from './options.ts';

/** Whose copy {@link eraseCrm} deletes: as in {@link CrmOptions}. */
export type EraseOptions = Pick<CrmOptions<Openable>, 'name' | 'sync' | 'user' | 'storage'>;

/**
 * Deletes what this device keeps of a user's CRM without opening it, for which an encrypted one would need its
 * passphrase: the way on where that is forgotten. Other tabs close it. Edits that were not synced are lost.
 *
 * Whose it is says the token, or `user`, as with `createCrm()`.
 *
 * @throws CrmError `DESTROY_BLOCKED`, `INVALID_OPTIONS` for a storage that is not one of logs
 * @example
 * ```ts
 * if (error.code === 'WRONG_PASSPHRASE' && confirm('Forgotten? Delete the copy on this device and start anew?')) {
 *   await eraseCrm({ name: 'field-sales', sync });
 * }
 * ```
 */
export async function eraseCrm(options: EraseOptions): Promise<void> {
  const { erase } = await import('./storage/encryption/erase.ts');
  await erase(options);
}
