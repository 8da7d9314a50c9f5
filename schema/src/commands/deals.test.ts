import { expect, test } from 'vitest';
import { contextOf, inserted, patched, recordOf, refusalOf } from '../../test/commands.ts';
import { convertLead, loseDeal, reopenDeal, type Stage, type StagesOf, winDeal } from './index.ts';

const pipeline = {
  id: 'sales',
  stages: [
    { id: 'offer', order: 2, probability: 60, type: 'open' },
    { id: 'new', order: 1, probability: 10, type: 'open' },
    { id: 'won', order: 3, probability: 100, type: 'won' },
    { id: 'lost', order: 4, probability: 0, type: 'lost' },
  ],
} as const;

const deal = recordOf('deals', { kind: 'deal', name: 'Harbour lights', pipelineId: 'sales', stageId: 'offer' });
const won = recordOf('deals', { ...deal, ...patched(winDeal(deal, pipeline, contextOf()), 'it') });
const now = '2026-05-04T09:00:00.000Z';

test('a deal is won with its instant, its probability and its stage', () => {
  expect(patched(winDeal(deal, pipeline, contextOf()), 'it')).toEqual({
    status: 'won',
    closedAt: now,
    lostReason: null,
    probability: 100,
    stageId: 'won',
    stageRank: 3,
    stageHistory: [{ id: 'new-1', from: 'offer', to: 'won', at: now, by: 'ada' }],
  });
});

test('a deal is lost for a reason, and not without one', () => {
  expect(patched(loseDeal(deal, ' Too dear ', pipeline, contextOf()), 'it')).toMatchObject({
    ...{ status: 'lost', lostReason: 'Too dear', probability: 0, stageId: 'lost', closedAt: now },
  });
  expect(refusalOf(() => loseDeal(deal, ' ', pipeline, contextOf()))).toBe('INCOMPLETE lostReason');
});

test('without its pipeline at hand a deal is closed in the stage that it is in', () => {
  expect(patched(winDeal(deal, undefined, contextOf()), 'it')).not.toHaveProperty('stageId');
});

test('a deal does not enter a stage that requires what it does not say', () => {
  const [won] = pipeline.stages.filter(({ type }) => type === 'won');
  const strict: StagesOf = { stages: [{ ...(won as Stage), requirements: ['closedAt', 'expectedClose', 'amount'] }] };
  expect(refusalOf(() => winDeal(deal, strict, contextOf()))).toBe('INCOMPLETE expectedClose');
  const told = recordOf('deals', { ...deal, expectedClose: '2026-05-30', amount: { minor: 5, currency: 'EUR' } });
  expect(patched(winDeal(told, strict, contextOf()), 'it')).toMatchObject({ stageId: 'won' });
});

test('a deal that is over is neither won nor lost again, and an open one is not reopened', () => {
  expect(refusalOf(() => winDeal(won, pipeline, contextOf()))).toBe('INVALID_TRANSITION status');
  expect(refusalOf(() => loseDeal(won, 'why', pipeline, contextOf()))).toBe('INVALID_TRANSITION status');
  expect(refusalOf(() => reopenDeal(deal, pipeline, contextOf()))).toBe('INVALID_TRANSITION status');
});

test('a reopened deal stands where it stood, or at the beginning when that stage is gone', () => {
  expect(patched(reopenDeal(won, pipeline, contextOf()), 'it')).toMatchObject({
    ...{ status: 'open', closedAt: null, lostReason: null, stageId: 'offer', stageRank: 2, probability: 60 },
  });
  const rest = { stages: pipeline.stages.filter(({ id }) => id !== 'offer') };
  expect(patched(reopenDeal(won, rest, contextOf()), 'it')).toMatchObject({ stageId: 'new', probability: 10 });
});

const lead = recordOf('deals', {
  kind: 'lead',
  name: 'New roof',
  private: true,
  sharedWith: ['ben'],
  leadInfo: {
    person: 'Mira Sand',
    company: 'Sand & Sons',
    jobTitle: 'Owner',
    email: 'mira@sand.example',
    phone: '+4930',
    city: 'Kiel',
  },
});

test('a lead becomes a deal, and what it says of company and person becomes parties that the same people see', () => {
  const plan = convertLead(lead, {}, { pipeline }, contextOf());
  const audience = { ownerId: 'ada', private: true, teamIds: [], sharedWith: ['ben'] };
  const [company, person] = inserted(plan, 'parties');
  expect(company).toMatchObject({ kind: 'organisation', name: 'Sand & Sons', address: { city: 'Kiel' }, ...audience });
  expect(person).toMatchObject({
    kind: 'person',
    name: 'Mira Sand',
    jobTitle: 'Owner',
    parentId: company?.['id'],
    ...audience,
  });
  expect(person).toMatchObject({ emails: [{ value: 'mira@sand.example' }], phones: [{ value: '+4930' }] });
  expect(patched(plan, 'it')).toMatchObject({
    ...{ kind: 'deal', partyId: company?.['id'], contactId: person?.['id'] },
    ...{ pipelineId: 'sales', stageId: 'new', stageRank: 1, probability: 10 },
  });
});

test('a lead can be converted to parties that are there, and to none', () => {
  const known = { company: recordOf('parties', { id: 'acme', kind: 'organisation', name: 'Acme' }) };
  const chosen = convertLead(lead, { companyId: 'acme', contactId: null }, known, contextOf());
  expect(inserted(chosen, 'parties')).toEqual([]);
  expect(patched(chosen, 'it')).toEqual({ kind: 'deal', partyId: 'acme' });
  expect(patched(convertLead(lead, { companyId: null, contactId: null }, {}, contextOf()), 'it')).toEqual({
    kind: 'deal',
  });
});

test('a lead that names only a person becomes a deal with that person', () => {
  const plan = convertLead(recordOf('deals', { ...lead, leadInfo: { person: 'Mira Sand' } }), {}, {}, contextOf());
  expect(patched(plan, 'it')).toMatchObject({ partyId: 'new-1', contactId: 'new-1' });
});

test('only an open lead is converted', () => {
  expect(refusalOf(() => convertLead(deal, {}, {}, contextOf()))).toBe('INVALID_TRANSITION kind');
  const lost = recordOf('deals', { ...lead, status: 'lost' });
  expect(refusalOf(() => convertLead(lost, {}, {}, contextOf()))).toBe('INVALID_TRANSITION status');
});
