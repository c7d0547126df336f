import type { FastifyInstance, FastifyRequest } from 'fastify';
import { partyOf } from '../domain/people/organisation.ts';
import { onBehalfOf } from '../store/party-shares.ts';
import { withReach } from '../store/reach.ts';

/**
 * Counts what each request writes as the work of the party its address names, and of the address itself if it names
 * none, so that no party and no address can take all connections. Until a route knows its actor, the request may change
 * nothing of any organisation.
 */
export function servePartiesApart(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => serve(request, done));
  // Reading a body leaves the context of the first hook.
  app.addHook('preValidation', (request, _reply, done) => (request.method === 'GET' ? done() : serve(request, done)));
}

function serve(request: FastifyRequest, work: () => void): void {
  withReach([], () => onBehalfOf(partyServed(request), work));
}

function partyServed({ params, method, routeOptions }: FastifyRequest): string {
  const parts: readonly unknown[] = Object.values(Object.assign({}, params));
  const party = parts.map((part) => (typeof part === 'string' ? partyOf(part) : null)).find((one) => one !== null);
  return party ?? `${method} ${routeOptions.url}`;
}
