import './stage-stepper.css';
import { useEffect, useRef } from 'react';
import { type DealRecord, type Stage, useSales } from '../crm.ts';
import { useOrganisation } from '../organisation.tsx';
import { stageMove } from './move-stage.ts';

export function StageStepper({ record }: { record: DealRecord }) {
  const crm = useSales();
  const { stages, pipeline } = useOrganisation();
  const at = stages.findIndex(({ id }) => id === record.stageId);
  const current = stages[at];

  // On a phone the stages are wider than the screen.
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const step = list.current?.children[at];
    if (step instanceof HTMLElement) list.current?.scrollTo({ left: step.offsetLeft - step.offsetWidth });
  }, [at]);

  const move = (stage: Stage) =>
    crm.collections.deals.patch(record.id, {
      ...stageMove(record, stage, crm.user?.id ?? ''),
      pipelineId: pipeline?.id ?? '',
    });
  const stateOf = (stage: Stage, index: number) => {
    if (index === at) return stage.type === 'open' ? 'current' : stage.type;
    return stage.type === 'open' && index < at && current?.type !== 'lost' ? 'done' : 'ahead';
  };

  return (
    <ol ref={list} className="stepper" aria-label="Stage">
      {stages.map((stage, index) => (
        <li key={stage.id}>
          <button
            type="button"
            className="stepper__stage"
            data-state={stateOf(stage, index)}
            aria-current={index === at ? 'step' : undefined}
            onClick={() => index !== at && void move(stage)}
          >
            {stage.name}
          </button>
        </li>
      ))}
    </ol>
  );
}
