import type { FastifyInstance } from 'fastify';

/** Long enough for a slow line to carry the answer, short enough that nobody goes on sending three gigabytes. */
const answerTravels = 3000;

/**
 * Ends the connection of a request that was answered before all of it had arrived: a file past the limit, a body past it.
 * Until then what still arrives is read and dropped, so that the answer is not lost with the connection.
 */
export function cutUnreadBodies(app: FastifyInstance): void {
  app.addHook('onResponse', async ({ raw }) => {
    if (raw.complete) return;
    setTimeout(() => {
      if (!raw.complete) raw.socket.destroy();
    }, answerTravels).unref();
  });
}
