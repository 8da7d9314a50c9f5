import { defineCollection, type ValidationIssue } from '../define/collection.ts';
import { type CustomField, customFieldsOf, customTypes } from '../define/custom-fields.ts';
import type { FieldSchema } from '../define/field.ts';
import type { JsonObject } from '../define/json.ts';
import { validateCustom } from '../derive/validate-custom.ts';
import { currency, day, id, instant, natural, ppm } from './values.ts';

const word = { type: 'string', maxLength: 64 } as const;

const color = {
  ...{ type: 'string', description: 'Colour to show, as #rrggbb.', maxLength: 7, merge: 'latest' },
} as const satisfies FieldSchema;

const entity = {
  ...word,
  description: 'The collection that it is for, by its name.',
  merge: 'latest',
} as const satisfies FieldSchema;

const validFrom = {
  ...day,
  description: 'The first day on which it holds; from ever when left out.',
  merge: { unit: 'period' },
} as const satisfies FieldSchema;

const validTo = {
  ...day,
  description: 'The last day on which it holds; for ever when left out.',
  merge: { unit: 'period' },
} as const satisfies FieldSchema;

const stages = {
  type: 'array',
  description: 'The stages of a pipeline. Addressed by id, never by name; `order` says which comes first.',
  items: {
    type: 'object',
    properties: {
      id,
      name: word,
      order: { type: 'integer', minimum: 0, maximum: 1_000_000, multipleOf: 1 },
      probability: { type: 'integer', minimum: 0, maximum: 100, description: 'Per cent.' },
      type: { type: 'string', enum: ['open', 'won', 'lost'] },
      rottenDays: { ...natural, description: 'After how many days without a change a deal in it wants attention.' },
      requirements: {
        ...{ type: 'array', items: word },
        description: 'Fields that a deal needs to enter it: `amount`, `custom.budget`.',
      },
    },
    required: ['id', 'name', 'order', 'probability', 'type'],
  },
  merge: { list: { order: 'order', properties: { requirements: 'set' } } },
} as const satisfies FieldSchema;

const pipeline = { view: 'pipelines', type: 'Pipeline', fields: { stages }, required: ['stages'] } as const;

const field = {
  view: 'customFields',
  type: 'CustomField',
  fields: {
    entity,
    type: {
      type: 'string',
      description: 'What values it has; `none` for a key that is used no more.',
      enum: customTypes,
      maxLength: 8,
      merge: { unit: 'definition' },
    },
    options: {
      type: 'array',
      description: 'What can be chosen, of the types `choice` and `choices`.',
      items: word,
      merge: { unit: 'definition' },
    },
    required: { type: 'boolean', description: 'Whether a new record needs a value.', merge: { unit: 'definition' } },
    default: {
      type: 'object',
      description: 'What a new record gets where nobody says otherwise, as `{ value }`.',
      additionalProperties: true,
      merge: { unit: 'definition' },
    },
    merge: {
      type: 'string',
      description: 'How two changes become one; `set` for `choices`, else `latest` when left out.',
      enum: ['latest', 'text', 'set', 'max'],
      maxLength: 8,
      merge: { unit: 'definition' },
    },
  },
  required: ['entity', 'type'],
} as const;

const user = {
  view: 'users',
  type: 'User',
  fields: {
    role: {
      ...{ ...word, description: 'What a user may do: the `key` of a role, or `rep`, `manager`, `admin`.' },
      merge: 'latest',
    },
    email: { type: 'string', description: 'E-mail address.', maxLength: 254, merge: 'latest' },
    color,
  },
  writableBy: ['admin'],
} as const;

const team = {
  view: 'teams',
  type: 'Team',
  fields: { memberIds: { type: 'array', description: 'The users in a team.', items: id, merge: 'set' }, color },
  writableBy: ['admin'],
} as const;

const role = {
  view: 'roles',
  type: 'Role',
  fields: {
    grants: {
      type: 'array',
      description: 'What a user of the role that `key` names may do: an action with whose records of an entity.',
      items: {
        type: 'object',
        properties: {
          id,
          entity: { ...word, description: 'A collection, or `*` for every one that no grant of the action names.' },
          action: { type: 'string', enum: ['create', 'read', 'update', 'delete'] },
          whose: { type: 'string', enum: ['none', 'own', 'team', 'all'] },
        },
        required: ['id', 'entity', 'action', 'whose'],
      },
      merge: 'list',
    },
    fields: {
      type: 'array',
      description: 'Fields that a user of the role does not see, or does not change.',
      items: {
        type: 'object',
        properties: {
          id,
          entity: word,
          field: { type: 'string', maxLength: 80, description: 'Its name; `custom.` and the key for a custom field.' },
          access: { type: 'string', enum: ['hidden', 'readonly'] },
        },
        required: ['id', 'entity', 'field', 'access'],
      },
      merge: 'list',
    },
  },
  required: ['grants'],
  writableBy: ['admin'],
} as const;

const taxRate = {
  view: 'taxRates',
  type: 'TaxRate',
  fields: {
    taxPpm: { ...ppm, description: 'The rate, in millionths; its code is `key`.', merge: 'latest' },
    country: {
      type: 'string',
      description: 'ISO 3166-1 alpha-2; every one when left out.',
      maxLength: 2,
      merge: 'latest',
    },
    validFrom,
    validTo,
  },
  required: ['taxPpm'],
} as const;

