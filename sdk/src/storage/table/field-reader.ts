import type { Key } from './sorted-index.ts';

export type FieldReader<D> = (document: D) => Key;

/** A function that reads a field, which may lie inside others: `amount.minor`. */
export function readerOf<D extends object>(path: string): FieldReader<D> {
  const [first = '', second, ...rest] = path.split('.');
  const at = (value: unknown, name: string): unknown =>
    (value as { readonly [name: string]: unknown } | undefined)?.[name];
  if (second === undefined) return (document) => at(document, first) as Key;
  if (rest.length === 0) return (document) => at(at(document, first), second) as Key;
  const path3 = [first, second, ...rest];
  return (document) => path3.reduce<unknown>(at, document) as Key;
}
