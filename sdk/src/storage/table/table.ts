import { type Change, SortedIndex } from './sorted-index.ts';

/** An index while it is made, and what happened to it meanwhile. */
interface Building<D extends object> {
  readonly index: Promise<SortedIndex<D>>;
  readonly missed: Change<D>[];
}

/** The documents of a collection, by id, and in as many orders as were asked for. */
export class Table<D extends object> {
  readonly #primary: keyof D;
  readonly #documents = new Map<string, D>();
  readonly #indexes = new Map<string, SortedIndex<D>>();
  readonly #building = new Map<string, Building<D>>();
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
    const before = new Map(
      documents.map((document) => [this.#idOf(document), this.#documents.get(this.#idOf(document))]),
    );
    for (const document of documents) this.#documents.set(this.#idOf(document), document);
    this.#change(before);
  }

  /** Forgets documents. */
  purge(ids: readonly string[]): void {
    const before = new Map(ids.map((id) => [id, this.#documents.get(id)]));
    for (const id of ids) this.#documents.delete(id);
    this.#change(before);
  }

  /** The documents in the order of some fields; made when it is first asked for, and kept up to date from then on. */
  index(fields: readonly string[]): SortedIndex<D> | Promise<SortedIndex<D>> {
    const name = fields.join();
    const ready = this.#indexes.get(name);
    if (ready) return ready;
    const building = this.#building.get(name) ?? this.#build(name, fields);
    return building.index;
  }

  #build(name: string, fields: readonly string[]): Building<D> {
    const index = new SortedIndex<D>(fields);
    const missed: Building<D>['missed'] = [];
    const make = async (): Promise<SortedIndex<D>> => {
      await index.build([...this.#documents.values()], this.#pause);
      for (const change of missed) index.replace([change]);
      this.#indexes.set(name, index);
      this.#building.delete(name);
      return index;
    };
    const building = { index: make(), missed };
    this.#building.set(name, building);
    return building;
  }

  #change(before: ReadonlyMap<string, D | undefined>): void {
    if (this.#indexes.size + this.#building.size === 0) return;
    const changes = [...before].map(([id, was]) => ({ before: was, after: this.#documents.get(id) }));
    for (const index of this.#indexes.values()) index.replace(changes);
    for (const { missed } of this.#building.values()) missed.push(...changes);
  }

  #idOf(document: D): string {
    return document[this.#primary] as string;
  }
}
