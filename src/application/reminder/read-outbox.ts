import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { MailState } from '../../domain/reminder/retry-mail.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { ACCOUNTS_ORGANISATION, appendPeopleJournalRow } from '../people/append-people-journal-row.ts';
import type { ReminderDeps } from './reminder-deps.ts';
import type { ListedMail, OutboxMail } from './reminder-ports.ts';

export interface Outbox {
  readonly mails: readonly ListedMail[];
  readonly counts: Readonly<Record<MailState, number>>;
  readonly page: number;
  readonly hasMore: boolean;
  /** False if no mail server is configured: nothing is sent. */
  readonly sends: boolean;
  readonly newestRun: { readonly day: string; readonly mails: number; readonly finishedAt: string } | null;
}

export interface ReadOutboxInput {
  readonly state: MailState | null;
  /** Part of a name, an address or a subject. */
  readonly text: string;
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
}

const where = { organisationId: ACCOUNTS_ORGANISATION };

/** The mail of the whole system, newest first, each with its state and the reason. */
export async function readOutbox(
  deps: Pick<ReminderDeps, 'transactions' | 'sends'>,
  actor: Actor,
  input: ReadOutboxInput,
): Promise<Outcome<Outbox, 'forbidden'>> {
  if (!isPermitted('manage-mail', actor, where)) return refuse('forbidden');
  const { state, text, page, pageSize } = input;
  return deps.transactions.read(async ({ outbox, reminderRuns }) => {
    const asked = { state, text: text.trim(), offset: (page - 1) * pageSize, limit: pageSize + 1 };
    const found = await outbox.list(asked);
    return accept({
      mails: found.slice(0, pageSize),
      counts: await outbox.counts(),
      page,
      hasMore: found.length > pageSize,
      sends: deps.sends,
      newestRun: await reminderRuns.newest(),
    });
  });
}

/** A link with which a person sets a password is private to them: whoever manages mail is not its recipient. */
const accountLink = /(\/account-link\/)[\w-]+/g;

/** One mail as it was written, without a link that opens an account. Refuses `mail-not-found`. */
export async function readMail(
  deps: Pick<ReminderDeps, 'transactions'>,
  actor: Actor,
  id: string,
): Promise<Outcome<OutboxMail, 'forbidden' | 'mail-not-found'>> {
  if (!isPermitted('manage-mail', actor, where)) return refuse('forbidden');
  const found = await deps.transactions.read(({ outbox }) => outbox.find(id));
  if (found === null) return refuse('mail-not-found');
  const hide = (text: string) => text.replaceAll(accountLink, '$1…');
  return accept({ ...found, plain: hide(found.plain), html: hide(found.html) });
}

/** Queues a failed mail again from the beginning. Refuses `mail-not-failed`: what was sent is not sent twice. */
export async function requeueMail(
  deps: Pick<ReminderDeps, 'transactions' | 'machine'>,
  actor: Actor,
  id: string,
): Promise<Outcome<true, 'forbidden' | 'mail-not-found' | 'mail-not-failed'>> {
  if (!isPermitted('manage-mail', actor, where)) return refuse('forbidden');
  return deps.transactions.run(async (stores) => {
    const mail = await stores.outbox.find(id, { lock: true });
    if (mail === null) return refuse('mail-not-found');
    if (mail.state !== 'failed') return refuse('mail-not-failed');
    await stores.outbox.requeue(mail, deps.machine.now());
    await appendPeopleJournalRow(stores, actor, {
      action: 'mail.requeue',
      subject: `mail/${id}`,
      before: { state: mail.state, reason: mail.reason },
      after: { state: 'queued' },
    });
    return accept(true);
  });
}
