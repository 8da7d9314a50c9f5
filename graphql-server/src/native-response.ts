/**
 * A response as the global `fetch` would give it: of the platform's own classes, and ended when the request is aborted.
 * A stream of hints has no other end.
 */
export function nativeResponse({ status, headers, body }: Response, signal: AbortSignal): Response {
  return new Response(body && abortable(body, signal), { status, headers: [...headers] });
}

function abortable(body: ReadableStream<Uint8Array>, signal: AbortSignal): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  return new ReadableStream<Uint8Array>({
    start(controller) {
      signal.addEventListener('abort', () => {
        controller.error(signal.reason);
        void reader.cancel(signal.reason);
      });
    },
    async pull(controller) {
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
