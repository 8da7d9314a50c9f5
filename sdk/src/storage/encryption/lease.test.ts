import { BehaviorSubject } from 'rxjs';
import { expect, test, vi } from 'vitest';
import { createTestEdges } from '../../../test/edges.ts';
import type { Header } from './key-file.ts';
import type { Keyring } from './keyring.ts';
import { hasEnded, keepLease, leaseFrom } from './lease.ts';

const [HOUR, DAY] = [3_600_000, 86_400_000];

/** A lease of 14 days that begins now. */
function leased() {
  const edges = createTestEdges();
  const start = edges.now();
  let header = { lease: leaseFrom(null, 14, start) } as Header;
  const keys = {
    get header() {
      return header;
    },
    amend: vi.fn(async (change: (before: Header) => Header) => {
      header = change(header);
    }),
  };
  const synced$ = new BehaviorSubject<string | null>(null);
  const onEnd = vi.fn();
  const stop = keepLease({ keys: keys as unknown as Keyring, days: 14, edges, synced$, onEnd });
  const sync = () => synced$.next(new Date(edges.now()).toISOString());
  return { edges, start, keys, sync, onEnd, stop, untilDay: () => ((keys.header.lease?.until ?? 0) - start) / DAY };
}

test('a lease ends when nothing was synced for so long, while the crm is open', async () => {
  const { edges, onEnd } = leased();
  await edges.pass(14 * DAY - 1);
  expect(onEnd).not.toHaveBeenCalled();
  await edges.pass(1);
  expect(onEnd).toHaveBeenCalledTimes(1);
});

test('every sync renews it, with at most one write of the key file an hour', async () => {
  const { edges, keys, sync, onEnd, untilDay } = leased();
  await edges.pass(10 * DAY);
  sync();
  await edges.pass(HOUR / 2);
  sync();
  await edges.pass(0);
  expect([untilDay(), keys.amend.mock.calls.length]).toEqual([24, 1]);
  await edges.pass(13 * DAY);
  expect(onEnd).not.toHaveBeenCalled();
  await edges.pass(DAY);
  expect(onEnd).toHaveBeenCalledTimes(1);
});

test('nothing is renewed and nothing ends once it is stopped', async () => {
  const { edges, keys, sync, onEnd, stop } = leased();
  stop();
  await edges.pass(DAY);
  sync();
  await edges.pass(20 * DAY);
  expect([keys.amend.mock.calls.length, onEnd.mock.calls.length]).toEqual([0, 0]);
});

test('a clock that is set back gains nothing, and a shorter lease holds at once', () => {
  const lease = leaseFrom({ until: 14 * DAY, seen: 13 * DAY }, 14, 0);
  expect(lease).toEqual({ until: 14 * DAY, seen: 13 * DAY });
  expect([hasEnded({ until: 14 * DAY, seen: 14 * DAY }, 0), hasEnded(lease, 0)]).toEqual([true, false]);
  expect(leaseFrom(lease, 0.5, 0).until).toBe(13.5 * DAY);
});
