/**
 * The figures on the page about the proof, as the hunts wrote them with `--json`. A figure that is not there is an
 * error: a page about proof has no blanks.
 */
import { readFileSync } from 'node:fs';

/** When a run ended, by which command, on which machine. */
export interface Measured {
  readonly measuredAt: string;
  readonly command: string;
  readonly machine: string;
}

export interface SimulationProof extends Measured {
  readonly seeds: number;
  readonly writes: number;
  readonly conflicts: number;
  readonly seconds: number;
  readonly failures: number;
  /** How often each fault struck, over all situations, and in how many different ones. */
  readonly faults: readonly { readonly name: string; readonly times: number; readonly situations: number }[];
}

export interface TortureProof extends Measured {
  readonly minutes: number;
  readonly requests: number;
  readonly checked: number;
  readonly records: number;
  readonly conflicts: number;
  readonly lost: number;
  readonly doubled: number;
  readonly stuck: number;
  readonly leaked: number;
  readonly ended: number;
  readonly faults: readonly { readonly name: string; readonly times: number }[];
}

export interface ZooProof extends Measured {
  readonly seeds: number;
  readonly specimens: readonly {
    readonly name: string;
    readonly what: string;
    /** Which hunt caught it: `model` plays the protocol's functions, `stack` the whole system. */
    readonly hunt: string;
    /** How many seeds it took; null for one that survived them all. */
    readonly seed: number | null;
  }[];
}

export interface AttackProof extends Measured {
  readonly requests: number;
  readonly unauthorised: number;
  /** Requests that were sent twice: with what is hidden, and with what is nowhere. */
  readonly twins: number;
  /** What came by streams and webhooks. */
  readonly events: number;
  /** Queries, mutations and subscriptions; and fields of types. */
  readonly rootFields: number;
  readonly typeFields: number;
  readonly finds: number;
  /** Milliseconds; `p` is small when they differ more than by chance. */
  readonly timing: { readonly medianHidden: number; readonly medianUnknown: number; readonly p: number };
}

type Json = { readonly [key: string]: unknown };

/** @throws Error that names the file, what is missing in it, and the command that measures it */
export function readerOf(file: string, again: string) {
  const fail = (what: string): never => {
    throw new Error(`docs-site/data/${file} ${what}. Measure it: ${again} --json docs-site/data/${file}`);
  };
  return {
    open(text: string | undefined): Json {
      if (text === undefined) return fail('is not there');
      return JSON.parse(text);
    },
    number(json: Json, key: string): number {
      const value = json[key];
      return typeof value === 'number' && Number.isFinite(value) ? value : fail(`has no figure "${key}"`);
    },
    text(json: Json, key: string): string {
      const value = json[key];
      return typeof value === 'string' && value !== '' ? value : fail(`has no text "${key}"`);
    },
    list(json: Json, key: string): readonly Json[] {
      const value = json[key];
      return Array.isArray(value) ? value : fail(`has no list "${key}"`);
    },
    object(json: Json, key: string): Json {
      const value = json[key];
      return typeof value === 'object' && value !== null ? (value as Json) : fail(`has no table "${key}"`);
    },
  };
}

type Reader = ReturnType<typeof readerOf>;

export const measured = (reader: Reader, json: Json): Measured => ({
  measuredAt: reader.text(json, 'measuredAt'),
  command: reader.text(json, 'command'),
  machine: reader.text(json, 'machine'),
});

const byTimes = <T extends { readonly times: number }>(rows: readonly T[]): readonly T[] =>
  [...rows].sort((a, b) => b.times - a.times);

export function simulationProof(text: string | undefined): SimulationProof {
  const reader = readerOf('simulation.json', 'npm run simulate -- --seeds 10000');
  const json = reader.open(text);
  const met = reader.object(json, 'met');
  const faults = Object.keys(met).map((name) => {
    const cells = reader.object(met, name);
    const times = Object.keys(cells).map((cell) => reader.number(cells, cell));
    return { name, times: times.reduce((a, b) => a + b, 0), situations: times.filter((count) => count > 0).length };
  });
  return {
    ...measured(reader, json),
    seeds: reader.number(json, 'seeds'),
    writes: reader.number(json, 'writes'),
    conflicts: reader.number(json, 'conflicts'),
    seconds: reader.number(json, 'seconds'),
    failures: reader.list(json, 'failures').length,
    faults: byTimes(faults),
  };
}

export function tortureProof(text: string | undefined): TortureProof {
  const reader = readerOf('torture.json', 'npm run torture -- --minutes 10');
  const json = reader.open(text);
  const struck = reader.object(json, 'faults');
  return {
    ...measured(reader, json),
    minutes: Math.round(reader.number(json, 'elapsed') / 6_000) / 10,
    requests: reader.number(json, 'requests'),
    checked: reader.number(json, 'checked'),
    records: reader.number(json, 'records'),
    conflicts: reader.number(json, 'conflicts'),
    lost: reader.list(json, 'lost').length,
    doubled: reader.list(json, 'doubled').length,
    stuck: reader.list(json, 'stuck').length,
    leaked: reader.list(json, 'leaked').length,
    ended: reader.list(json, 'ended').length,
    faults: byTimes(Object.keys(struck).map((name) => ({ name, times: reader.number(struck, name) }))),
  };
}

export function zooProof(text: string | undefined): ZooProof {
  const reader = readerOf('zoo.json', 'npm run zoo --');
  const json = reader.open(text);
  return {
    ...measured(reader, json),
    seeds: reader.number(json, 'seeds'),
    specimens: reader.list(json, 'specimens').map((row) => ({
      name: reader.text(row, 'name'),
      what: reader.text(row, 'what'),
      hunt: reader.text(row, 'hunt'),
      seed: row['seed'] === null ? null : reader.number(row, 'seed'),
    })),
  };
}

export function attackProof(text: string | undefined): AttackProof {
  const reader = readerOf('attack.json', 'npm run attack -- --requests 1000000');
  const json = reader.open(text);
  const timing = reader.object(json, 'timing');
  return {
    ...measured(reader, json),
    requests: reader.number(json, 'requests'),
    unauthorised: reader.number(json, 'unauthorised'),
    twins: reader.number(json, 'twins'),
    events: reader.number(json, 'events'),
    rootFields: reader.number(json, 'rootFields'),
    typeFields: reader.number(json, 'typeFields'),
    finds: reader.list(json, 'finds').length,
    timing: {
      medianHidden: reader.number(timing, 'medianHidden'),
      medianUnknown: reader.number(timing, 'medianUnknown'),
      p: reader.number(timing, 'p'),
    },
  };
}

/** The text of a file beside this one; undefined when there is none. */
export function readBeside(file: string): string | undefined {
  try {
    return readFileSync(new URL(file, import.meta.url), 'utf8');
  } catch {
    return undefined;
  }
}
