import './record-page.css';
import { useRecord } from '@rockpool/sdk/react';
import { useSales } from '../crm.ts';
import { useObservable } from '../lib/use-observable.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { hidden$ } from './delete-with-undo.ts';
import { Details } from './details.tsx';
import { Notes } from './notes.tsx';
import { RecordHead } from './record-head.tsx';
import { StageStepper } from './stage-stepper.tsx';
import { Timeline } from './timeline.tsx';

/** A lead or a deal: the same record before and after it is converted, and the same page. */
export function RecordPage({ id }: { id: string }) {
  const crm = useSales();
  const { data: record, isLoading } = useRecord(crm.collections.deals, id);
  const hidden = useObservable(hidden$, hidden$.value);
  if (!record || hidden.has(id)) {
    if (isLoading) return null;
    return (
      <EmptyState
        icon="search"
        title="Not on this device"
        text="The record was deleted, or it has not arrived here yet."
      />
    );
  }
  return (
    <article className="page" aria-label={record.name}>
      <RecordHead record={record} />
      <div className="page__body record">
        <div className="record__story">
          <StageStepper record={record} />
          <Timeline record={record} />
        </div>
        <div className="record__facts">
          <Notes key={record.id} record={record} />
          <Details record={record} />
        </div>
      </div>
    </article>
  );
}
