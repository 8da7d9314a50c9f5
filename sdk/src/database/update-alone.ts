import { CrmError } from '../errors.ts';
import { createExclusive } from '../sync/locks.ts';
import { otherTabs } from '../sync/other-tabs.ts';
import type { Presence } from '../sync/presence.ts';

/** How long tabs with the app's older version may take to let the database go, in milliseconds. */
const PATIENCE = 5000;

/**
 * Runs an update of the database, in one tab at a time.
 *
 * @param update gets what runs a task while no other tab has the database open, for which it asks them to close it
 * @throws CrmError `UPDATE_BLOCKED` while other tabs do not let go
 */
export async function updateAlone<T>(
  name: string,
  presence: Presence,
  update: (alone: (task: () => Promise<T>) => Promise<T>) => Promise<T>,
): Promise<T> {
  const askToLeave = (): void => {
    const others = otherTabs(name, () => {});
    others.post('close');
    others.forget();
  };
  async function alone(task: () => Promise<T>): Promise<T> {
    const done = await presence.alone(async () => ({ result: await task() }), askToLeave, PATIENCE);
    if (done) return done.result;
    throw new CrmError('UPDATE_BLOCKED', `Another tab keeps "${name}" open.`);
  }
  presence.leave();
  try {
    return await createExclusive(`rockpool:${name}:update`)(() => update(alone));
  } finally {
    await presence.enter();
  }
}
