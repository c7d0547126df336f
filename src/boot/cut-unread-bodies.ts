import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';

/**
 * Long enough for a slow connection to receive the response, short enough that nobody goes on sending three gigabytes.
 */
const answerTravels = 3000;

/**
 * Closes the connection of a request that was answered before it had arrived completely: a file or body beyond its
 * limit. Until then what still arrives is read and discarded, so that the response is not lost with the connection.
 */
export function cutUnreadBodies(app: FastifyInstance): void {
  app.addHook('onResponse', ({ raw }, _reply, done) => {
    if (!raw.complete) cutLater(raw);
    done();
  });
}

function cutLater(raw: IncomingMessage): void {
  setTimeout(() => {
    if (!raw.complete) raw.destroy();
  }, answerTravels).unref();
}
