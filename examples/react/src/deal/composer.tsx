import './composer.css';
import { type ComponentType, useState } from 'react';
import type { DealRecord } from '../crm.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { LogCall } from './log-call.tsx';
import { PlanMeeting } from './plan-meeting.tsx';
import { PlanTask } from './plan-task.tsx';
import { WriteNote } from './write-note.tsx';
import { WriteProposal } from './write-proposal.tsx';

export interface ComposerProps {
  record: DealRecord;
  onDone: () => void;
}

const actions: readonly (readonly [label: string, icon: IconName, form: ComponentType<ComposerProps>])[] = [
  ['Log a call', 'phone', LogCall],
  ['Add note', 'note', WriteNote],
  ['Plan a task', 'task', PlanTask],
  ['Plan a meeting', 'meeting', PlanMeeting],
  ['Create proposal', 'proposal', WriteProposal],
];

/** What can be added to a timeline, one form at a time. */
export function Composer({ record }: { record: DealRecord }) {
  const [open, setOpen] = useState<string | null>(null);
  const [label, , Form] = actions.find(([candidate]) => candidate === open) ?? [];
  // A form that is saved late must not close the one that was opened meanwhile.
  const close = () => setOpen((current) => (current === label ? null : current));
  return (
    <div className="composer">
      <div className="composer__actions" role="toolbar" aria-label="Add to the timeline">
        {actions.map(([label, icon]) => (
          <button
            key={label}
            type="button"
            className="button"
            aria-expanded={open === label}
            onClick={() => setOpen(open === label ? null : label)}
          >
            <Icon name={icon} size={16} />
            {label}
          </button>
        ))}
      </div>
      {Form && <Form key={label} record={record} onDone={close} />}
    </div>
  );
}
