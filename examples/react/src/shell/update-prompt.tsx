import './update-prompt.css';
import { useRegisterSW } from 'virtual:pwa-register/react';

/** A new version waits until the person is ready for it: nobody loses a half-written note to an update. */
export function UpdatePrompt() {
  const {
    needRefresh: [waiting, setWaiting],
    updateServiceWorker,
  } = useRegisterSW();
  if (!waiting) return null;
  return (
    <aside className="update-prompt" aria-label="Update">
      <p>A new version of this app is ready.</p>
      <button type="button" className="button" data-look="quiet" onClick={() => setWaiting(false)}>
        Later
      </button>
      <button type="button" className="button" data-look="primary" onClick={() => void updateServiceWorker()}>
        Reload
      </button>
    </aside>
  );
}
