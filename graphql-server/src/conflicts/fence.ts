import { createContext, Script } from 'node:vm';

/** How long a conflict handler may take, in milliseconds: the transaction holds its records meanwhile. */
export const HANDLER_LIMIT = 50;

const box = createContext({ run: (): unknown => undefined }) as { run: () => unknown };
const script = new Script('run()');

/**
 * Runs a synchronous task, and ends it when it takes too long: an endless loop too, which no timer would interrupt.
 *
 * @throws what the task throws; an Error with the code `ERR_SCRIPT_EXECUTION_TIMEOUT`
 */
export function within(milliseconds: number, task: () => unknown): unknown {
  box.run = task;
  return script.runInContext(box, { timeout: milliseconds });
}
