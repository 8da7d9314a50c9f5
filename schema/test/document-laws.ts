/** What holds of every document of every collection, whoever edited it and in whatever order their rows came. */
import type { Collection } from '../src/define/collection.ts';
import { ruleName, unitName } from '../src/define/field.ts';
import type { Json, JsonObject } from '../src/define/json.ts';
import { canonicalJson, equalJson, isJsonObject } from '../src/define/json.ts';
import type { Machine } from '../src/define/machine.ts';
import { validate } from '../src/derive/validate.ts';
import { applyRow, DELETED, type FieldConflict, isEmpty, mergeRuleOf, refusalOfMoves } from '../src/protocol/index.ts';
import { machineOf } from '../src/protocol/standing.ts';
import { type ExactDocument, exactTotals } from './exact-totals.ts';
import { arrive, begin, type Ending, meant, people, type Tale, takeUp } from './telling.ts';

/** Says what of a tale is not as it should be, a sentence each. */
export type DocumentLaw = (tale: Tale) => readonly string[];

const show = (value: unknown): string => JSON.stringify(value ?? null);

const orders = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const;

const both = [
  [0, 1],
  [1, 0],
] as const;

/** The fields in which two bodies differ. */
const differences = (one: JsonObject, other: JsonObject): readonly string[] =>
  Object.keys({ ...one, ...other }).filter((field) => !equalJson(one[field], other[field]));

const isOneOf = (collection: Collection, field: string, rules: readonly string[]): boolean =>
  rules.includes(ruleName(mergeRuleOf(collection, field)));

const theSameAgain: DocumentLaw = ({ story }) => {
  const now = Date.now;
  const random = Math.random;
  const forbidden = (): never => {
    throw new Error('a merge looked at the clock or at chance');
  };
  Date.now = forbidden;
  Math.random = forbidden;
  try {
    const [one, other] = [0, 1].map(() => arrive(begin(story), [0, 1, 2]));
    return show(one) === show(other) ? [] : [`the same rows made ${show(one)} and ${show(other)}`];
  } finally {
    Date.now = now;
    Math.random = random;
  }
};

const aDelayChangesNothing: DocumentLaw = ({ beginning, endsOf }) => {
  const [soon, late] = [endsOf([0, 1, 2]), arrive(beginning, [0, 1, 2], 180 * 86_400_000)];
  return show(soon) === show(late) ? [] : [`half a year later ${show(soon)} is ${show(late)}`];
};

/** A conflict without its point of view. */
const seenFromNowhere = ({ field, theirs, mine, result }: FieldConflict): string =>
  [field, ...[canonicalJson(theirs), canonicalJson(mine)].sort(), canonicalJson(result)].join(' ');

const twoDevicesInEitherOrder: DocumentLaw = ({ endsOf }) => {
  const [one, other] = both.map((order) => endsOf(order)) as [Ending, Ending];
  const told = ({ conflicts }: Ending): string => conflicts.map(seenFromNowhere).sort().join('\n');
  return [
    ...differences(one.stored.body, other.stored.body).map(
      (field) =>
        `${field} is ${show(one.stored.body[field])} or, the other way round, ${show(other.stored.body[field])}`,
    ),
    ...(one.stored.deleted === other.stored.deleted ? [] : ['it is deleted in one order only']),
    ...(told(one) === told(other) ? [] : [`the log has ${told(one)} or, the other way round, ${told(other)}`]),
  ];
};

const aSecondTimeChangesNothing: DocumentLaw = ({ beginning, endsOf }) => {
  const { stored } = endsOf([0, 1, 2]);
  return beginning.rows.flatMap((row, person) => {
    if (Object.keys(row.edits).length === 0) return [];
    const again = applyRow(beginning.collection, stored, row, people[person] ?? '', Date.UTC(2026, 5, 1));
    const isNothing = again.outcome === 'DUPLICATE' && !again.changed && equalJson(again.next.body, stored.body);
    return isNothing ? [] : [`the row of ${people[person]}, sent again, is ${again.outcome}`];
  });
};

