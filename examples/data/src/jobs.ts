import { assetBelow } from './assets.ts';
import type { DemoRecord } from './complete.ts';
import { complete } from './complete.ts';
import { partnerOf } from './deals.ts';
import { commonOf } from './parties.ts';
import type { Row, Scene } from './row.ts';
import { after, idOf, startRow } from './row.ts';
import { remarks } from './words.ts';

const kinds = ['project', 'visit', 'workOrder', 'delivery', 'inspection', 'maintenance', 'stay'] as const;

type Kind = (typeof kinds)[number];

const names: { readonly [K in Kind]: readonly string[] } = {
  project: ['New guest pontoon', 'Refit of the fuel dock', 'Lights along the breakwater'],
  visit: ['Measure the berths', 'Show the harbour master around', 'Talk through the season'],
  workOrder: ['Replace fenders', 'Splice mooring lines', 'Swap the tide gauge'],
  delivery: ['Fenders and lines', 'Life jackets', 'Kayaks for the rental'],
  inspection: ['Mooring inspection', 'Fire safety round', 'Ladder check'],
  maintenance: ['Yearly service', 'Oil and filters', 'Winter check'],
  stay: ['Crew cabin for the fitters', 'Guest room at the harbour', 'Loft for the weekend'],
};

/** Which asset a kind of job is about. */
const assetFor = { inspection: 'equipment', maintenance: 'equipment', workOrder: 'device', stay: 'room' } as const;

/** Two in ten lie ahead; of the others nearly all are done. */
function placeInTime({ chance, faker, pick }: Row) {
  if (chance(20)) return { days: faker.number.int({ min: 0, max: 13 }), status: 'planned' } as const;
  const status = pick(['done', 'failed', 'cancelled', 'inProgress'] as const, [88, 4, 4, 4]);
  return { days: -faker.number.int({ min: 1, max: 300 }), status };
}

function checklistOf({ faker, pick }: Row, at: string | undefined, by: string) {
  const depth = faker.number.int({ min: 180, max: 420 });
  const passed = pick([true, false], [92, 8]);
  const answers =
    at === undefined
      ? [{}, {}]
      : [
          { passed, at, by },
          { value: String(depth), passed: true, at, by },
        ];
  return [
    { id: 'chains', pos: 'a0', label: 'Chains without wear', type: 'check' as const, required: true, ...answers[0] },
    { id: 'depth', pos: 'a1', label: 'Depth at low water', type: 'number' as const, unit: 'cm', ...answers[1] },
  ];
}

function itemsOf({ faker, scene, index }: Row, isDone: boolean) {
  const qtyMilli = faker.number.int({ min: 1, max: 20 }) * 1_000;
  const productId = idOf(scene, 'product', Math.floor(index / 40));
  return [
    { id: '1', pos: 'a0', productId, name: 'As ordered', qtyMilli, deliveredMilli: isDone ? qtyMilli : 0, unit: 'pc' },
  ];
}

/** What only jobs of a kind have. */
function detailsOf(row: Row, kind: Kind, endedAt: string | undefined, by: string) {
  const { scene, index, pick, faker } = row;
  const isDone = endedAt !== undefined;
  if (kind === 'inspection') return { checklist: checklistOf(row, endedAt, by) };
  if (kind === 'stay') return { guests: pick([1, 2, 2, 3]) };
  if (kind !== 'delivery') return {};
  return {
    items: itemsOf(row, isDone),
    routeId: idOf(scene, 'route', Math.floor(index / (8 * kinds.length))),
    seq: Math.floor(index / kinds.length) % 8,
    ...(isDone && { proof: { signedBy: faker.person.fullName(), signedAt: endedAt, photoIds: [] } }),
  };
}

/** Work for a company, on one of its assets where the kind asks for one. */
export function job(scene: Scene, index: number): DemoRecord {
  const at = index % kinds.length;
  const kind = kinds[at] ?? 'visit';
  const deal = Math.floor(index / 2);
  const row = startRow(scene, 'job', index);
  const { pick, chance, instant } = row;
  const { days, status } = placeInTime(row);
  const start = instant(days);
  const end = after(start, kind === 'stay' ? 2 * 1_440 : pick([30, 60, 120, 240]));
  const common = commonOf(row);
  const hasEnded = status === 'done' || status === 'failed';
  const subject =
    kind in assetFor ? assetBelow(Math.floor(index / 2), assetFor[kind as keyof typeof assetFor]) : undefined;
  const created = days < 0 ? after(start, -1_440) : common.createdAt;
  return complete('jobs', {
    id: row.id,
    kind,
    name: pick(names[kind]),
    status,
    partyId: idOf(scene, 'company', partnerOf(scene, deal)),
    dealId: chance(50) ? idOf(scene, 'deal', deal) : '',
    parentId: kind === 'visit' || kind === 'workOrder' ? idOf(scene, 'job', index - at) : '',
    assetIds: subject === undefined ? [] : [idOf(scene, 'asset', subject)],
    assigneeId: common.ownerId,
    scheduledStart: start,
    scheduledEnd: end,
    timeZone: scene.timeZone,
    priority: pick([0, 1, 2, 3], [70, 15, 10, 5]),
    ...(status !== 'planned' && status !== 'cancelled' && { startedAt: start }),
    ...(hasEnded && { endedAt: end, report: pick(remarks) }),
    ...(status === 'failed' && { failReason: pick(['Nobody there', 'Wrong part', 'Weather']) }),
    ...(chance(40) && { instructions: pick(remarks) }),
    ...detailsOf(row, kind, status === 'done' ? end : undefined, common.ownerId),
    ...common,
    createdAt: created,
    updatedAt: hasEnded ? end : created,
  });
}
