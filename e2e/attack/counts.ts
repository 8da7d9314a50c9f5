/** Answers that say how much there is say it of what the reader sees, to the record. */
import type { Json, JsonObject } from '@rockpool/schema';
import type { Rights, Row } from './oracle.ts';
import { allKinds } from './records.ts';
import type { Shot } from './shots.ts';

/** What is wrong with the sums in an answer. */
export function miscounts({ shape, variables }: Shot, text: string, rows: Iterable<Row>, rights: Rights): string[] {
  const { name, type } = shape.root;
  const isList = type.endsWith('Connection');
  if ((name !== 'digest' && !isList) || !text.startsWith('{') || text.includes('"errors"')) return [];
  const all = [...rows].filter(({ deleted }) => !deleted);
  const { data } = JSON.parse(text) as { readonly data: { readonly [alias: string]: JsonObject | null } };
  const answers = Object.values(data).filter((answer) => answer !== null);
  if (name === 'digest') return answers.flatMap((answer) => digestErrors(answer, all, rights));
  const one = allKinds.find((known) => type === `${known.type}Connection`);
  // What a filter leaves is another question.
  const isWhole = shape.uses.every((use) =>
    [...use].every(([arg, name]) => arg.name !== 'filter' || !(name in variables)),
  );
  if (!one || !isWhole) return [];
  const seen = all.filter(
    (row) =>
      row.collection === one.collection.name &&
      row.body['kind'] === one.kind &&
      (row.body['mergedInto'] ?? '') === '' &&
      rights.sees(row),
  );
  return answers.flatMap(({ totalCount }) =>
    totalCount === undefined || totalCount === null || totalCount === seen.length
      ? []
      : [`it counts ${totalCount} where ${seen.length} are seen`],
  );
}

function digestErrors({ digests = [] }: JsonObject, rows: readonly Row[], rights: Rights): string[] {
  return (digests as readonly JsonObject[]).flatMap(({ collection, counts }) => {
    if (collection === undefined || !Array.isArray(counts)) return [];
    const told = counts.reduce((sum: number, count: Json) => sum + Number(count), 0);
    const held = rows.filter((row) => row.collection === collection && rights.holds(row)).length;
    return told === held ? [] : [`the digest of ${collection} has ${told} records where a device holds ${held}`];
  });
}
