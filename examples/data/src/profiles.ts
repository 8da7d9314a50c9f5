/** How many records of each sort an organisation gets. */
export interface Profile {
  readonly companies: number;
  readonly contacts: number;
  readonly leads: number;
  readonly deals: number;
  readonly activities: number;
  readonly products: number;
}

/**
 * The sizes that the demo, the tests and the benchmarks share. Every row of a smaller profile stands in the larger
 * ones unchanged, so a row points only as far as its own index reaches. For every pointer to hit, the shares keep to
 * about two contacts a company, 1.5 deals and 5 leads a company, 3 activities a lead and 10 a deal.
 */
export const profiles = {
  /** 1,000 parties: a test that should be quick. */
  S: { companies: 335, contacts: 665, leads: 1_500, deals: 500, activities: 4_500, products: 120 },
  /** 10,000 leads: the demo. */
  M: { companies: 2_005, contacts: 3_995, leads: 10_000, deals: 3_000, activities: 30_000, products: 400 },
  /** 100,000 leads: more than a device should hold. */
  L: { companies: 20_005, contacts: 39_995, leads: 100_000, deals: 20_000, activities: 200_000, products: 2_000 },
  /** About 50 records: the neighbouring organisation. */
  XS: { companies: 4, contacts: 8, leads: 14, deals: 6, activities: 18, products: 4 },
} as const satisfies { readonly [name: string]: Profile };

export type ProfileName = keyof typeof profiles;
