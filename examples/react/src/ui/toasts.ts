import { BehaviorSubject } from 'rxjs';

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
  /** Runs when the toast goes and nobody took the action. */
  readonly onExpire?: () => void;
}

const SHOWN_MS = 6000;
let nextId = 1;

export const toasts$ = new BehaviorSubject<readonly Toast[]>([]);

function take(id: number): Toast | undefined {
  const toast = toasts$.value.find((shown) => shown.id === id);
  toasts$.next(toasts$.value.filter((shown) => shown.id !== id));
  return toast;
}

export const expireToast = (id: number): void => take(id)?.onExpire?.();
export const runToastAction = (id: number): void => take(id)?.action?.run();

export function showToast(toast: Omit<Toast, 'id'>): void {
  const id = nextId++;
  toasts$.next([...toasts$.value, { ...toast, id }]);
  setTimeout(() => expireToast(id), SHOWN_MS);
}

// What waits for an undo must not wait for a page that is gone.
addEventListener('pagehide', () => {
  for (const { id } of toasts$.value) expireToast(id);
});
