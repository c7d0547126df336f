import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ChangeStamp } from '../application/changes/changes-ports.ts';
import type { CallerCache } from '../application/people/caller-cache.ts';
import type { ResolvedSession } from '../application/people/resolve-session.ts';
import { visitor } from '../domain/people/actor.ts';
import type { WebDeps } from './deps.ts';
import { newFormToken } from './guard-requests.ts';
import { readCookie } from './own-cookies.ts';
import { ownOrigin, ownPathOf } from './own-path.ts';
import type { Reader } from './reader.ts';

const usesForms = new Set(['GET', 'POST']);

/** What is remembered between requests to tell who sends them. */
export interface KnownReaders {
  readonly sessions: CallerCache<ResolvedSession>;
  readonly changeStamp: () => Promise<ChangeStamp>;
}

/** Who sent this request, from its session cookie; a visitor if it is not valid. */
export async function readReader(
  deps: WebDeps,
  known: KnownReaders,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Reader> {
  const changeStamp = await known.changeStamp();
  const session = await known.sessions.resolve(readCookie(request, 'session') ?? '', changeStamp);
  const chosen = session?.numerals ?? readCookie(request, 'numerals');
  return {
    actor: session?.actor ?? visitor,
    signedIn: session !== null,
    passwordProvisional: session?.passwordProvisional ?? false,
    numerals: chosen === 'arabic' ? 'arabic' : 'thai',
    csrfToken: usesForms.has(request.method) ? newFormToken(reply, session) : '',
    changeStamp,
    today: deps.clock.today(),
    demo: deps.demo !== null,
    sessionId: session?.sessionId ?? null,
    cameFrom: cameFrom(deps, request),
    ...(session === null ? {} : { strength: session.strength, email: session.email }),
    notice: request.method === 'GET' ? (readCookie(request, 'notice') ?? null) : null,
  };
}

function cameFrom(deps: WebDeps, request: FastifyRequest): string | null {
  const { referer } = request.headers;
  return referer === undefined ? null : ownPathOf(referer, ownOrigin(deps, request));
}
