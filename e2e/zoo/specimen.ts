/** A change to the source of a module. */
export interface Change {
  /** The module, from the top of the repository. */
  readonly file: string;
  /** Stands in the module exactly once. */
  readonly find: string;
  readonly replace: string;
}

/**
 * A planted defect, as data. It is put into the source of a module as that module is loaded, so nothing in the
 * product knows of it.
 */
export interface Specimen extends Change {
  /** Unique; words with hyphens between them. */
  readonly name: string;
  /** The trap that it falls into: the rule of PROTOCOL.md that it breaks, or the kind of fault that brings it out. */
  readonly trap: string;
  /** What is wrong, in one sentence. */
  readonly what: string;
  /** Takes away the second line of defence, behind which the defect would do no harm. */
  readonly undefended?: Change;
}

/** All that has to be planted for a specimen. */
export const plantsOf = ({ undefended, ...specimen }: Specimen): readonly Plant[] =>
  undefended ? [specimen, { ...undefended, name: specimen.name }] : [specimen];

/** A change, and for which specimen it is made. */
export type Plant = Change & Pick<Specimen, 'name'>;

/**
 * The source with the defect in it.
 *
 * @throws Error when the place is not there, or is there more than once: the code has moved on, and so must the specimen
 */
export function plant(source: string, { name, file, find, replace }: Plant): string {
  const places = source.split(find).length - 1;
  if (places !== 1)
    throw new Error(`Specimen "${name}": expected its place once in ${file}, found it ${places} times.`);
  return source.replace(find, () => replace);
}
