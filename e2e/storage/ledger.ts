import type { Saying } from './deeds.ts';
import type { Counter, Trial } from './trials.ts';

/** What was said of all writes, and so what has to be there. */
export interface Ledger {
  hear(saying: Saying): void;
  /** How many writes were confirmed. */
  readonly confirmed: number;
  /**
   * Compares with what is there now; what was begun and never confirmed may be there or not, but no half of it.
   *
   * @returns a sentence for everything that is wrong
   */
  judge(records: readonly Trial[]): string[];
}

export function createLedger(): Ledger {
  /** The highest confirmed value, by record and counter. */
  const counts = new Map<string, { readonly id: string; readonly field: Counter; readonly value: number }>();
  const alive = new Set<string>();
  const removed = new Set<string>();
  /** Records whose removal was begun: nothing is known of them. */
  const dying = new Set<string>();
  const batches = new Map<string, readonly string[]>();
  const transactions = new Map<number, readonly string[]>();
  const failures: string[] = [];
  let confirmed = 0;

  function count(id: string, field: Counter, value: number): void {
    const key = `${id} ${field}`;
    if (value > (counts.get(key)?.value ?? 0)) counts.set(key, { id, field, value });
  }

  return {
    get confirmed() {
      return confirmed;
    },
    hear(saying) {
      const { step, deed } = saying;
      if (step === 'done') confirmed++;
      if (saying.step === 'failed') failures.push(`failed: ${JSON.stringify(deed)}: ${saying.error}`);
      switch (deed.kind) {
        case 'count':
          if (step === 'done') count(deed.id, deed.field, deed.value);
          break;
        case 'together':
          transactions.set(deed.value, deed.ids);
          if (step === 'done') for (const id of deed.ids) count(id, 'together', deed.value);
          break;
        case 'insert':
          batches.set(deed.ids.join(), deed.ids);
          if (step === 'done') for (const id of deed.ids) alive.add(id);
          break;
        case 'remove':
          dying.add(deed.id);
          if (step === 'done') removed.add(deed.id);
      }
    },
    judge(records) {
      const found = new Map(records.map((record) => [record.id, record]));
      const wrong = failures.splice(0);
      for (const { id, field, value } of counts.values()) {
        const is = found.get(id)?.[field];
        if (is === undefined || is < value)
          wrong.push(`lost: ${field} of ${id} was confirmed as ${value} and is ${is}`);
      }
      for (const id of alive) if (!dying.has(id) && !found.has(id)) wrong.push(`lost: ${id} was inserted and is gone`);
      for (const id of removed) if (found.has(id)) wrong.push(`lost: ${id} was removed and is there`);
      for (const ids of batches.values()) {
        const there = ids.filter((id) => found.has(id));
        const known = ids.filter((id) => !dying.has(id));
        const isHalf = there.length > 0 && known.some((id) => !found.has(id));
        if (isHalf)
          wrong.push(`half: of the records ${ids.join(', ')}, written at once, there are ${there.join(', ')}`);
      }
      for (const [value, ids] of transactions) {
        const values = ids.map((id) => found.get(id)?.together ?? 0);
        const isHalf = values.includes(value) && values.some((one) => one < value);
        if (isHalf) wrong.push(`half: transaction ${value} wrote ${ids.join(', ')}, which have ${values.join(', ')}`);
      }
      return wrong;
    },
  };
}

/** What two readers of the same records see differently; a sentence for each record, few of many. */
export function differences(one: string, ours: readonly Trial[], other: string, theirs: readonly Trial[]): string[] {
  const [a, b] = [ours, theirs].map((records) => new Map(records.map((record) => [record.id, JSON.stringify(record)])));
  const ids = new Set([...(a?.keys() ?? []), ...(b?.keys() ?? [])]);
  return [...ids]
    .filter((id) => a?.get(id) !== b?.get(id))
    .map((id) => `different: ${id} is ${a?.get(id)} for ${one} and ${b?.get(id)} for ${other}`);
}
