import type { FastifyInstance } from 'fastify';
import { busyRefusal } from '../application/database-busy.ts';
import { retryAfter } from '../contract/refusals/retry-after.ts';
import { reading } from '../store/connect.ts';
import type { OpenDatabase } from './open-database.ts';

/** `/healthz`: 200 while the server and the database are running, 503 while the database cannot be asked. */
export function serveHealth(app: FastifyInstance, { readers }: Pick<OpenDatabase, 'readers'>): void {
  app.get('/healthz', async (request, reply) => {
    try {
      await reading(readers, (client) => client.query('SELECT 1'));
      return { status: 'ok' };
    } catch (error) {
      const busy = busyRefusal(error);
      if (busy === null) throw error;
      request.log.warn(error);
      return reply
        .code(503)
        .header('retry-after', retryAfter([busy]))
        .send({ status: 'database-busy' });
    }
  });
}
