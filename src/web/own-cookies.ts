import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { WebDeps } from './deps.ts';

declare module 'fastify' {
  interface FastifyInstance {
    secureCookies: boolean;
    newFormSecret: () => string;
  }
}

/** Every cookie of the product. None is read by a script or needed by a request from another site. */
const names = {
  session: 'samrit',
  /** The secret behind the form tokens of one browser. */
  form: 'samrit-form',
  /** By it a browser is recognised that has signed in before. */
  device: 'samrit-device',
  /** The digits that a visitor without an account has chosen. */
  numerals: 'numerals',
  /** A sign-in under way: its second step, or its way through the central identity provider. */
  step: 'samrit-step',
  /** What the next page says once. */
  notice: 'notice',
} as const;

type OwnCookie = keyof typeof names;

const always = { path: '/', httpOnly: true, sameSite: 'lax' } as const;

/** The settings of every cookie: behind a proxy they are sent over TLS only. */
export function cookieSettings(secure: boolean) {
  return { ...always, secure };
}

/** Behind a proxy browsers accept `__Host-` from this host alone, over TLS: no other host of the domain can set it. */
export function cookieName(cookie: OwnCookie, secure: boolean): string {
  return secure ? `__Host-${names[cookie]}` : names[cookie];
}

/** Lets requests and replies of these pages use the functions below. */
export function useOwnCookies(pages: FastifyInstance, deps: Pick<WebDeps, 'secureCookies' | 'people'>): void {
  pages.decorate('secureCookies', deps.secureCookies);
  pages.decorate('newFormSecret', () => deps.people.secrets.randomToken());
  pages.addHook('onSend', (_request, reply, payload, done) => {
    // What caches may hold for everybody carries the secret of nobody's forms.
    if (/^public\b/.test(String(reply.getHeader('cache-control')))) reply.removeHeader('set-cookie');
    done(null, payload);
  });
}

export function readCookie(request: FastifyRequest, cookie: OwnCookie): string | undefined {
  return request.cookies[cookieName(cookie, request.server.secureCookies)];
}

export function setOwnCookie(
  reply: FastifyReply,
  cookie: OwnCookie,
  value: string,
  until: { readonly expires: Date } | { readonly maxAge: number },
): void {
  const secure = reply.server.secureCookies;
  reply.setCookie(cookieName(cookie, secure), value, { ...cookieSettings(secure), ...until });
}

export function clearOwnCookie(reply: FastifyReply, cookie: OwnCookie): void {
  const secure = reply.server.secureCookies;
  reply.clearCookie(cookieName(cookie, secure), cookieSettings(secure));
}

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** The browser that sent the request. */
export function clientOf(request: FastifyRequest) {
  const userAgent = request.headers['user-agent'] ?? '';
  return { ip: request.ip, userAgent, device: readCookie(request, 'device') ?? '' };
}

/**
 * A session begins: with its cookie, with other form tokens than before, in a browser that is known from now on. The
 * secret of its forms is set here and lasts as long as the session: pages that a browser opens at the same moment would
 * otherwise each set one, and only the forms of the last could be sent.
 */
export function beginSession(
  reply: FastifyReply,
  { token, expiresAt, device }: { readonly token: string; readonly expiresAt: string; readonly device: string },
) {
  setOwnCookie(reply, 'device', device, { maxAge: YEAR_SECONDS });
  const expires = new Date(expiresAt);
  const secret = reply.server.newFormSecret();
  setOwnCookie(reply, 'session', token, { expires });
  setOwnCookie(reply, 'form', secret, { expires });
  // What is answered at once belongs to the session already.
  const { request } = reply;
  const secure = reply.server.secureCookies;
  Object.assign(request.cookies, { [cookieName('session', secure)]: token, [cookieName('form', secure)]: secret });
}

/** A session ends: neither its cookie nor its form tokens are used again. */
export function endSession(reply: FastifyReply): void {
  clearOwnCookie(reply, 'session');
  clearOwnCookie(reply, 'form');
}
