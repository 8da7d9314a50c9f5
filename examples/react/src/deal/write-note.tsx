import { useSales } from '../crm.ts';
import { TextArea } from '../ui/text-area.tsx';
import type { ComposerProps } from './composer.tsx';
import { ComposerForm } from './composer-form.tsx';
import { parentOf, textOf } from './parent-of.ts';

export function WriteNote({ record, onDone }: ComposerProps) {
  const crm = useSales();
  const save = (form: FormData) =>
    crm.notes.insert({ ...parentOf(record), status: 'done', body: textOf(form, 'body') });
  return (
    <ComposerForm label="Add note" submit="Save note" onSubmit={save} onDone={onDone}>
      <TextArea label="Note" name="body" required autoFocus />
    </ComposerForm>
  );
}
