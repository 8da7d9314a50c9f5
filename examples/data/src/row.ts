import { base, en, Faker } from '@faker-js/faker';

const EPOCH = Date.UTC(2026, 0, 1);
const MINUTE = 60_000;
const DAY = 86_400_000;

/** 32 bits from a text: FNV-1a with the finisher of MurmurHash3, so that neighbouring rows differ in every bit. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0').slice(-digits);

/** What a demo organisation is generated from. */
export interface Scene {
  readonly organisation: string;
  readonly seed: number;
  /** The first instant of the day that counts as today, in milliseconds since 1970. */
  readonly today: number;
  /** IANA name of the zone that appointments are made in. */
  readonly timeZone: string;
}

/**
 * The UUIDv7 of a row. Its time is a made-up clock that ticks once a second a row, so that an id depends on neither
 * the day of the seeding nor on how many rows there are.
 */
export function idOf(scene: Scene, entity: string, index: number): string {
  const name = `${scene.organisation}/${scene.seed}/${entity}/${index}`;
  const time = hex(EPOCH + index * 1_000, 12);
  const [a, b, c] = [hash(`a${name}`), hash(`b${name}`), hash(`c${name}`)];
  const variant = hex(0x8000 | (c & 0x3fff), 4);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(c >>> 14, 3)}-${variant}-${hex(a, 8)}${hex(b, 4)}`;
}

/** One row in the making: its id, its own random numbers, and times around today. */
export interface Row {
  readonly scene: Scene;
  readonly index: number;
  readonly id: string;
  readonly faker: Faker;
  /** True for about `percent` of 100 rows. */
  chance(percent: number): boolean;
  /** One of the options; where weights are given, as often as its weight says. */
  pick<T>(options: readonly T[], weights?: readonly number[]): T;
  /** An instant `days` from today (negative: before), inside working hours. */
  instant(days: number): string;
}

// Building a Faker is slow and seeding one is not, so that all rows share it: a row must be finished before the next.
const faker = new Faker({ locale: [en, base] });

/** Starts a row. It comes out alike whichever rows were made before. */
export function startRow(scene: Scene, entity: string, index: number): Row {
  faker.seed(hash(`${scene.organisation}/${scene.seed}/${entity}/${index}`));
  return {
    scene,
    index,
    id: idOf(scene, entity, index),
    faker,
    chance: (percent) => faker.number.float({ max: 100 }) < percent,
    pick: (options, weights) => {
      if (!weights) return faker.helpers.arrayElement(options);
      return faker.helpers.weightedArrayElement(options.map((value, i) => ({ value, weight: weights[i] ?? 0 })));
    },
    instant: (days) => at(scene, days, faker.number.int({ min: 32, max: 71 }) * 15),
  };
}

/** The instant `days` from today and `minutes` after midnight, as the records write it. */
export const at = (scene: Scene, days: number, minutes: number): string =>
  new Date(scene.today + days * DAY + minutes * MINUTE).toISOString();

/** The calendar date `days` from today. Today is read at noon, so that a zone's midnight does not shift the date. */
export const dateAt = (scene: Scene, days: number): string => at(scene, days, 720).slice(0, 10);

/** The instant some minutes after another. */
export const after = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + minutes * MINUTE).toISOString();
