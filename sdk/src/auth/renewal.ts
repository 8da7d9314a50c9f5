import type { Timers } from '../edges.ts';
import { createYielding } from '../sync/locks.ts';
import type { TabMessage } from '../sync/other-tabs.ts';
import { openLock } from '../sync/presence.ts';

/** Gets new tokens, once for all tabs. Loaded when a token is refused. */
export interface Renewal {
  /** A token in place of one that was refused; null where the app has none. */
  renew(refused: string): Promise<string | null>;
  forget(): void;
  /** What another tab says. */
  hear(message: TabMessage): void;
}

export interface RenewalOptions {
  /** Of the database. */
  readonly name: string;
  readonly edges: Timers;
  readonly post: (message: TabMessage) => boolean;
  readonly ask: (refresh: boolean) => Promise<string | null>;
}

/** For so long a new token, or that there is none, is news to other tabs, in milliseconds. */
const NEWS = 30_000;

const MOST_REFUSED = 10;

/** How long to wait for what other tabs know, in milliseconds: a tab may be busy. */
const ANSWER = 2_000;

export function createRenewal({ name, edges, post, ask }: RenewalOptions): Renewal {
  const exclusive = createYielding(`rockpool:${name}:token`);
  let last: { readonly token: string | null; readonly until: number } | undefined;
  let heard = (_token: string | null): void => {};
  /** The last that the server refused: an app may go on giving them until it is asked for a new one. */
  let refused: readonly string[] = [];
  const isNew = (token: string | null): boolean => token === null || !refused.includes(token);

  /** What this tab, or another one, was given a moment ago; undefined when nobody has asked. */
  async function known(): Promise<string | null | undefined> {
    if (last && edges.uptime() < last.until && isNew(last.token)) return last.token;
    if (await isAlone(name)) return undefined;
    return new Promise((resolve) => {
      if (!post({ wanted: 'token' })) return resolve(undefined);
      const cancel = edges.after(ANSWER, () => resolve(undefined));
      heard = (token) => {
        if (!isNew(token)) return;
        cancel();
        resolve(token);
      };
    });
  }

  return {
    renew: (token) =>
      exclusive(async () => {
        refused = [...refused, token].slice(-MOST_REFUSED);
        const current = await ask(false);
        // The app has it from elsewhere, or everybody signed out.
        if (isNew(current)) return current;
        const shared = await known();
        const next = shared === undefined ? await ask(true) : shared;
        last = { token: next, until: edges.uptime() + NEWS };
        return next;
      }),
    forget() {
      last = undefined;
    },
    hear(message) {
      if (typeof message !== 'object') return;
      if ('token' in message) heard(message.token);
      else if (last && edges.uptime() < last.until) post({ token: last.token });
    },
  };
}

/** Whether no other page has the database open; see `Presence`. */
async function isAlone(name: string): Promise<boolean> {
  const open = (await globalThis.navigator?.locks?.query())?.held?.filter((lock) => lock.name === openLock(name));
  return open !== undefined && open.length < 2;
}
