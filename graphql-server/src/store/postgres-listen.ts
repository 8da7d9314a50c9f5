import pg from 'pg';

/** How long to wait before listening again, in milliseconds; twice as long after every attempt that failed. */
const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;

/** A listener that was started. */
export interface Listener {
  /** Whether its connection stands. */
  isListening(): boolean;
  stop(): Promise<void>;
}

/**
 * Listens on a channel, over a connection of its own that is replaced whenever it breaks, for as long as it takes.
 *
 * @param onGap called when a replaced connection listens: something may have been missed in between
 * @throws Error when the first connection cannot be made
 */
export async function listenOn(
  newClient: () => pg.Client,
  channel: string,
  onPayload: (payload: string) => void,
  onGap: () => void,
): Promise<Listener> {
  let current: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let isListening = false;

  async function connect(): Promise<void> {
    const client = newClient();
    const ended = new Promise((resolve) => client.once('end', resolve));
    client.on('notification', ({ payload }) => onPayload(payload ?? ''));
    // Without a listener the process would end; the connection ends after it.
    client.on('error', () => {});
    current = client;
    try {
      await client.connect();
      await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
    } catch (error) {
      await client.end().catch(() => {});
      throw error;
    }
    isListening = true;
    void ended.then(() => {
      isListening = false;
      connectAgain(FIRST_WAIT);
    });
  }

  function connectAgain(wait: number): void {
    if (isStopped) return;
    const attempt = (): void => {
      connect().then(onGap, () => connectAgain(Math.min(wait * 2, LONGEST_WAIT)));
    };
    timer = setTimeout(attempt, wait * (0.5 + Math.random() / 2)).unref();
  }

  await connect();
  return {
    isListening: () => isListening,
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await current?.end();
    },
  };
}
