/** A thread of the measurement: the server, or somebody who attacks it until told to stop. */
import { parentPort, workerData } from 'node:worker_threads';
import { corpus } from './corpus.ts';
import { openTarget, type Place, send } from './target.ts';

const { attack } = workerData as { readonly attack?: Place };
if (attack) {
  parentPort?.postMessage('ready');
  for (let sent = 1; ; sent++) {
    for (const abuse of corpus) await send(attack, abuse);
    parentPort?.postMessage(sent);
  }
}
const { url, token } = await openTarget();
parentPort?.postMessage({ url, token });
