import type { FastifyReply, FastifyRequest } from 'fastify';
import { paths } from './paths.ts';

/** Redirects a visitor who requests a page that needs an account to sign-in, and back afterwards; true if it did. */
export function requireSignIn(request: FastifyRequest, reply: FastifyReply): boolean {
  if (request.reader.signedIn) return false;
  reply.redirect(`${paths.signIn()}?returnTo=${encodeURIComponent(request.url)}`, 303);
  return true;
}
