import { useSales } from '../crm.ts';
import { inDays } from '../lib/local-time.ts';
import { FormField } from '../ui/form-field.tsx';
import type { ComposerProps } from './composer.tsx';
import { ComposerForm } from './composer-form.tsx';
import { parentOf, textOf } from './parent-of.ts';

const HOUR = 3_600_000;

export function PlanMeeting({ record, onDone }: ComposerProps) {
  const crm = useSales();
  const save = (form: FormData) => {
    const start = new Date(textOf(form, 'startAt'));
    const location = textOf(form, 'location');
    return crm.meetings.insert({
      ...parentOf(record),
      subject: textOf(form, 'subject'),
      startAt: start.toISOString(),
      endAt: new Date(start.getTime() + HOUR).toISOString(),
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      ...(location && { location }),
    });
  };
  return (
    <ComposerForm label="Plan a meeting" submit="Save meeting" onSubmit={save} onDone={onDone}>
      <FormField label="Meeting" name="subject" required autoFocus />
      <div className="composer__row">
        <FormField label="Starts" name="startAt" type="datetime-local" required defaultValue={inDays(2)} />
        <FormField label="Place" name="location" />
      </div>
    </ComposerForm>
  );
}
