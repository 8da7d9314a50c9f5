import { type KeyboardEvent, memo, type PointerEvent } from 'react';
import { Link } from 'wouter';
import type { DealRecord, Stage } from '../crm.ts';
import { Icon } from '../ui/icon.tsx';
import { CardFace } from './card-face.tsx';

interface Props {
  deal: DealRecord;
  stages: readonly Stage[];
  lifted: boolean;
  gapBelow: boolean;
  onGrab: (event: PointerEvent<HTMLElement>, id: string) => void;
  onMove: (deal: DealRecord, stage: Stage, belowId: string | null) => void;
}

const steps: { readonly [key: string]: readonly [column: number, card: number] } = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Moves the keyboard to the card beside, above or below. */
function focusBeside(card: HTMLElement, [columnStep, cardStep]: readonly [number, number]): void {
  const column = card.closest('.column');
  if (!column) return;
  const columns = [...document.querySelectorAll('.column')];
  const at = [...column.querySelectorAll('[data-card]')].indexOf(card);
  const next = columns[columns.indexOf(column) + columnStep];
  const cards = next?.querySelectorAll<HTMLElement>('[data-card]');
  cards?.[Math.min(at + cardStep, cards.length - 1)]?.querySelector('a')?.focus();
}

export const DealCard = memo(function DealCard({ deal, stages, lifted, gapBelow, onGrab, onMove }: Props) {
  const at = stages.findIndex(({ id }) => id === deal.stageId);

  /** Arrows walk over the board; with Shift they take the card along. */
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key];
    if (!step || event.target instanceof HTMLSelectElement) return;
    event.preventDefault();
    const stage = stages[at + step[0]];
    if (!event.shiftKey) focusBeside(event.currentTarget, step);
    else if (stage && step[0] !== 0) onMove(deal, stage, null);
  };

  return (
    <>
      <li
        className="deal"
        data-card={deal.id}
        data-lifted={lifted}
        onPointerDown={(event) => onGrab(event, deal.id)}
        onKeyDown={walk}
      >
        <Link
          to={`/deals/${deal.id}`}
          className="deal__link"
          draggable={false}
          aria-label={deal.name}
          title="Shift and arrows move it"
        >
          <CardFace deal={deal} />
        </Link>
        <span className="deal__move">
          <Icon name="move" size={16} />
          <select
            aria-label={`Move ${deal.name} to stage`}
            value={deal.stageId}
            onChange={(event) => {
              const stage = stages.find(({ id }) => id === event.target.value);
              if (stage) onMove(deal, stage, null);
            }}
          >
            {stages.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </span>
      </li>
      {gapBelow && <li className="column__gap" />}
    </>
  );
});
