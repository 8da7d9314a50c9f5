import './sync-badge.css';
import { Icon } from './icon.tsx';

type SyncState = 'synced' | 'pending' | 'refused';

const words = { pending: 'Not yet on the server', refused: 'Refused by the server' } as const;

/** Marks a record that the server does not hold as it stands here. `compact` keeps the words for screen readers. */
export function SyncBadge({ state, compact = false }: { state: SyncState; compact?: boolean }) {
  if (state === 'synced') return null;
  return (
    <span className="sync-badge" data-state={state} data-compact={compact} title={words[state]}>
      <Icon name={state === 'pending' ? 'waiting' : 'warning'} size={14} />
      <span className={compact ? 'visually-hidden' : ''}>{words[state]}</span>
    </span>
  );
}