const everybodyEndsAlike: DocumentLaw = ({ beginning, endsOf }) => {
  return orders.flatMap((order) => {
    const ending = endsOf(order);
    return takeUp(beginning, ending).flatMap(({ body, deleted, sync }, person) => {
      const who = `after ${order.join()}, ${people[person]}`;
      const waits = sync.status === 'synced' ? [] : [`${who} is ${sync.status}`];
      const differs = differences(body, ending.stored.body).map(
        (field) => `${who} holds ${field} = ${show(body[field])}, the server ${show(ending.stored.body[field])}`,
      );
      return [...waits, ...differs, ...(deleted === ending.stored.deleted ? [] : [`${who} disagrees on the deletion`])];
    });
  });
};

/** The rules of which three sides make the same, whichever two meet first. */
const inAnyOrder = ['latest', 'unit', 'furthest', 'max', 'first', 'append', 'set'];

const threeDevicesInAnyOrder: DocumentLaw = ({ beginning, endsOf }) => {
  const ends = orders.map((order) => endsOf(order).stored);
  return ends.slice(1).flatMap((end, i) => {
    const first = ends[0] as typeof end;
    const order = orders[i + 1]?.join();
    return [
      ...differences(first.body, end.body)
        .filter((field) => isOneOf(beginning.collection, field, inAnyOrder))
        .map((field) => `${field} is ${show(first.body[field])}, and in the order ${order} ${show(end.body[field])}`),
      ...(first.deleted === end.deleted ? [] : [`it is deleted in some orders only, not in ${order}`]),
    ];
  });
};

const wordsOf = (value: Json): Words => String(value ?? '').match(/\b(old|new)\w+/g) ?? [];

type Words = readonly string[];

type Told = (value: Json) => boolean;

/** Parts of a value by their names, for what merges part by part. */
const partsOf = (value: Json): JsonObject => {
  if (Array.isArray(value)) return Object.fromEntries(value.map((item) => [nameOf(item), item]));
  return isJsonObject(value) ? value : {};
};
const nameOf = (item: Json): string => (isJsonObject(item) ? String(item['id']) : canonicalJson(item));

/** Whether what a person meant with a field is in the result, or told in the log. */
function survives(rule: string, was: Json, value: Json, result: Json, isTold: Told): boolean {
  if (equalJson(value, result) || isTold(value)) return true;
  if (rule === 'first' && isEmpty(was) && isEmpty(value)) return true;
  const [before, mine, end] = [partsOf(was), partsOf(value), partsOf(result)];
  const changed = Object.keys({ ...before, ...mine }).filter((part) => !equalJson(before[part], mine[part]));
  switch (rule) {
    case 'max':
      return result !== null && (value === null || result > value);
    case 'set':
      return changed.every((part) => Object.hasOwn(end, part) === Object.hasOwn(mine, part));
    case 'append':
      return changed.every((part) => equalJson(end[part], mine[part]));
    case 'keys':
    case 'list':
      return changed.every((part) => {
        const [o, m, r] = [partsOf(before[part] ?? null), partsOf(mine[part] ?? null), partsOf(end[part] ?? null)];
        if (equalJson(end[part], mine[part])) return true;
        return (
          mine[part] !== undefined &&
          Object.keys({ ...o, ...m }).every((key) => equalJson(o[key], m[key]) || equalJson(m[key], r[key]))
        );
      });
    case 'text': {
      const [o, m, r] = [was, value, result].map(wordsOf) as [Words, Words, Words];
      const [added, removed] = [m.filter((word) => !o.includes(word)), o.filter((word) => !m.includes(word))];
      return added.every((word) => r.includes(word)) && !removed.some((word) => r.includes(word));
    }
    default:
      return false;
  }
}

