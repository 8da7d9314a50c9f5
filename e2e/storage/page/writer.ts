import { CrmError, type CrmOf } from '@rockpool/sdk';
import type { Deed, Saying } from '../deeds.ts';
import type { Counter, trials } from '../trials.ts';

type App = CrmOf<[typeof trials]>;

/** A page writes as many things at once. */
const LANES = 3;
/** How many records are there for ever, and how many come and go. */
const [LASTING, PASSING] = [24, 60] as const;

declare global {
  /** Tells the hunt; there before the page's script is. */
  function said(text: string): void;
}

const say = (saying: Saying): void => said(JSON.stringify(saying));

/** What begins when the hunt has heard of it. */
const waiting = new Map<string, () => void>();

export const heard = (id: string): void => waiting.get(id)?.();

/** Says that a deed begins. A removal waits until that is heard: the hunt could not tell it from a loss. */
async function announce(deed: Deed): Promise<void> {
  say({ step: 'begun', deed });
  if (deed.kind !== 'remove') return;
  await new Promise<void>((resolve) => waiting.set(deed.id, resolve));
  waiting.delete(deed.id);
}

const any = <T>(items: readonly T[]): T => items[Math.floor(Math.random() * items.length)] as T;

const lasting = (i: number): string => `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`;

/**
 * Writes at random, as fast as it goes, until stopped.
 *
 * @param writer whose counters go up
 * @param from values are above it
 * @returns what stops it, and waits for what is under way
 */
export async function createWriter(crm: App, writer: number, from: number): Promise<() => Promise<void>> {
  const field = `w${writer}` as Counter;
  let value = from;
  let isStopped = false;
  const ids = await lastingIds(crm);
  let passing = (await crm.trials.find({ selector: { name: 'passing' } }).exec()).map(({ id }) => id);

  /** What a lane writes it writes in order, for no other one writes to the same place. */
  function next(lane: number): Deed {
    const chance = Math.random();
    value += 1;
    const count: Deed = { kind: 'count', id: any(ids.filter((_, i) => i % LANES === lane)), field, value };
    if (writer > 0 || lane > 0 || chance < 0.4) return count;
    if (chance < 0.7) return { kind: 'together', ids: [...new Set([any(ids), any(ids), any(ids)])], value };
    const [first] = passing;
    if (first === undefined || (chance < 0.85 && passing.length < PASSING)) {
      return { kind: 'insert', ids: Array.from({ length: 4 }, () => crypto.randomUUID()) };
    }
    passing = passing.slice(1);
    return { kind: 'remove', id: first };
  }

  async function run(lane: number): Promise<void> {
    while (!isStopped) {
      const deed = next(lane);
      await announce(deed);
      try {
        await perform(crm, deed);
      } catch (error) {
        say({ step: 'failed', deed, error: String(error) });
        continue;
      }
      say({ step: 'done', deed });
      if (deed.kind === 'insert') passing.push(...deed.ids);
    }
  }

  const lanes = Promise.all(Array.from({ length: LANES }, (_, lane) => run(lane)));
  return async () => {
    isStopped = true;
    await lanes;
  };
}

async function perform(crm: App, deed: Deed): Promise<void> {
  switch (deed.kind) {
    case 'count':
      await crm.trials.patch(deed.id, { [deed.field]: deed.value });
      return;
    case 'together':
      return crm.transaction(async (tx) => {
        for (const id of deed.ids) await tx.trials.patch(id, { together: deed.value });
      });
    case 'insert':
      await crm.trials.insertMany(deed.ids.map((id) => ({ id, name: 'passing', filler: 'x'.repeat(300) })));
      return;
    case 'remove':
      return crm.trials.remove(deed.id);
  }
}

/** The first page makes the records that all write to; the others find them. */
async function lastingIds(crm: App): Promise<readonly string[]> {
  const ids = Array.from({ length: LASTING }, (_, i) => lasting(i));
  for (const id of ids) {
    if (await crm.trials.findOne(id).exec()) continue;
    await crm.trials.insert({ id, name: 'lasting', filler: 'y'.repeat(300) }).catch((error: unknown) => {
      // Another page was faster.
      if (!(error instanceof CrmError && error.code === 'ALREADY_EXISTS')) throw error;
    });
  }
  return ids;
}
