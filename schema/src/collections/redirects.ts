import { isJsonObject, type Json, type JsonObject } from '../define/json.ts';

/**
 * What records that turned out to be others lead to: `mergedInto`, by id. A reference is never rewritten: whatever
 * names the old id means the record that it leads to. So a fact that must not change need not, and taking a merge back
 * brings everything back.
 */
export type Redirects = ReadonlyMap<string, string>;

/**
 * The id of the record that an id stands for. Two that were merged into each other at the same time, on two devices,
 * both lead to the older one.
 */
export function followRedirect(redirects: Redirects, id: string): string {
  const path = [id];
  for (;;) {
    const next = redirects.get(path.at(-1) as string);
    if (next === undefined) return path.at(-1) as string;
    const met = path.indexOf(next);
    if (met >= 0) return path.slice(met).reduce((oldest, other) => (other < oldest ? other : oldest));
    path.push(next);
  }
}

/** All ids that stand for the same record as this one, itself among them. */
export function idsOf(redirects: Redirects, id: string): readonly string[] {
  const target = followRedirect(redirects, id);
  const others = [...redirects.keys()].filter(
    (other) => other !== target && followRedirect(redirects, other) === target,
  );
  return [target, ...others];
}

/**
 * A query's selector in which the id of a record stands for all ids of it: `{ partyId: a }` finds what names `a`, and
 * what names a record that was merged into `a`. The fields `id` and `mergedInto` mean what they say.
 */
export function expandSelector(selector: JsonObject, redirects: Redirects): JsonObject {
  const meant = (value: Json): readonly Json[] => (typeof value === 'string' ? idsOf(redirects, value) : [value]);
  const all = (values: Json | undefined): readonly Json[] => {
    const list = (Array.isArray(values) ? values : values === undefined ? [] : [values]) as readonly Json[];
    return [...new Set(list.flatMap(meant))];
  };
  const expand = (condition: Json): Json => {
    if (typeof condition === 'string') {
      const ids = idsOf(redirects, condition);
      return ids.length > 1 ? { $in: ids } : condition;
    }
    if (!isJsonObject(condition)) return condition;
    const { $eq, $ne, ...rest } = condition;
    const [same, others] = [all($eq), all($ne)];
    return {
      ...rest,
      ...('$in' in rest && { $in: all(rest['$in']) }),
      ...('$nin' in rest && { $nin: all(rest['$nin']) }),
      ...(same.length > 1 ? { $in: same } : $eq !== undefined && { $eq }),
      ...(others.length > 1 ? { $nin: others } : $ne !== undefined && { $ne }),
    };
  };
  return Object.fromEntries(
    Object.entries(selector).map(([field, condition]): [string, Json] => {
      if (field === 'id' || field === 'mergedInto') return [field, condition];
      if (!field.startsWith('$')) return [field, expand(condition)];
      const parts = Array.isArray(condition) ? condition.filter(isJsonObject) : [];
      return [field, parts.map((part) => expandSelector(part, redirects))];
    }),
  );
}
