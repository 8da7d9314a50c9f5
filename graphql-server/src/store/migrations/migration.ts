/** A step of the database's shape. Once released it is never edited: the next change is a new step. */
export interface Migration {
  readonly name: string;
  readonly statements: readonly string[];
}
