import type { Json } from '../../define/json.ts';
import { canonicalJson, equalJson } from '../../define/json.ts';
import { asArray, type Merge } from './merged.ts';

/** What both kept of the base, in its order, then what either added, in an order that depends on nothing else. */
export const set: Merge = (base, earlier, later) => {
  const [was, one, two] = [asArray(base), asArray(earlier), asArray(later)];
  const has = (items: readonly Json[], item: Json): boolean => items.some((other) => equalJson(other, item));
  const kept = was.filter((item) => has(one, item) && has(two, item));
  const added = [...one, ...two].filter((item) => !has(was, item));
  const distinct = added.filter((item, i) => added.findIndex((other) => equalJson(other, item)) === i);
  return { value: [...kept, ...distinct.sort(byText)], lossy: false };
};

function byText(a: Json, b: Json): number {
  const [one, two] = [canonicalJson(a), canonicalJson(b)];
  return one < two ? -1 : 1;
}
