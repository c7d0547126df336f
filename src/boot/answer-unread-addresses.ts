import type { FastifyReply, FastifyRequest } from 'fastify';
import { fieldRefusal, sendProblem } from '../api/problems.ts';
import { refusalSentence, refusalStatus } from '../contract/refusals/sentence-of.ts';
import type { Refusal } from '../domain/values/result.ts';

/**
 * Answers an address that the router itself cannot read, before any route, hook or page exists for the request: one
 * whose percent signs are no text, or with a part that is longer than any name. The address is not repeated.
 */
export function answerUnreadAddress(
  { code }: { readonly code?: string },
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const isApi = request.url.startsWith('/api/');
  const refusal: Refusal =
    code === 'FST_ERR_MAX_PARAM_LENGTH'
      ? { code: 'not-found' }
      : isApi
        ? fieldRefusal('url')
        : { code: 'request-not-understood' };
  reply.header('x-content-type-options', 'nosniff').header('content-security-policy', "default-src 'none'");
  if (isApi) sendProblem(request, reply, [refusal]);
  else
    reply
      .code(refusalStatus(refusal))
      .header('cache-control', 'no-store')
      .type('text/plain; charset=utf-8')
      .send(refusalSentence(refusal));
}
