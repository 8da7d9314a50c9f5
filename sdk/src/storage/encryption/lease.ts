import type { Observable } from 'rxjs';
import type { Edges } from '../../edges.ts';
import type { Lease } from './key-file.ts';
import type { Keyring } from './keyring.ts';

const [HOUR, DAY] = [3_600_000, 86_400_000] as const;

/** The time as a lease knows it: it does not go back when the clock is set back. */
const timeOf = (lease: Lease, now: number): number => Math.max(lease.seen, now);

export const hasEnded = (lease: Lease | null | undefined, now: number): boolean =>
  !!lease && timeOf(lease, now) >= lease.until;

/** A lease as it is from now on: a shorter one may have been asked for since. */
export function leaseFrom(lease: Lease | null, days: number, now: number): Lease {
  const seen = lease ? timeOf(lease, now) : now;
  return { seen, until: Math.min(lease?.until ?? Number.POSITIVE_INFINITY, seen + days * DAY) };
}

export interface LeaseOptions {
  readonly keys: Keyring;
  readonly days: number;
  readonly edges: Edges;
  /** When the server last took what this device had, in ISO 8601. */
  readonly synced$: Observable<string | null>;
  readonly onEnd: () => void;
}

/** Renews a lease whenever the server was reached, and looks once an hour whether it has ended. @returns what stops that */
export function keepLease({ keys, days, edges: { now, after }, synced$, onEnd }: LeaseOptions): () => void {
  const renew = async (syncedAt: string): Promise<void> => {
    const until = Date.parse(syncedAt) + days * DAY;
    const { lease } = keys.header;
    if (!lease || until < lease.until + HOUR) return;
    await keys.amend((header) => ({ ...header, lease: { until, seen: timeOf(lease, now()) } }));
  };
  const renewals = synced$.subscribe((syncedAt) => {
    // A renewal that fails is followed by the next one.
    if (syncedAt) void renew(syncedAt).catch(() => {});
  });
  let cancel = (): void => {};
  const look = (): void => {
    const { lease } = keys.header;
    if (!lease) return;
    if (hasEnded(lease, now())) return onEnd();
    cancel = after(Math.min(HOUR, lease.until - timeOf(lease, now())), look);
  };
  look();
  return () => {
    renewals.unsubscribe();
    cancel();
  };
}
