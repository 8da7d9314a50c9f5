import type { DealRecord } from '../crm.ts';
import { formatDay, formatMoney } from '../lib/format.ts';
import { Owner } from '../ui/owner.tsx';
import { SyncBadge } from '../ui/sync-badge.tsx';

/** What a card shows, also while it is carried. */
export const CardFace = ({ deal }: { deal: DealRecord }) => (
  <>
    <span className="deal__name">{deal.name}</span>
    <span className="deal__facts">
      <strong>{formatMoney(deal.amount)}</strong>
      <span className="muted">{formatDay(deal.expectedClose)}</span>
      <Owner id={deal.ownerId} size={22} />
    </span>
    <SyncBadge state={deal.syncState} />
  </>
);
