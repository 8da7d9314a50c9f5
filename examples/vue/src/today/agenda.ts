import type { Activity } from '../crm.ts';
import { type Day, dayOf } from '../lib/time.ts';

/** What a day's page shows, in this order. */
export interface Agenda {
  readonly overdue: readonly Activity[];
  /** Under way, or else the next one to come. */
  readonly next: readonly Activity[];
  readonly later: readonly Activity[];
  readonly done: readonly Activity[];
}

const usualLength = 30 * 60_000;

/** When an activity counts as missed: a task at its due time, anything else once it should be over. */
function endOf(activity: Activity): number {
  const start = Date.parse(activity.sortAt);
  if (activity.allDay) return start + 86_400_000;
  if (activity.kind === 'task') return start;
  return activity.endAt ? Date.parse(activity.endAt) : start + usualLength;
}

/**
 * Sorts activities, ordered by time, into the sections of a day.
 *
 * @param activities the day's own, and what was left over from the days before it
 * @param now milliseconds since 1970
 */
export function arrangeAgenda(activities: readonly Activity[], day: Day, now: number): Agenda {
  const planned = activities.filter((activity) => activity.status === 'planned');
  const overdue = planned.filter((activity) => endOf(activity) < now);
  const ahead = planned.filter((activity) => endOf(activity) >= now);
  const running = ahead.filter((activity) => activity.kind !== 'task' && Date.parse(activity.sortAt) <= now);
  const isToday = dayOf(new Date(now)) === day;
  const next = !isToday ? [] : running.length > 0 ? running : ahead.slice(0, 1);
  return {
    overdue,
    next,
    later: ahead.filter((activity) => !next.includes(activity)),
    done: activities.filter((activity) => activity.status === 'done'),
  };
}
