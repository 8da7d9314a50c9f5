import { type CommandContext, CommandError, type CommandPlan, patch, type RecordOf } from './command.ts';
import { entering, type StagesOf, stageBeforeClosing, stageOfType } from './stages.ts';

/** A deal, or a lead, which can be lost too. */
export type AnyDeal = RecordOf<'deals'>;

/**
 * Wins a deal: status, instant, stage and probability together.
 *
 * @param pipeline of the deal; without one it stays in its stage
 */
export function winDeal(deal: AnyDeal, pipeline: StagesOf | undefined, context: CommandContext): CommandPlan {
  requireOpen(deal);
  const stage = stageOfType(pipeline, 'won');
  const closed = { status: 'won', closedAt: context.now, lostReason: null, probability: 100 };
  return { id: deal.id, edits: [patch('deals', deal.id, { ...closed, ...entering(deal, stage, context, closed) })] };
}

/** Loses a deal or a lead, for a reason. */
export function loseDeal(
  deal: AnyDeal,
  reason: string,
  pipeline: StagesOf | undefined,
  context: CommandContext,
): CommandPlan {
  requireOpen(deal);
  if (reason.trim() === '') {
    throw new CommandError('INCOMPLETE', `"${deal.name}" needs a reason to be lost.`, where(deal), 'lostReason');
  }
  const stage = stageOfType(pipeline, 'lost');
  const closed = { status: 'lost', closedAt: context.now, lostReason: reason.trim(), probability: 0 };
  return { id: deal.id, edits: [patch('deals', deal.id, { ...closed, ...entering(deal, stage, context, closed) })] };
}

/**
 * Opens a deal again that was won or lost. It goes back to the stage in which it was closed, or to the pipeline's first
 * one, and beats whatever others do to the closed deal meanwhile.
 */
export function reopenDeal(deal: AnyDeal, pipeline: StagesOf | undefined, context: CommandContext): CommandPlan {
  if (deal.status === 'open') {
    throw new CommandError('INVALID_TRANSITION', `"${deal.name}" is open already.`, where(deal), 'status');
  }
  const stage = stageBeforeClosing(deal, pipeline);
  const opened = { status: 'open', closedAt: null, lostReason: null };
  const probability = { probability: stage?.probability ?? null };
  return {
    id: deal.id,
    edits: [patch('deals', deal.id, { ...opened, ...probability, ...entering(deal, stage, context) })],
  };
}

const where = ({ id }: AnyDeal) => ({ collection: 'deals', id }) as const;

/** Nothing is closed twice: another outcome needs the deal to be open again, so that its history tells of it. */
function requireOpen(deal: AnyDeal): void {
  if (deal.status === 'open') return;
  const message = `"${deal.name}" is ${deal.status} already. Reopen it first.`;
  throw new CommandError('INVALID_TRANSITION', message, where(deal), 'status');
}
