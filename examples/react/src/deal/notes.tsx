import './notes.css';
import { useId } from 'react';
import { type DealRecord, useSales } from '../crm.ts';
import { useTextDraft } from './use-text-draft.ts';

export function Notes({ record }: { record: DealRecord }) {
  const crm = useSales();
  const id = useId();
  const { draft, setDraft, saved } = useTextDraft(record.notes ?? '', (notes) =>
    crm.collections.deals.patch(record.id, { notes }),
  );
  return (
    <section className="card notes" aria-label="Notes">
      <h2>
        <label htmlFor={id}>Notes</label>
        <span className="notes__state">{saved ? 'Saved on this device' : 'Writing…'}</span>
      </h2>
      <textarea
        id={id}
        className="notes__text"
        placeholder="What should everybody know?"
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
      />
    </section>
  );
}
