/** What the parts of a server count. */
export interface Meter {
  /** Records that a page brought to a device. */
  pulled(records: number): void;
  /** A row of a device, by what became of it. */
  pushed(outcome: string): void;
  /** A job, by what became of it. */
  job(kind: string, outcome: string): void;
}
