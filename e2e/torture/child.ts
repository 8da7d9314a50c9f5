import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

/** A process that is killed, frozen and started again, always under the same name. */
export interface Child {
  readonly name: string;
  /** The process that runs now. */
  readonly process: ChildProcess | undefined;
  /** Whether that does its work, as far as anybody can tell from outside. */
  readonly isReady: boolean;
  /** Starts it and waits until it is ready, however many tries that takes. */
  start(): Promise<void>;
  /** Ends it as a power cut does: no handler runs. */
  kill(): Promise<void>;
  freeze(): void;
  thaw(): void;
}

export interface ChildOptions {
  readonly name: string;
  readonly launch: () => ChildProcess;
  /** Resolves when the process does its work; what it says until then is not read. */
  readonly ready: (child: ChildProcess) => Promise<unknown>;
  /** Hears what the process prints, whole chunks. */
  readonly onOutput: (text: string) => void;
  /** Hears of a process that ended although nobody killed it. */
  readonly onEnd: (sentence: string) => void;
}

/** How long to wait before another try to start, in milliseconds. */
const START_AGAIN_AFTER = 300;
/** What is kept of the output, in characters, to say what went wrong. */
const TAIL = 2_000;

export function createChild({ name, launch, ready, onOutput, onEnd }: ChildOptions): Child {
  let current: ChildProcess | undefined;
  let wanted = false;
  let isReady = false;

  async function start(): Promise<void> {
    wanted = true;
    while (wanted && current === undefined) {
      const child = launch();
      current = child;
      let tail = '';
      const read = (chunk: Buffer): void => {
        tail = (tail + chunk).slice(-TAIL);
        onOutput(String(chunk));
      };
      child.stdout?.on('data', read);
      child.stderr?.on('data', read);
      const ended = once(child, 'exit').then(([code, signal]) => {
        const wasReady = isReady;
        current = undefined;
        isReady = false;
        if (!wasReady || !wanted) return;
        onEnd(`${name} ended by itself (${code ?? signal}):\n${tail}`);
        setTimeout(() => wanted && void start(), START_AGAIN_AFTER);
      });
      isReady = await Promise.race([ready(child).then(() => true), ended.then(() => false)]);
      if (!isReady) await pause(START_AGAIN_AFTER);
    }
  }

  return {
    name,
    get process() {
      return current;
    },
    get isReady() {
      return isReady;
    },
    start,
    async kill() {
      wanted = false;
      const child = current;
      if (!child) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
    freeze: () => void current?.kill('SIGSTOP'),
    thaw: () => void current?.kill('SIGCONT'),
  };
}
