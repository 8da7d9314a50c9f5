import { defineCollection } from '../define/collection.ts';
import { epoch, id, indexedId, instant, NEVER } from './values.ts';

const mailAddress = { type: 'string', maxLength: 254 } as const;
const mailAddresses = { type: 'array', items: mailAddress, maxItems: 100 } as const;

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
    email: {
      view: 'emails',
      type: 'Email',
      fields: {
        from: { ...mailAddress, description: 'Who sends it.', merge: 'latest' },
        to: { ...mailAddresses, description: 'To whom.', merge: 'set' },
        cc: { ...mailAddresses, description: 'Who gets a copy.', merge: 'set' },
        sendState: {
          type: 'string',
          description: 'A draft until it is queued; the server sends what is queued, once.',
          enum: ['draft', 'queued', 'sent'],
          maxLength: 8,
          merge: { furthest: 'sending' },
        },
        messageId: { type: 'string', description: 'What mail servers call it.', maxLength: 255, merge: 'first' },
        sentAt: { ...instant, description: 'When the server sent it.', merge: 'server' },
        sendError: { type: 'string', description: 'Why it could not be sent yet.', maxLength: 255, merge: 'server' },
      },
    },
  },
  fields: {
    subject: { type: 'string', description: 'One line.', maxLength: 255, default: '', merge: 'latest' },
    body: { type: 'string', description: 'The text.', maxLength: 65_536, merge: 'text' },
    status: {
      type: 'string',
      description: 'Planned until done or cancelled.',
      enum: ['planned', 'cancelled', 'done'],
      maxLength: 12,
      default: 'planned',
      merge: { furthest: 'status' },
    },
    statusEpoch: { ...epoch, merge: { furthest: 'status' } },
    dueAt: {
      ...instant,
      description: 'When a task is due; the far future means never.',
      default: NEVER,
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
    remindAt: { ...instant, description: 'When to remind the owner.', merge: 'latest' },
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
    parentId: { ...indexedId, description: 'The record it is about: a lead, a deal.', merge: { unit: 'parent' } },
    partyId: {
      ...indexedId,
      description: 'The party whose history it belongs to.',
      references: { collection: 'parties' },
      merge: { unit: 'parent' },
    },
    attendees: {
      type: 'array',
      description: 'Who takes part.',
      items: {
        type: 'object',
        properties: {
          id: { ...id, description: 'A party, or a user.' },
          response: { type: 'string', enum: ['open', 'accepted', 'declined', 'tentative'] },
        },
        required: ['id'],
      },
      default: [],
      merge: 'list',
    },
  },
  required: ['sortAt'],
  machines: {
    status: {
      state: 'status',
      epoch: 'statusEpoch',
      states: {
        planned: { to: ['cancelled', 'done'] },
        cancelled: { to: ['planned', 'done'], ends: true },
        done: { to: ['planned', 'cancelled'], ends: true },
      },
    },
    sending: { state: 'sendState', states: { draft: { to: ['queued'] }, queued: { to: ['sent'] }, sent: { to: [] } } },
  },
  indexes: [
    ['parentId', 'sortAt'],
    ['partyId', 'sortAt'],
    ['ownerId', 'status', 'dueAt'],
    ['kind', 'sortAt'],
    ['sortAt'],
  ],
  compute: (body) => {
    const never = body['dueAt'] === NEVER;
    return { sortAt: body['startAt'] ?? (never ? undefined : body['dueAt']) ?? body['createdAt'] ?? '' };
  },
});
