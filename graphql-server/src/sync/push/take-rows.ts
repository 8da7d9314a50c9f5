import type { Registry } from '@rockpool/schema';
import { componentsOf, type PushAnswer, type PushRow, type Refusal } from '@rockpool/schema/protocol';
import { keyOf, type Writing } from '../../store/store.ts';
import { checkRow, type IncomingRow } from '../check-row.ts';
import { type Customise, readCustomFields } from '../custom-fields.ts';
import { type Component, settleRound } from './round.ts';
import type { Sender, Task } from './settle-row.ts';

/** Checks what can be known of rows without the records that they belong to. */
export const checkRows = (collections: Registry, rows: readonly IncomingRow[], device: string): readonly Task[] =>
  rows.map((incoming, index) => ({ index, incoming, checked: checkRow(collections, incoming, device) }));

/** The rows among them that may be merged. */
export const soundRows = (tasks: readonly Task[]): readonly PushRow[] =>
  tasks.flatMap(({ checked: { row } }) => row ?? []);

/**
 * Takes rows inside a transaction that holds their records, and answers each by itself: a row that is refused changes
 * nothing and does not hold up its neighbours, except for those that it shares a group with. Rows of one record apply
 * in their order.
 */
export async function takeRows(
  collections: Registry,
  writing: Writing,
  sender: Sender,
  tasks: readonly Task[],
): Promise<readonly PushAnswer[]> {
  const answers: PushAnswer[] = [];
  const customise = await readCustomFields(writing, soundRows(tasks));
  const whole = tasks.map((task) => withCollection(task, customise));
  let waiting = componentsOf(whole, ({ incoming }) => incoming.groups).map(eachOnce);
  while (waiting.length > 0) {
    const round = await settleRound(collections, waiting, writing, sender);
    for (const [index, answer] of round.answers) answers[index] = answer;
    waiting = round.deferred;
  }
  return answers;
}

const withCollection = (task: Task, customise: Customise): Task =>
  task.checked.collection
    ? { ...task, checked: { ...task.checked, collection: customise(task.checked.collection) } }
    : task;

/** Of a record that stands twice in a component, the second row cannot be taken: it needs the first one's revision. */
function eachOnce(component: Component): Component {
  const keys = component.map(({ incoming }) => keyOf(incoming));
  return component.map((task, i) =>
    keys.indexOf(keyOf(task.incoming)) < i ? { ...task, checked: { refusal: repeated } } : task,
  );
}

const repeated: Refusal = { code: 'INVALID', message: 'The record stands in two rows of one transaction.' };
