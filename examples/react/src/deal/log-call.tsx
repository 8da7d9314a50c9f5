import { useSales } from '../crm.ts';
import { Choices } from '../ui/choices.tsx';
import { TextArea } from '../ui/text-area.tsx';
import type { ComposerProps } from './composer.tsx';
import { ComposerForm } from './composer-form.tsx';
import { parentOf, textOf } from './parent-of.ts';

const outcomes = ['Reached', 'No answer', 'Left a message', 'Will call back', 'Agreed on next step'];
const minutes = ['5', '10', '15', '30', '45', '60'];

export function LogCall({ record, onDone }: ComposerProps) {
  const crm = useSales();
  const save = (form: FormData) => {
    const outcome = textOf(form, 'outcome');
    const durationSec = Number(textOf(form, 'minutes')) * 60;
    const now = Date.now();
    const body = textOf(form, 'body');
    return crm.calls.insert({
      ...parentOf(record),
      subject: `Call with ${record.leadInfo.person ?? record.name}`,
      status: 'done',
      direction: 'out',
      outcome,
      durationSec,
      startAt: new Date(now - durationSec * 1000).toISOString(),
      endAt: new Date(now).toISOString(),
      ...(body && { body }),
    });
  };
  return (
    <ComposerForm label="Log a call" submit="Save call" onSubmit={save} onDone={onDone}>
      <Choices legend="Outcome" name="outcome" options={outcomes.map((outcome) => [outcome, outcome])} />
      <Choices legend="Duration" name="minutes" options={minutes.map((value) => [value, `${value} min`])} />
      <TextArea label="What was said" name="body" autoFocus />
    </ComposerForm>
  );
}
