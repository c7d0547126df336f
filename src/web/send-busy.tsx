import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Refusal } from '../domain/values/result.ts';
import { formBody, textOf } from './form-body.ts';
import { sendRefusal } from './page-reply.tsx';
import { cleanedForm } from './read-request.ts';
import { sendForReview, sendSignedOut } from './send-signed-out.tsx';
import { TypedAgain } from './typed-again.tsx';

/**
 * A page for a request that the database could not serve now. What was typed is on it and can be sent from it: the page
 * of the form itself cannot be read at such a moment.
 */
export function sendBusy(request: FastifyRequest, reply: FastifyReply, busy: Refusal<'database-busy'>) {
  const typed = request.method === 'POST' ? cleanedForm(formBody(request.body)) : {};
  return sendRefusal(request, reply, [busy], <TypedAgain action={request.url} typed={typed} />);
}

/**
 * A page for a form whose token is not of this session. If nobody is signed in, the session has ended: the form waits for
 * its person. If somebody is, another session has begun meanwhile: what was typed is on the page and is sent from it. Only
 * a page of this site is answered so: it would otherwise carry a stranger's form. Whoever did not write it sees every value
 * before they send it in their own name.
 */
export async function sendExpired(request: FastifyRequest, reply: FastifyReply) {
  const { signedIn } = request.reader;
  const { needsAccount, takes } = request.routeOptions.config;
  if (!signedIn && needsAccount === true) return sendSignedOut(request, reply);
  const typed = cleanedForm(formBody(request.body));
  const kept = signedIn ? request.server.waitingForms.of(request) : null;
  if (kept !== null) return sendForReview(request, reply, kept, false);
  const all = signedIn && !(await wroteThis(request));
  const again = <TypedAgain action={request.url} typed={typed} file={takes === 'file'} all={all} />;
  return sendRefusal(request, reply, [{ code: 'form-expired' }], again);
}

/** True if the reader is known to be the person who wrote this form; false also while the database cannot say. */
async function wroteThis({ server, body, reader }: FastifyRequest): Promise<boolean> {
  const writer = await server.waitingForms.writerOf(textOf(formBody(body), '_csrf')).catch(() => null);
  return writer !== null && writer === reader.actor.userId;
}
