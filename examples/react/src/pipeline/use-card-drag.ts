import { type PointerEvent as ReactPointerEvent, useEffectEvent, useRef, useState } from 'react';

export interface Target {
  readonly stageId: string;
  /** The card above the gap; null on top. */
  readonly belowId: string | null;
}

export interface Drag {
  readonly id: string;
  readonly target: Target | null;
}

const SLACK_PX = 6;
const HOLD_MS = 280;
const EDGE_PX = 56;

/** The gap between cards under a point. */
function targetAt(x: number, y: number, dragged: string): Target | null {
  const column = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-stage]');
  if (!column) return null;
  let belowId: string | null = null;
  for (const card of column.querySelectorAll<HTMLElement>('[data-card]')) {
    const { top, height } = card.getBoundingClientRect();
    if (top + height / 2 > y) break;
    if (card.dataset['card'] !== dragged) belowId = card.dataset['card'] ?? null;
  }
  return { stageId: column.dataset['stage'] ?? '', belowId };
}

/** Keeps the click that ends a drag from opening the card. */
function swallowClick(): void {
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener('click', swallow, { capture: true }));
}

/** Dragging with a mouse or a pen at once, with a finger after holding still: a swipe scrolls the board. */
export function useCardDrag(onDrop: (id: string, target: Target) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const ghost = useRef<HTMLDivElement>(null);
  const drop = useEffectEvent(onDrop);

  const grab = (down: ReactPointerEvent<HTMLElement>, id: string) => {
    if (down.button !== 0 || (down.target as HTMLElement).closest('select, button')) return;
    const rect = down.currentTarget.getBoundingClientRect();
    const board = down.currentTarget.closest<HTMLElement>('.board');
    const [grabX, grabY] = [down.clientX - rect.left, down.clientY - rect.top];
    const watching = new AbortController();
    const { signal } = watching;
    let target: Target | null = null;
    let lifted = false;
    const lift = () => {
      lifted = true;
      setDrag({ id, target: null });
    };
    const hold = down.pointerType === 'touch' ? setTimeout(lift, HOLD_MS) : undefined;
    const end = () => {
      clearTimeout(hold);
      watching.abort();
      setDrag(null);
    };

    const follow = ({ clientX: x, clientY: y }: PointerEvent) => {
      if (!lifted) {
        if (Math.hypot(x - down.clientX, y - down.clientY) < SLACK_PX) return;
        if (hold !== undefined) return end();
        lift();
      }
      ghost.current?.style.setProperty('transform', `translate(${x - grabX}px, ${y - grabY}px) rotate(1.5deg)`);
      if (board) {
        const { left, right } = board.getBoundingClientRect();
        if (x < left + EDGE_PX) board.scrollLeft -= EDGE_PX / 3;
        if (x > right - EDGE_PX) board.scrollLeft += EDGE_PX / 3;
      }
      const next = targetAt(x, y, id);
      if (next?.stageId === target?.stageId && next?.belowId === target?.belowId) return;
      target = next;
      setDrag({ id, target });
    };
    const release = () => {
      end();
      if (!lifted) return;
      swallowClick();
      if (target) drop(id, target);
    };

    addEventListener('pointermove', follow, { signal });
    addEventListener('pointerup', release, { signal });
    addEventListener('pointercancel', end, { signal });
    addEventListener('keydown', (event) => event.key === 'Escape' && end(), { signal });
    addEventListener('touchmove', (event) => lifted && event.preventDefault(), { signal, passive: false });
  };

  return { drag, ghost, grab };
}
