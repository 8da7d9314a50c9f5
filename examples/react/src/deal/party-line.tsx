import { useRecord } from '@rockpool/sdk/react';
import { useSales } from '../crm.ts';

/** A party by name, with the number that a thumb can call. */
export function PartyLine({ label, id }: { label: string; id: string }) {
  const { data: party } = useRecord(useSales().collections.parties, id);
  return (
    <div className="editable">
      <span className="editable__label">{label}</span>
      <span className="editable__fixed">
        {party?.name ?? '—'}
        {party?.primaryPhone && (
          <>
            <br />
            <a className="muted" href={`tel:${party.primaryPhone}`}>
              {party.primaryPhone}
            </a>
          </>
        )}
      </span>
    </div>
  );
}
