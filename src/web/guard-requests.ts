import csrf from '@fastify/csrf-protection';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Refusal } from '../domain/values/result.ts';
import type { WebDeps } from './deps.ts';
import { cookieName, cookieSettings, readCookie } from './own-cookies.ts';
import { ownOrigin } from './own-path.ts';
import { addressIsReadable, cleanForms, cleanQuery } from './read-request.ts';
import { readUpToFile } from './receive-file.ts';
import { comesFromOwnSite } from './request-origin.ts';

/**
 * What an address takes by POST. `form`: a form of our own pages, with its token. `file`: the same with one file.
 * `one-click`: the request of a mail program, which has neither page nor token (RFC 8058).
 */
export type Taken = 'form' | 'file' | 'one-click';

declare module 'fastify' {
  interface FastifyContextConfig {
    takes?: Taken;
    /** True for a form that only a signed-in person may send. */
    needsAccount?: boolean;
  }
}

const mediaTypes = {
  form: 'application/x-www-form-urlencoded',
  file: 'multipart/form-data',
} as const;

type Answer = (request: FastifyRequest, reply: FastifyReply, refusals: readonly Refusal[]) => unknown;

/** Refuses, before its body is read, what no page can read, comes from another site, or is no form of the address. */
export function guardRequests(pages: FastifyInstance, deps: WebDeps, answer: Answer): void {
  pages.addHook('onRequest', (request, reply, done) => {
    const refusal = refusedUnread(request, deps);
    if (refusal === null) {
      cleanQuery(request);
      return done();
    }
    answer(request, reply, [refusal]);
  });
}

function refusedUnread(request: FastifyRequest, deps: WebDeps): Refusal | null {
  const { takes = 'form' } = request.routeOptions.config;
  if (!addressIsReadable(request)) return { code: 'request-not-understood' };
  if (takes === 'one-click') return null;
  if (!comesFromOwnSite(request, () => ownOrigin(deps, request))) return { code: 'form-from-elsewhere' };
  const sent = request.headers['content-type'];
  const expected = mediaTypes[takes];
  if (sent === undefined || mediaTypeOf(sent) === expected) return null;
  return { code: 'media-type-not-supported', facts: { expected } };
}

function mediaTypeOf(contentType: string): string {
  return (contentType.split(';')[0] ?? '').trim().toLowerCase();
}

/** What the token of a visitor's form is tied to instead of a session. */
const noSession = 'no session';

/** The token of every form, checked before anything else of the form is used; a file is not read before. */
export async function guardForms(pages: FastifyInstance, deps: WebDeps): Promise<void> {
  await pages.register(csrf, {
    cookieKey: cookieName('form', deps.secureCookies),
    cookieOpts: cookieSettings(deps.secureCookies),
    getToken: tokenOf,
    getUserInfo: ({ reader }) => reader.sessionId ?? noSession,
    csrfOpts: { userInfo: true, hmacKey: 'samrit form token' },
  });
  pages.decorateRequest('upToFile', null);
  pages.addHook('preHandler', (request, _reply, done) => {
    if (request.method !== 'POST' || request.routeOptions.config.takes !== 'file' || !request.isMultipart())
      return done();
    readUpToFile(request).then((upToFile) => {
      request.upToFile = upToFile;
      request.body = upToFile.fields;
      done();
    }, done);
  });
  pages.addHook('preHandler', (request, reply, done) => {
    if (request.method !== 'POST') return done();
    return pages.csrfProtection(request, reply, done);
  });
  cleanForms(pages);
}

function tokenOf({ body, reader }: FastifyRequest): string | undefined {
  if (typeof body !== 'object' || body === null || !('_csrf' in body)) return undefined;
  const sent: unknown = Array.isArray(body._csrf) && body._csrf.length === 1 ? body._csrf[0] : body._csrf;
  if (typeof sent !== 'string' || sessionOfToken(sent) !== reader.sessionId) return undefined;
  return sent.split(BETWEEN)[0];
}

/** Stands between the parts of a token, and in none of them. */
const BETWEEN = '.';

interface KnownSession {
  readonly sessionId: string;
}

/**
 * A token for the forms of a page. A session's consists of the proof that is checked, of the request by which the page was
 * rendered (no two pages have the same token: `actOnce` tells them apart by it), and of the session it was made in, so
 * that a later answer can say whose form it was.
 */
export function newFormToken(reply: FastifyReply, session: KnownSession | null): string {
  if (session === null) return reply.generateCsrf({ userInfo: noSession });
  return [proofOf(reply, session), reply.request.id, session.sessionId].join(BETWEEN);
}

/** The proof made last for a session that is held in memory, and the browser's secret it was made with. */
const proofs = new WeakMap<KnownSession, { readonly secret: string; readonly proof: string }>();

/** A proof is the most expensive part of most pages, so it is made once while the session is held in memory: a minute. */
function proofOf(reply: FastifyReply, session: KnownSession): string {
  const secret = readCookie(reply.request, 'form');
  const known = proofs.get(session);
  if (known !== undefined && known.secret === secret) return known.proof;
  const proof = reply.generateCsrf({ userInfo: session.sessionId });
  if (secret !== undefined) proofs.set(session, { secret, proof });
  return proof;
}

/** The session in which a form with this token was rendered; null for a visitor's. */
export function sessionOfToken(token: string): string | null {
  return token.includes(BETWEEN) ? (token.split(BETWEEN).at(-1) ?? null) : null;
}

/** True if the token of a form was missing or not of this browser. */
export function isTokenFault(error: { readonly code?: string }): boolean {
  return error.code?.startsWith('FST_CSRF_') === true;
}
