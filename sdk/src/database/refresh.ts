interface Refreshing {
  refresh?(): Promise<void>;
  readonly originalStorageInstance?: Refreshing;
}

/**
 * Has a storage show what other tabs have written until now. Who was given a lock by one may not have been told yet what that one
 * wrote.
 *
 * @param instance a storage's own, or RxDB's around it
 */
export async function refresh(instance: object): Promise<void> {
  const { originalStorageInstance } = instance as Refreshing;
  await (originalStorageInstance ?? (instance as Refreshing)).refresh?.();
}
