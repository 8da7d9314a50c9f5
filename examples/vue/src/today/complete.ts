import type { Activity, FieldCrm } from '../crm.ts';
import { showToast } from '../ui/toast.ts';

/** Marks an activity as done, with a way back. */
export async function complete(crm: FieldCrm, { id, subject }: Activity): Promise<void> {
  await crm.collections.activities.patch(id, { status: 'done' });
  showToast(`Done: ${subject}`, () => crm.collections.activities.patch(id, { status: 'planned' }));
}
