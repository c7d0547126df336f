import { h } from 'preact';
import { chooseDigests, readUnsubscribe } from '../../../application/reminder/choose-digests.ts';
import { readMail, readOutbox, requeueMail } from '../../../application/reminder/read-outbox.ts';
import { orderDailyReminders } from '../../../application/reminder/run-daily-reminders.ts';
import { mailStates } from '../../../domain/reminder/retry-mail.ts';
import { accept } from '../../../domain/values/result.ts';
import { oneOfWords } from '../../asked-values.ts';
import { textOf } from '../../form-body.ts';
import { ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { file, form, page } from '../../serve-page.ts';
import { digestText, outboxText } from '../../text/reminder-text.ts';
import { MailPage } from './mail-page.tsx';
import { OutboxPage } from './outbox-page.tsx';
import { UnsubscribePage } from './unsubscribe-page.tsx';

const PAGE_SIZE = 50;
/** A mail is shown as in a mail program: its own styles, nothing fetched, nothing executed. */
const mailPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-popups; base-uri 'none'";

const outboxPage = page({
  address: paths.outbox,
  asks: { state: oneOfWords(...mailStates) },
  who: 'anyone',
  refusals: ['forbidden'],
  frame: { current: 'people', width: 'board' },
  async show({ deps, actor, asked }) {
    const state = mailStates.find((one) => one === asked('state')) ?? null;
    const text = asked('q').slice(0, 200);
    const number = Math.min(10_000, Math.max(1, Number.parseInt(asked('page'), 10) || 1));
    const outbox = await readOutbox(deps.reminders, actor, { state, text, page: number, pageSize: PAGE_SIZE });
    if (!outbox.ok) return outbox;
    return accept({ title: outboxText.title, body: h(OutboxPage, { outbox: outbox.value, state, text }) });
  },
});

const runButton = form({
  address: paths.outboxRun,
  read: () => null,
  act: ({ deps, actor }) => orderDailyReminders(deps.reminders, actor),
  refusals: ownPage(['forbidden', 'reminders-running']),
  goTo: ({ mails }) => ({ to: paths.outbox(), notice: outboxText.ran(mails) }),
});

const mailPage = page({
  address: paths.outboxMail,
  who: 'anyone',
  refusals: ['forbidden', 'mail-not-found'],
  frame: { current: 'people' },
  async show({ deps, actor, key }) {
    const mail = await readMail(deps.reminders, actor, key.id);
    if (!mail.ok) return mail;
    return accept({ title: `${outboxText.title} · ${mail.value.subject}`, body: h(MailPage, { mail: mail.value }) });
  },
});

/** The mail itself, without its unsubscribe link, because the viewer is not its recipient. */
const mailHtml = file({
  address: paths.outboxMailHtml,
  who: 'anyone',
  refusals: ['forbidden', 'mail-not-found'],
  read: ({ deps, actor, key }) => readMail(deps.reminders, actor, key.id),
  send: ({ html, unsubscribeUrl }, { reply }) =>
    reply
      .header('content-security-policy', mailPolicy)
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(unsubscribeUrl === null ? html : html.replaceAll(unsubscribeUrl, '#')),
});

const againButton = form({
  address: paths.outboxMailAgain,
  read: () => null,
  act: ({ deps, actor, key }) => requeueMail(deps.reminders, actor, key.id),
  refusals: ownPage(['forbidden', 'mail-not-found', 'mail-not-failed']),
  goTo: (_, { key }) => ({ to: paths.outboxMail.of(key), notice: outboxText.requeued }),
});

const digestsButton = form({
  address: paths.accountDigests,
  read: (body) => ({ digests: textOf(body, 'digests') === 'yes' }),
  act: ({ deps, actor, input }) => chooseDigests(deps.reminders, actor, input),
  refusals: ownPage(['forbidden']),
  goTo: () => ({ to: `${paths.account()}#digests`, notice: digestText.saved }),
});

const unsubscribePage = page({
  address: paths.unsubscribe,
  who: 'anyone',
  refusals: ['unsubscribe-link-unknown'],
  async show({ deps, key: { token } }) {
    const found = await readUnsubscribe(deps.reminders, token);
    if (!found.ok) return found;
    return accept({ title: digestText.unsubscribeTitle, body: h(UnsubscribePage, { ...found.value, token }) });
  },
});

/** The outbox for the administrator, and the person's own choice of digests. */
export const reminderRoutes = [outboxPage, runButton, mailPage, mailHtml, againButton, digestsButton, unsubscribePage];
