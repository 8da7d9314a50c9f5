import { type CrmOptions, createCrm } from '@rockpool/sdk';
import { filter, firstValueFrom } from 'rxjs';
import { type Fields, type Listed, PAGE, type Peer, syncUrl } from './peer.ts';

const claims = { sub: 'u1', org: 'acme', role: 'admin', exp: 4_102_444_800 };
const token = ['{}', JSON.stringify(claims), ''].map((part) => btoa(part).replaceAll('=', '')).join('.');

/** A peer on the SDK. */
export function crmPeer(options: Pick<CrmOptions<'deals'>, 'storage' | 'encryption'>): Peer {
  const make = () =>
    createCrm({ name: 'bench', collections: ['deals'], sync: { url: syncUrl(), token: () => token }, ...options });
  let crm: Awaited<ReturnType<typeof make>>;
  return {
    async open() {
      crm = await make();
    },
    async synced() {
      await firstValueFrom(
        crm.sync.status$.pipe(filter(({ state, lastSyncAt }) => state === 'idle' && lastSyncAt !== null)),
      );
    },
    count: () => crm.collections.deals.count().exec(),
    watch(show) {
      const newest = crm.leads.find({ sort: [{ updatedAt: 'desc' }], limit: PAGE });
      newest.$.subscribe((leads) => show(leads as readonly Listed[]));
    },
    rename: (id, name) => crm.leads.patch(id, { name }),
    one: async (id) => (await crm.leads.findOne(id).exec())?.toJSON() as unknown as Fields,
    page: ({ index, fixed, field, from }) =>
      crm.collections.deals
        .find({
          selector: { ...fixed, [field]: { $lte: from } },
          sort: index.map((one) => ({ [one]: 'desc' })) as never,
          limit: PAGE,
        })
        .exec() as Promise<readonly unknown[]> as Promise<readonly Fields[]>,
    async pauseSync() {
      crm.sync.pause();
    },
    destroy: () => crm.destroy(),
  };
}
