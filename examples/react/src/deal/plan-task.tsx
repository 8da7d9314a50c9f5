import { useSales } from '../crm.ts';
import { inDays } from '../lib/local-time.ts';
import { FormField } from '../ui/form-field.tsx';
import type { ComposerProps } from './composer.tsx';
import { ComposerForm } from './composer-form.tsx';
import { parentOf, textOf } from './parent-of.ts';

export function PlanTask({ record, onDone }: ComposerProps) {
  const crm = useSales();
  const save = (form: FormData) =>
    crm.tasks.insert({
      ...parentOf(record),
      subject: textOf(form, 'subject'),
      dueAt: new Date(textOf(form, 'dueAt')).toISOString(),
    });
  return (
    <ComposerForm label="Plan a task" submit="Save task" onSubmit={save} onDone={onDone}>
      <FormField label="Task" name="subject" required autoFocus />
      <FormField label="Due" name="dueAt" type="datetime-local" required defaultValue={inDays(1)} />
    </ComposerForm>
  );
}
