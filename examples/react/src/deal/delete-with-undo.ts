import { BehaviorSubject } from 'rxjs';
import type { Crm, DealRecord } from '../crm.ts';
import { showToast } from '../ui/toasts.ts';

/** Records that are deleted as soon as nobody takes it back. */
export const hidden$ = new BehaviorSubject<ReadonlySet<string>>(new Set());

/** Takes a record out of sight, and deletes it when the moment for an undo has passed. */
export function deleteWithUndo(crm: Crm, { id, name }: DealRecord): void {
  const unhide = () => hidden$.next(new Set([...hidden$.value].filter((other) => other !== id)));
  hidden$.next(new Set([...hidden$.value, id]));
  showToast({
    text: `“${name}” deleted`,
    action: { label: 'Undo', run: unhide },
    onExpire: () => void crm.collections.deals.remove(id).finally(unhide),
  });
}
