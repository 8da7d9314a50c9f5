import type { Socket } from 'node:net';
import type { Plugin } from 'graphql-yoga';
import type { OnNode } from '../context.ts';
import { MAX_IGNORED_BYTES } from '../limits.ts';

/** How long the other end has to read its answer, in milliseconds. */
const LINGER = 2_000;

/**
 * Ends the connection of a request that is answered before it was received: Node would receive the rest, however much
 * that is, to see the next request behind it. A little is received, so that the connection may be used again.
 */
export const useHangUp = (): Plugin<object, OnNode> => ({
  onResponse({ response, serverContext: { req } }) {
    if (!req || req.complete || Number(req.headers['content-length']) <= MAX_IGNORED_BYTES) return;
    response.headers.set('connection', 'close');
    closeSlowly(req.socket);
  },
});

/** A socket that is closed with something unread resets the connection, and that may overtake the answer (RFC 9112, 9.6). */
function closeSlowly(socket: Socket): void {
  socket.destroySoon = () => {
    socket.end();
    // After Node, which goes on to receive what nobody has asked for.
    setImmediate(() => socket.pause());
    setTimeout(() => socket.destroy(), LINGER).unref();
  };
}
