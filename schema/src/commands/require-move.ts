import type { CollectionName } from '../collections/index.ts';
import type { Collection } from '../define/collection.ts';
import { CommandError } from './command.ts';

/**
 * Makes sure that a record may go into a state, by the machine that its collection declares.
 *
 * @throws CommandError `INVALID_TRANSITION`
 */
export function requireMove(
  { name, machines = {} }: Collection,
  record: { readonly id: string; readonly kind: string; readonly status: string },
  to: string,
): void {
  const machine = Object.values(machines).find(({ state }) => state === 'status');
  const from = machine?.states[record.status]?.to ?? [];
  const { kinds } = machine?.states[to] ?? {};
  if (from.includes(to) && (kinds?.includes(record.kind) ?? true)) return;
  const allowed = from.length === 0 ? 'nothing follows' : `what follows is ${from.join(', ')}`;
  throw new CommandError(
    'INVALID_TRANSITION',
    `The ${record.kind} is "${record.status}" and cannot become "${to}": ${allowed}.`,
    { collection: name as CollectionName, id: record.id },
    'status',
  );
}
