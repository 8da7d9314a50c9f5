import './sync-chip.css';
import { useSyncStatus } from '@rockpool/sdk/react';
import { useSales } from '../crm.ts';
import { useInbox } from '../inbox/use-inbox.ts';
import { formatInstant } from '../lib/format.ts';
import { Icon } from '../ui/icon.tsx';
import { SyncPopover } from './sync-popover.tsx';
import { wordsOf } from './sync-words.ts';

export function SyncChip() {
  const sync = useSyncStatus(useSales());
  const { refusals } = useInbox();
  const { text, icon, tone } = wordsOf(sync, refusals.length);
  return (
    <div className="sync">
      <button type="button" className="sync__chip" data-tone={tone} popoverTarget="sync-details" title="Sync details">
        <span className="sync__icon">
          <Icon name={icon} size={16} />
        </span>
        <span className="sync__words">
          <span role="status" className="sync__text" data-state={sync.state} data-pending={sync.pending}>
            {text}
          </span>
          {sync.lastSyncAt && <span className="sync__when">Last sync {formatInstant(sync.lastSyncAt)}</span>}
        </span>
      </button>
      <SyncPopover sync={sync} refused={refusals.length} />
    </div>
  );
}
