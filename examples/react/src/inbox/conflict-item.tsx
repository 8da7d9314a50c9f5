import { Icon } from '../ui/icon.tsx';
import { RecordLink } from './record-link.tsx';
import type { useInbox } from './use-inbox.ts';
import { fieldInWords, valueInWords } from './value-in-words.ts';

type Inbox = ReturnType<typeof useInbox>;

export const ConflictItem = ({ item, inbox }: { item: Inbox['conflicts'][number]; inbox: Inbox['inbox'] }) => (
  <li className="card inbox__item">
    <span className="inbox__icon">
      <Icon name="convert" size={18} />
    </span>
    <div className="inbox__body">
      <RecordLink {...item} />
      {item.conflicts.map(({ field, mine, theirs, result }) => (
        <dl key={field} className="inbox__field" aria-label={field}>
          <div>
            <dt>Yours</dt>
            <dd>{valueInWords(mine)}</dd>
          </div>
          <div>
            <dt>Theirs</dt>
            <dd>{valueInWords(theirs)}</dd>
          </div>
          <div data-result="true">
            <dt>{fieldInWords(field)} is now</dt>
            <dd>{valueInWords(result)}</dd>
          </div>
        </dl>
      ))}
      <div className="inbox__actions">
        <button type="button" className="button" onClick={() => void inbox.dismiss(item.collection, item.id)}>
          Dismiss
        </button>
      </div>
    </div>
  </li>
);
