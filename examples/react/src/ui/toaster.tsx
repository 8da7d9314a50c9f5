import './toaster.css';
import { useObservable } from '../lib/use-observable.ts';
import { Icon } from './icon.tsx';
import { expireToast, runToastAction, toasts$ } from './toasts.ts';

export function Toaster() {
  const toasts = useObservable(toasts$, toasts$.value);
  return (
    <section className="toaster" aria-label="Messages" aria-live="polite">
      {toasts.map(({ id, text, action }) => (
        <div key={id} className="toast">
          <span>{text}</span>
          {action && (
            <button type="button" className="toast__action" onClick={() => runToastAction(id)}>
              {action.label}
            </button>
          )}
          <button type="button" className="toast__close" aria-label="Dismiss" onClick={() => expireToast(id)}>
            <Icon name="close" size={16} />
          </button>
        </div>
      ))}
    </section>
  );
}
