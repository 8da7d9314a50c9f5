import './timeline.css';
import { useLiveQuery } from '@rockpool/sdk/react';
import { type ActivityRecord, type DealRecord, useSales } from '../crm.ts';
import { Composer } from './composer.tsx';
import { TimelineEntry } from './timeline-entry.tsx';

const isAhead = ({ status }: ActivityRecord): boolean => status === 'planned';

export function Timeline({ record }: { record: DealRecord }) {
  const crm = useSales();
  const { data = [] } = useLiveQuery(
    () => crm.collections.activities.find({ selector: { parentId: record.id }, sort: [{ sortAt: 'desc' }] }),
    [crm, record.id],
  );
  const ahead = data.filter(isAhead).reverse();
  const past = data.filter((activity) => !isAhead(activity));
  return (
    <section className="timeline" aria-label="Timeline">
      <Composer record={record} />
      {ahead.length > 0 && (
        <>
          <h2>Next</h2>
          <ul aria-label="Next">
            {ahead.map((activity) => (
              <TimelineEntry key={activity.id} activity={activity} />
            ))}
          </ul>
        </>
      )}
      <h2>History</h2>
      {past.length > 0 ? (
        <ul aria-label="History">
          {past.map((activity) => (
            <TimelineEntry key={activity.id} activity={activity} />
          ))}
        </ul>
      ) : (
        <p className="muted">Nothing has happened yet. A call is a good beginning.</p>
      )}
    </section>
  );
}
