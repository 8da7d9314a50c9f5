import type { CollectionName } from '../../collections/index.ts';
import type { CommandContext, CommandPlan, RecordOf } from '../command.ts';

/** Values that records are found by; `$in` means any of several. */
export type Where<R> = { readonly [F in keyof R]?: R[F] | { readonly $in: readonly R[F][] } };

/** The records that a command looks at: those of a device, or those that a partner may see. */
export interface Reader {
  /**
   * A record that is not deleted.
   *
   * @param kind only of this kind
   * @throws when there is none: an error of whoever reads
   */
  get<N extends CollectionName>(collection: N, id: string, kind?: string): Promise<RecordOf<N>>;
  find<N extends CollectionName>(collection: N, where: Where<RecordOf<N>>): Promise<readonly RecordOf<N>[]>;
  /** Whether there are records of the collection where the command runs. */
  isOpen(collection: CollectionName): boolean;
  /** The id of the party that an id stands for. */
  follow(id: string): Promise<string>;
}

/** What a command looks at, and what it makes of it. */
export type Planner = (read: Reader, context: CommandContext) => Promise<CommandPlan>;
