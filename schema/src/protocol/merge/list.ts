import type { ListRule } from '../../define/field.ts';
import type { Json } from '../../define/json.ts';
import { equalJson } from '../../define/json.ts';
import { type Element, elements, inOrder } from './elements.ts';
import { keys } from './keys.ts';
import { asArray, type Merged } from './merged.ts';

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
