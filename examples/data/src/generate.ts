import { activity } from './activities.ts';
import { asset } from './assets.ts';
import type { DemoRecord } from './complete.ts';
import { deal, lead } from './deals.ts';
import { file } from './files.ts';
import { job } from './jobs.ts';
import { ledgerEntry } from './ledger.ts';
import { company, contact, household, site } from './parties.ts';
import { product } from './products.ts';
import type { Profile } from './profiles.ts';
import type { Scene } from './row.ts';
import { salesDocument } from './sales-documents.ts';
import { settings } from './settings.ts';
import { fieldSales } from './stories/field-sales.ts';

/** How each entity of a profile is made, in an order in which a row points only at rows before it. */
const entities = [
  ['products', product],
  ['companies', company],
  // Devices receive records in this order, and a rep opens the list of leads first.
  ['leads', lead],
  ['contacts', contact],
  ['deals', deal],
  ['activities', activity],
  ['households', household],
  ['sites', site],
  ['assets', asset],
  ['jobs', job],
  ['ledger', ledgerEntry],
  ['salesDocuments', salesDocument],
  ['files', file],
] as const satisfies readonly (readonly [keyof Profile, (scene: Scene, index: number) => DemoRecord])[];

/**
 * Every record of a demo organisation, one at a time: what shapes the organisation first, then its day, then the
 * rest. The same scene gives the same records, and a row does not depend on how many others are asked for.
 *
 * @example
 * ```ts
 * const scene = { organisation: tides.id, seed: 1, today: Date.UTC(2026, 4, 20), timeZone: 'Europe/Stockholm' };
 * for (const { collection, body } of generate(scene, profiles.S)) …
 * ```
 */
export function* generate(scene: Scene, profile: Profile): Generator<DemoRecord> {
  yield* settings(scene);
  const told = [...fieldSales(scene)];
  yield* told;
  for (const [entity, make] of entities) {
    // The story counts towards the profile: 10,000 leads are 10,000 leads.
    const count = profile[entity] - told.filter((record) => entityOf(record) === entity).length;
    for (let index = 0; index < count; index++) yield make(scene, index);
  }
}

const partyEntities = {
  person: 'contacts',
  organisation: 'companies',
  household: 'households',
  site: 'sites',
} as const;

function entityOf({ collection, body: { kind } }: DemoRecord): keyof Profile | undefined {
  if (collection === 'parties') return partyEntities[kind as keyof typeof partyEntities];
  if (collection === 'deals') return kind === 'lead' ? 'leads' : 'deals';
  return collection === 'settings' ? undefined : collection;
}
