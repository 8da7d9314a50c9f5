import type { Json } from '../../define/json.ts';
import { equalJson, isJsonObject } from '../../define/json.ts';
import { asArray } from './merged.ts';

/** An element of a list: an object with an id. */
export type Element = { readonly [key: string]: Json; readonly id: string };

/** The elements of a list by their ids; of two with one id, the last. */
export const elements = (value: Json): Map<string, Element> =>
  new Map(
    asArray(value)
      .filter((item): item is Element => isJsonObject(item) && typeof item['id'] === 'string')
      .map((item) => [item.id, item]),
  );

/** The id of an element that is no more what it was, or no more there: in an `append` field there is none. */
export function brokenEntry(before: Json, after: Json): string | undefined {
  const now = elements(after);
  return [...elements(before)].find(([id, element]) => !equalJson(now.get(id), element))?.[0];
}

/** Elements by their places, and by their ids where these are the same. Texts compare by their code units. */
export function inOrder<T extends Json>(items: readonly T[], order: string): readonly T[] {
  const at = (item: Json, property: string): Json => (isJsonObject(item) ? (item[property] ?? null) : null);
  return items.toSorted((a, b) => compare(at(a, order), at(b, order)) || compare(at(a, 'id'), at(b, 'id')));
}

function compare(a: Json, b: Json): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [one, two] = [a, b].map((value) => String(value ?? '')) as [string, string];
  return Number(one > two) - Number(one < two);
}
