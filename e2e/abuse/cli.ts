/** Measures what hostile requests cost the server, and whether others notice: `npm run bench:abuse`. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { corpus } from './corpus.ts';
import type { Blows, Order } from './crew.ts';
import { type Place, sendAbuse, sendNormal } from './target.ts';

const help = `Sends the corpus of hostile requests over HTTP, and says how long each takes to be answered, and how much
of a processor the server takes for it. Then a normal client asks 50 times a second, in turns alone and while somebody of
another organisation sends the corpus over four connections, so that both meet the same machine.

  npm run bench:abuse -- [options]

  --times N     how often each is sent; the least counts, since only the machine adds to it (default 7)
  --rounds N    turns of the normal client, each two seconds alone and two under attack (default 10)
  --help        this text

Fails where a request takes 50 ms or more, or the normal client's 99th percentile more than doubles.`;

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '7' },
    rounds: { type: 'string', default: '10' },
    help: { type: 'boolean', default: false },
  },
});

const MOST = 50;
const MOST_FACTOR = 2;
const TURN = 2_000;

/** From one request of the normal client to the next, in milliseconds: no more than anybody is allowed. */
const EACH = 20;

async function start<T>(order: Order): Promise<[ChildProcess, T]> {
  const child = fork(new URL('crew.ts', import.meta.url), [JSON.stringify(order)], {
    execArgv: ['--conditions=@rockpool/source', '--no-warnings'],
  });
  const [first] = (await once(child, 'message')) as [T];
  return [child, first];
}

async function told<T>(child: ChildProcess, message: boolean): Promise<T> {
  const answer = once(child, 'message') as Promise<[T]>;
  child.send(message);
  return (await answer)[0];
}

const cpuOf = async (server: ChildProcess): Promise<number> => {
  const { user, system } = await told<NodeJS.CpuUsage>(server, true);
  return (user + system) / 1_000;
};

interface Cost {
  readonly name: string;
  /** Milliseconds until the answer was there, and of the server's processor; the least of several times. */
  readonly answered: number;
  readonly cpu: number;
}

async function costs(server: ChildProcess, place: Place, times: number): Promise<readonly Cost[]> {
  const least = new Map<string, Cost>();
  for (let i = 0; i < times; i++) {
    for (const abuse of corpus) {
      const before = await cpuOf(server);
      const { duration } = await sendAbuse(place, abuse);
      const spent = (await cpuOf(server)) - before;
      const { answered = duration, cpu = spent } = least.get(abuse.name) ?? {};
      least.set(abuse.name, { name: abuse.name, answered: Math.min(answered, duration), cpu: Math.min(cpu, spent) });
    }
  }
  return [...least.values()].sort((a, b) => b.answered - a.answered);
}

async function normalFor(place: Place, milliseconds: number): Promise<readonly number[]> {
  const durations: number[] = [];
  for (const end = performance.now() + milliseconds; performance.now() < end; ) {
    const { duration, status, code } = await sendNormal(place);
    // What is refused is no measure of anything.
    if (status !== 200) throw new Error(`A normal client was answered ${status} ${code}.`);
    durations.push(duration);
    await delay(Math.max(0, EACH - duration));
  }
  return durations;
}

const percentile99 = (durations: readonly number[]): number =>
  [...durations].sort((a, b) => a - b)[Math.floor(durations.length * 0.99)] ?? 0;

async function measureEach(times: number): Promise<boolean> {
  const [server, place] = await start<Place>({ serve: 'without limits' });
  await normalFor(place, TURN);
  const each = await costs(server, place, times);
  server.kill();
  console.log('answered     cpu');
  for (const { name, answered, cpu } of each) {
    console.log(`${answered.toFixed(1).padStart(5)} ms ${cpu.toFixed(1).padStart(5)} ms  ${name}`);
  }
  const slow = each.filter(({ answered }) => answered >= MOST).length;
  console.log(`abuse: ${each.length} requests, ${slow} of them were answered in ${MOST} ms or more`);
  return slow === 0;
}

async function measureOthers(rounds: number): Promise<boolean> {
  const [server, place] = await start<Place>({ serve: 'as usual' });
  const [attacker] = await start({ attack: place });
  await normalFor(place, TURN);
  const [alone, attacked]: [number[], number[]] = [[], []];
  let blows: Blows = { sent: 0, throttled: 0 };
  for (let round = 0; round < rounds; round++) {
    alone.push(...(await normalFor(place, TURN)));
    attacker.send(true);
    attacked.push(...(await normalFor(place, TURN)));
    blows = await told<Blows>(attacker, false);
  }
  attacker.kill();
  server.kill();
  const [calm, harried] = [percentile99(alone), percentile99(attacked)];
  const factor = harried / calm;
  const perSecond = Math.round(blows.sent / ((rounds * TURN) / 1_000));
  console.log(
    `abuse: ${perSecond} hostile requests a second, ${blows.throttled} of ${blows.sent} told to wait; a normal client's p99 ` +
      `${calm.toFixed(1)} ms alone (${alone.length} requests), ${harried.toFixed(1)} ms under attack (${attacked.length}): ${factor.toFixed(1)} times`,
  );
  return factor <= MOST_FACTOR;
}

if (values.help) console.log(help);
else {
  const isQuick = await measureEach(Number(values.times));
  const isUnnoticed = await measureOthers(Number(values.rounds));
  process.exitCode = isQuick && isUnnoticed ? 0 : 1;
}
