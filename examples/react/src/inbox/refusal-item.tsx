import { Icon } from '../ui/icon.tsx';
import { RecordLink } from './record-link.tsx';
import type { useInbox } from './use-inbox.ts';
import { fieldInWords } from './value-in-words.ts';

type Inbox = ReturnType<typeof useInbox>;

export const RefusalItem = ({ item, inbox }: { item: Inbox['refusals'][number]; inbox: Inbox['inbox'] }) => (
  <li className="card inbox__item">
    <span className="inbox__icon" data-tone="danger">
      <Icon name="warning" size={18} />
    </span>
    <div className="inbox__body">
      <RecordLink {...item} />
      <p>
        {item.refusal.field && <strong>{fieldInWords(item.refusal.field)}: </strong>}
        {item.refusal.message}
      </p>
      <p className="muted">
        Your change is kept on this device. Correct the record, send it again, or give the change up.
      </p>
      <div className="inbox__actions">
        <button type="button" className="button" onClick={() => void inbox.retry(item.collection, item.id)}>
          Retry
        </button>
        <button
          type="button"
          className="button"
          data-look="danger"
          onClick={() => void inbox.discard(item.collection, item.id)}
        >
          Discard my change
        </button>
      </div>
    </div>
  </li>
);
