import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { useSales } from '../crm.ts';
import { toMinor } from '../lib/format.ts';
import { type Problem, problemOf } from '../lib/problem.ts';
import { useOrganisation } from '../organisation.tsx';
import { FormField } from '../ui/form-field.tsx';
import { Sheet } from '../ui/sheet.tsx';

/** Only what was filled in: a field that is left empty is absent, not empty. */
const filled = (form: FormData, names: readonly string[]): { [name: string]: string } =>
  Object.fromEntries(
    names.map((name) => [name, String(form.get(name)).trim()] as const).filter(([, value]) => value !== ''),
  );

export function NewLead({ onClose }: { onClose: () => void }) {
  const crm = useSales();
  const { pipeline, stages } = useOrganisation();
  const [, navigate] = useLocation();
  const [problem, setProblem] = useState<Problem | null>(null);

  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const name = String(form.get('name')).trim();
    try {
      const lead = await crm.leads.insert({
        name,
        leadInfo: { person: name, ...filled(form, ['company', 'email', 'phone', 'city']) },
        amount: { minor: toMinor(Number(form.get('amount')), 'EUR'), currency: 'EUR' },
        pipelineId: pipeline?.id ?? '',
        stageId: stages[0]?.id ?? '',
        stageRank: stages[0]?.order ?? 0,
        ...filled(form, ['source']),
      });
      navigate(`/leads/${lead.id}`);
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  /** A field inside `leadInfo` is named by its path. */
  const errorFor = (field: string) => (problem?.field?.split('.').at(-1) === field ? problem.message : undefined);

  return (
    <Sheet title="New lead" onClose={onClose}>
      <form className="form" noValidate onSubmit={(event) => void save(event)}>
        <FormField label="Name" name="name" error={errorFor('name')} autoFocus />
        <FormField label="Company" name="company" error={errorFor('company')} />
        <div className="sheet__row">
          <FormField label="E-mail" name="email" type="email" error={errorFor('email')} />
          <FormField label="Phone" name="phone" type="tel" error={errorFor('phone')} />
        </div>
        <div className="sheet__row">
          <FormField label="City" name="city" error={errorFor('city')} />
          <FormField
            label="Amount, €"
            name="amount"
            type="number"
            min={0}
            inputMode="decimal"
            error={errorFor('amount')}
          />
        </div>
        <FormField label="Source" name="source" error={errorFor('source')} />
        {problem && !problem.field && <p className="field__error">{problem.message}</p>}
        <div className="sheet__foot">
          <button type="button" className="button" data-look="quiet" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="button" data-look="primary">
            Save lead
          </button>
        </div>
      </form>
    </Sheet>
  );
}
