import { afterEach } from 'vitest';
import { createCrm } from '../src/create-crm.ts';
import type { CrmOptions } from '../src/options.ts';
import { type MemoryServer, tokenFor } from './memory-server.ts';

const open = new Set<{ close(): Promise<void> }>();
let count = 0;

afterEach(async () => {
  const left = [...open];
  // One that does not close fails its own test, and no other.
  open.clear();
  for (const crm of left) await crm.close();
});

/** A name that no other test's database has: memory storage lasts as long as the process. */
export const freshName = (): string => `device-${++count}`;

/** A device of Ada's that syncs with a server in memory; closed after the test. */
export async function openDevice(
  server: MemoryServer,
  options: Partial<CrmOptions<'deals' | 'parties'>> & { readonly token?: () => string | null } = {},
) {
  const { token = () => tokenFor('ada'), ...more } = options;
  const crm = await createCrm({
    name: freshName(),
    collections: ['deals', 'parties'],
    sync: { url: 'http://server.test/graphql', token, fetch: server.fetch },
    ...more,
  });
  open.add(crm);
  return crm;
}
