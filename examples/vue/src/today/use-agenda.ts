import { useLiveQuery } from '@rockpool/sdk/vue';
import { computed } from 'vue';
import { useCrm } from '../crm.ts';
import { addDays, type Day, dayOf, instantOf } from '../lib/time.ts';
import { arrangeAgenda } from './agenda.ts';

const kinds = ['task', 'call', 'meeting'] as const;

/** How far back something planned and not done is still shown as overdue, in days. */
const leftoverDays = 30;

/** The signed-in user's agenda of a day, live. */
export function useAgenda(day: () => Day, now: () => number) {
  const crm = useCrm();
  const ownerId = crm.user?.id ?? '';
  const between = (from: Day, to: Day) => ({
    ownerId,
    kind: { $in: [...kinds] },
    sortAt: { $gte: instantOf(from), $lt: instantOf(to) },
  });
  const ofDay = useLiveQuery(() =>
    crm.collections.activities.find({
      selector: between(day(), addDays(day(), 1)),
      sort: [{ sortAt: 'asc' }],
      index: ['sortAt'],
    }),
  );
  const today = computed(() => dayOf(new Date(now())));
  const leftOver = useLiveQuery(() =>
    crm.collections.activities.find({
      selector: { ...between(addDays(today.value, -leftoverDays), today.value), status: 'planned' },
      sort: [{ sortAt: 'desc' }],
      index: ['ownerId', 'status', 'dueAt'],
    }),
  );
  const activities = computed(() => {
    const own = ofDay.data.value ?? [];
    // A task without a due date stands in the timeline where it was made, and is never late.
    const late = (leftOver.data.value ?? []).filter(({ kind, dueAt }) => kind !== 'task' || !dueAt.startsWith('9999'));
    return day() === today.value ? [...own, ...late] : own;
  });
  const agenda = computed(() => arrangeAgenda(activities.value, day(), now()));
  return { activities, agenda, isLoading: ofDay.isLoading };
}
