import type { Stage } from '../crm.ts';
import './stage-mark.css';

const AROUND = 2 * Math.PI * 6;

/** A stage as a ring that fills with its probability, and its name. */
export const StageMark = ({ stage }: { stage: Stage | undefined }) => (
  <span className="stage-mark" data-type={stage?.type ?? 'none'}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <circle className="stage-mark__track" cx="8" cy="8" r="6" />
      <circle
        className="stage-mark__fill"
        cx="8"
        cy="8"
        r="6"
        strokeDasharray={`${((stage?.type === 'lost' ? 100 : (stage?.probability ?? 0)) / 100) * AROUND} ${AROUND}`}
      />
    </svg>
    {stage?.name ?? 'No stage'}
  </span>
);
