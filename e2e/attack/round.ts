/**
 * Plays a round in a process of its own: so that it may plant a leak before the first module of ours is loaded, and
 * leaves nothing behind. `rounds.ts` starts it and reads its messages.
 */
import { tellParent } from '../support/tell-parent.ts';
import { plantOnLoad } from '../zoo/plant-on-load.ts';
import { leaks } from './leaks.ts';
import type { Message, Order } from './rounds.ts';

const { leak: name, ...round } = JSON.parse(process.argv[2] ?? '') as Order;

const tell = (message: Message): Promise<void> => tellParent(message);

const leak = leaks.find((one) => one.name === name);
if (leak) plantOnLoad(leak);
const { playRound } = await import('./play.ts');
const tally = await playRound({ ...round, onProgress: (done) => void tell({ done }) });
await tell({ tally });
process.exit();
