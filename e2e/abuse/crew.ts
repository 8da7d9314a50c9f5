/** A process of the measurement: the server, or somebody who attacks it until told to stop. */
import { setPriority } from 'node:os';
import { openLimits } from '../support/open-limits.ts';
import { corpus } from './corpus.ts';
import { openTarget, type Place, sendAbuse } from './target.ts';

/** What a process is told when it starts. */
export type Order = { readonly serve: 'without limits' | 'as usual' } | { readonly attack: Place };

/** What the attack has come to. */
export interface Blows {
  readonly sent: number;
  readonly throttled: number;
}

const order = JSON.parse(process.argv[2] ?? '') as Order;
const tell = (message: object): void => void process.send?.(message);

if ('serve' in order) {
  const { url, token, hostile } = await openTarget(order.serve === 'as usual' ? {} : openLimits);
  process.on('message', () => tell(process.cpuUsage()));
  tell({ url, token, hostile });
} else {
  const { attack } = order;
  // An attacker has a machine of their own. Here they get what the others leave.
  setPriority(19);
  let isOn = false;
  let [sent, throttled] = [0, 0];
  const strike = async (start: number): Promise<void> => {
    for (let i = start; isOn; i++) {
      const abuse = corpus[i % corpus.length];
      if (!abuse) return;
      const { code } = await sendAbuse(attack, abuse).catch(() => ({ code: 'no answer' }));
      sent++;
      if (code === 'THROTTLED') throttled++;
    }
  };
  process.on('message', (goOn: boolean) => {
    if (goOn === isOn) return;
    isOn = goOn;
    if (isOn) for (let line = 0; line < 4; line++) void strike(Math.floor((corpus.length / 4) * line) + sent);
    else tell({ sent, throttled } satisfies Blows);
  });
  tell({});
}
