import { digestValidHours, minutesToRetry } from '../../domain/reminder/retry-mail.ts';
import type { MachineClock, Transactions } from '../ports.ts';
import type { Mailer, MailOutcome, OutboxMail, ReminderStores } from './reminder-ports.ts';

export interface SendOutboxDeps {
  readonly transactions: Transactions<Pick<ReminderStores, 'outbox'>>;
  readonly machine: MachineClock;
  readonly mailer: Mailer;
}

export interface Sent {
  readonly sent: number;
  readonly again: number;
  readonly failed: number;
}

/**
 * The limit of a claim: together at most this many minutes at the mail server, so that no other worker takes the same
 * mails.
 */
const AT_ONCE = 10;
const HELD_MINUTES = 15;

/** The reason for a digest that could not be sent in time. */
export const staleReason = 'ไม่ส่ง เพราะเป็นสรุปของวันที่ผ่านไปแล้ว';

/**
 * Sends waiting mails, claimed so that no two workers have the same mail. If a worker is killed between sending and
 * marking, its mail is sent again after the claim has expired, with the same message id; SMTP cannot guarantee more.
 */
export async function sendOutbox(deps: SendOutboxDeps, isStopping: () => boolean = () => false): Promise<Sent> {
  const sum = { sent: 0, again: 0, failed: 0 };
  for (;;) {
    const now = deps.machine.now();
    const claimed = await deps.transactions.run(({ outbox }) => outbox.claim(now, later(now, HELD_MINUTES), AT_ONCE));
    for (const mail of claimed) {
      if (isStopping()) return sum;
      const fate = await fateOf(deps, mail);
      await deps.transactions.run(({ outbox }) => outbox.settle(mail, fate, deps.machine.now()));
      sum[fate.state === 'queued' ? 'again' : fate.state] += 1;
    }
    if (claimed.length < AT_ONCE) return sum;
  }
}

async function fateOf({ mailer, machine }: SendOutboxDeps, mail: OutboxMail): Promise<MailOutcome> {
  const isStale = later(mail.queuedAt, digestValidHours.value * 60) < machine.now();
  if (mail.kind === 'digest' && isStale) return { state: 'failed', reason: mail.reason ?? staleReason };
  const delivery = await mailer.send(mail);
  if (delivery.ok) return { state: 'sent' };
  const { fault, reason } = delivery;
  const minutes = minutesToRetry(fault, mail.attempts);
  if (minutes === null) return { state: 'failed', reason };
  return { state: 'queued', nextAttemptAt: later(machine.now(), minutes), reason };
}

function later(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}
