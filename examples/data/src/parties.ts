import type { DemoRecord } from './complete.ts';
import { complete } from './complete.ts';
import type { Row, Scene } from './row.ts';
import { idOf, startRow } from './row.ts';
import { ownersOf } from './settings.ts';
import { jobTitles, remarks, tags, unusualCompanies, unusualNames } from './words.ts';

/** Two contacts work at each company, so that either finds the other by its index alone. */
const companyOfContact = (contact: number): number => Math.floor(contact / 2);

/** A number from a range that regulators keep for fiction: nobody is ever called. */
export function phoneOf({ faker, pick }: Row): string {
  const line = (digits: number): string => faker.string.numeric(digits);
  return pick([`+1202555${'01'}${line(2)}`, `+447700900${line(3)}`, `+442079460${line(3)}`, `+331990011${line(2)}`]);
}

/** An address at example.com, made of what of a name is plain Latin. */
export function emailOf({ index }: Row, given: string, family: string): string {
  const plain = `${given}.${family}`
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z.]/g, '');
  return `${plain.replace(/^\.+|\.+$/g, '') || 'contact'}.${index}@example.com`;
}

/** A given and a family name; one in fifty is unusual. */
export function nameOf({ faker, chance, pick }: Row): readonly [given: string, family: string] {
  return chance(2) ? pick(unusualNames) : [faker.person.firstName(), faker.person.lastName()];
}

/** A company's name, the same wherever its index is named. */
export function companyNameOf(scene: Scene, index: number): string {
  const { faker, chance, pick } = startRow(scene, 'company name', index);
  return chance(2) ? pick(unusualCompanies) : faker.company.name();
}

/** A few remarks; one record in two hundred has pages of them. */
export function notesOf({ faker, chance, pick }: Row): string | undefined {
  if (chance(0.5)) return Array.from({ length: 80 }, () => pick(remarks)).join('\n');
  if (chance(60)) return faker.helpers.arrayElements(remarks, { min: 1, max: 3 }).join('\n');
  return undefined;
}

/** What every generated record of some age has: an owner, times, tags. */
export function commonOf({ scene, faker, pick, chance, instant }: Row, oldest = -360) {
  const owners = ownersOf(scene);
  const created = faker.number.int({ min: oldest, max: -2 });
  const updated = faker.number.int({ min: created + 1, max: -1 });
  const ownerId = pick(owners.ids, owners.weights);
  return {
    ownerId,
    createdBy: ownerId,
    updatedBy: ownerId,
    createdAt: instant(created),
    updatedAt: instant(updated),
    tags: chance(25) ? faker.helpers.arrayElements(tags, { min: 1, max: 2 }) : [],
  };
}

const addressOf = ({ faker }: Row) => ({
  line1: faker.location.streetAddress(),
  city: faker.location.city(),
  postalCode: faker.location.zipCode('#####'),
  country: faker.helpers.arrayElement(['DE', 'DK', 'FR', 'GB', 'IE', 'NL', 'NO', 'SE', 'US']),
});

export function company(scene: Scene, index: number): DemoRecord {
  const name = companyNameOf(scene, index);
  const row = startRow(scene, 'company', index);
  const notes = notesOf(row);
  const common = commonOf(row);
  return complete('parties', {
    id: row.id,
    kind: 'organisation',
    name,
    emails: [{ id: '1', label: 'office', value: `office.${index}@example.com`, primary: true }],
    phones: [{ id: '1', label: 'office', value: phoneOf(row) }],
    address: addressOf(row),
    website: `https://www.example.com/${index}`,
    lastActivityAt: common.updatedAt,
    ...(notes && { notes }),
    ...common,
  });
}

/** A person at a company. One in fifty was entered twice, the second time in a hurry. */
export function contact(scene: Scene, index: number): DemoRecord {
  const again = index >= 50 && index % 50 === 0;
  const [given, family] = nameOf(startRow(scene, 'contact name', again ? index - 2 : index));
  const row = startRow(scene, 'contact', index);
  const [givenName, familyName] = again ? [given.toLowerCase(), family.toUpperCase()] : [given, family];
  const notes = notesOf(row);
  const common = commonOf(row);
  return complete('parties', {
    id: row.id,
    kind: 'person',
    name: `${givenName} ${familyName}`,
    givenName,
    familyName,
    jobTitle: row.pick(jobTitles),
    parentId: idOf(scene, 'company', companyOfContact(index)),
    emails: [{ id: '1', label: 'work', value: emailOf(row, given, family), primary: true }],
    phones: [
      { id: '1', label: 'work', value: phoneOf(row) },
      ...(row.chance(40) ? [{ id: '2', label: 'mobile', value: phoneOf(row), primary: true }] : []),
    ],
    lastActivityAt: common.updatedAt,
    ...(notes && { notes }),
    ...common,
  });
}

/** People who live together, and are customers together. */
export function household(scene: Scene, index: number): DemoRecord {
  const [, family] = nameOf(startRow(scene, 'household name', index));
  const row = startRow(scene, 'household', index);
  const common = commonOf(row);
  return complete('parties', {
    id: row.id,
    kind: 'household',
    name: `The ${family} household`,
    phones: [{ id: '1', label: 'home', value: phoneOf(row), primary: true }],
    address: addressOf(row),
    lastActivityAt: common.updatedAt,
    ...common,
  });
}

/** A place of a company's that is not its office. */
export function site(scene: Scene, index: number): DemoRecord {
  const row = startRow(scene, 'site', index);
  const common = commonOf(row);
  return complete('parties', {
    id: row.id,
    kind: 'site',
    name: `${row.pick(['East pier', 'Fuel dock', 'Winter yard', 'Guest harbour', 'Workshop'])} ${1 + (index % 12)}`,
    parentId: idOf(scene, 'company', index),
    address: addressOf(row),
    lastActivityAt: common.updatedAt,
    ...common,
  });
}
