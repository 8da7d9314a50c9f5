import { defineCollection } from '../define/collection.ts';
import { isJsonObject, type Json, type JsonObject } from '../define/json.ts';

const address = {
  type: 'object',
  properties: {
    line1: { type: 'string', maxLength: 200 },
    line2: { type: 'string', maxLength: 200 },
    city: { type: 'string', maxLength: 100 },
    region: { type: 'string', maxLength: 100 },
    postalCode: { type: 'string', maxLength: 20 },
    country: { type: 'string', maxLength: 2, description: 'ISO 3166-1 alpha-2.' },
  },
} as const;

/** An e-mail address or a phone number with what it is for. */
const channel = {
  type: 'object',
  properties: {
    id: { type: 'string', maxLength: 36 },
    label: { type: 'string', maxLength: 32 },
    value: { type: 'string', maxLength: 254 },
    primary: { type: 'boolean' },
  },
  required: ['id', 'value'],
} as const;

/** The value that is marked as primary, else the first. */
function primaryOf(list: Json | undefined): string {
  const channels = (Array.isArray(list) ? list : []).filter(isJsonObject);
  const chosen = channels.find((item) => item['primary'] === true) ?? channels[0];
  return typeof chosen?.['value'] === 'string' ? chosen['value'] : '';
}

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
      type: 'string',
      description: 'The party this one belongs to.',
      maxLength: 36,
      default: '',
      merge: 'latest',
    },
    emails: { type: 'array', description: 'E-mail addresses.', items: channel, default: [], merge: 'list' },
    phones: { type: 'array', description: 'Phone numbers, E.164.', items: channel, default: [], merge: 'list' },
    address: { ...address, description: 'Where to find them; never half of one and half of another.', merge: 'latest' },
    primaryEmail: {
      type: 'string',
      description: 'The first e-mail address to try.',
      maxLength: 254,
      merge: 'computed',
    },
    primaryPhone: { type: 'string', description: 'The first number to try.', maxLength: 254, merge: 'computed' },
    website: { type: 'string', description: 'Home page.', maxLength: 255, merge: 'latest' },
    notes: { type: 'string', description: 'Free text.', maxLength: 65_536, merge: 'text' },
    lastActivityAt: {
      type: 'string',
      format: 'date-time',
      description: 'When somebody last had to do with them.',
      maxLength: 24,
      default: '1970-01-01T00:00:00.000Z',
      merge: 'max',
    },
  },
  required: ['name', 'sortName', 'primaryEmail', 'primaryPhone'],
  indexes: [
    ['kind', 'sortName'],
    ['ownerId', 'lastActivityAt'],
    ['parentId', 'sortName'],
    ['primaryEmail'],
    ['primaryPhone'],
  ],
  compute: (body) => ({
    sortName: sortNameOf(body),
    primaryEmail: primaryOf(body['emails']).toLowerCase(),
    primaryPhone: primaryOf(body['phones']),
  }),
});
