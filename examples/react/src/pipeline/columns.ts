import type { DealRecord, Stage } from '../crm.ts';
import { stageMove } from '../deal/move-stage.ts';
import { positionBetween } from './position.ts';

/** Deals by stage, in the order of their cards. */
export type Columns = ReadonlyMap<string, readonly DealRecord[]>;

const byPosition = (a: DealRecord, b: DealRecord): number =>
  a.position < b.position || (a.position === b.position && a.id < b.id) ? -1 : 1;

export function columnsOf(deals: readonly DealRecord[], stages: readonly Stage[]): Columns {
  const columns = new Map<string, DealRecord[]>(stages.map(({ id }) => [id, []]));
  for (const deal of deals) columns.get(deal.stageId)?.push(deal);
  for (const column of columns.values()) column.sort(byPosition);
  return columns;
}

/** What to write so that a card stands in a stage below another one, or on top. */
export function placeCard(columns: Columns, deal: DealRecord, stage: Stage, belowId: string | null, by: string) {
  const others = (columns.get(stage.id) ?? []).filter(({ id }) => id !== deal.id);
  const at = belowId === null ? 0 : others.findIndex(({ id }) => id === belowId) + 1;
  const position = positionBetween(others[at - 1]?.position ?? '', others[at]?.position ?? '');
  return { position, ...(stage.id !== deal.stageId && stageMove(deal, stage, by)) };
}
