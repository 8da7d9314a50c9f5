import type { StoredRecord } from '@rockpool/schema/protocol';
import type { KeyStore, StoredKey } from '../store/key-store.ts';

/** What the memory store has besides keys. */
export interface MemoryKeyOptions {
  readonly hasOrganisation: (organisation: string) => boolean;
  /** The record of a user. */
  readonly accountOf: (organisation: string, id: string) => StoredRecord | undefined;
  /** Has every listener look again. */
  readonly announce: (organisation: string) => void;
}

/** A {@link KeyStore} that forgets everything with its process. */
export function createMemoryKeys({ hasOrganisation, accountOf, announce }: MemoryKeyOptions): KeyStore {
  const keys = new Map<string, StoredKey>();
  const of = (organisation: string, id: string): string => `${organisation}/${id}`;
  return {
    find: async (organisation, id) => keys.get(of(organisation, id)),
    list: async (organisation) => [...keys].flatMap(([name, key]) => (name === of(organisation, key.id) ? [key] : [])),
    async save(organisation, key) {
      if (!hasOrganisation(organisation)) return false;
      const { usedAt } = keys.get(of(organisation, key.id)) ?? key;
      keys.set(of(organisation, key.id), { ...key, usedAt });
      announce(organisation);
      return true;
    },
    async used(organisation, id, at) {
      const key = keys.get(of(organisation, id));
      if (key) keys.set(of(organisation, id), { ...key, usedAt: at });
    },
    async closed(organisation, ids) {
      const isClosed = (id: string): boolean => {
        const account = accountOf(organisation, id);
        const isOut = account !== undefined && (account.deleted || account.body['active'] === false);
        return isOut || keys.get(of(organisation, id))?.revokedAt !== undefined;
      };
      return new Set(ids.filter(isClosed));
    },
  };
}
