import './details.css';
import { useCan } from '@rockpool/sdk/react';
import { type DealRecord, useSales } from '../crm.ts';
import { toMinor, toUnits } from '../lib/format.ts';
import { useOrganisation } from '../organisation.tsx';
import { EditableField } from '../ui/editable-field.tsx';
import { PartyLine } from './party-line.tsx';

const NEVER = '9999-12-31';

type Patch = Parameters<DealRecord['patch']>[0];
type LeadInfoKey = keyof DealRecord['leadInfo'];

const contactFields: readonly (readonly [key: LeadInfoKey, label: string, type: 'text' | 'email' | 'tel'])[] = [
  ['person', 'Person', 'text'],
  ['jobTitle', 'Job title', 'text'],
  ['company', 'Company', 'text'],
  ['email', 'E-mail', 'email'],
  ['phone', 'Phone', 'tel'],
  ['city', 'City', 'text'],
];

export function Details({ record }: { record: DealRecord }) {
  const crm = useSales();
  const can = useCan(crm);
  const { users } = useOrganisation();
  const { currency } = record.amount;
  const save = async (patch: Patch) => {
    await crm.collections.deals.patch(record.id, patch);
  };
  return (
    <section className="card" aria-label="Details">
      <h2>Details</h2>
      <div className="details">
        <EditableField label="Name" value={record.name} onSave={(name) => save({ name })} />
        <EditableField
          label={`Amount, ${currency}`}
          type="number"
          value={String(toUnits(record.amount))}
          onSave={(units) => save({ amount: { minor: toMinor(Number(units), currency), currency } })}
        />
        <EditableField
          label="Expected close"
          type="date"
          value={record.expectedClose === NEVER ? '' : record.expectedClose}
          onSave={(day) => save({ expectedClose: day || NEVER })}
        />
        <label className="editable">
          <span className="editable__label">Owner</span>
          <select
            className="editable__input"
            value={record.ownerId}
            disabled={!can('update', record, 'ownerId')}
            onChange={(event) => void save({ ownerId: event.target.value })}
          >
            <option value="">Nobody yet</option>
            {users.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {record.partyId && <PartyLine label="Customer" id={record.partyId} />}
        {record.contactId && <PartyLine label="Contact" id={record.contactId} />}
        {(record.kind === 'lead' || Object.keys(record.leadInfo).length > 0) &&
          contactFields.map(([key, label, type]) => (
            <EditableField
              key={key}
              label={label}
              type={type}
              value={record.leadInfo[key] ?? ''}
              onSave={(value) => save({ leadInfo: { ...record.leadInfo, [key]: value } })}
            />
          ))}
        {record.source && (
          <div className="editable">
            <span className="editable__label">Source</span>
            <span className="editable__fixed">{record.source}</span>
          </div>
        )}
      </div>
    </section>
  );
}
