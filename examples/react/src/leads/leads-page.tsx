import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { DealRecord } from '../crm.ts';
import { hidden$ } from '../deal/delete-with-undo.ts';
import { formatCount } from '../lib/format.ts';
import { useHotkeys } from '../lib/use-hotkeys.ts';
import { useObservable } from '../lib/use-observable.ts';
import { useStoredState } from '../lib/use-stored-state.ts';
import { EmptyList } from '../ui/empty-list.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { LeadFilters } from './lead-filters.tsx';
import { focusFirstRow, LeadList } from './lead-list.tsx';
import { rowOf } from './lead-row.ts';
import { NewLead } from './new-lead.tsx';
import { type Choice, everything, isNarrowed, selectRows } from './select-rows.ts';
import { useLeads } from './use-leads.ts';

const none: readonly DealRecord[] = [];

const countInWords = (shown: number, all: number): string =>
  shown === all ? formatCount(all) : `${formatCount(shown)} of ${formatCount(all)}`;

export function LeadsPage() {
  const { leads, complete } = useLeads();
  const hidden = useObservable(hidden$, hidden$.value);
  const [choice, setChoice] = useStoredState<Choice>('leads.choice', everything);
  const [adding, setAdding] = useState(false);
  const search = useRef<HTMLInputElement>(null);

  // The box shows a letter at once; the 10,000 rows follow when the browser has time.
  const settled = useDeferredValue(choice);
  // A part of the leads may stand for all of them only while nobody asks a question of them.
  const known = complete || !isNarrowed(choice) ? leads : none;
  const all = useMemo(() => known.filter(({ id }) => !hidden.has(id)).map(rowOf), [known, hidden]);
  const rows = useMemo(() => selectRows(all, settled), [all, settled]);

  useHotkeys({
    '/': () => search.current?.focus(),
    n: () => setAdding(true),
    ArrowDown: () => focusFirstRow(),
  });

  return (
    <div className="page">
      <header className="page__head">
        <h1>
          Leads
          <span className="page__count" aria-live="polite">
            {complete && countInWords(rows.length, all.length)}
          </span>
        </h1>
        <button type="button" className="button" data-look="primary" onClick={() => setAdding(true)}>
          <Icon name="plus" size={16} />
          New lead
        </button>
      </header>
      <LeadFilters choice={choice} onChoose={setChoice} searchRef={search} />
      {rows.length > 0 ? (
        <LeadList rows={rows} choice={settled} onLeaveTop={() => search.current?.focus()} />
      ) : (
        complete &&
        (all.length > 0 ? (
          <EmptyState
            icon="search"
            title="No lead matches"
            text="Try fewer letters, or another stage, owner or status."
          >
            <button type="button" className="button" onClick={() => setChoice(everything)}>
              Show all leads
            </button>
          </EmptyState>
        ) : (
          <EmptyList
            icon="leads"
            title="No leads yet"
            text="The first one is a name away. It works without a network, too."
          >
            <button type="button" className="button" onClick={() => setAdding(true)}>
              Add a lead
            </button>
          </EmptyList>
        ))
      )}
      {adding && <NewLead onClose={() => setAdding(false)} />}
    </div>
  );
}
