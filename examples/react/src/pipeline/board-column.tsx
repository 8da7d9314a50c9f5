import { type PointerEvent, useState } from 'react';
import type { DealRecord, Stage } from '../crm.ts';
import { formatCount, formatMoney, formatMoneyShort, totalsOf } from '../lib/format.ts';
import { StageMark } from '../ui/stage-mark.tsx';
import { DealCard } from './deal-card.tsx';
import type { Target } from './use-card-drag.ts';

const AT_ONCE = 30;

interface Props {
  stage: Stage;
  stages: readonly Stage[];
  deals: readonly DealRecord[];
  draggedId: string | null;
  target: Target | null;
  onGrab: (event: PointerEvent<HTMLElement>, id: string) => void;
  onMove: (deal: DealRecord, stage: Stage, belowId: string | null) => void;
}

export function BoardColumn({ stage, stages, deals, draggedId, target, onGrab, onMove }: Props) {
  const [limit, setLimit] = useState(AT_ONCE);
  const totals = totalsOf(deals.map(({ amount }) => amount));
  return (
    <section className="column" data-stage={stage.id} data-over={target !== null} aria-label={stage.name}>
      <header className="column__head">
        <h2>
          <StageMark stage={stage} />
          <span className="column__count">{formatCount(deals.length)}</span>
        </h2>
        <p className="column__total" title={totals.map(formatMoney).join(' + ')}>
          {totals.length > 0 ? totals.slice(0, 2).map(formatMoneyShort).join(' + ') : '—'}
          {totals.length > 2 && ' + …'}
        </p>
      </header>
      <ul className="column__cards" aria-label={`Deals in ${stage.name}`}>
        {target?.belowId === null && <li className="column__gap" />}
        {deals.slice(0, limit).map((deal) => (
          <DealCard
            key={deal.id}
            deal={deal}
            stages={stages}
            lifted={deal.id === draggedId}
            gapBelow={target?.belowId === deal.id}
            onGrab={onGrab}
            onMove={onMove}
          />
        ))}
        {deals.length > limit && (
          <li>
            <button type="button" className="button column__more" onClick={() => setLimit(limit + AT_ONCE)}>
              Show {Math.min(AT_ONCE, deals.length - limit)} more
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
