import { setTimeout as pause } from 'node:timers/promises';
import { newOrganisation } from '../../graphql-server/test/support/caller.ts';
import { freePort } from '../../graphql-server/test/support/postgres-process.ts';
import { temporaryPostgres } from '../support/temporary-postgres.ts';
import { startBalancer } from './balancer.ts';
import { type Counts, type Device, openDevice } from './device.ts';
import { createInstance } from './instance.ts';

export interface RollingOptions {
  /** Devices, each with a stream. */
  readonly streams: number;
  /** Devices of one organisation. */
  readonly team: number;
  /** Writes a second, of all devices together. */
  readonly rate: number;
  readonly tell: (line: string) => void;
}

export interface RollingReport extends Counts {
  readonly streams: number;
  readonly writes: number;
  /** Pairs of a device and a write that was confirmed and has not reached it. */
  readonly missed: number;
  /** The longest that a confirmed write took to reach a device, in milliseconds. */
  readonly slowest: number;
  /** How long each server took to stop, in milliseconds. */
  readonly stops: readonly number[];
}

/** Seconds between the signal to stop and the end of a server: the balancer looks five times a second. */
const NOTICE = 1;
/** Devices that open their streams at once. */
const AT_ONCE = 50;
/** Between two restarts, and for the last writes to arrive, in milliseconds. */
const BREATH = 1_000;
const ARRIVE_WITHIN = 120_000;

/** Three servers on one PostgreSQL, devices with open streams, and one server after the other is started anew. */
export async function rollingRestart({ streams, team, rate, tell }: RollingOptions): Promise<RollingReport> {
  const endings: (() => Promise<unknown>)[] = [];
  try {
    const postgres = await temporaryPostgres();
    endings.push(() => postgres.stop());
    const ports = [await freePort(), await freePort(), await freePort()];
    const instances = ports.map((port) => createInstance(postgres.url, port, NOTICE));
    endings.push(() => Promise.all(instances.map((instance) => instance.stop())));
    await Promise.all(instances.map((instance) => instance.start()));
    const balancer = await startBalancer(ports);
    endings.push(() => balancer.close());

    const counts: Counts = { requests: 0, retries: 0, reconnects: 0, failures: [] };
    const devices: Device[] = [];
    endings.push(() => Promise.all(devices.map((device) => device.close())));
    let organisation = '';
    for (let i = 0; i < streams; i++) {
      if (i % team === 0) organisation = newOrganisation();
      devices.push(await openDevice(balancer.url, organisation, counts));
      if (i % AT_ONCE === AT_ONCE - 1) await Promise.all(devices.map(({ opened }) => opened));
    }
    await Promise.all(devices.map(({ opened }) => opened));
    tell(`${streams} streams are open.`);

    const writes = startWriting(devices, team, rate);
    const stops: number[] = [];
    for (const [i, instance] of instances.entries()) {
      await pause(BREATH);
      stops.push(await instance.stop());
      await instance.start();
      tell(
        `Server ${i + 1} is back; ${counts.reconnects} streams were opened again, ${counts.retries} requests tried again.`,
      );
    }
    await pause(BREATH);
    const confirmed = await writes.stop();
    const missing = () => confirmed.flatMap(({ id, readers }) => readers.filter(({ seen }) => !seen.has(id)));
    for (const until = performance.now() + ARRIVE_WITHIN; missing().length > 0 && performance.now() < until; )
      await pause(50);
    const waits = confirmed.flatMap(({ id, at, readers }) => readers.map(({ seen }) => (seen.get(id) ?? at) - at));
    const slowest = waits.reduce((longest, wait) => Math.max(longest, wait), 0);
    return { ...counts, streams, writes: confirmed.length, missed: missing().length, slowest, stops };
  } finally {
    for (const end of endings.reverse()) await end().catch((error) => tell(String(error)));
  }
}

/** A confirmed write, and who has to hear of it. */
interface Confirmed {
  readonly id: string;
  readonly at: number;
  readonly readers: readonly Device[];
}

/** Lets one device after the other write, of every team in turn. */
function startWriting(devices: readonly Device[], team: number, rate: number) {
  const confirmed: Confirmed[] = [];
  const underway: Promise<void>[] = [];
  let next = 0;
  const write = async (): Promise<void> => {
    const at = (next++ * (team + 1)) % devices.length;
    const id = await devices[at]?.write();
    const first = at - (at % team);
    if (id) confirmed.push({ id, at: performance.now(), readers: devices.slice(first, first + team) });
  };
  const timer = setInterval(() => underway.push(write()), 1_000 / rate);
  return {
    async stop(): Promise<readonly Confirmed[]> {
      clearInterval(timer);
      await Promise.all(underway);
      return confirmed;
    },
  };
}
