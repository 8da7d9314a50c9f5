/** A round of the attack: a server of its own, so many requests, and what was wrong with their answers. */
import { performance } from 'node:perf_hooks';
import { seeded } from '../support/random.ts';
import type { Loot, Sight } from './aim.ts';
import { canariesIn } from './canary.ts';
import { leaksIn, trespasses, type Witness } from './judge.ts';
import { type Rights, rightsOf } from './oracle.ts';
import type { Principal } from './principals.ts';
import { createSchedule, createShapes, type Shot, shotOf } from './shots.ts';
import { type Backend, openStage, requestOf } from './stage.ts';
import { createStreams } from './streams.ts';
import { createTally, type Tally } from './tally.ts';
import { saySame, twinOf } from './twin.ts';

export interface Round {
  readonly seed: number;
  readonly requests: number;
  readonly backend: Backend;
  /** Ends the round with the first find. */
  readonly untilFound?: boolean;
  readonly onProgress?: (done: number) => void;
}

/** After so many requests, what was planted is put back. */
const REPLANT = 2_500;

export async function playRound({ seed, requests, backend, untilFound = false, onProgress }: Round): Promise<Tally> {
  const stage = await openStage(backend, seed);
  const { mirror, tenants, principals, schema, server } = stage;
  const random = seeded(seed);
  const next = createSchedule(schema, principals, random);
  const shapeOf = createShapes(schema, random);
  const streams = createStreams();
  const tally = createTally(schema, seed);
  const loot: Loot[] = [];

  const rightsNow = (principal: Principal): Rights => rightsOf(principal, mirror.rowsOf(principal.tenant).values());

  async function send(principal: Principal, shot: Shot, variables: Shot['variables']) {
    const isStream = shot.shape.root.operation === 'subscription';
    const request = requestOf(principal, shot.shape.query, variables, isStream ? streaming : {});
    const started = performance.now();
    const response = await server.fetch(request);
    if (principal.isValid && response.headers.get('content-type')?.startsWith('text/event-stream')) {
      streams.add(principal, shot.shape.root.name, JSON.stringify(variables), response);
      return { text: '', milliseconds: 0 };
    }
    return { text: await response.text(), milliseconds: performance.now() - started };
  }

  /** Sends one request, and says what is wrong with what came of it. */
  async function take(principal: Principal, shot: Shot): Promise<void> {
    const before = rightsNow(principal);
    const isWrite = shot.shape.root.operation === 'mutation';
    const twin = principal.isValid ? twinOf(shot, principal, before, mirror, random) : undefined;
    // Whoever comes second finds the way warm.
    const twinFirst = twin !== undefined && random() < 0.5;
    const early = twinFirst ? await send(principal, shot, twin.variables) : undefined;
    const answer = await send(principal, shot, shot.variables);
    const late = twin && !twinFirst ? await send(principal, shot, twin.variables) : undefined;
    const changed = isWrite || random() < 0.02 ? await mirror.refresh() : [];
    const witness: Witness = { principal, mirror, rights: [before, rightsNow(principal)], changed };
    const told = JSON.stringify([shot.variables, twin?.variables]);
    const other = early ?? late;

    const wrong = [
      ...leaksIn(answer.text, told, witness),
      ...(other ? leaksIn(other.text, told, witness) : []),
      ...trespasses(told, witness),
      ...strangers(principal, answer.text),
      ...forgeries(principal, shot, answer.text),
      ...(answer.text.includes('"INTERNAL"') ? ['the server failed'] : []),
    ];
    if (twin && other && !saySame(answer.text, other.text, twin.swaps, isWrite)) {
      wrong.push(
        `it tells what is hidden from what is not there: ${answer.text.slice(0, 300)} / ${other.text.slice(0, 300)}`,
      );
    }
    for (const line of stage.logged()) {
      if (canariesIn(line).size > 0 || !answer.text.includes('"INTERNAL"'))
        wrong.push(`the log says ${line.slice(0, 400)}`);
    }
    for (const event of streams.drain()) {
      const seer = { ...witness, principal: event.principal, rights: [rightsNow(event.principal)] };
      const leaks = leaksIn(event.text, told, seer).map(
        (leak) => `the stream ${event.field} of ${event.principal.name} has ${leak}`,
      );
      tally.event(event.text);
      wrong.push(...leaks);
    }
    tally.add(
      principal,
      shot,
      answer.text,
      wrong,
      other && { hidden: answer.milliseconds, unknown: other.milliseconds },
    );
    collect(principal, answer.text);
  }

  /** An answer to nobody in particular holds nothing. */
  const strangers = (principal: Principal, text: string): string[] =>
    principal.isValid || (/"code":"(UNAUTHENTICATED|BAD_USER_INPUT)"/.test(text) && isEmpty(text))
      ? []
      : [`it answers ${text.slice(0, 400)}`];

  /** A checkpoint that was not made for its bearer gives nothing. */
  function forgeries(principal: Principal, { shape, variables }: Shot, text: string): string[] {
    const given = /"checkpoint":"([^"]+)"/.exec(JSON.stringify(variables))?.[1];
    if (shape.root.name !== 'pull' || given === undefined || !/"data":\{/.test(text)) return [];
    const isOwn = loot.some(
      (one) => one.kind === 'checkpoint' && isAlike(one.text, given) && isSame(one.owner, principal),
    );
    return isOwn ? [] : ['it takes a checkpoint that is not its own'];
  }

  function collect(owner: Principal, text: string): void {
    const found: Loot[] = [
      ...[...text.matchAll(/"checkpoint":"([^"]+)"/g)].map(([, word = '']) => ({
        kind: 'checkpoint' as const,
        text: word,
        owner,
      })),
      ...[...text.matchAll(/"(?:cursor|startCursor|endCursor)":"([^"]+)"/g)]
        .slice(0, 3)
        .map(([, word = '']) => ({ kind: 'cursor' as const, text: word, owner })),
      ...[...text.matchAll(/"epoch":"([^"]+)"/g)]
        .slice(-1)
        .map(([, word = '']) => ({ kind: 'epoch' as const, text: word, owner })),
    ];
    loot.push(...found);
    if (loot.length > MOST_LOOT) loot.splice(0, loot.length - MOST_LOOT);
  }

  try {
    while (tally.requests < requests && !(untilFound && tally.finds.length > 0)) {
      const { root, principal } = next();
      const sight: Sight = { principal, rights: rightsNow(principal), mirror, tenants, random, loot };
      await take(principal, shotOf(shapeOf(root), sight));
      if (tally.requests % 200 < 2) onProgress?.(tally.requests);
      if (tally.shots % REPLANT === 0) await stage.replant();
    }
  } finally {
    await streams.close();
    await stage.close();
  }
  return tally.result();
}

const MOST_LOOT = 3_000;
const streaming: RequestInit = { headers: { accept: 'text/event-stream' } };

/** Whether an answer has no value in its data. */
function isEmpty(text: string): boolean {
  const answers = text.startsWith('{') ? [text] : [...text.matchAll(/^data: (.+)$/gm)].map(([, answer = '']) => answer);
  return answers.every((answer) => {
    const { data } = JSON.parse(answer) as { readonly data?: object | null };
    return Object.values(data ?? {}).every((value) => value === null);
  });
}

const isSame = (one: Principal, other: Principal): boolean => one.tenant === other.tenant && one.user === other.user;

/** The last character of a seal may say the same in several ways. */
const isAlike = (one: string, other: string): boolean => {
  const [a, b] = [one.split('.'), other.split('.')];
  const bytes = (text: string | undefined): string => Buffer.from(text ?? '', 'base64url').toString('hex');
  return a.length === b.length && a[0] === b[0] && bytes(a[1]) === bytes(b[1]);
};
