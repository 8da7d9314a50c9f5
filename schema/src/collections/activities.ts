import { defineCollection } from '../define/collection.ts';

const id = { type: 'string', maxLength: 36 } as const;
const instant = { type: 'string', format: 'date-time', maxLength: 24 } as const;

/** What was done and what is to be done. One collection, so that a timeline is one query. */
export const activities = defineCollection({
  name: 'activities',
  description: 'Tasks, calls, meetings, notes and e-mails.',
  version: 0,
  kinds: {
    task: { view: 'tasks', type: 'Task' },
    call: { view: 'calls', type: 'Call' },
    meeting: { view: 'meetings', type: 'Meeting' },
    note: { view: 'notes', type: 'Note' },
    email: { view: 'emails', type: 'Email' },
  },
  fields: {
    subject: { type: 'string', description: 'One line.', maxLength: 255, default: '', merge: 'latest' },
    body: { type: 'string', description: 'The text.', maxLength: 65_536, merge: 'text' },
    status: {
      type: 'string',
      description: 'Planned until done or cancelled.',
      enum: ['planned', 'done', 'cancelled'],
      maxLength: 12,
      default: 'planned',
      merge: 'latest',
    },
    dueAt: {
      ...instant,
      description: 'When a task is due; the far future means never.',
      default: '9999-12-31T00:00:00.000Z',
      merge: 'latest',
    },
    startAt: { ...instant, description: 'When a call or meeting starts.', merge: { unit: 'time' } },
    endAt: { ...instant, description: 'When it ends.', merge: { unit: 'time' } },
    timeZone: {
      type: 'string',
      description: 'IANA name of the zone it was planned in.',
      maxLength: 64,
      merge: { unit: 'time' },
    },
    allDay: { type: 'boolean', description: 'Without a time of day.', merge: { unit: 'time' } },
    sortAt: {
      ...instant,
      description: 'Its place in a timeline: start, else due date, else creation.',
      merge: 'computed',
    },
    location: { type: 'string', description: 'Where.', maxLength: 255, merge: 'latest' },
    priority: { type: 'integer', description: '0 none to 3 urgent.', minimum: 0, maximum: 3, default: 0, merge: 'max' },
    direction: {
      type: 'string',
      description: 'Of a call or e-mail.',
      enum: ['in', 'out'],
      maxLength: 8,
      merge: 'latest',
    },
    durationSec: {
      type: 'integer',
      description: 'How long it took, in seconds.',
      minimum: 0,
      maximum: 1_000_000,
      merge: 'latest',
    },
    outcome: { type: 'string', description: 'What came of it.', maxLength: 64, merge: 'latest' },
    parentType: {
      type: 'string',
      description: 'Collection of the record it is about.',
      maxLength: 16,
      merge: { unit: 'parent' },
    },
    parentId: { ...id, description: 'The record it is about: a lead, a deal.', default: '', merge: { unit: 'parent' } },
    partyId: { ...id, description: 'The party whose history it belongs to.', default: '', merge: { unit: 'parent' } },
    attendees: {
      type: 'array',
      description: 'Who takes part.',
      items: { type: 'object', properties: { id, response: { type: 'string', maxLength: 16 } }, required: ['id'] },
      default: [],
      merge: 'list',
    },
  },
  required: ['sortAt'],
  indexes: [
    ['parentId', 'sortAt'],
    ['partyId', 'sortAt'],
    ['ownerId', 'status', 'dueAt'],
    ['kind', 'sortAt'],
    ['sortAt'],
  ],
  compute: (body) => {
    const never = body['dueAt'] === '9999-12-31T00:00:00.000Z';
    return { sortAt: body['startAt'] ?? (never ? undefined : body['dueAt']) ?? body['createdAt'] ?? '' };
  },
});
