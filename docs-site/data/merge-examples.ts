import type { Json, MergeRule } from '@rockpool/schema';

/** Two people change one field while apart. A test holds every result against the code that both ends merge with. */
export interface MergeExample {
  /** `collection.field`, declared with the rule. */
  readonly field: string;
  readonly rule: MergeRule;
  readonly story: string;
  readonly base: Json;
  readonly earlier: Json;
  readonly later: Json;
  readonly result: Json;
  /** Whether the value that gave way is kept in the conflict list. */
  readonly kept: boolean;
}

const mobile = { id: 'p1', value: '+32 2 555 01 00', label: 'mobile' };
const desk = { id: 'p2', value: '+32 2 555 01 77', label: 'desk' };

export const mergeExamples: readonly MergeExample[] = [
  {
    field: 'deals.expectedClose',
    rule: 'latest',
    story: 'Both move the closing date.',
    base: '2026-03-31',
    earlier: '2026-04-30',
    later: '2026-05-15',
    result: '2026-05-15',
    kept: true,
  },
  {
    field: 'deals.probability',
    rule: 'latest',
    story: 'Both come to the same figure.',
    base: 40,
    earlier: 60,
    later: 60,
    result: 60,
    kept: false,
  },
  {
    field: 'deals.status',
    rule: { furthest: 'stage' },
    story: 'One closes it as lost, the other as won. The later end stands, and a person is asked to look.',
    base: 'open',
    earlier: 'lost',
    later: 'won',
    result: 'won',
    kept: true,
  },
  {
    field: 'activities.startAt',
    rule: { unit: 'time' },
    story: 'Both move a meeting, each with its end. The later change brings start, end and time zone.',
    base: '2026-05-04T08:00:00.000Z',
    earlier: '2026-05-04T09:00:00.000Z',
    later: '2026-05-05T08:00:00.000Z',
    result: '2026-05-05T08:00:00.000Z',
    kept: true,
  },
  {
    field: 'deals.notes',
    rule: 'text',
    story: 'Both add a line.',
    base: 'Met Lise at the fair.\n',
    earlier: 'Met Lise at the fair.\nForty rooms.\n',
    later: 'Met Lise at the fair.\nInvoice to head office.\n',
    result: 'Met Lise at the fair.\nForty rooms.\nInvoice to head office.\n',
    kept: false,
  },
  {
    field: 'deals.notes',
    rule: 'text',
    story: 'Two words of one line.',
    base: 'Call Lise on Monday at nine.',
    earlier: 'Call Lise on Tuesday at nine.',
    later: 'Call Lise on Monday at ten.',
    result: 'Call Lise on Tuesday at ten.',
    kept: false,
  },
  {
    field: 'deals.notes',
    rule: 'text',
    story: 'The same word, two ways: both stay, and a person chooses.',
    base: 'Call Lise on Monday.',
    earlier: 'Call Lise on Tuesday.',
    later: 'Call Lise on Friday.',
    result: 'Call Lise on ‹Tuesday. | Friday.›',
    kept: true,
  },
  {
    field: 'deals.tags',
    rule: 'set',
    story: 'One adds a tag; the other adds one and removes one.',
    base: ['fair', 'cold'],
    earlier: ['fair', 'cold', 'hotel'],
    later: ['fair', 'spring'],
    result: ['fair', 'hotel', 'spring'],
    kept: false,
  },
  {
    field: 'parties.phones',
    rule: 'list',
    story: 'One adds a number, the other corrects a label.',
    base: [mobile],
    earlier: [mobile, desk],
    later: [{ ...mobile, label: 'private' }],
    result: [{ ...mobile, label: 'private' }, desk],
    kept: false,
  },
  {
    field: 'parties.phones',
    rule: 'list',
    story: 'One removes a number that the other corrects: the correction wins.',
    base: [mobile],
    earlier: [],
    later: [{ ...mobile, value: '+32 2 555 01 01' }],
    result: [{ ...mobile, value: '+32 2 555 01 01' }],
    kept: true,
  },
  {
    field: 'deals.leadInfo',
    rule: 'keys',
    story: 'Each fills in what the other does not know.',
    base: { person: 'Lise Maes' },
    earlier: { person: 'Lise Maes', email: 'lise@example.com' },
    later: { person: 'Lise Maes', city: 'Ghent' },
    result: { person: 'Lise Maes', email: 'lise@example.com', city: 'Ghent' },
    kept: false,
  },
  {
    field: 'deals.score',
    rule: 'max',
    story: 'Two scores: the better one holds, whenever it was given.',
    base: 10,
    earlier: 70,
    later: 55,
    result: 70,
    kept: false,
  },
  {
    field: 'deals.source',
    rule: 'first',
    story: 'Where a lead came from is settled by whoever wrote it first.',
    base: null,
    earlier: 'fair',
    later: 'web',
    result: 'fair',
    kept: true,
  },
  {
    field: 'deals.stageHistory',
    rule: 'append',
    story: 'Two people move one deal on; both moves are remembered.',
    base: [],
    earlier: [{ id: '1', label: '10:00', value: 'proposal' }],
    later: [{ id: '2', label: '10:05', value: 'negotiation' }],
    result: [
      { id: '1', label: '10:00', value: 'proposal' },
      { id: '2', label: '10:05', value: 'negotiation' },
    ],
    kept: false,
  },
];
