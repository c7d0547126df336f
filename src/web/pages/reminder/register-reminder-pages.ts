import formbody from '@fastify/formbody';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { h } from 'preact';
import { chooseByToken, chooseDigests, readUnsubscribe } from '../../../application/reminder/choose-digests.ts';
import { readMail, readOutbox, requeueMail } from '../../../application/reminder/read-outbox.ts';
import { orderDailyReminders } from '../../../application/reminder/run-daily-reminders.ts';
import { refusalSentence } from '../../../contract/refusals/sentence-of.ts';
import { mailStates } from '../../../domain/reminder/retry-mail.ts';
import type { WebDeps } from '../../deps.ts';
import { formBody, textOf } from '../../form-body.ts';
import { redirectBack, sendPage, sendRefusal } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import { digestText, outboxText } from '../../text/reminder-text.ts';
import { MailPage } from './mail-page.tsx';
import { OutboxPage } from './outbox-page.tsx';
import { UnsubscribePage } from './unsubscribe-page.tsx';

type OfMail = FastifyRequest<{ Params: { id: string } }>;
type OfToken = { Params: { token: string } };

const PAGE_SIZE = 50;
/** A mail is shown as mail programs show it: its own styles, nothing fetched, nothing run. */
const mailPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-popups; base-uri 'none'";

/** The outbox for the administrator, and one's own choice of taking digests. */
export function registerReminderPages(app: FastifyInstance, deps: WebDeps): void {
  app.get(paths.outbox(), (request, reply) => sendOutboxPage(deps, request, reply));
  app.post(paths.outboxRun(), (request, reply) => runToday(deps, request, reply));
  app.get<{ Params: { id: string } }>('/outbox/:id', async (request, reply) => {
    const mail = await readMail(deps.reminders, request.reader.actor, request.params.id);
    if (!mail.ok) return sendRefusal(request, reply, mail.refusals);
    const body = h(MailPage, { mail: mail.value });
    return sendPage(request, reply, { title: `${outboxText.title} · ${mail.value.subject}`, current: 'people', body });
  });
  app.get<{ Params: { id: string } }>('/outbox/:id/html', (request, reply) => sendAsMail(deps, request, reply));
  app.post<{ Params: { id: string } }>('/outbox/:id/again', async (request, reply) => {
    const queued = await requeueMail(deps.reminders, request.reader.actor, request.params.id);
    if (!queued.ok) return sendRefusal(request, reply, queued.refusals);
    return redirectBack(reply, paths.outboxMail(request.params.id), outboxText.requeued);
  });
  app.post(paths.accountDigests(), async (request, reply) => {
    const digests = textOf(formBody(request.body), 'digests') === 'yes';
    const chosen = await chooseDigests(deps.reminders, request.reader.actor, { digests });
    if (!chosen.ok) return sendRefusal(request, reply, chosen.refusals);
    return redirectBack(reply, `${paths.account()}#digests`, digestText.saved);
  });
  app.get<OfToken>('/unsubscribe/:token', async (request, reply) => {
    const { token } = request.params;
    const found = await readUnsubscribe(deps.reminders, token);
    if (!found.ok) return sendRefusal(request, reply, found.refusals);
    const body = h(UnsubscribePage, { ...found.value, token });
    return sendPage(request, reply, { title: digestText.unsubscribeTitle, body });
  });
}

/**
 * The way out itself, for the page's button and for mail programs that press it for their reader (RFC 8058). They bring
 * no session and no form token: knowing the address is the whole proof, so it stands outside the pages' guard.
 */
export async function registerUnsubscribe(app: FastifyInstance, deps: WebDeps): Promise<void> {
  await app.register(formbody, { bodyLimit: 16 * 1024 });
  // Some mail programs press the button with a form of the other kind; it says nothing but that it was pressed.
  app.addContentTypeParser('multipart/form-data', (_request, payload, done) => {
    payload.resume();
    payload.on('end', () => done(null, { 'List-Unsubscribe': 'One-Click' }));
    payload.on('error', done);
  });
  app.post<OfToken>('/unsubscribe/:token', async (request, reply) => {
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

async function sendOutboxPage(deps: WebDeps, request: FastifyRequest, reply: FastifyReply) {
  const asked = request.query as { state?: string; q?: string; page?: string };
  const state = mailStates.find((one) => one === asked.state) ?? null;
  const text = typeof asked.q === 'string' ? asked.q.slice(0, 200) : '';
  const page = Math.min(10_000, Math.max(1, Number.parseInt(String(asked.page ?? '1'), 10) || 1));
  const { actor } = request.reader;
  const outbox = await readOutbox(deps.reminders, actor, { state, text, page, pageSize: PAGE_SIZE });
  if (!outbox.ok) return sendRefusal(request, reply, outbox.refusals);
  const body = h(OutboxPage, { outbox: outbox.value, state, text });
  return sendPage(request, reply, { title: outboxText.title, current: 'people', width: 'board', body });
}

async function runToday(deps: WebDeps, request: FastifyRequest, reply: FastifyReply) {
  const run = await orderDailyReminders(deps.reminders, request.reader.actor);
  if (!run.ok) return sendRefusal(request, reply, run.refusals);
  return redirectBack(reply, paths.outbox(), outboxText.ran(run.value.mails));
}

async function sendAsMail(deps: WebDeps, request: OfMail, reply: FastifyReply) {
  const mail = await readMail(deps.reminders, request.reader.actor, request.params.id);
  if (!mail.ok) return sendRefusal(request, reply, mail.refusals);
  const { html, unsubscribeUrl } = mail.value;
  return reply
    .header('content-security-policy', mailPolicy)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(unsubscribeUrl === null ? html : html.replaceAll(unsubscribeUrl, '#'));
}
