import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** The parts of addresses that name a place of the product; other parts may be secrets, such as a one-time link. */
const loggedParts = ['fiscalYear', 'year', 'organisationId', 'org', 'round', 'code'] as const;

/**
 * One line of JSON for each answered request: its id, method, route, place, status, duration, bytes, person and network
 * address. It contains no query, cookie, token, form field or file name. The id is also in the header `x-request-id` of
 * the response and, after an unexpected fault, in the sentence that the user reads.
 */
export function logRequests(app: FastifyInstance): void {
  // Its own level: the lines are wanted even if the rest of the product reports only warnings.
  const log = app.log.child({}, { level: 'info' });
  app.addHook('onResponse', (request, reply, done) => {
    log.info(lineOf(request, reply), 'request');
    done();
  });
}

/** Tells the client the id under which its request is logged. */
export function sendRequestIds(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
}

function lineOf(request: FastifyRequest, reply: FastifyReply) {
  const bytes = Number(reply.getHeader('content-length'));
  return {
    id: request.id,
    method: request.method,
    route: request.routeOptions.url ?? null,
    place: placeOf(request.params),
    status: reply.statusCode,
    ms: Math.round(reply.elapsedTime * 10) / 10,
    bytes: Number.isFinite(bytes) ? bytes : null,
    person: personOf(request),
    address: request.ip,
  };
}

function placeOf(params: unknown): Record<string, string> {
  const given = new Map(Object.entries(Object.assign({}, params)));
  return Object.fromEntries(
    loggedParts.flatMap((part) => {
      const value = given.get(part);
      return typeof value === 'string' ? [[part, value.slice(0, 60)]] : [];
    }),
  );
}

/** The id of the person; null for a visitor. Pages have a reader, the API a caller, other addresses neither. */
function personOf({ reader, caller }: Partial<Pick<FastifyRequest, 'reader' | 'caller'>>): string | null {
  if (typeof caller === 'object') return caller.actor.userId;
  return reader?.signedIn ? reader.actor.userId : null;
}
