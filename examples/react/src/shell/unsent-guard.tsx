import { plural } from '../lib/format.ts';
import { Sheet } from '../ui/sheet.tsx';

interface Props {
  pending: number;
  onStay: () => void;
  onLeave: () => void;
}

/** Asks before a sign-out that leaves work behind on this device. */
export const UnsentGuard = ({ pending, onStay, onLeave }: Props) => (
  <Sheet title="Not everything is sent" onClose={onStay}>
    <p>
      {plural(pending, 'record')} on this device {pending === 1 ? 'has' : 'have'} changes that the server has not seen.
      They stay here, and are sent when you sign in on this device again.
    </p>
    <div className="sheet__foot">
      <button type="button" className="button" data-look="danger" onClick={onLeave}>
        Sign out anyway
      </button>
      <button type="button" className="button" data-look="primary" onClick={onStay}>
        Stay signed in
      </button>
    </div>
  </Sheet>
);
