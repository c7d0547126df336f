import type { FastifyReply } from 'fastify';

export const sessionCookie = 'samrit';

export function setSessionCookie(reply: FastifyReply, token: string, expiresAt: string, secure: boolean) {
  const expires = new Date(expiresAt);
  reply.setCookie(sessionCookie, token, { path: '/', httpOnly: true, sameSite: 'lax', secure, expires });
}