const nothingVanishes: DocumentLaw = ({ beginning, endsOf }) => {
  const { collection } = beginning;
  return orders.flatMap((order) => {
    const { stored, conflicts } = endsOf(order);
    return order.flatMap((person) =>
      meant(beginning, person).flatMap(({ field, was, value }) => {
        const told = conflicts
          .filter((conflict) => conflict.field === field)
          .flatMap(({ theirs, mine }) => [theirs, mine]);
        const isTold: Told = (one) => told.some((other) => equalJson(one, other));
        const result = field === DELETED ? stored.deleted : (stored.body[field] ?? null);
        const rule = field === DELETED ? 'deletion' : ruleName(mergeRuleOf(collection, field));
        // A list that several changed is told whole: the log has what a side made of it.
        if (
          field === 'updatedBy' ||
          survives(rule, was, value, result, isTold) ||
          (told.length > 0 && isPartwise(rule))
        )
          return [];
        return [
          `${people[person]} made ${field} ${show(value)} of ${show(was)}; it is ${show(result)}, and nothing tells why`,
        ];
      }),
    );
  });
};

const isPartwise = (rule: string): boolean => ['list', 'keys', 'text', 'append'].includes(rule);

/** Who of the three edited a field of a group that wins or loses together, as a body each; and the group. */
function groupsOf({ beginning }: Tale, rule: 'unit' | 'furthest') {
  const { collection, edited } = beginning;
  const members = Object.keys(collection.fields).filter((field) => isOneOf(collection, field, [rule]));
  const groups = Map.groupBy(members, (field) => unitName(mergeRuleOf(collection, field)));
  return [...groups.values()].map((fields) => ({
    fields,
    sides: edited.filter(({ sync }) => fields.some((field) => sync.edits[field])).map(({ body }) => body),
  }));
}

const groupsStandWhole: DocumentLaw = (tale) =>
  (['unit', 'furthest'] as const).flatMap((rule) =>
    groupsOf(tale, rule).flatMap(({ fields, sides }) =>
      orders.flatMap((order) => {
        const { body } = tale.endsOf(order).stored;
        const candidates = sides.length > 0 ? sides : [tale.beginning.stored.body];
        const isWhole = candidates.some((side) => fields.every((field) => equalJson(side[field], body[field])));
        return isWhole ? [] : [`nobody had ${fields.map((field) => `${field} = ${show(body[field])}`).join(' and ')}`];
      }),
    ),
  );

const theFurthestStands: DocumentLaw = (tale) => {
  const { collection } = tale.beginning;
  return groupsOf(tale, 'furthest').flatMap(({ fields, sides }) => {
    const machine = machineOf(collection, fields[0] ?? '');
    return !machine
      ? []
      : orders.flatMap((order) => {
          const { body } = tale.endsOf(order).stored;
          return sides
            .filter((side) => isFurther(machine, side, body))
            .map(
              (side) => `${machine.state} is ${show(body[machine.state])}; ${show(side[machine.state])} was further`,
            );
        });
  });
};

/** As the rules say it, and not as the code does: epochs, then an end, then the state, then the rank. */
function isFurther({ state, states, epoch = '', rank = '' }: Machine, one: JsonObject, other: JsonObject): boolean {
  const [a, b] = [one, other].map((body) => ({
    epoch: Number(body[epoch] ?? 0),
    ends: states[String(body[state])]?.ends === true,
    place: Object.keys(states).indexOf(String(body[state])),
    rank: Number(body[rank] ?? 0),
  })) as [Place, Place];
  if (a.epoch !== b.epoch) return a.epoch > b.epoch;
  if (a.ends || b.ends) return a.ends && !b.ends;
  return a.place === b.place ? a.rank > b.rank : a.place > b.place;
}

interface Place {
  readonly epoch: number;
  readonly ends: boolean;
  readonly place: number;
  readonly rank: number;
}

const listsStandInOrder: DocumentLaw = ({ beginning: { collection }, endsOf }) =>
  Object.entries(collection.fields).flatMap(([field, { merge }]) => {
    const order = typeof merge === 'object' && 'list' in merge ? merge.list.order : undefined;
    if (order === undefined) return [];
    const elements = (endsOf([0, 1, 2]).stored.body[field] ?? []) as readonly JsonObject[];
    const places = elements.map((element) => [element[order] ?? '', element['id'] ?? ''] as const);
    const isBefore = (one: (typeof places)[number], other: (typeof places)[number] | undefined): boolean =>
      other === undefined || one[0] < other[0] || (one[0] === other[0] && one[1] < other[1]);
    return places.every((place, i) => isBefore(place, places[i + 1])) ? [] : [`${field} stands as ${show(places)}`];
  });

