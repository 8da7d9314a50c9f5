import type { FieldSchema, ValueSchema } from '@rockpool/schema';
import { type Collection, nameAt } from '@rockpool/schema';
import type { Column, Scalar } from './listing.ts';

/** The id as a column: the last one of every index. */
export const ID: Column = { path: ['id'], type: 'id' };

/** The columns by which a collection's records of one kind can be found and ordered; the id stands behind them all. */
export type Index = readonly Column[];

/** Bytes that an entry of a B-tree may take, with something left for what PostgreSQL adds. */
const MOST_BYTES = 2_000;
const BYTES_OF_A_CHARACTER = 4;

/**
 * The column at a path of fields; undefined where there is nothing that can be compared.
 *
 * What is indexed, and what is required, has a value in every record, whatever was written before it was declared.
 */
export function columnAt(collection: Collection, path: readonly string[]): Column | undefined {
  const [field = '', ...inner] = path;
  if (field === 'custom') return { path, type: 'custom' };
  const declared = collection.fields[field];
  const schema = inner.reduce<ValueSchema | undefined>((outer, key) => outer?.properties?.[key], declared);
  const type = schema && columnType(schema);
  if (field === 'id' || !declared || !schema || !type) return field === 'id' ? ID : undefined;
  const isIndexed = collection.indexes.flat().includes(path.join('.'));
  const isRequired = inner.length === 0 && collection.required.includes(field);
  if (type === 'list' || (!isIndexed && !isRequired)) return { path, type };
  return {
    path,
    type,
    missing: (inner.length === 0 ? defaultOf(declared) : undefined) ?? (type === 'number' ? 0 : ''),
  };
}

function columnType({ type, items }: ValueSchema): 'text' | 'number' | 'list' | undefined {
  if (type === 'array') return items?.type === 'string' ? 'list' : undefined;
  if (type === 'string' || type === 'boolean') return 'text';
  return type === 'integer' || type === 'number' ? 'number' : undefined;
}

function defaultOf({ type, default: initial }: FieldSchema): Scalar | undefined {
  if (type === 'boolean') return String(initial ?? false);
  return typeof initial === 'string' || typeof initial === 'number' ? initial : undefined;
}

/**
 * What the declared indexes of a collection are in the database. Lists are of one kind, so that the kind is the first
 * column of each, wherever it is declared. One whose entries may be too long is left out.
 */
export function indexesOf(collection: Collection): readonly Index[] {
  const indexes = collection.indexes
    .map((paths) => paths.filter((path) => path !== 'kind'))
    .filter((paths) => paths.length > 0)
    .map((paths) => paths.map((path) => columnAt(collection, path.split('.'))))
    .filter((columns): columns is Column[] => columns.every((column) => column !== undefined && column.type !== 'list'))
    .filter((columns) => columns.reduce((sum, column) => sum + bytesOf(collection, column), 0) <= MOST_BYTES);
  return [...new Map(indexes.map((index) => [JSON.stringify(index), index])).values()];
}

function bytesOf({ fields }: Collection, { path, type }: Column): number {
  const [field = '', ...inner] = path;
  const schema = inner.reduce<ValueSchema | undefined>((outer, key) => outer?.properties?.[key], fields[field]);
  if (type !== 'text' || schema?.type === 'boolean') return 8;
  const words = schema?.enum?.map((word) => word.length);
  return (words ? Math.max(...words) : (schema?.maxLength ?? Number.POSITIVE_INFINITY)) * BYTES_OF_A_CHARACTER;
}

/** A column under the name that the store keeps its field by: the one that it had first. */
export function keptColumn(collection: Collection, column: Column): Column {
  const [field = '', ...inner] = column.path;
  return { ...column, path: [nameAt(collection, field, 0), ...inner] };
}
