import { type ActivityRecord, useSales } from '../crm.ts';
import { formatDuration, formatInstant } from '../lib/format.ts';
import { useOrganisation } from '../organisation.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { SyncBadge } from '../ui/sync-badge.tsx';

const icons: { readonly [kind in ActivityRecord['kind']]: IconName } = {
  task: 'task',
  call: 'phone',
  meeting: 'meeting',
  note: 'note',
  email: 'email',
};

export function TimelineEntry({ activity }: { activity: ActivityRecord }) {
  const crm = useSales();
  const { nameOf } = useOrganisation();
  const { kind, subject, body, status, outcome, durationSec, location, sortAt, createdBy, syncState } = activity;
  const facts = [
    formatInstant(sortAt),
    nameOf(createdBy),
    durationSec && formatDuration(durationSec),
    location,
    status === 'cancelled' && 'Cancelled',
  ].filter(Boolean);
  return (
    <li className="entry" data-status={status}>
      <span className="entry__icon">
        <Icon name={icons[kind]} size={16} />
      </span>
      <div className="entry__body">
        <p className="entry__title">
          <strong>{subject || 'Note'}</strong>
          {outcome && outcome !== subject && <span className="pill">{outcome}</span>}
          <SyncBadge state={syncState} />
        </p>
        {body && <p className="entry__text">{body}</p>}
        <p className="entry__facts">{facts.join(' · ')}</p>
      </div>
      {status === 'planned' && (
        <button
          type="button"
          className="button"
          aria-label={`Mark “${subject}” as done`}
          onClick={() => void crm.collections.activities.patch(activity.id, { status: 'done' })}
        >
          <Icon name="check" size={16} />
          Done
        </button>
      )}
    </li>
  );
}
