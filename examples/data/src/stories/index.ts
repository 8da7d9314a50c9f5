import type { DemoRecord } from '../complete.ts';
import type { Scene } from '../row.ts';
import { clinic } from './clinic.ts';
import { deliveryRoute } from './delivery-route.ts';
import { farm } from './farm.ts';
import { fieldSales } from './field-sales.ts';
import { hotelDesk } from './hotel-desk.ts';
import { jobSite } from './job-site.ts';
import { shop } from './shop.ts';

/**
 * Days in the lives of people who work without a network, as small fixed sets of records: for tests, and to try things
 * out on. The demo organisation holds the first one.
 *
 * @example
 * ```ts
 * const records = [...stories.farm(scene)];
 * ```
 */
export const stories = {
  fieldSales,
  jobSite,
  farm,
  deliveryRoute,
  hotelDesk,
  shop,
  clinic,
} as const satisfies { readonly [story: string]: (scene: Scene) => Iterable<DemoRecord> };
