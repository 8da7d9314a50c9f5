import { useSales } from '../crm.ts';
import { formatMoney } from '../lib/format.ts';
import { FormField } from '../ui/form-field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import type { ComposerProps } from './composer.tsx';
import { ComposerForm } from './composer-form.tsx';
import { parentOf, textOf } from './parent-of.ts';

/** A proposal is an e-mail that waits to be sent. */
export function WriteProposal({ record, onDone }: ComposerProps) {
  const crm = useSales();
  const draft = [
    `Dear ${record.leadInfo.person ?? record.name},`,
    '',
    `as discussed, we propose the following for ${formatMoney(record.amount)}:`,
    '',
    '',
    `Kind regards\n${crm.user?.name ?? ''}`,
  ].join('\n');
  const save = (form: FormData) =>
    crm.emails.insert({
      ...parentOf(record),
      subject: textOf(form, 'subject'),
      body: textOf(form, 'body'),
      status: 'planned',
      direction: 'out',
    });
  return (
    <ComposerForm label="Create proposal" submit="Save proposal" onSubmit={save} onDone={onDone}>
      <FormField label="Subject" name="subject" required defaultValue={`Proposal: ${record.name}`} />
      <TextArea label="Text" name="body" rows={8} defaultValue={draft} autoFocus />
    </ComposerForm>
  );
}
