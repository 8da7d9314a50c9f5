import { combineLatest, map, type Observable } from 'rxjs';
import type { CrmSync } from '../crm.ts';
import type { PullProgress } from '../sync/pull.ts';
import type { SyncStatus } from '../sync/status.ts';

/** Everything that a sync indicator shows. */
export interface SyncView extends SyncStatus {
  /** How many records wait for the server. */
  readonly pending: number;
  readonly progress: PullProgress | null;
}

export const initialSyncView: SyncView = { state: 'idle', lastSyncAt: null, error: null, pending: 0, progress: null };

export const observeSync = ({ status$, pending$, progress$ }: CrmSync): Observable<SyncView> =>
  combineLatest([status$, pending$, progress$]).pipe(
    map(([status, pending, progress]) => ({ ...status, pending, progress })),
  );
