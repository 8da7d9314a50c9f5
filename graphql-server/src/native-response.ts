/**
 * A response as the global `fetch` would give it: of the platform's own classes, and ended when the request is aborted.
 * A stream of hints has no other end; any other answer is whole already, and no stream has to be built for it.
 */
export async function nativeResponse(response: Response, signal: AbortSignal): Promise<Response> {
  const { status, headers, body } = response;
  const isStream = headers.get('content-type')?.startsWith('text/event-stream') ?? false;
  const content = isStream ? body && abortable(body, signal) : body && (await response.arrayBuffer());
  return new Response(content, { status, headers: [...headers] });
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
