import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ChangeStamp } from '../application/changes/changes-ports.ts';
import type { CallerCache } from '../application/people/caller-cache.ts';
import type { ResolvedSession } from '../application/people/resolve-session.ts';
import { visitor } from '../domain/people/actor.ts';
import type { WebDeps } from './deps.ts';
import { ownOrigin, ownPathOf } from './own-path.ts';
import type { Reader } from './reader.ts';
import { sessionCookie } from './session-cookie.ts';

/** Who sent this request, from its session cookie; a visitor if it is not valid. */
export async function readReader(
  deps: WebDeps,
  known: { readonly sessions: CallerCache<ResolvedSession>; readonly changeStamp: () => Promise<ChangeStamp> },
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Reader> {
  const changeStamp = await known.changeStamp();
  const session = await known.sessions.resolve(request.cookies[sessionCookie] ?? '', changeStamp);
  const chosen = session?.numerals ?? request.cookies.numerals;
  return {
    actor: session?.actor ?? visitor,
    signedIn: session !== null,
    numerals: chosen === 'arabic' ? 'arabic' : 'thai',
    csrfToken: request.method === 'GET' || request.method === 'POST' ? reply.generateCsrf() : '',
    changeStamp,
    today: deps.clock.today(),
    demo: deps.demo !== null,
    sessionId: session?.sessionId ?? null,
    cameFrom: ownPathOf(request.headers.referer, ownOrigin(deps, request)),
    notice: request.method === 'GET' ? (request.cookies.notice ?? null) : null,
  };
}
