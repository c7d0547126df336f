import type { FastifyReply, FastifyRequest } from 'fastify';
import { paths } from './paths.ts';

/** A visitor who asks for a page that needs an account is led to sign in, and back again; true when that was done. */
export function requireSignIn(request: FastifyRequest, reply: FastifyReply): boolean {
  if (request.reader.signedIn) return false;
  reply.redirect(`${paths.signIn()}?returnTo=${encodeURIComponent(request.url)}`, 303);
  return true;
}
