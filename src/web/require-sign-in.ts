import type { FastifyReply, FastifyRequest } from 'fastify';
import { readCookie } from './own-cookies.ts';
import { sendRefusal } from './page-reply.tsx';
import { paths } from './paths.ts';

/** Redirects a visitor who requests a page that needs an account to sign-in, and back afterwards; true if it did. */
export function requireSignIn(request: FastifyRequest, reply: FastifyReply): boolean {
  if (request.reader.signedIn) return false;
  reply.redirect(`${paths.signIn()}?returnTo=${encodeURIComponent(request.url)}`, 303);
  return true;
}

/**
 * Refuses a visitor's form that needs an account, before its body is read, any statement is run or any lock is taken,
 * and after it was counted: a stranger who sends forms without end costs almost nothing.
 */
export async function refuseVisitor(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (request.reader.signedIn || maySendText(request)) return;
  await sendRefusal(request, reply, [{ code: 'sign-in-required' }]);
}

/**
 * True if the browser had a session, which has ended or cannot be read now: the form, but no file, is read up to its
 * token, which no longer holds, and what was typed is given back. Nothing else is done with it.
 */
function maySendText(request: FastifyRequest): boolean {
  return request.routeOptions.config.takes === 'form' && readCookie(request, 'session') !== undefined;
}
