const base = ['parties', 'activities', 'files', 'settings'] as const;
const sales = [...base, 'deals', 'products', 'salesDocuments'] as const;
const field = [...sales, 'jobs', 'ledger'] as const;
const assets = [...field, 'assets'] as const;

/**
 * Collections that go together, for `createCrm({ collections })`. Each pack holds the one before it.
 *
 * | pack | what it adds | who works with it |
 * |---|---|---|
 * | `base` | parties, activities, files, settings | whoever keeps in touch |
 * | `sales` | deals, products, salesDocuments | reps, shops |
 * | `field` | jobs, ledger | technicians, drivers, inspectors |
 * | `assets` | assets | farms, hotels, maintenance |
 *
 * RxDB's open core keeps 13 collections open in one page, so that three are left to an app beside all ten.
 *
 * @example
 * ```ts
 * const crm = await createCrm({ name: 'farm', collections: [...packs.assets, herds] });
 * ```
 */
export const packs = { base, sales, field, assets } as const;
