import type { collections, Doc, InsertOfKind } from '@rockpool/schema';
import type { DemoRecord } from './complete.ts';
import { complete } from './complete.ts';
import { kelp, people } from './people.ts';
import type { Scene } from './row.ts';
import { at, idOf } from './row.ts';
import { pipelineId, stagesOf } from './stages.ts';
import { tags } from './words.ts';

/** The pipeline, people, team and tags of an organisation. */
export function* settings(scene: Scene): Generator<DemoRecord> {
  const made = { createdAt: at(scene, -400, 480), updatedAt: at(scene, -400, 480) };
  yield complete('settings', {
    id: pipelineId(scene),
    kind: 'pipeline',
    key: 'sales',
    name: scene.organisation === kelp.id ? 'Tasting to table' : 'Sales',
    stages: stagesOf(scene),
    ...made,
  });
  const members = people.filter(({ organisation }) => organisation === scene.organisation);
  for (const [order, { id, name, role, email, color }] of members.entries()) {
    yield complete('settings', { id, kind: 'user', key: email, name, role, email, color, order, ...made });
  }
  yield complete('settings', { id: idOf(scene, 'team', 0), kind: 'team', key: 'field', name: 'Field sales', ...made });
  for (const [kind, list] of Object.entries(lists)) {
    for (const [order, setting] of list.entries()) {
      yield complete('settings', { id: idOf(scene, kind, order), kind: kind as Kind, order, ...setting, ...made });
    }
  }
  for (const [order, name] of tags.entries()) {
    yield complete('settings', { id: idOf(scene, 'tag', order), kind: 'tag', key: name, name, order, ...made });
  }
}

type Kind = Doc<typeof collections.settings>['kind'];
type Lists = { readonly [K in Kind]?: readonly InsertOfKind<typeof collections.settings, K>[] };

/** What both organisations have alike, by kind. */
const lists: Lists = {
  field: [
    { key: 'berths', name: 'Berths', entity: 'deals', type: 'integer', merge: 'max' },
    { key: 'budget', name: 'Budget', entity: 'deals', type: 'money' },
    { key: 'season', name: 'Season', entity: 'deals', type: 'choice', options: ['spring', 'summer', 'winter'] },
    {
      key: 'certificates',
      name: 'Certificates',
      entity: 'parties',
      type: 'choices',
      options: ['CE', 'ISO 9001', 'MED'],
    },
  ],
  role: [
    {
      key: 'rep',
      name: 'Sales representative',
      grants: [
        { id: 'delete-deals', entity: 'deals', action: 'delete', whose: 'own' },
        { id: 'delete-parties', entity: 'parties', action: 'delete', whose: 'own' },
      ],
    },
    {
      key: 'manager',
      name: 'Sales manager',
      grants: [{ id: 'delete-deals', entity: 'deals', action: 'delete', whose: 'all' }],
    },
  ],
  taxRate: [
    { key: 'standard', name: '19 % VAT', taxPpm: 190_000, country: 'DE', validFrom: '2021-01-01' },
    { key: 'reduced', name: '7 % VAT', taxPpm: 70_000, country: 'DE' },
    { key: 'exempt', name: 'Tax-free', taxPpm: 0 },
  ],
  priceList: [
    { key: 'retail', name: 'Retail', currency: 'EUR' },
    { key: 'harbours', name: 'Harbour authorities', currency: 'EUR', validFrom: '2026-01-01', validTo: '2026-12-31' },
  ],
  template: [
    {
      key: 'mooring-inspection',
      name: 'Mooring inspection',
      entity: 'jobs',
      values: {
        name: 'Mooring inspection',
        checklist: [
          { id: 'chains', pos: 'a0', label: 'Chains without wear', type: 'check', required: true },
          { id: 'depth', pos: 'a1', label: 'Depth at low water, in centimetres', type: 'number', required: true },
        ],
      },
    },
  ],
  series: [
    { key: 'INV', name: 'Invoices', prefix: 'INV', leased: 1 },
    { key: 'CN', name: 'Credit notes', prefix: 'CN' },
  ],
  lease: [
    { key: 'INV-D1', name: 'Invoices of the service van', series: 'INV', deviceId: 'vantablet001', granted: 'INV-D1' },
  ],
};

/** Who may own records: the first rep has the most, a few wait for an owner. */
export function ownersOf(scene: Scene): { readonly ids: readonly string[]; readonly weights: readonly number[] } {
  const ids = people.filter(({ organisation }) => organisation === scene.organisation).map(({ id }) => id);
  return ids.length === 1 ? { ids, weights: [1] } : { ids: [...ids, ''], weights: [45, 30, 10, 15] };
}
