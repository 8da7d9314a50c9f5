/**
 * The values that fields of several collections are made of. Amounts and quantities are whole numbers: minor units of
 * a currency, thousandths of a unit, millionths of a whole.
 */

/** The id of a record; `''` for none where an index needs a value. */
export const id = { type: 'string', maxLength: 36 } as const;

/** An id that lists look up: `''` for none. */
export const indexedId = { ...id, default: '' } as const;

export const ids = { type: 'array', items: id, default: [] } as const;

export const instant = { type: 'string', format: 'date-time', maxLength: 24 } as const;

export const day = { type: 'string', format: 'date', maxLength: 10 } as const;

/** What an indexed instant or day holds when it has no end. */
export const NEVER = '9999-12-31T00:00:00.000Z';
export const NEVER_DAY = '9999-12-31';

export const currency = { type: 'string', maxLength: 3, description: 'ISO 4217.' } as const;

const safe = 9_007_199_254_740_991;
export const wholeNumber = { type: 'integer', minimum: -safe, maximum: safe, multipleOf: 1 } as const;
export const natural = { ...wholeNumber, minimum: 0 } as const;

/** An amount in minor units: `{ minor: 1_250, currency: 'EUR' }` is €12.50. */
export const money = {
  type: 'object',
  properties: { minor: wholeNumber, currency },
  required: ['minor', 'currency'],
} as const;

/** A quantity in thousandths of its unit: 1,500 of `h` are an hour and a half. */
export const qtyMilli = { ...wholeNumber, description: 'In thousandths of the unit.' } as const;

/** A unit of measure, as it is printed: `pc`, `h`, `kg`. */
export const unit = { type: 'string', maxLength: 8 } as const;

/** A share in millionths: 190,000 is 19 %. */
export const ppm = { type: 'integer', minimum: 0, maximum: 1_000_000, multipleOf: 1 } as const;

export const address = {
  type: 'object',
  properties: {
    line1: { type: 'string', maxLength: 200 },
    line2: { type: 'string', maxLength: 200 },
    city: { type: 'string', maxLength: 100 },
    region: { type: 'string', maxLength: 100 },
    postalCode: { type: 'string', maxLength: 20 },
    country: { type: 'string', maxLength: 2, description: 'ISO 3166-1 alpha-2.' },
    lat: { type: 'number', minimum: -90, maximum: 90, description: 'Degrees north, WGS 84.' },
    lon: { type: 'number', minimum: -180, maximum: 180, description: 'Degrees east, WGS 84.' },
  },
} as const;

/** Where a device was, in WGS 84. */
export const position = {
  type: 'object',
  properties: {
    lat: { type: 'number', minimum: -90, maximum: 90 },
    lon: { type: 'number', minimum: -180, maximum: 180 },
    accuracyM: { type: 'number', minimum: 0, description: 'Radius of uncertainty, in metres.' },
  },
  required: ['lat', 'lon'],
} as const;

/** The order of an element in its list: a fractional key, as `deals.position` has. */
export const fractionalKey = { type: 'string', maxLength: 48 } as const;

/** Counts how often a state machine was taken back. */
export const epoch = {
  type: 'integer',
  description: 'How often the state was taken back.',
  minimum: 0,
  maximum: 1_000_000,
  multipleOf: 1,
  default: 0,
} as const;
