import { SortedIndex } from './sorted-index.ts';

/** What documents were that an index does not know of yet, by id; undefined where they were not there. */
type Missed<D> = Map<string, D | undefined>;

/** An index that is made, or is being made. */
interface Kept<D extends object> {
  readonly index: SortedIndex<D>;
  readonly missed: Missed<D>;
  /** Resolves once it is made; undefined when it is. */
  making: Promise<void> | undefined;
}

/** So many changes, and this share of the documents, may wait for an index to be asked for: then it is as well made anew. */
const [MANY, SHARE] = [1_000, 1 / 8] as const;

/** The documents of a collection, by id, and in as many orders as were asked for. */
export class Table<D extends object> {
  readonly #primary: keyof D;
  readonly #documents = new Map<string, D>();
  readonly #indexes = new Map<string, Kept<D>>();
  readonly #pause: () => Promise<void>;

  /**
   * @param primary the field with the id
   * @param pause lets others run, in the middle of long work
   */
  constructor(primary: keyof D, pause: () => Promise<void>) {
    this.#primary = primary;
    this.#pause = pause;
  }

  /** By id; deleted ones too. */
  get documents(): ReadonlyMap<string, D> {
    return this.#documents;
  }

  /** Puts documents there, each in place of the one that had its id. */
  put(documents: readonly D[]): void {
    for (const document of documents) {
      const id = this.#idOf(document);
      this.#note(id);
      this.#documents.set(id, document);
    }
    this.#dropNeglected();
  }

  /** Forgets documents. */
  purge(ids: readonly string[]): void {
    for (const id of ids) {
      this.#note(id);
      this.#documents.delete(id);
    }
    this.#dropNeglected();
  }

  /**
   * Asks the documents in the order of some fields. An index is made when it is first asked, and what has changed since it was asked
   * the last time is put into it when it is asked again: a write has no index to wait for.
   *
   * @param question is answered at once, while the index says what the table says
   */
  async ask<T>(fields: readonly string[], question: (index: SortedIndex<D>) => T): Promise<T> {
    const name = fields.join();
    for (;;) {
      const kept = this.#indexes.get(name) ?? this.#make(name, fields);
      if (!kept.making) return question(this.#upToDate(kept));
      await kept.making;
    }
  }

  #make(name: string, fields: readonly string[]): Kept<D> {
    const index = new SortedIndex<D>(fields);
    const kept: Kept<D> = { index, missed: new Map(), making: undefined };
    kept.making = index.build([...this.#documents.values()], this.#pause).then(() => {
      kept.making = undefined;
    });
    this.#indexes.set(name, kept);
    return kept;
  }

  #upToDate({ index, missed }: Kept<D>): SortedIndex<D> {
    if (missed.size > 0) index.replace([...missed].map(([id, before]) => ({ before, after: this.#documents.get(id) })));
    missed.clear();
    return index;
  }

  /** Notes that a document is about to change. */
  #note(id: string): void {
    for (const { missed } of this.#indexes.values()) if (!missed.has(id)) missed.set(id, this.#documents.get(id));
  }

  #dropNeglected(): void {
    for (const [name, { missed, making }] of this.#indexes) {
      if (!making && missed.size > MANY + this.#documents.size * SHARE) this.#indexes.delete(name);
    }
  }

  #idOf(document: D): string {
    return document[this.#primary] as string;
  }
}
