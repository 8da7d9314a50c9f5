import { deals } from '../collections/deals.ts';
import { missingFor } from '../define/missing-for.ts';
import { type CommandContext, CommandError, type RecordOf } from './command.ts';

/** A pipeline, as far as a command looks at it. */
export interface StagesOf {
  readonly stages?: readonly Stage[];
}

export interface Stage {
  readonly id: string;
  readonly order?: number;
  readonly probability: number;
  readonly type: 'open' | 'won' | 'lost';
  /** Fields of the deal that must not be empty here. */
  readonly requirements?: readonly string[];
}

const byOrder = (pipeline: StagesOf | undefined): readonly Stage[] =>
  [...(pipeline?.stages ?? [])].sort((a, b) => (a.order ?? 0) - (b.order ?? 0));

export const stageOfType = (pipeline: StagesOf | undefined, type: Stage['type']): Stage | undefined =>
  byOrder(pipeline).find((stage) => stage.type === type);

/** The open stage that a deal was in last, before it was closed; else the pipeline's first one. */
export function stageBeforeClosing(deal: RecordOf<'deals'>, pipeline: StagesOf | undefined): Stage | undefined {
  const open = byOrder(pipeline).filter(({ type }) => type === 'open');
  const last = [deal.stageId, ...deal.stageHistory.map(({ from }) => from).reverse()];
  const stages = last.map((id) => open.find((stage) => stage.id === id));
  return stages.find((stage) => stage !== undefined) ?? open[0];
}

/**
 * The fields of a move into a stage; none where the deal is there already.
 *
 * @param changes what else is changed with the move
 * @throws CommandError `INCOMPLETE` when the stage requires what the deal does not say
 */
export function entering(
  deal: RecordOf<'deals'>,
  stage: Stage | undefined,
  { now, user, newId }: CommandContext,
  changes: object = {},
): object {
  if (!stage || stage.id === deal.stageId) return {};
  const [missing, ...others] = missingFor(deals, stage, { ...deal, ...changes });
  if (missing !== undefined) {
    const message = `"${deal.name}" cannot enter the next stage without: ${[missing, ...others].join(', ')}.`;
    throw new CommandError('INCOMPLETE', message, { collection: 'deals', id: deal.id }, missing);
  }
  const move = { id: newId(), ...(deal.stageId && { from: deal.stageId }), to: stage.id, at: now, by: user };
  return {
    stageId: stage.id,
    ...(stage.order !== undefined && { stageRank: stage.order }),
    stageHistory: [...deal.stageHistory, move],
  };
}
