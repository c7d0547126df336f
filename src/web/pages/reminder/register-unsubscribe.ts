import formbody from '@fastify/formbody';
import type { FastifyInstance } from 'fastify';
import { chooseByToken } from '../../../application/reminder/choose-digests.ts';
import { refusalSentence } from '../../../contract/refusals/sentence-of.ts';
import type { WebDeps } from '../../deps.ts';
import { formBody, textOf } from '../../form-body.ts';
import { paths } from '../../paths.ts';
import { digestText } from '../../text/reminder-text.ts';

/**
 * The way out itself, for the page's button and for mail programs that press it for their reader (RFC 8058). They bring
 * no session and no form token: knowing the address is the whole proof. So it is no form route, which has a reader, and
 * stands outside the pages' guard.
 */
export async function registerUnsubscribe(app: FastifyInstance, deps: WebDeps): Promise<void> {
  await app.register(formbody, { bodyLimit: 16 * 1024 });
  // Some mail programs press the button with a form of the other kind; it says nothing but that it was pressed.
  app.addContentTypeParser('multipart/form-data', (_request, payload, done) => {
    payload.resume();
    payload.on('end', () => done(null, { 'List-Unsubscribe': 'One-Click' }));
    payload.on('error', done);
  });
  app.post<{ Params: { token: string } }>(paths.unsubscribe.pattern, async (request, reply) => {
    const { token } = request.params;
    const form = formBody(request.body);
    const chosen = await chooseByToken(deps.reminders, { token, digests: textOf(form, 'digests') === 'yes' });
    if (!chosen.ok)
      return reply
        .code(404)
        .type('text/plain; charset=utf-8')
        .send(refusalSentence({ code: 'way-out-unknown' }));
    if (textOf(form, 'List-Unsubscribe') !== '')
      return reply.type('text/plain; charset=utf-8').send(digestText.unsubscribed);
    return reply.redirect(paths.unsubscribe(token), 303);
  });
}
