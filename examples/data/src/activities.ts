import type { DemoRecord } from './complete.ts';
import { complete } from './complete.ts';
import { partnerOf } from './deals.ts';
import { commonOf } from './parties.ts';
import type { Row, Scene } from './row.ts';
import { after, idOf, startRow } from './row.ts';
import { outcomes, remarks, subjects } from './words.ts';

type Kind = keyof typeof subjects;

/** The last Sunday of March or October: the night has an hour that is missing, or one that comes twice. */
function clockChange({ scene, pick }: Row): string {
  const year = new Date(scene.today).getUTCFullYear() - 1;
  const month = pick([2, 9]);
  const last = new Date(Date.UTC(year, month + 1, 0));
  return new Date(Date.UTC(year, month, last.getUTCDate() - last.getUTCDay(), 0, 30)).toISOString();
}

/** Days from today: 1 in 100 lies ahead, 3 in 1,000 were left undone, the others are history. */
function placeInTime({ chance, faker }: Row): {
  readonly days: number;
  readonly status: 'planned' | 'done' | 'cancelled';
} {
  if (chance(1)) return { days: faker.number.int({ min: 0, max: 13 }), status: 'planned' };
  if (chance(0.3)) return { days: faker.number.int({ min: -9, max: -1 }), status: 'planned' };
  return { days: faker.number.int({ min: -360, max: -1 }), status: chance(4) ? 'cancelled' : 'done' };
}

/** Notes and e-mails are never ahead of us, and today's meetings are told by the story. */
function kindOf({ pick }: Row, days: number, status: string): Kind {
  if (status === 'planned' && days === 0) return pick(['task', 'call']);
  if (status === 'planned') return pick(['task', 'call', 'meeting']);
  return pick(['task', 'call', 'meeting', 'note', 'email']);
}

/** What it is about: a lead, a deal and its company, or a company alone. Some have long histories, most a short one. */
function aboutOf({ scene, index, faker, chance }: Row) {
  const below = (limit: number): number => faker.number.int({ max: Math.floor(limit) });
  if (chance(55)) return { parentType: 'deals', parentId: idOf(scene, 'lead', below(index / 3)) };
  const deal = below(index / 11);
  const partyId = idOf(scene, 'company', partnerOf(scene, deal));
  if (chance(60)) return { parentType: 'deals', parentId: idOf(scene, 'deal', deal), partyId };
  return { parentType: 'parties', parentId: partyId, partyId };
}

/** What only calls, meetings, tasks or e-mails have. */
function detailsOf(row: Row, kind: Kind, when: string, done: boolean) {
  const { scene, faker, pick, chance } = row;
  if (kind === 'task') return { dueAt: when, priority: pick([0, 1, 2, 3], [60, 20, 15, 5]) };
  if (kind === 'note') return {};
  if (kind === 'email') return { startAt: when, direction: pick(['in', 'out'] as const) };
  const minutes = pick(kind === 'call' ? [5, 10, 15, 30] : [30, 45, 60, 90]);
  const time = { startAt: when, endAt: after(when, minutes), timeZone: chance(4) ? 'America/Halifax' : scene.timeZone };
  if (kind === 'meeting') return { ...time, location: faker.location.city() };
  const result = done ? { outcome: pick(outcomes), durationSec: minutes * 60 } : {};
  return { ...time, ...result, direction: pick(['in', 'out'] as const) };
}

export function activity(scene: Scene, index: number): DemoRecord {
  const row = startRow(scene, 'activity', index);
  const { faker, chance, pick, instant } = row;
  const { days, status } = placeInTime(row);
  const when = index % 500 === 499 && status !== 'planned' ? clockChange(row) : instant(days);
  const kind = kindOf(row, days, status);
  const about = aboutOf(row);
  const { ownerId, createdBy, updatedBy } = commonOf(row);
  const created = days < 0 ? when : instant(-faker.number.int({ min: 1, max: 20 }));
  return complete('activities', {
    id: row.id,
    kind,
    subject: pick(subjects[kind]),
    status,
    ...((kind === 'note' || kind === 'email' || chance(40)) && {
      body: faker.helpers.arrayElements(remarks, { min: 1, max: 3 }).join('\n'),
    }),
    ...about,
    ...detailsOf(row, kind, when, status === 'done'),
    ownerId,
    createdBy,
    updatedBy,
    createdAt: created,
    updatedAt: created,
  });
}
