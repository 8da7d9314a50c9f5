/** Everything that may be wrong with an answer. */
import { canariesIn } from './canary.ts';
import { miscounts } from './counts.ts';
import { leaksIn, trespasses, type Witness } from './judge.ts';
import type { Haul } from './loot.ts';
import type { Principal } from './principals.ts';
import type { Shot } from './shots.ts';
import { saySame, type Twin } from './twin.ts';

/** What came of a shot. */
export interface Outcome {
  readonly shot: Shot;
  readonly answer: string;
  /** The same request with what is nowhere in place of what is hidden. */
  readonly twin?: (Twin & { readonly answer: string }) | undefined;
  /** Lines of the log. */
  readonly lines: readonly string[];
}

export function wrongsOf({ shot, answer, twin, lines }: Outcome, witness: Witness, haul: Haul): string[] {
  const { principal, mirror, rights } = witness;
  const isWrite = shot.shape.root.operation === 'mutation';
  const told = JSON.stringify([shot.variables, twin?.variables]);
  const isFailure = answer.includes('"INTERNAL"');
  const [right] = rights;
  return [
    ...leaksIn(answer, told, witness),
    ...(twin ? leaksIn(twin.answer, told, witness) : []),
    ...trespasses(told, witness),
    ...strangers(principal, answer),
    ...forgeries(principal, shot, answer, haul),
    ...(right && !isWrite ? miscounts(shot, answer, mirror.rowsOf(principal.tenant).values(), right) : []),
    ...(isFailure ? [`the server failed: ${lines.find((line) => line.startsWith('error'))?.slice(0, 600)}`] : []),
    ...lines.flatMap((line) =>
      canariesIn(line).size > 0 || (line.startsWith('error') && !isFailure)
        ? [`the log says ${line.slice(0, 400)}`]
        : [],
    ),
    ...(twin && !saySame(answer, twin.answer, twin.swaps, isWrite)
      ? [`it tells what is hidden from what is not there: ${answer.slice(0, 300)} / ${twin.answer.slice(0, 300)}`]
      : []),
  ];
}

/** An answer to whoever may not ask holds nothing. */
const strangers = (principal: Principal, answer: string): string[] =>
  principal.isValid || (/"code":"(UNAUTHENTICATED|BAD_USER_INPUT)"/.test(answer) && isEmpty(answer))
    ? []
    : [`it answers ${answer.slice(0, 400)}`];

/** Whether an answer has no value in its data. */
function isEmpty(text: string): boolean {
  const answers = text.startsWith('{') ? [text] : [...text.matchAll(/^data: (.+)$/gm)].map(([, answer = '']) => answer);
  return answers.every((answer) => {
    const { data } = JSON.parse(answer) as { readonly data?: object | null };
    return Object.values(data ?? {}).every((value) => value === null);
  });
}

/** A checkpoint that was not made for its bearer gives nothing. */
function forgeries(principal: Principal, { shape, variables }: Shot, answer: string, haul: Haul): string[] {
  const given = /"checkpoint":"([^"]+)"/.exec(JSON.stringify(variables))?.[1];
  if (shape.root.name !== 'pull' || given === undefined || !/"data":\{/.test(answer)) return [];
  return haul.wasGiven(principal, given) ? [] : ['it takes a checkpoint that is not its own'];
}
