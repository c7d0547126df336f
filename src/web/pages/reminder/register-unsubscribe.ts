import type { FastifyInstance } from 'fastify';
import { busyRefusal } from '../../../application/database-busy.ts';
import { chooseByToken } from '../../../application/reminder/choose-digests.ts';
import { refusalSentence } from '../../../contract/refusals/sentence-of.ts';
import { cleanCode } from '../../../domain/values/clean-text.ts';
import { isStorable } from '../../../domain/values/storable-text.ts';
import type { WebDeps } from '../../deps.ts';
import { formBody, textOf } from '../../form-body.ts';
import { askToWait } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import { readForms } from '../../read-forms.ts';
import { cleanedForm } from '../../read-request.ts';
import { digestText } from '../../text/reminder-text.ts';

/**
 * Unsubscribing itself, for the page's button and for mail programs that call it for their user (RFC 8058). They have
 * no session and no form token: knowing the address is the only proof. It is therefore not a form route, which has a
 * reader, and is outside the pages' CSRF check.
 */
export async function registerUnsubscribe(app: FastifyInstance, deps: WebDeps): Promise<void> {
  await readForms(app, 16 * 1024);
  // Some mail programs send another kind of form; it only says that the button was pressed.
  app.addContentTypeParser('multipart/form-data', (_request, payload, done) => {
    payload.resume();
    payload.on('end', () => done(null, { 'List-Unsubscribe': 'One-Click' }));
    payload.on('error', done);
  });
  app.setErrorHandler((error, request, reply) => {
    const busy = busyRefusal(error);
    if (busy === null) throw error;
    request.log.warn(error);
    askToWait(reply, [busy]);
    return reply.code(503).type('text/plain; charset=utf-8').send(refusalSentence(busy));
  });
  app.post<{ Params: { token: string } }>(
    paths.unsubscribe.pattern,
    { config: { takes: 'one-click' } },
    async (request, reply) => {
      const token = cleanCode(request.params.token);
      const form = cleanedForm(formBody(request.body));
      const digests = textOf(form, 'digests').trim() === 'yes';
      const chosen = isStorable(token) ? await chooseByToken(deps.reminders, { token, digests }) : null;
      if (!chosen?.ok)
        return reply
          .code(404)
          .type('text/plain; charset=utf-8')
          .send(refusalSentence({ code: 'unsubscribe-link-unknown' }));
      if (textOf(form, 'List-Unsubscribe') !== '')
        return reply.type('text/plain; charset=utf-8').send(digestText.unsubscribed);
      return reply.redirect(paths.unsubscribe(token), 303);
    },
  );
}
