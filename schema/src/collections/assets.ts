import { defineCollection } from '../define/collection.ts';
import { day, id, indexedId, instant, NEVER, natural, position } from './values.ts';

const text = (description: string, maxLength: number) =>
  ({ type: 'string', description, maxLength, merge: 'latest' }) as const;

/** The outline of a piece of land: a polygon of GeoJSON (RFC 7946), longitude before latitude. */
const outline = {
  type: 'object',
  description: 'Its outline: a polygon of GeoJSON, longitude before latitude.',
  properties: {
    type: { type: 'string', enum: ['Polygon'] },
    coordinates: {
      type: 'array',
      items: { type: 'array', items: { type: 'array', items: { type: 'number' }, maxItems: 3 } },
    },
  },
  required: ['type', 'coordinates'],
  merge: 'latest',
} as const;

/** What is looked after, whosever it is: a cow, a field, a boiler, a van, a room, a meter. Readings are in the ledger. */
export const assets = defineCollection({
  name: 'assets',
  description: 'Animals, crops, land, equipment, vehicles, rooms and devices.',
  version: 0,
  kinds: {
    animal: {
      view: 'animals',
      type: 'Animal',
      fields: {
        species: text('Cattle, sheep, dog.', 64),
        breed: text('Of its species.', 64),
        sex: {
          type: 'string',
          description: 'Of an animal.',
          enum: ['female', 'male'],
          maxLength: 8,
          merge: 'latest',
        },
        bornOn: { ...day, description: 'When it was born.', merge: 'latest' },
      },
    },
    crop: {
      view: 'crops',
      type: 'Crop',
      fields: {
        variety: text('What was sown or planted.', 64),
        sownOn: { ...day, description: 'When it was sown.', merge: 'latest' },
        harvestOn: { ...day, description: 'When it is to be harvested.', merge: 'latest' },
      },
    },
    land: {
      view: 'land',
      type: 'LandArea',
      fields: {
        areaM2: { ...natural, description: 'Its area, in square metres.', merge: 'latest' },
        geometry: outline,
      },
    },
    equipment: { view: 'equipment', type: 'EquipmentItem' },
    vehicle: {
      view: 'vehicles',
      type: 'Vehicle',
      fields: { plate: text('The number plate.', 16) },
    },
    room: {
      view: 'rooms',
      type: 'Room',
      fields: {
        beds: { type: 'integer', description: 'How many sleep there.', minimum: 0, maximum: 1_000, merge: 'latest' },
        housekeeping: {
          type: 'string',
          description: 'Whether a guest may move in.',
          enum: ['dirty', 'clean', 'inspected'],
          maxLength: 12,
          merge: 'latest',
        },
      },
    },
    device: { view: 'devices', type: 'Device' },
  },
  fields: {
    name: { type: 'string', description: 'What people call it.', minLength: 1, maxLength: 200, merge: 'latest' },
    serial: {
      type: 'string',
      description: 'What stands on it: a serial number, an ear tag, a room number.',
      maxLength: 64,
      default: '',
      merge: 'latest',
    },
    status: {
      type: 'string',
      description: 'In use, out of order for now, or gone.',
      enum: ['active', 'outOfOrder', 'retired'],
      maxLength: 12,
      default: 'active',
      merge: 'latest',
    },
    partyId: {
      ...indexedId,
      description: 'Whose it is, or with whom it stands.',
      references: { collection: 'parties' },
      merge: 'latest',
    },
    parentId: {
      ...indexedId,
      description: 'The asset that it is in or belongs to: the land of a crop.',
      references: { collection: 'assets' },
      merge: 'latest',
    },
    productId: {
      ...id,
      description: 'The product that it is one of.',
      references: { collection: 'products' },
      merge: 'latest',
    },
    photoId: {
      ...id,
      description: 'The picture that stands for it, a file.',
      references: { collection: 'files' },
      merge: 'latest',
    },
    location: { ...position, description: 'Where it was seen last.', merge: 'latest' },
    acquiredOn: { ...day, description: 'When it came.', merge: 'latest' },
    warrantyUntil: { ...day, description: 'How long the maker answers for it.', merge: 'latest' },
    meterMilli: {
      ...natural,
      description: 'The highest reading of its meter, in thousandths of the unit.',
      merge: 'max',
    },
    meterUnit: { type: 'string', description: 'What the meter counts: `h`, `km`.', maxLength: 8, merge: 'latest' },
    nextServiceAt: {
      ...instant,
      description: 'When it is to be serviced; the far future means never.',
      default: NEVER,
      merge: 'latest',
    },
    notes: { type: 'string', description: 'Free text.', maxLength: 65_536, merge: 'text' },
  },
  required: ['name'],
  indexes: [['kind', 'name'], ['partyId', 'name'], ['parentId', 'name'], ['serial'], ['nextServiceAt']],
});
