/** A round of the attack: a server of its own, so many requests, and what was wrong with their answers. */
import { performance } from 'node:perf_hooks';
import { seeded } from '../support/random.ts';
import { leaksIn, type Witness } from './judge.ts';
import { createHaul } from './loot.ts';
import { type Rights, rightsOf } from './oracle.ts';
import type { Principal } from './principals.ts';
import { createSchedule, createShapes, type Shot, shotOf } from './shots.ts';
import { type Backend, openStage } from './stage.ts';
import { createStreams } from './streams.ts';
import { createTally, type Tally } from './tally.ts';
import { twinOf } from './twin.ts';
import { wrongsOf } from './verdict.ts';
import { requestOf } from './wire.ts';

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
/** How often a reading request is held to have changed nothing. */
const LOOK_AGAIN = 0.02;

export async function playRound({ seed, requests, backend, untilFound = false, onProgress }: Round): Promise<Tally> {
  const stage = await openStage(backend, seed);
  const { mirror, tenants, principals, schema, server } = stage;
  const random = seeded(seed);
  const next = createSchedule(stage.roots, principals, random);
  const shapeFor = createShapes(schema, random);
  const streams = createStreams();
  const haul = createHaul();
  const tally = createTally(stage.roots, seed);

  const rightsNow = (principal: Principal): Rights => rightsOf(principal, mirror.rowsOf(principal.tenant).values());

  async function send(principal: Principal, { shape }: Shot, variables: Shot['variables']) {
    const isStream = shape.root.operation === 'subscription';
    const request = requestOf(principal, shape.query, variables, isStream ? streaming : {});
    const started = performance.now();
    const response = await server.fetch(request);
    if (principal.isValid && response.headers.get('content-type')?.startsWith('text/event-stream')) {
      streams.add(principal, shape.root.name, response);
      return { text: '', milliseconds: 0 };
    }
    return { text: await response.text(), milliseconds: performance.now() - started };
  }

  /** Sends a request, and its twin where it has one, and looks at what came of it. */
  async function take(principal: Principal, shot: Shot, before: Rights): Promise<void> {
    const twin = principal.isValid ? twinOf(shot, principal, before, mirror, random) : undefined;
    // Whoever comes second finds the way warm.
    const isTwinFirst = random() < 0.5;
    const early = twin && isTwinFirst ? await send(principal, shot, twin.variables) : undefined;
    const answer = await send(principal, shot, shot.variables);
    const other = early ?? (twin && (await send(principal, shot, twin.variables)));

    const isWrite = shot.shape.root.operation === 'mutation';
    const changed = isWrite || random() < LOOK_AGAIN ? await mirror.refresh() : [];
    const witness: Witness = { principal, mirror, rights: [before, rightsNow(principal)], changed };
    const outcome = {
      ...{ shot, answer: answer.text, lines: stage.logged() },
      twin: twin && other && { ...twin, answer: other.text },
    };
    const wrongs = [
      ...wrongsOf(outcome, witness, haul),
      ...haul.collect(principal, answer.text),
      ...overheard(witness),
    ];
    const times = other && { hidden: answer.milliseconds, unknown: other.milliseconds };
    tally.add(principal, shot, answer.text, wrongs, times);
  }

  /** What came by streams and webhooks since the last request. */
  function overheard(witness: Witness): string[] {
    return [...streams.drain(), ...stage.told()].flatMap(({ principal, field, text }) => {
      tally.event(text);
      const reader = { ...witness, principal, rights: [rightsNow(principal)], isLate: true };
      return leaksIn(text, '', reader).map((leak) => `${field} tells ${principal.name} ${leak}`);
    });
  }

  try {
    while (tally.requests < requests && !(untilFound && tally.finds.length > 0)) {
      const { root, principal } = next();
      const rights = rightsNow(principal);
      await take(
        principal,
        shotOf(shapeFor(root), { principal, rights, mirror, tenants, random, loot: haul.loot }),
        rights,
      );
      if (tally.shots % 100 === 0) onProgress?.(tally.requests);
      if (tally.shots % REPLANT === 0) await stage.replant();
    }
  } finally {
    await streams.close();
    await stage.close();
  }
  return tally.result();
}

const streaming: RequestInit = { headers: { accept: 'text/event-stream' } };
