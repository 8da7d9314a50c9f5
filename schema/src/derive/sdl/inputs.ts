import type { Collection, Kind } from '../../define/collection.ts';
import { add, fieldLine, object, type Types } from './text.ts';
import { valueType } from './value-type.ts';
import { requiredFields, setOperations, writableFields } from './writable.ts';

/** Adds what is written of a kind: a new record, changes of one, and a row of an upsert. */
export function addInputs(types: Types, collection: Collection, kind: string, { type }: Kind): void {
  const fields = writableFields(collection, kind).map(([name, field]) => ({
    ...{ name, field, type: valueType(types, collection, name, field, 'input') },
  }));
  const required = requiredFields(collection, kind);
  const created = fields.map(({ name, field, type: value }) =>
    fieldLine(name, required.includes(name) ? `${value}!` : value, field.description),
  );
  add(types, `${type}CreateInput`, object(`input ${type}CreateInput`, [idLine, ...created]));

  const changed = fields.flatMap(({ name, field, type: value }) => {
    const items = setOperations(name);
    const operations = field.merge === 'set' ? [fieldLine(items.add, value), fieldLine(items.remove, value)] : [];
    return [fieldLine(name, value), ...operations];
  });
  const meaning = `What is left out stays; null takes a value away. The fields are those of ${type}CreateInput.`;
  add(types, `${type}UpdateInput`, object(`input ${type}UpdateInput`, changed, meaning));

  const row = [
    fieldLine('id', 'ID!', 'A UUID in lower case. There is such a record and it is changed, or it is made.'),
    fieldLine('input', `${type}UpdateInput!`),
    ...concurrency,
  ];
  add(types, `${type}UpsertRow`, object(`input ${type}UpsertRow`, row));
}

const idLine = fieldLine(
  'id',
  'ID',
  'A UUID in lower case, of version 7 at best. With it the same request again makes no second record.',
);

/** What a change says of the record that it was made on. */
const concurrency: readonly string[] = [
  fieldLine('ifRev', 'SafeInt', 'The revision that the change was made on; left out: whichever it has.'),
  fieldLine('mergeMode', 'MergeMode', 'What happens when the record has another revision. Default: FAIL_IF_CHANGED.'),
];
