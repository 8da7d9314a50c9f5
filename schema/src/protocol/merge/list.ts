import type { ListRule } from '../../define/field.ts';
import type { Json } from '../../define/json.ts';
import { equalJson, isJsonObject } from '../../define/json.ts';
import { keys } from './keys.ts';
import { asArray, type Element, type Merged } from './merged.ts';

/** The elements of a list by their ids; of two with one id, the last. */
export const elements = (value: Json): Map<string, Element> =>
  new Map(
    asArray(value)
      .filter((item): item is Element => isJsonObject(item) && typeof item['id'] === 'string')
      .map((item) => [item.id, item]),
  );

/** Elements by their ids; one that a side edited beats its removal by the other. */
export function list(base: Json, earlier: Json, later: Json, { order, properties }: ListRule = {}): Merged {
  const [was, one, two] = [elements(base), elements(earlier), elements(later)];
  // What has no id, or a second time the same one, cannot be told apart.
  let lossy = one.size < asArray(earlier).length || two.size < asArray(later).length;
  const value: Element[] = [];
  // The later side's order is the list's; what only the earlier side has follows in its own order.
  for (const id of new Set([...two.keys(), ...one.keys()])) {
    const [o, a, b] = [was.get(id), one.get(id), two.get(id)];
    if (a && b) {
      const merged = keys(o ?? {}, a, b, properties);
      lossy ||= merged.lossy;
      value.push(merged.value as Element);
    } else {
      const present = (a ?? b) as Element;
      const removedUnedited = o !== undefined && equalJson(o, present);
      if (removedUnedited) continue;
      lossy ||= o !== undefined;
      value.push(present);
    }
  }
  return { value: order === undefined ? value : inOrder(value, order), lossy };
}

/** Elements by a fractional key, and by their ids where it is the same. Keys compare as texts, by their code units. */
export function inOrder<T extends Json>(items: readonly T[], order: string): readonly T[] {
  const placeOf = (item: Json): readonly string[] =>
    isJsonObject(item) ? [String(item[order] ?? ''), String(item['id'] ?? '')] : ['', ''];
  return items.toSorted((a, b) => {
    const [[onePlace = '', oneId = ''], [twoPlace = '', twoId = '']] = [placeOf(a), placeOf(b)];
    if (onePlace !== twoPlace) return onePlace < twoPlace ? -1 : 1;
    return oneId < twoId ? -1 : Number(oneId > twoId);
  });
}
