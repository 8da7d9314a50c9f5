import './inbox-page.css';
import { EmptyState } from '../ui/empty-state.tsx';
import { ConflictItem } from './conflict-item.tsx';
import { RefusalItem } from './refusal-item.tsx';
import { useInbox } from './use-inbox.ts';

export function InboxPage() {
  const { inbox, refusals, conflicts } = useInbox();
  return (
    <div className="page">
      <header className="page__head">
        <h1>Inbox</h1>
      </header>
      <div className="page__body inbox">
        {refusals.length + conflicts.length === 0 && (
          <EmptyState
            icon="inbox"
            title="Nothing needs you"
            text="What the server does not take, and what two people changed at once, turns up here. It never holds up the rest."
          />
        )}
        {refusals.length > 0 && (
          <section aria-labelledby="refusals">
            <h2 id="refusals">Refused by the server</h2>
            <ul>
              {refusals.map((item) => (
                <RefusalItem key={`${item.collection} ${item.id}`} item={item} inbox={inbox} />
              ))}
            </ul>
          </section>
        )}
        {conflicts.length > 0 && (
          <section aria-labelledby="conflicts">
            <h2 id="conflicts">Changed by two people at once</h2>
            <ul>
              {conflicts.map((item) => (
                <ConflictItem key={`${item.collection} ${item.id}`} item={item} inbox={inbox} />
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}
