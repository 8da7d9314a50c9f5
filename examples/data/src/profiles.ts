/** How many records of each sort an organisation gets. */
export interface Profile {
  readonly companies: number;
  readonly contacts: number;
  readonly households: number;
  readonly sites: number;
  readonly leads: number;
  readonly deals: number;
  readonly activities: number;
  readonly products: number;
  readonly assets: number;
  readonly jobs: number;
  readonly ledger: number;
  readonly files: number;
  readonly salesDocuments: number;
}

/**
 * The sizes that the demo, the tests and the benchmarks share. Every row of a smaller profile stands in the larger
 * ones unchanged, so a row points only as far as its own index reaches. For every pointer to hit, the shares keep to
 * about two contacts a company, 1.5 deals and 5 leads a company, 3 activities a lead and 10 a deal; to two jobs an asset,
 * three entries a job, two documents a deal, and no more sites than companies.
 */
export const profiles = {
  /** About 1,000 parties: a test that should be quick. */
  S: {
    ...{ companies: 335, contacts: 665, households: 20, sites: 30, leads: 1_500, deals: 500, activities: 4_500 },
    ...{ products: 120, assets: 84, jobs: 168, ledger: 504, files: 120, salesDocuments: 240 },
  },
  /** 10,000 leads: the demo. */
  M: {
    ...{ companies: 2_005, contacts: 3_995, households: 200, sites: 300, leads: 10_000, deals: 3_000 },
    ...{ activities: 30_000, products: 400, assets: 350, jobs: 700, ledger: 2_100, files: 900, salesDocuments: 1_200 },
  },
  /** 100,000 leads: more than a device should hold. */
  L: {
    ...{ companies: 20_005, contacts: 39_995, households: 2_000, sites: 4_000, leads: 100_000, deals: 20_000 },
    ...{ activities: 200_000, products: 2_000, assets: 10_000, jobs: 20_000, ledger: 60_000, files: 40_000 },
    salesDocuments: 30_000,
  },
  /** About 100 records: the neighbouring organisation. */
  XS: {
    ...{ companies: 4, contacts: 8, households: 2, sites: 2, leads: 14, deals: 6, activities: 18, products: 4 },
    ...{ assets: 7, jobs: 7, ledger: 12, files: 4, salesDocuments: 12 },
  },
} as const satisfies { readonly [name: string]: Profile };

export type ProfileName = keyof typeof profiles;
