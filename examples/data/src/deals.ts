import type { DemoRecord } from './complete.ts';
import { complete } from './complete.ts';
import { commonOf, companyNameOf, emailOf, nameOf, notesOf, phoneOf } from './parties.ts';
import type { Row, Scene } from './row.ts';
import { dateAt, hash, idOf, startRow } from './row.ts';
import { pipelineId, stagesOf } from './stages.ts';
import { jobTitles, lostReasons, needs, sources } from './words.ts';

const BASE_62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The fractional key of the n-th place: `d` announces four digits, so that keys of whole numbers sort as text. */
function positionOf(index: number): string {
  let digits = '';
  for (let rest = index, i = 0; i < 4; i++, rest = Math.floor(rest / 62)) digits = BASE_62[rest % 62] + digits;
  return `d${digits}`;
}

/** Mostly euros; yen have no minor unit and Bahraini dinars have three digits of it. */
function amountOf({ faker, pick }: Row) {
  const currency = pick(['EUR', 'USD', 'GBP', 'JPY', 'BHD'] as const, [70, 14, 10, 3, 3]);
  const units = faker.number.int({ min: 4, max: 900 }) * 50;
  const minor = { EUR: units * 100, USD: units * 100, GBP: units * 100, JPY: units * 160, BHD: units * 400 }[currency];
  return { minor, currency };
}

/** Where a deal stands, with the weights of the open stages first to last and of won and lost. */
function stageOf(row: Row, open: readonly number[], won: number, lost: number, ownerId: string, since: string) {
  const stages = stagesOf(row.scene);
  const openStages = stages.filter(({ type }) => type === 'open');
  const weights = stages.map(({ type }) => (type === 'won' ? won : lost));
  for (const [i] of openStages.entries()) weights[i] = open[i] ?? 1;
  const stage = row.pick(stages, weights);
  const first = stages[0] ?? stage;
  return {
    pipelineId: pipelineId(row.scene),
    stageId: stage.id,
    stageRank: stage.order,
    status: stage.type,
    probability: stage.probability,
    position: positionOf(row.index),
    ...(stage.type !== 'open' && { closedAt: since }),
    ...(stage.type === 'lost' && { lostReason: row.pick(lostReasons) }),
    stageHistory: stage === first ? [] : [{ id: '1', from: first.id, to: stage.id, at: since, by: ownerId }],
  };
}

/** A lead. One in sixty came in twice. */
export function lead(scene: Scene, index: number): DemoRecord {
  const again = index >= 60 && index % 60 === 0;
  const [given, family] = nameOf(startRow(scene, 'lead name', again ? index - 7 : index));
  const name = again ? `${given} ${family}`.toUpperCase() : `${given} ${family}`;
  const row = startRow(scene, 'lead', index);
  const { faker, pick, chance } = row;
  const common = commonOf(row);
  const notes = notesOf(row);
  return complete('deals', {
    id: row.id,
    kind: 'lead',
    name,
    amount: amountOf(row),
    expectedClose: dateAt(scene, faker.number.int({ min: -30, max: 120 })),
    source: pick(sources),
    score: faker.number.int({ min: 5, max: 100 }),
    leadInfo: {
      person: name,
      company: faker.company.name(),
      jobTitle: pick(jobTitles),
      email: emailOf(row, given, family),
      phone: phoneOf(row),
      city: faker.location.city(),
    },
    // One lead in five is somebody who is a customer already.
    partyId: chance(20) ? idOf(scene, 'company', faker.number.int({ max: Math.floor(index / 5) })) : '',
    ...(notes && { notes }),
    ...common,
    ...stageOf(row, [40, 25, 12, 2, 1], 6, 14, common.ownerId, common.updatedAt),
  });
}

/** The company, by index, that a deal is made with. */
export const partnerOf = (scene: Scene, deal: number): number =>
  hash(`${scene.organisation}/${scene.seed}/partner/${deal}`) % (Math.floor(deal / 1.6) + 1);

/** A deal with a company and one of its two contacts. */
export function deal(scene: Scene, index: number): DemoRecord {
  const partner = partnerOf(scene, index);
  const company = companyNameOf(scene, partner);
  const row = startRow(scene, 'deal', index);
  const { faker, pick } = row;
  const common = commonOf(row);
  const notes = notesOf(row);
  return complete('deals', {
    id: row.id,
    kind: 'deal',
    name: `${pick(needs)} for ${company}`,
    amount: amountOf(row),
    expectedClose: dateAt(scene, faker.number.int({ min: -20, max: 90 })),
    source: pick(sources),
    score: faker.number.int({ min: 20, max: 100 }),
    partyId: idOf(scene, 'company', partner),
    contactId: idOf(scene, 'contact', partner * 2 + faker.number.int({ max: 1 })),
    ...(notes && { notes }),
    ...common,
    ...stageOf(row, [4, 6, 12, 12, 8], 34, 24, common.ownerId, common.updatedAt),
  });
}
