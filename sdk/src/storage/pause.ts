/** How long work may go on at a stretch, in milliseconds: half of what a frame leaves. */
const STRETCH = 8;

/** Lets the page draw and react, when it is time for that. */
export function createPause(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < STRETCH) return;
    await nextTask();
    since = performance.now();
  };
}

/** Timers are the second choice: in a tab in the background they are given a turn once a second. */
function nextTask(): Promise<void> {
  if (typeof MessageChannel === 'undefined') return new Promise((resolve) => setTimeout(resolve));
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
