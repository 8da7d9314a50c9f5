import type { DemoRecord } from './complete.ts';
import { complete } from './complete.ts';
import { commonOf } from './parties.ts';
import type { Row, Scene } from './row.ts';
import { dateAt, idOf, startRow } from './row.ts';

/** One kind after the other: the index says the kind, so that a job finds an asset that fits it. */
const assetKinds = ['equipment', 'vehicle', 'device', 'land', 'room', 'animal', 'crop'] as const;

type Kind = (typeof assetKinds)[number];

/** The last asset of a kind that is not beyond a limit; undefined when there is none. */
export function assetBelow(limit: number, kind: Kind): number | undefined {
  const at = assetKinds.indexOf(kind);
  const round = Math.floor((limit - at) / assetKinds.length);
  return round < 0 ? undefined : round * assetKinds.length + at;
}

const names: { readonly [K in Kind]: readonly string[] } = {
  equipment: ['Boat lift', 'Fuel pump', 'Pressure washer', 'Davit crane', 'Pontoon winch'],
  vehicle: ['Van', 'Workboat', 'Fork lift', 'Flatbed trailer'],
  device: ['Tide gauge', 'Fuel dock meter', 'Berth sensor', 'Harbour radio'],
  land: ['Dry dock yard', 'North meadow', 'Slipway', 'Reed bank'],
  room: ['Crew cabin', 'Guest room', 'Harbour loft', 'Boathouse'],
  animal: ['Bruno', 'Skipper', 'Mette', 'Juno'],
  crop: ['Sea kale', 'Barley', 'Samphire', 'Potatoes'],
};

/** What only assets of a kind have. */
function detailsOf(row: Row, kind: Kind) {
  const { scene, faker, pick } = row;
  const past = (): string => dateAt(scene, -faker.number.int({ min: 400, max: 3_000 }));
  switch (kind) {
    case 'equipment':
      return { meterUnit: 'h', meterMilli: faker.number.int({ min: 50, max: 9_000 }) * 1_000, acquiredOn: past() };
    case 'vehicle':
      return { meterUnit: 'km', meterMilli: faker.number.int({ min: 900, max: 180_000 }) * 1_000, plate: plateOf(row) };
    case 'device':
      return { warrantyUntil: dateAt(scene, faker.number.int({ min: -300, max: 700 })) };
    case 'land':
      return { areaM2: faker.number.int({ min: 4, max: 900 }) * 100, geometry: squareOf(row) };
    case 'room':
      return { beds: pick([1, 2, 2, 4]), housekeeping: pick(['dirty', 'clean', 'inspected'] as const) };
    case 'animal':
      return { species: pick(['Dog', 'Sheep', 'Cattle']), sex: pick(['female', 'male'] as const), bornOn: past() };
    case 'crop':
      return { variety: pick(['early', 'late', 'wild']), sownOn: dateAt(scene, -60), harvestOn: dateAt(scene, 80) };
  }
}

const plateOf = ({ faker, index }: Row): string =>
  `${faker.string.alpha({ length: 2, casing: 'upper' })} ${1_000 + index}`;

/** A square of about a hundred metres, somewhere at the sea. */
function squareOf({ faker }: Row) {
  const [lon, lat] = [faker.number.float({ min: 8, max: 12, fractionDigits: 4 }), 54.5];
  const ring = [0, 1, 2, 3, 0].map((corner) => [
    lon + (corner === 1 || corner === 2 ? 0.0015 : 0),
    lat + (corner > 1 ? 0.0009 : 0),
  ]);
  return { type: 'Polygon' as const, coordinates: [ring] };
}

/** Something that is looked after at a company's. */
export function asset(scene: Scene, index: number): DemoRecord {
  const kind = assetKinds[index % assetKinds.length] ?? 'equipment';
  const row = startRow(scene, 'asset', index);
  const { faker, pick, chance, instant } = row;
  const common = commonOf(row);
  return complete('assets', {
    id: row.id,
    kind,
    name: `${pick(names[kind])} ${1 + (index % 40)}`,
    serial: `${kind.slice(0, 2).toUpperCase()}-${String(index).padStart(5, '0')}`,
    status: pick(['active', 'outOfOrder', 'retired'] as const, [90, 7, 3]),
    partyId: idOf(scene, 'company', faker.number.int({ max: Math.floor(index / 3) })),
    ...(chance(60) && { nextServiceAt: instant(faker.number.int({ min: -20, max: 200 })) }),
    ...detailsOf(row, kind),
    ...common,
  });
}
