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
 * Refuses a stranger's form that needs an account, before its body is read, any statement is run or any lock is taken, and
 * after it was counted: a stranger who sends forms without end costs almost nothing. A form is read, so that what was typed
 * is not lost with a session, if somebody has signed in in this browser before, or if it is as small as what people type.
 */
export async function refuseStranger(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (request.reader.signedIn) return;
  const wasHere = readCookie(request, 'session') ?? readCookie(request, 'device');
  const isSmall = Number(request.headers['content-length']) <= MOST_TYPED_BYTES;
  if (wasHere === undefined && !isSmall) await sendRefusal(request, reply, [{ code: 'form-not-received' }]);
}

/** More than the longest texts of a form together; a browser that dropped its cookies still has them given back. */
export const MOST_TYPED_BYTES = 64 * 1024;
