import { memo } from 'react';
import { Link } from 'wouter';
import { formatDay, formatInstantDay, formatMoney } from '../lib/format.ts';
import { useOrganisation } from '../organisation.tsx';
import { Owner } from '../ui/owner.tsx';
import { StageMark } from '../ui/stage-mark.tsx';
import { SyncBadge } from '../ui/sync-badge.tsx';
import type { LeadRow } from './lead-row.ts';

interface Props {
  row: LeadRow;
  index: number;
  count: number;
  top: number;
}

export const LeadLine = memo(function LeadLine({ row, index, count, top }: Props) {
  const { stageOf } = useOrganisation();
  return (
    <li
      className="lead"
      data-index={index}
      aria-setsize={count}
      aria-posinset={index + 1}
      style={{ transform: `translateY(${top}px)` }}
    >
      <Link to={`/leads/${row.id}`} className="lead__link">
        <span className="lead__who">
          <span className="lead__name">
            <strong>{row.name}</strong>
            <SyncBadge state={row.syncState} compact />
          </span>
          <span className="lead__company">{[row.company, row.city].filter(Boolean).join(' · ')}</span>
        </span>
        <span className="lead__stage">
          <StageMark stage={stageOf(row.stageId)} />
        </span>
        <span className="lead__amount leads__number">{row.amount.minor === 0 ? '' : formatMoney(row.amount)}</span>
        <span className="lead__date">{formatDay(row.expectedClose)}</span>
        <span className="lead__date">{formatInstantDay(row.updatedAt)}</span>
        <span className="lead__owner">
          <Owner id={row.ownerId} />
        </span>
      </Link>
    </li>
  );
});
