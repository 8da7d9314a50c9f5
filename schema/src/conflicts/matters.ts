import type { Collection } from '../define/collection.ts';
import type { Json, JsonObject } from '../define/json.ts';
import { isMatter, matterOf } from '../protocol/ask.ts';
import { laterStamp } from '../protocol/clock.ts';
import type { FieldConflict, RecordKey } from '../protocol/messages.ts';
import type { AnyHandler, Conflict, HandlerTable } from './handler.ts';

/** Conflicts of one record that one call of a handler settles. */
export interface Matter {
  readonly handler: AnyHandler;
  readonly conflict: Conflict;
  /** The fields whose values are to be decided; of a field that stands alone, that one. */
  readonly fields: readonly string[];
  /** Whether the values are objects of fields. */
  readonly isObject: boolean;
}

/** The handler for a field, if any: that of the field or its unit, else that of the collection. */
export function handlerOf(table: HandlerTable, collection: Collection, field: string): AnyHandler | undefined {
  if (!isMatter(field)) return undefined;
  if (typeof table === 'function') return table;
  const matter = matterOf(collection, field);
  return Object.hasOwn(table, matter) ? table[matter] : undefined;
}

/** Divides the conflicts of a record among the handlers. A unit is one matter, and so is all that one handler has. */
export function mattersOf(
  table: HandlerTable,
  collection: Collection,
  { id }: Pick<RecordKey, 'id'>,
  conflicts: readonly FieldConflict[],
): readonly Matter[] {
  const groups = new Map<string, FieldConflict[]>();
  const whole = typeof table === 'function';
  for (const conflict of conflicts) {
    const matter = whole ? '' : matterOf(collection, conflict.field);
    groups.set(matter, [...(groups.get(matter) ?? []), conflict]);
  }
  return [...groups].flatMap(([matter, some]) => {
    const [first] = some;
    const handler = first && handlerOf(table, collection, first.field);
    if (!handler) return [];
    const isObject = whole || matter !== first.field;
    const conflict = isObject ? ofFields(some, whole ? { id } : {}) : ofField(first);
    const named = whole ? {} : { field: matter };
    return [
      {
        handler,
        conflict: frozen({ collection: collection.name, id, ...named, ...conflict }),
        fields: some.map(({ field }) => field),
        isObject,
      },
    ];
  });
}

type Sides = Pick<Conflict, 'base' | 'theirs' | 'mine' | 'theirStamp' | 'myStamp'>;

const ofField = ({ base, theirs, mine, theirStamp, myStamp }: FieldConflict): Sides => ({
  ...{ base, theirs, mine, theirStamp, myStamp },
});

function ofFields(conflicts: readonly FieldConflict[], more: JsonObject): Sides {
  const side = (name: 'base' | 'theirs' | 'mine'): Json => ({
    ...more,
    ...Object.fromEntries(conflicts.map((conflict) => [conflict.field, conflict[name]])),
  });
  const latest = (name: 'theirStamp' | 'myStamp') => conflicts.map((one) => one[name]).reduce(laterStamp, '');
  return {
    ...{ base: side('base'), theirs: side('theirs'), mine: side('mine') },
    ...{ theirStamp: latest('theirStamp'), myStamp: latest('myStamp') },
  };
}

/** What is wrong with the names in a table, as a sentence; undefined when each is a field, a unit or a machine. */
export function unknownMatter(collection: Collection, table: HandlerTable | undefined): string | undefined {
  const fields = Object.keys(collection.fields).filter(isMatter);
  const known = new Set(fields.map((field) => matterOf(collection, field)));
  const unknown = typeof table === 'object' ? Object.keys(table).find((matter) => !known.has(matter)) : undefined;
  if (unknown === undefined) return undefined;
  const unit = fields.includes(unknown) ? matterOf(collection, unknown) : undefined;
  const instead = unit ? `; it belongs to "${unit}", so name that` : '';
  return `${collection.name}.${unknown} cannot have a conflict handler${instead}.`;
}

/** A copy of JSON that nobody can change. */
export function frozen<T extends object>(value: T): T {
  const copy: T = JSON.parse(JSON.stringify(value));
  freeze(copy);
  return copy;
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const inner of Object.values(value)) freeze(inner);
  Object.freeze(value);
}
