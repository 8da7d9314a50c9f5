import './pipeline-page.css';
import { useLiveQuery } from '@rockpool/sdk/react';
import { useCallback, useMemo, useState } from 'react';
import { type DealRecord, type Stage, useSales } from '../crm.ts';
import { hidden$ } from '../deal/delete-with-undo.ts';
import { formatCount } from '../lib/format.ts';
import { useObservable } from '../lib/use-observable.ts';
import { useStoredState } from '../lib/use-stored-state.ts';
import { useOrganisation } from '../organisation.tsx';
import { EmptyList } from '../ui/empty-list.tsx';
import { SelectFilter } from '../ui/select-filter.tsx';
import { BoardColumn } from './board-column.tsx';
import { CardFace } from './card-face.tsx';
import { columnsOf, placeCard } from './columns.ts';
import { useCardDrag } from './use-card-drag.ts';

export function PipelinePage() {
  const crm = useSales();
  const { stages, users, stageOf } = useOrganisation();
  const { data: deals, isLoading } = useLiveQuery(() => crm.deals.find(), [crm]);
  const hidden = useObservable(hidden$, hidden$.value);
  const [ownerId, setOwnerId] = useStoredState('pipeline.owner', '');
  const [said, setSaid] = useState('');

  const shown = useMemo(
    () => (deals ?? []).filter((deal) => !hidden.has(deal.id) && (ownerId === '' || deal.ownerId === ownerId)),
    [deals, hidden, ownerId],
  );
  const columns = useMemo(() => columnsOf(shown, stages), [shown, stages]);

  const move = useCallback(
    (deal: DealRecord, stage: Stage, belowId: string | null) => {
      void crm.deals.patch(deal.id, placeCard(columns, deal, stage, belowId, crm.user?.id ?? ''));
      setSaid(`${deal.name} moved to ${stage.name}`);
    },
    [crm, columns],
  );
  const { drag, ghost, grab } = useCardDrag((id, { stageId, belowId }) => {
    const deal = shown.find((candidate) => candidate.id === id);
    const stage = stageOf(stageId);
    if (deal && stage) move(deal, stage, belowId);
  });
  const dragged = drag && shown.find(({ id }) => id === drag.id);

  return (
    <div className="page">
      <header className="page__head">
        <h1>
          Pipeline
          <span className="page__count">{formatCount(shown.length)}</span>
        </h1>
        <SelectFilter
          label="Owner"
          any="Everybody"
          value={ownerId}
          options={users.map(({ id, name }) => [id, name])}
          onChange={setOwnerId}
        />
      </header>
      {!isLoading && deals?.length === 0 ? (
        <EmptyList icon="pipeline" title="No deals yet" text="A lead that is converted stands here, in its stage." />
      ) : (
        <div className="page__body board" data-dragging={drag !== null}>
          {stages.map((stage) => (
            <BoardColumn
              key={stage.id}
              stage={stage}
              stages={stages}
              deals={columns.get(stage.id) ?? []}
              draggedId={drag?.id ?? null}
              target={drag?.target?.stageId === stage.id ? drag.target : null}
              onGrab={grab}
              onMove={move}
            />
          ))}
        </div>
      )}
      {dragged && (
        <div ref={ghost} className="board__ghost">
          <CardFace deal={dragged} />
        </div>
      )}
      <p className="visually-hidden" aria-live="assertive">
        {said}
      </p>
    </div>
  );
}
