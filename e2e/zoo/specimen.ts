/**
 * A planted defect, as data. It is put into the source of a module as that module is loaded, so nothing in the
 * product knows of it.
 */
export interface Specimen {
  /** Unique; words with hyphens between them. */
  readonly name: string;
  /** The trap that it falls into: the rule of PROTOCOL.md that it breaks, or the kind of fault that brings it out. */
  readonly trap: string;
  /** What is wrong, in one sentence. */
  readonly what: string;
  /** The module, from the top of the repository. */
  readonly file: string;
  /** Stands in the module exactly once. */
  readonly find: string;
  readonly replace: string;
}

/**
 * The source with the defect in it.
 *
 * @throws Error when the place is not there, or is there more than once: the code has moved on, and so must the specimen
 */
export function plant(source: string, { name, file, find, replace }: Specimen): string {
  const places = source.split(find).length - 1;
  if (places !== 1)
    throw new Error(`Specimen "${name}": expected its place once in ${file}, found it ${places} times.`);
  return source.replace(find, () => replace);
}
