import './lead-list.css';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { LeadLine } from './lead-line.tsx';
import type { LeadRow } from './lead-row.ts';
import type { Choice } from './select-rows.ts';

/** Where the list was left: it stands there again on the way back from a lead. */
let leftAt = 0;

/** Moves the keyboard to a row; the rows around what is in sight are always rendered. */
const focusRow = (index: number): void =>
  document.querySelector<HTMLElement>(`.leads [data-index="${index}"] a`)?.focus();

/** Moves the keyboard from elsewhere to the first row in sight. */
export function focusFirstRow(): void {
  const list = document.querySelector('.leads');
  if (!list) return;
  const top = list.getBoundingClientRect().top;
  const rows = [...list.querySelectorAll<HTMLElement>('[data-index]')];
  rows
    .find((row) => row.getBoundingClientRect().top >= top)
    ?.querySelector('a')
    ?.focus();
}

interface Props {
  rows: readonly LeadRow[];
  /** What the rows answer: another question is answered from the top. */
  choice: Choice;
  /** The keyboard went up from the first row. */
  onLeaveTop: () => void;
}

export function LeadList({ rows, choice, onLeaveTop }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 60,
    overscan: 8,
    getItemKey: (index) => rows[index]?.id ?? index,
    initialOffset: () => leftAt,
  });
  useEffect(
    () => () => {
      leftAt = virtualizer.scrollOffset ?? 0;
    },
    [virtualizer],
  );

  const answered = useRef(choice);
  useEffect(() => {
    if (answered.current === choice) return;
    answered.current = choice;
    virtualizer.scrollToOffset(0);
  }, [choice, virtualizer]);

  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const from = (event.target as HTMLElement).closest<HTMLElement>('[data-index]')?.dataset['index'];
    if (!step || from === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const next = Number(from) + step;
    if (next < 0) onLeaveTop();
    else focusRow(next);
  };

  return (
    <div ref={scroller} className="page__body leads">
      <div className="leads__head" aria-hidden="true">
        <span>Name</span>
        <span>Stage</span>
        <span className="leads__number">Amount</span>
        <span>Expected close</span>
        <span>Changed</span>
        <span />
      </div>
      <ul className="leads__rows" aria-label="Leads" style={{ height: virtualizer.getTotalSize() }} onKeyDown={walk}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          return row && <LeadLine key={key} row={row} index={index} count={rows.length} top={start} />;
        })}
      </ul>
    </div>
  );
}
