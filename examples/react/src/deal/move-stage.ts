import type { DealRecord, Stage } from '../crm.ts';

/** What changes when a record moves to a stage: the stage decides the status, and the move is kept. */
export const stageMove = (record: DealRecord, stage: Stage, by: string, at = new Date().toISOString()) => ({
  stageId: stage.id,
  stageRank: stage.order,
  status: stage.type,
  probability: stage.probability,
  closedAt: stage.type === 'open' ? null : at,
  ...(stage.type !== 'lost' && { lostReason: null }),
  stageHistory: [...record.stageHistory, { id: crypto.randomUUID(), from: record.stageId, to: stage.id, at, by }],
});