const priceList = {
  view: 'priceLists',
  type: 'PriceList',
  fields: { currency: { ...currency, merge: 'latest' }, validFrom, validTo },
  required: ['currency'],
} as const;

const template = {
  view: 'templates',
  type: 'Template',
  fields: {
    entity,
    values: {
      type: 'object',
      description: 'The fields that a record made from it begins with: an inspection’s checklist, a quote’s lines.',
      additionalProperties: true,
      merge: 'keys',
    },
  },
  required: ['entity', 'values'],
} as const;

const byYear = { type: 'object', additionalProperties: true, merge: 'server' } as const;

const counters = {
  ...byYear,
  description: 'The highest number that was given out, by year; the server keeps it.',
} as const satisfies FieldSchema;

const series = {
  view: 'numberSeries',
  type: 'Series',
  fields: {
    prefix: { type: 'string', description: 'What its numbers begin with.', maxLength: 10, merge: 'latest' },
    counters,
    leased: {
      ...natural,
      description: 'How many series of devices were leased from it; the server counts them.',
      merge: 'server',
    },
  },
} as const;

const lease = {
  view: 'seriesLeases',
  type: 'SeriesLease',
  fields: {
    series: { ...word, description: 'The key of the series that it is leased from.', merge: 'first' },
    deviceId: { ...word, description: 'The device that gives out its numbers, offline too.', merge: 'first' },
    granted: { ...word, description: 'What its numbers begin with, once the server has granted it.', merge: 'server' },
    counters,
    missing: {
      ...byYear,
      description: 'Numbers below the highest one that the server has not seen yet, by year.',
    },
    voids: {
      type: 'array',
      description: 'Numbers that went to a document which was not issued in the end.',
      items: {
        type: 'object',
        properties: { id, year: natural, count: natural, reason: { type: 'string', maxLength: 200 }, at: instant },
        required: ['id', 'year', 'count', 'at'],
      },
      merge: 'append',
    },
    returned: {
      type: 'boolean',
      description: 'The device gives out no more of its numbers; another one may go on with them.',
      merge: 'latest',
    },
    continuedBy: { ...id, description: 'The lease that goes on with its numbers.', merge: 'server' },
  },
  required: ['series', 'deviceId'],
  writableBy: ['*'],
} as const;

const tag = { view: 'tagDefinitions', type: 'TagDefinition', fields: { color } } as const;

/** What shapes an organisation's CRM: pipelines, fields of its own, people, prices. Read everywhere, written by admins. */
export const settings = defineCollection({
  name: 'settings',
  description: 'Pipelines, custom fields, people, taxes and prices of an organisation.',
  version: 0,
  kinds: { pipeline, field, user, team, role, taxRate, priceList, template, series, lease, tag },
  fields: {
    key: { type: 'string', description: 'A stable name for programs.', maxLength: 64, default: '', merge: 'latest' },
    name: { type: 'string', description: 'The name to show.', minLength: 1, maxLength: 120, merge: 'latest' },
    order: {
      type: 'integer',
      description: 'Order among its kind.',
      minimum: 0,
      maximum: 1_000_000,
      multipleOf: 1,
      default: 0,
      merge: 'latest',
    },
    active: { type: 'boolean', description: 'In use.', default: true, merge: 'latest' },
  },
  required: ['name'],
  indexes: [
    ['kind', 'order'],
    ['kind', 'key'],
  ],
  writableBy: ['admin'],
  isPublic: true,
  check: (body) => [...flawsOfField(body), ...flawsOfPeriod(body)],
});

const merging: { readonly [merge: string]: readonly string[] } = {
  text: ['text'],
  set: ['choices'],
  max: ['integer', 'number', 'date', 'instant'],
};

/** What does not go together in the definition of a custom field. */
function* flawsOfField(body: JsonObject): Generator<ValidationIssue> {
  const { kind, type, key, merge = 'latest', default: initial } = body;
  if (kind !== 'field') return;
  if (!/^([a-z][A-Za-z0-9_]*|\*)$/.test(String(key))) {
    yield {
      field: 'key',
      message: `expected a letter a-z, then letters, digits and _, or "*" for every other key, got "${key}"`,
    };
  }
  const chosen = type === 'choice' || type === 'choices';
  if (chosen !== (body['options'] !== undefined)) {
    yield {
      field: 'options',
      message: `expected ${chosen ? 'options to choose from' : `none for the type "${type}"`}`,
    };
  }
  const types = merging[String(merge)];
  if (types && !types.includes(String(type))) {
    yield { field: 'merge', message: `expected "${merge}" only for the type ${types.join(', ')}, got "${type}"` };
  }
  if (initial === undefined) return;
  const [name, { value = null }] = [String(key), initial as JsonObject];
  const { [name]: field } = customFieldsOf([{ ...body, active: true }], String(body['entity']));
  const customFields = { [name]: { ...(field as CustomField), required: true } };
  const issues = validateCustom({ customFields }, undefined, { custom: { [name]: value } });
  for (const { message } of issues) yield { field: 'default', message };
}

function* flawsOfPeriod({ validFrom, validTo }: JsonObject): Generator<ValidationIssue> {
  if (validFrom === undefined || validTo === undefined || String(validFrom) <= String(validTo)) return;
  yield { field: 'validTo', message: `expected a day that is not before ${validFrom}, got ${validTo}` };
}
