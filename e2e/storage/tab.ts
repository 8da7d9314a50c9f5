import type { Connection } from './cdp.ts';

/** A tab of a browser. */
export interface Tab {
  send<T = unknown>(method: string, params?: object): Promise<T>;
  on(event: string, listener: (params: never) => void): void;
  /**
   * Runs a function in the tab, which takes nothing along but its arguments.
   *
   * @throws Error with what the function threw; when the tab ends meanwhile
   */
  run<A extends readonly unknown[], R>(task: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  goto(url: string): Promise<void>;
  /** Puts the tab before the others of its window. */
  show(): Promise<void>;
  close(): Promise<void>;
  /** Ends the tab's process where it stands. */
  crash(): Promise<void>;
}

interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
}

export async function openTab(connection: Connection): Promise<Tab> {
  const { targetId } = await connection.send<{ targetId: string }>('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await connection.send<{ sessionId: string }>('Target.attachToTarget', {
    targetId,
    flatten: true,
  });
  const ended = Promise.withResolvers<never>();
  ended.promise.catch(() => {});
  const end = (): void => ended.reject(new Error('The tab has ended.'));
  connection.on(sessionId, 'Inspector.targetCrashed', end);
  const send = <T>(method: string, params: object = {}): Promise<T> => connection.send<T>(method, params, sessionId);
  await Promise.all([send('Inspector.enable'), send('Page.enable'), send('Runtime.enable')]);
  return {
    send,
    on: (event, listener) => connection.on(sessionId, event, listener),
    async run(task, ...args) {
      const expression = `(${task})(...${JSON.stringify(args)})`;
      const asked = send<Evaluated>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      const { result, exceptionDetails } = await Promise.race([asked, ended.promise]);
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as never;
    },
    async goto(url) {
      const loaded = Promise.withResolvers<void>();
      connection.on(sessionId, 'Page.loadEventFired', () => loaded.resolve());
      await send('Page.navigate', { url });
      await loaded.promise;
    },
    show: () => connection.send('Target.activateTarget', { targetId }),
    async close() {
      end();
      await connection.send('Target.closeTarget', { targetId });
    },
    async crash() {
      // It has no answer.
      send('Page.crash').catch(() => {});
      await ended.promise.catch(() => {});
      await connection.send('Target.closeTarget', { targetId });
    },
  };
}
