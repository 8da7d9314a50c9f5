/** What a round has come to. */
import type { RootField } from './documents.ts';
import type { Principal } from './principals.ts';
import type { Shot } from './shots.ts';

/** Something that should not be, and how to see it again. */
export interface Find {
  readonly seed: number;
  /** How many requests came before. */
  readonly after: number;
  readonly principal: string;
  readonly field: string;
  readonly aim: string;
  readonly what: string;
  readonly variables: string;
}

export interface Tally {
  readonly requests: number;
  readonly finds: readonly Find[];
  /** Requests whose principal may ask, and whose does not. */
  readonly authorised: number;
  readonly unauthorised: number;
  /** Requests by what they were aimed at. */
  readonly aims: { readonly [aim: string]: number };
  /** Answers by their code; `OK` for those without one. */
  readonly codes: { readonly [code: string]: number };
  /** Requests by root field, and how many of them were answered with something. */
  readonly fields: { readonly [field: string]: { readonly asked: number; readonly answered: number } };
  /** How many different fields of types were asked for. */
  readonly selected: readonly string[];
  /** Requests that were sent twice, with what is hidden and with what is nowhere: milliseconds of each. */
  readonly twins: readonly { readonly hidden: number; readonly unknown: number }[];
  readonly events: number;
}

export interface Counting {
  readonly requests: number;
  readonly shots: number;
  readonly finds: readonly Find[];
  add(
    principal: Principal,
    shot: Shot,
    answer: string,
    wrong: readonly string[],
    twin: Tally['twins'][number] | undefined,
  ): void;
  event(text: string): void;
  result(): Tally;
}

export function createTally(roots: readonly RootField[], seed: number): Counting {
  const fields = Object.fromEntries(roots.map(({ name }) => [name, { asked: 0, answered: 0 }]));
  const counts = { requests: 0, shots: 0, authorised: 0, unauthorised: 0, events: 0 };
  const aims: { [aim: string]: number } = {};
  const codes: { [code: string]: number } = {};
  const finds: Find[] = [];
  const twins: Tally['twins'][number][] = [];
  const selected = new Set<string>();
  return {
    get requests() {
      return counts.requests;
    },
    get shots() {
      return counts.shots;
    },
    finds,
    add(principal, { shape, target, variables }, answer, wrong, twin) {
      const { name } = shape.root;
      counts.requests += twin ? 2 : 1;
      counts.shots += 1;
      counts[principal.isValid ? 'authorised' : 'unauthorised'] += twin ? 2 : 1;
      aims[target.aim] = (aims[target.aim] ?? 0) + 1;
      const code = /"code":"([A-Z_]+)","retry"/.exec(answer)?.[1] ?? (/"errors":\[/.test(answer) ? 'ERROR' : 'OK');
      codes[code] = (codes[code] ?? 0) + 1;
      const field = fields[name] as { asked: number; answered: number };
      field.asked += 1;
      if ((code === 'OK' && /"f0":[^n]/.test(answer)) || (shape.root.operation === 'subscription' && answer === ''))
        field.answered += 1;
      for (const one of shape.asks) selected.add(one);
      if (twin) twins.push(twin);
      for (const what of wrong) {
        finds.push({
          ...{ seed, after: counts.requests, principal: principal.name, field: name, aim: target.aim, what },
          variables: JSON.stringify(variables).slice(0, 600),
        });
      }
    },
    event(text) {
      if (text.startsWith('{') || text.includes('event: next')) counts.events += 1;
    },
    result: () => ({ ...counts, finds, aims, codes, fields, selected: [...selected].sort(), twins }),
  };
}
