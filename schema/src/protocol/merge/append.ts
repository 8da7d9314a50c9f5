import { canonicalJson, equalJson } from '../../define/json.ts';
import { type Element, elements } from './elements.ts';
import type { Merge } from './merged.ts';

/**
 * The elements of both sides. A side that has all of the other's is taken as it stands; else they stand in the order of
 * their ids, which is that of their making where ids are UUIDv7.
 */
export const append: Merge = (_base, earlier, later) => {
  const [one, two] = [elements(earlier), elements(later)];
  let lossy = false;
  const all = new Map(one);
  for (const [id, element] of two) {
    const known = one.get(id);
    lossy ||= known !== undefined && !equalJson(known, element);
    all.set(id, known ? firstByText(known, element) : element);
  }
  for (const side of [earlier, later] as const) {
    if (equalJson([...all.values()].toSorted(byId), [...elements(side).values()].toSorted(byId))) {
      return { value: side, lossy };
    }
  }
  return { value: [...all.values()].toSorted(byId), lossy };
};

/** Which of two elements with one id stands, whoever made it and when: so that three sides agree in every order. */
const firstByText = (a: Element, b: Element): Element => (canonicalJson(a) <= canonicalJson(b) ? a : b);

const byId = (a: Element, b: Element): number => (a.id < b.id ? -1 : Number(a.id > b.id));
