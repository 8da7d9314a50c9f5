import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { dangerousKeys } from '../dangerous-keys.ts';
import { MAX_ALIASES, MAX_DIRECTIVES, MAX_FIELD_DEPTH, MAX_FRAGMENTS, MAX_REPEATS } from '../limits.ts';

/**
 * What makes a document too much to look at further, if anything. It is asked before GraphQL's own validation, some
 * rules of which take time that grows with the square of the document.
 *
 * @returns the reason as a sentence
 */
export function flawOfDocument(document: DocumentNode): string | undefined {
  const counts = { aliases: 0, directives: 0, fragments: 0, spreads: 0 };
  let flaw: string | undefined;
  visit(document, {
    Field: ({ alias }) => {
      if (alias) counts.aliases++;
    },
    Directive: () => {
      counts.directives++;
    },
    FragmentDefinition: () => {
      counts.fragments++;
    },
    FragmentSpread: () => {
      counts.spreads++;
    },
    Name: ({ value }) => {
      if (dangerousKeys.has(value)) flaw ??= `The name "${value}" is not allowed.`;
    },
    SelectionSet: (set) => {
      flaw ??= flawOfSelection(set);
    },
  });
  return (
    flaw ??
    tooMany('aliases', counts.aliases, MAX_ALIASES) ??
    tooMany('directives', counts.directives, MAX_DIRECTIVES) ??
    tooMany('fragments', counts.fragments, MAX_FRAGMENTS) ??
    tooMany('uses of fragments', counts.spreads, MAX_FRAGMENTS) ??
    flawOfDepth(document)
  );
}

const tooMany = (what: string, count: number, most: number): string | undefined =>
  count > most ? `The document has ${count} ${what}; the most is ${most}.` : undefined;

function flawOfSelection({ selections }: SelectionSetNode): string | undefined {
  const counts = new Map<string, number>();
  for (const selection of selections) {
    if (selection.kind !== Kind.FIELD) continue;
    const name = (selection.alias ?? selection.name).value;
    const count = (counts.get(name) ?? 0) + 1;
    if (count > MAX_REPEATS) return `A selection asks for "${name}" more than ${MAX_REPEATS} times.`;
    counts.set(name, count);
  }
  return undefined;
}

/** Each fragment is measured once: spread in one another, they could stand for more fields than there are atoms. */
function flawOfDepth({ definitions }: DocumentNode): string | undefined {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  const measured = new Map<string, number>();
  const open = new Set<string>();
  let cycle: string | undefined;

  function depthOf({ selections }: SelectionSetNode): number {
    let deepest = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) deepest = Math.max(deepest, depthOfFragment(selection.name.value));
      else if (selection.kind === Kind.INLINE_FRAGMENT) deepest = Math.max(deepest, depthOf(selection.selectionSet));
      // Whether the schema may be asked for is another question; its own shape is deep.
      else if (selection.name.value.startsWith('__')) continue;
      else deepest = Math.max(deepest, 1 + (selection.selectionSet ? depthOf(selection.selectionSet) : 0));
    }
    return deepest;
  }

  function depthOfFragment(name: string): number {
    const known = measured.get(name);
    const fragment = fragments.get(name);
    if (known !== undefined || !fragment) return known ?? 0;
    if (open.has(name)) {
      cycle ??= name;
      return 0;
    }
    open.add(name);
    const depth = depthOf(fragment.selectionSet);
    open.delete(name);
    measured.set(name, depth);
    return depth;
  }

  for (const name of fragments.keys()) depthOfFragment(name);
  const deepest = Math.max(0, ...operations.map(({ selectionSet }) => depthOf(selectionSet)));
  if (cycle !== undefined) return `The fragment "${cycle}" contains itself.`;
  return deepest > MAX_FIELD_DEPTH
    ? `Fields stand in one another ${deepest} deep; the most is ${MAX_FIELD_DEPTH}.`
    : undefined;
}
