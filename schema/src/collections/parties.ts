import { defineCollection } from '../define/collection.ts';
import type { Json, JsonObject } from '../define/json.ts';
import { identityOf, primaryOf } from './party-identity.ts';
import { address, currency, day, id, indexedId, instant } from './values.ts';

/** An e-mail address or a phone number with what it is for. */
const channel = {
  type: 'object',
  properties: {
    id,
    label: { type: 'string', maxLength: 32 },
    value: { type: 'string', maxLength: 254 },
    primary: { type: 'boolean' },
  },
  required: ['id', 'value'],
} as const;

/** One address is never half of one side and half of another. */
const asOneAddress = Object.fromEntries(
  Object.keys(address.properties).map((part) => [part, { unit: 'address' } as const]),
);

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/** What lists sort by: the family name first for a person, no case. Locale-free, so every device sorts alike. */
function sortNameOf(body: JsonObject): string {
  const [given, family] = [text(body['givenName']), text(body['familyName'])];
  const name = family === '' ? text(body['name']) : `${family} ${given}`;
  return name.trim().toLowerCase().slice(0, 120);
}

/** People and organisations: whoever the CRM is about. */
export const parties = defineCollection({
  name: 'parties',
  description: 'People, companies, households and sites.',
  version: 0,
  kinds: {
    person: { view: 'contacts', type: 'Contact' },
    organisation: { view: 'companies', type: 'Company' },
    household: { view: 'households', type: 'Household' },
    site: { view: 'sites', type: 'Site' },
  },
  fields: {
    name: { type: 'string', description: 'The name to show.', minLength: 1, maxLength: 200, merge: 'latest' },
    sortName: { type: 'string', description: 'What lists sort by.', maxLength: 120, merge: 'computed' },
    givenName: {
      type: 'string',
      description: 'Given name of a person.',
      maxLength: 100,
      merge: { unit: 'personName' },
    },
    familyName: {
      type: 'string',
      description: 'Family name of a person.',
      maxLength: 100,
      merge: { unit: 'personName' },
    },
    jobTitle: { type: 'string', description: 'What a person does at the parent.', maxLength: 120, merge: 'latest' },
    parentId: {
      ...indexedId,
      description: 'The party this one belongs to.',
      references: { collection: 'parties' },
      merge: 'latest',
    },
    emails: { type: 'array', description: 'E-mail addresses.', items: channel, default: [], merge: 'list' },
    phones: { type: 'array', description: 'Phone numbers, E.164.', items: channel, default: [], merge: 'list' },
    address: { ...address, description: 'Where to find them; never half of one and half of another.', merge: 'latest' },
    addresses: {
      type: 'array',
      description: 'Further addresses, each with what it is for: delivery, invoices.',
      items: {
        ...address,
        properties: { id, label: { type: 'string', maxLength: 32 }, ...address.properties },
        required: ['id'],
      },
      maxItems: 100,
      default: [],
      merge: { list: { properties: asOneAddress } },
    },
    primaryEmail: {
      type: 'string',
      description: 'The first e-mail address to try.',
      maxLength: 254,
      merge: 'computed',
    },
    primaryPhone: { type: 'string', description: 'The first number to try.', maxLength: 254, merge: 'computed' },
    status: {
      type: 'string',
      description: 'Where they stand with the organisation.',
      enum: ['prospect', 'customer', 'former'],
      maxLength: 12,
      merge: 'latest',
    },
    bornOn: { ...day, description: 'The birthday of a person.', merge: 'latest' },
    currency: { ...currency, description: 'What they pay in, ISO 4217.', merge: 'latest' },
    taxId: {
      type: 'string',
      description: 'The number that the tax office knows them by.',
      maxLength: 32,
      merge: 'latest',
    },
    priceListId: {
      ...id,
      description: 'The prices that they get, a setting.',
      references: { collection: 'settings', kind: 'priceList' },
      merge: 'latest',
    },
    consent: {
      type: 'object',
      description: 'Since when they agree to what; each is kept by itself, and what they take back is gone.',
      properties: { email: instant, phone: instant, post: instant, photos: instant },
      merge: 'keys',
    },
    website: { type: 'string', description: 'Home page.', maxLength: 255, merge: 'latest' },
    mergedInto: {
      type: 'string',
      description: 'The party that this one turned out to be; `` for one that stands for itself.',
      maxLength: 36,
      default: '',
      merge: { unit: 'merge' },
    },
    merged: {
      type: 'object',
      description: 'How it became one with the other, so that it can be undone.',
      properties: {
        at: { type: 'string', maxLength: 24 },
        by: { type: 'string', maxLength: 36, description: 'The user; `` when the server was certain by itself.' },
        before: { type: 'object', additionalProperties: true, description: 'What the other one had before.' },
        after: { type: 'object', additionalProperties: true, description: 'What it got.' },
      },
      required: ['at', 'by', 'before', 'after'],
      merge: { unit: 'merge' },
    },
    notDuplicateOf: {
      type: 'array',
      description: 'Parties that look alike and are others, as somebody has said.',
      items: { type: 'string', maxLength: 36 },
      default: [],
      merge: 'set',
    },
    taxKey: {
      type: 'string',
      description: 'The tax id in one form: two companies with the same one are the same.',
      maxLength: 32,
      merge: 'computed',
    },
    matchKey: {
      type: 'string',
      description: 'Home page or e-mail address, and the name, in one form: two with the same one are the same.',
      maxLength: 255,
      merge: 'computed',
    },
    notes: { type: 'string', description: 'Free text.', maxLength: 65_536, merge: 'text' },
    lastActivityAt: {
      ...instant,
      description: 'When somebody last had to do with them.',
      default: '1970-01-01T00:00:00.000Z',
      merge: 'max',
    },
  },
  required: ['name', 'sortName', 'primaryEmail', 'primaryPhone', 'taxKey', 'matchKey'],
  indexes: [
    ['mergedInto', 'kind', 'sortName'],
    ['ownerId', 'lastActivityAt'],
    ['parentId', 'sortName'],
    ['primaryEmail'],
    ['primaryPhone'],
  ],
  compute: (body) => ({
    sortName: sortNameOf(body),
    primaryEmail: primaryOf(body['emails']).toLowerCase(),
    primaryPhone: primaryOf(body['phones']),
    ...identityOf(body),
  }),
});
