import { commonFields } from '../../schema/src/define/common-fields.ts';
import { type Collection, collections, type FieldSchema, ruleName, unitName } from '../../schema/src/index.ts';

export interface FieldRow {
  readonly name: string;
  readonly type: string;
  readonly rule: string;
  readonly description: string;
}

export interface CollectionPage {
  readonly name: string;
  readonly description: string;
  readonly views: readonly { readonly view: string; readonly type: string; readonly kind: string }[];
  readonly fields: readonly FieldRow[];
  readonly indexes: readonly string[];
  readonly writableBy: string;
}

export interface CollectionsData {
  readonly common: readonly FieldRow[];
  readonly collections: readonly CollectionPage[];
}

declare const data: CollectionsData;

export { data };

function typeOf(schema: FieldSchema): string {
  if (schema.enum) return schema.enum.map((value) => `'${value}'`).join(' | ');
  if (schema.format) return schema.format;
  return schema.type;
}

/** The views whose records alone have a field; none for a field of every record. */
const viewsOnly = ({ kinds }: Collection, field: string): readonly string[] =>
  Object.values(kinds).flatMap(({ view, fields = {} }) => (Object.hasOwn(fields, field) ? [view] : []));

const row = (name: string, schema: FieldSchema, views: readonly string[] = []): FieldRow => ({
  name,
  type: typeOf(schema),
  rule: [ruleName(schema.merge), unitName(schema.merge)].filter(Boolean).join(' '),
  description: `${schema.description}${views.length > 0 ? ` Only of ${views.join(' and ')}.` : ''}`,
});

function describe(collection: Collection): CollectionPage {
  return {
    name: collection.name,
    description: collection.description,
    views: Object.entries(collection.kinds).map(([kind, { view, type }]) => ({ kind, view, type })),
    fields: Object.entries(collection.fields)
      .filter(([name]) => !(name in commonFields))
      .map(([name, schema]) => row(name, schema, viewsOnly(collection, name))),
    indexes: collection.indexes.map((index) => index.join(', ')),
    writableBy: collection.writableBy?.join(', ') ?? 'everybody in the organisation',
  };
}

export default {
  load: (): CollectionsData => ({
    common: Object.entries<FieldSchema>(commonFields).map(([name, schema]) => row(name, schema)),
    collections: Object.values<Collection>(collections).map(describe),
  }),
};
