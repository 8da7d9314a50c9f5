/** The types that have been written so far, by name. */
export type Types = Map<string, string>;

/**
 * Notes a type.
 *
 * @returns its name
 * @throws TypeError when there is another one of that name
 */
export function add(types: Types, name: string, definition: string): string {
  if (types.has(name) && types.get(name) !== definition) {
    throw new TypeError(`The GraphQL type "${name}" would have two shapes; rename a kind or a field.`);
  }
  types.set(name, definition);
  return name;
}

/** A definition with its lines in braces: of a type, an input, an enum. */
export const object = (head: string, lines: readonly string[], description?: string): string =>
  `${description ? `${JSON.stringify(description)}\n` : ''}${head} {\n${lines.join('\n')}\n}\n`;

/** The line of a field; `name` may have arguments. */
export function fieldLine(name: string, type: string, description?: string): string {
  return `${description ? `  ${JSON.stringify(description)}\n` : ''}  ${name}: ${type}`;
}

export const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

export const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Enough English for field names: `activities`, `stages`, `history`. */
export const singular = (name: string): string => name.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
