/**
 * Plays a round in a process of its own: so that it may plant a leak before the first module of ours is loaded, and
 * leaves nothing behind. `rounds.ts` starts it and reads its messages.
 */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { plant, type Specimen } from '../zoo/specimen.ts';
import { leaks } from './leaks.ts';
import type { Message, Order } from './rounds.ts';

const { leak: name, ...round } = JSON.parse(process.argv[2] ?? '') as Order;

const tell = (message: Message): Promise<void> =>
  new Promise((resolve) => (process.send ? process.send(message, () => resolve()) : resolve()));

/** Node strips the types off what a hook gives it, as it does with a file. */
function plantOnLoad(specimen: Specimen): void {
  const target = new URL(`../../${specimen.file}`, import.meta.url).href;
  registerHooks({
    load: (url, context, next) => {
      if (url !== target) return next(url, context);
      const source = plant(readFileSync(new URL(url), 'utf8'), specimen);
      return { format: 'module-typescript', source, shortCircuit: true };
    },
  });
}

const leak = leaks.find((one) => one.name === name);
if (leak) plantOnLoad(leak);
const { playRound } = await import('./play.ts');
const tally = await playRound({ ...round, onProgress: (done) => void tell({ done }) });
await tell({ tally });
process.exit();