const allowedMovesAreTaken: DocumentLaw = ({ beginning: { collection, stored, rows } }) => {
  return rows.flatMap((row, person) => {
    const refusal = refusalOfMoves(collection, stored, row, people[person] ?? '', Date.UTC(2026, 5, 1));
    return refusal ? [`the server refused a move that ${people[person]} could make: ${refusal.message}`] : [];
  });
};

const itFitsItsSchema: DocumentLaw = ({ beginning, endsOf }) => {
  const sides = [beginning.stored, ...beginning.edited].map(({ body }) => body);
  // What people wrote that fits no schema is refused before it comes to a merge.
  if (sides.some((body) => validate(beginning.collection, body).length > 0)) return [];
  return orders.flatMap((order) => {
    const { stored } = endsOf(order);
    return validate(beginning.collection, stored.body).map(({ field, message }) => `${field}: ${message}`);
  });
};

/** A sales document as the oracle wants it. */
const toExact = (body: JsonObject): ExactDocument => {
  const items = (field: string): readonly JsonObject[] => (body[field] ?? []) as readonly JsonObject[];
  const [whole, text] = [
    (value: Json | undefined): number => (typeof value === 'number' ? value : 0),
    (value: Json | undefined): string => (typeof value === 'string' ? value : ''),
  ];
  return {
    lines: items('lines').map((line) => ({
      id: text(line['id']),
      qtyMilli: whole(line['qtyMilli']),
      unitPrice: whole(line['unitPrice']),
      priceScale: whole(line['priceScale']),
      discountPpm: whole(line['discountPpm']),
      taxCode: text(line['taxCode']),
      taxPpm: whole(line['taxPpm']),
    })),
    docDiscountPpm: whole(body['docDiscountPpm']),
    taxRounding: body['taxRounding'] === 'line' ? 'line' : 'document',
    payments: items('payments').map((payment) => ({ minor: whole(payment['minor']) })),
  };
};

const totalsAreExact: DocumentLaw = ({ story, endsOf }) => {
  if (story.collection !== 'salesDocuments') return [];
  return orders.flatMap((order) => {
    const { body } = endsOf(order).stored;
    const exact = exactTotals(toExact(body)) as JsonObject;
    return Object.keys(exact)
      .filter((field) => !equalJson(body[field], exact[field]))
      .map((field) => `${field} is ${show(body[field])}, and exactly ${show(exact[field])}`);
  });
};

/** Every law with the sentence that its test goes by. */
export const documentLaws: { readonly [sentence: string]: DocumentLaw } = {
  '6: the same rows make the same document, without a clock and without chance': theSameAgain,
  '2.3, 6: how long a row was on its way changes nothing': aDelayChangesNothing,
  '6: two devices make one document and one log, whoever comes first': twoDevicesInEitherOrder,
  '4.3: a row that comes a second time changes nothing': aSecondTimeChangesNothing,
  '7, 8: three devices end with the document of the server, in every order': everybodyEndsAlike,
  '6.1, 6.2, 6.4, 6.7, 6.8, 6.11, 6.12: these rules make the same of three sides in every order':
    threeDevicesInAnyOrder,
  '5.9: whatever somebody wrote is in the document or in the log': nothingVanishes,
  '6.2, 6.12: the fields of a unit or a machine stand as one of the sides had them': groupsStandWhole,
  '6.13: of a machine the side that came further stands': theFurthestStands,
  '6.5: a list stands in its declared order': listsStandInOrder,
  '6.15: a move that a device may make is never refused by the server': allowedMovesAreTaken,
  '5.7: what merges out of documents that fit their schema fits it too': itFitsItsSchema,
  'the totals of a merged sales document are exact': totalsAreExact,
};
