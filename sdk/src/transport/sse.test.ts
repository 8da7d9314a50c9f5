import { expect, test } from 'vitest';
import { readEvents, type ServerEvent } from './sse.ts';

/** A response whose body arrives in these pieces. */
const streamOf = (...pieces: (string | Uint8Array)[]): ReadableStream<Uint8Array> =>
  new Response(
    new ReadableStream({
      start(controller) {
        for (const piece of pieces) {
          controller.enqueue(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece);
        }
        controller.close();
      },
    }),
  ).body as ReadableStream<Uint8Array>;

async function read(...pieces: (string | Uint8Array)[]): Promise<{ events: ServerEvent[]; signs: number }> {
  const events: ServerEvent[] = [];
  let signs = 0;
  await readEvents(
    streamOf(...pieces),
    (event) => events.push(event),
    () => {
      signs++;
    },
  );
  return { events, signs };
}

test('events arrive however the network cuts the bytes', async () => {
  const bytes = new TextEncoder().encode(':\n\nevent: next\ndata: {"name":"Zoë"}\n\nevent: complete\n\n');
  const whole = await read(bytes);
  const cut = await read(...Array.from(bytes, (byte) => Uint8Array.of(byte)));
  expect(whole.events).toEqual([{ event: 'next', data: '{"name":"Zoë"}' }]);
  expect(cut.events).toEqual(whole.events);
});

test('a comment is a sign of life and no event', async () => {
  expect(await read(':\n\n', ':\n\n')).toEqual({ events: [], signs: 2 });
});

test('a line that is cut fails as offline', async () => {
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.error(new Error('reset')),
  });
  await expect(
    readEvents(
      body,
      () => {},
      () => {},
    ),
  ).rejects.toMatchObject({ kind: 'offline' });
});
