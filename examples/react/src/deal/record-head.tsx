import './record-head.css';
import { useCan } from '@rockpool/sdk/react';
import { Link, useLocation } from 'wouter';
import { type DealRecord, useSales } from '../crm.ts';
import { formatInstant, formatMoney } from '../lib/format.ts';
import { useOrganisation } from '../organisation.tsx';
import { Icon } from '../ui/icon.tsx';
import { Owner } from '../ui/owner.tsx';
import { SyncBadge } from '../ui/sync-badge.tsx';
import { showToast } from '../ui/toasts.ts';
import { deleteWithUndo } from './delete-with-undo.ts';

export function RecordHead({ record }: { record: DealRecord }) {
  const crm = useSales();
  const can = useCan(crm);
  const { nameOf } = useOrganisation();
  const [, navigate] = useLocation();
  const isLead = record.kind === 'lead';
  const home = isLead ? '/leads' : '/pipeline';

  const convert = async () => {
    await crm.collections.deals.patch(record.id, { kind: 'deal' });
    navigate(`/deals/${record.id}`, { replace: true });
    showToast({ text: `“${record.name}” is a deal now` });
  };
  const remove = () => {
    deleteWithUndo(crm, record);
    navigate(home);
  };

  return (
    <header className="page__head record-head">
      <Link to={home} className="icon-button" aria-label={isLead ? 'Back to leads' : 'Back to pipeline'}>
        <Icon name="back" />
      </Link>
      <div className="record-head__title">
        <h1>{record.name}</h1>
        <p className="record-head__facts">
          <span className="pill">{isLead ? 'Lead' : 'Deal'}</span>
          {record.status !== 'open' && (
            <span className="pill" data-tone={record.status === 'won' ? 'good' : 'danger'}>
              {record.status === 'won' ? 'Won' : 'Lost'}
            </span>
          )}
          <SyncBadge state={record.syncState} />
          {record.amount.minor !== 0 && <strong>{formatMoney(record.amount)}</strong>}
          <span className="record-head__changed">
            <Owner id={record.updatedBy} size={18} />
            {nameOf(record.updatedBy)} changed it {formatInstant(record.updatedAt)}
          </span>
        </p>
      </div>
      <div className="record-head__actions">
        {isLead && can('update', record) && (
          <button type="button" className="button" data-look="primary" onClick={() => void convert()}>
            <Icon name="convert" size={16} />
            Convert to deal
          </button>
        )}
        {can('delete', record) && (
          <button
            type="button"
            className="icon-button"
            aria-label={isLead ? 'Delete lead' : 'Delete deal'}
            onClick={remove}
          >
            <Icon name="trash" />
          </button>
        )}
      </div>
    </header>
  );
}
