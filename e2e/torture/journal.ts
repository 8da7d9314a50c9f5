import { fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { Json, JsonObject } from '@rockpool/schema';

/**
 * What a write did to a field.
 *
 * - `set` gave it a value that nobody else writes
 * - `line` appended a line to a text
 * - `add` put a tag on
 */
export interface Change {
  readonly field: string;
  readonly deed: 'set' | 'line' | 'add';
  readonly value: string;
  /** What the field held when the device wrote. */
  readonly seen: Json;
}

/** What a client is about to ask of its SDK. */
export type Attempt = { readonly collection: string } & (
  | {
      readonly deed: 'insert';
      readonly mark: string;
      /** The same for all inserts of one transaction: all of them are stored, or none. */
      readonly transaction?: string;
    }
  | { readonly deed: 'edit'; readonly id: string; readonly changes: readonly Change[] }
  | { readonly deed: 'remove'; readonly id: string; readonly seen: JsonObject }
);

/** What the SDK's promise said: the record's id and, of a removal, what was removed. */
export interface Confirmation {
  readonly id: string;
  readonly seen?: JsonObject;
}

/** An attempt with what became of it. Unconfirmed ones may have been stored or not: the process ended in between. */
export type Write = Attempt & { readonly device: string; readonly confirmed?: Confirmation };

/** A client's own record of what it did, kept outside the system that is tested. Every line is on the disk at once. */
export interface Journal {
  /** A write that is tried again under the same name replaces the earlier try. */
  attempt(name: string, attempt: Attempt): void;
  confirm(name: string, confirmation: Confirmation): void;
}

export function openJournal(file: string): Journal {
  const log = openSync(file, 'a');
  const append = (line: object): void => {
    // A line break first as well: the last line before a kill may have none.
    writeSync(log, `\n${JSON.stringify(line)}\n`);
    fsyncSync(log);
  };
  return {
    attempt: (name, attempt) => append({ name, attempt }),
    confirm: (name, confirmation) => append({ name, confirmation }),
  };
}

type Line = { readonly name: string; readonly attempt?: Attempt; readonly confirmation?: Confirmation };

export function readJournal(file: string, device: string): Write[] {
  const writes = new Map<string, Write>();
  for (const text of readFileSync(file, 'utf8').split('\n')) {
    const { name, attempt, confirmation } = parse(text) ?? { name: '' };
    const known = writes.get(name);
    if (attempt) writes.set(name, { ...attempt, device });
    else if (known && confirmation) writes.set(name, { ...known, confirmed: confirmation });
  }
  return [...writes.values()];
}

/** A line, unless it is empty or was cut short. */
function parse(text: string): Line | undefined {
  try {
    return JSON.parse(text) as Line;
  } catch {
    return undefined;
  }
}
