import type { ListedMail, NewMail, OutboxMail, OutboxStore } from '../../application/reminder/reminder-ports.ts';
import type { MailState } from '../../domain/reminder/retry-mail.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

const envelope = `mail.organisation_id AS "organisationId", mail.id, mail.user_id AS "userId", mail.day, mail.kind,
  mail.address, mail.subject, mail.message_id AS "messageId", mail.unsubscribe_url AS "unsubscribeUrl", mail.state,
  mail.attempts, mail.queued_at AS "queuedAt", mail.next_attempt_at AS "nextAttemptAt", mail.reason,
  mail.changed_at AS "changedAt"`;
const whole = `${envelope}, mail.plain, mail.html, CASE WHEN mail.calendar IS NOT NULL
  THEN jsonb_build_object('method', mail.calendar_method, 'text', mail.calendar) END AS calendar`;

/** `outbox_mail`: what is to be sent, was sent, or could not be. */
export function outboxIn(client: Queryable): OutboxStore {
  return { ...sending(client), ...reading(client) };
}

function sending(client: Queryable): Pick<OutboxStore, 'add' | 'claim' | 'settle' | 'requeue'> {
  return {
    async add(mail) {
      const text = `INSERT INTO outbox_mail (organisation_id, id, user_id, day, kind, address, subject, plain, html,
          message_id, unsubscribe_url, queued_at, next_attempt_at, changed_at, calendar_method, calendar)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12, $12, $13, $14)
        ON CONFLICT (user_id, day, kind) DO NOTHING RETURNING id`;
      const { organisationId, id, userId, day, kind, address, subject, plain, html, messageId } = mail;
      const values = [organisationId, id, userId, day, kind, address, subject, plain, html, messageId];
      const added = await query(client, {
        ...{ name: 'outbox-add', text, values: [...values, mail.unsubscribeUrl, mail.queuedAt, ...calendarOf(mail)] },
      });
      return added.length > 0;
    },
    claim: (now, until, limit) =>
      query<OutboxMail>(client, {
        name: 'outbox-claim',
        text: `UPDATE outbox_mail mail SET attempts = mail.attempts + 1, claimed_until = $2, changed_at = $1
          FROM (SELECT organisation_id, id FROM outbox_mail
            WHERE state = 'queued' AND next_attempt_at <= $1 AND (claimed_until IS NULL OR claimed_until <= $1)
            ORDER BY next_attempt_at, id LIMIT $3 FOR UPDATE SKIP LOCKED) free
          WHERE mail.organisation_id = free.organisation_id AND mail.id = free.id
          RETURNING ${whole}`,
        values: [now, until, limit],
      }),
    async settle({ organisationId, id }, fate, now) {
      // Once sent, nobody needs the link with which its recipient sets a password.
      const text = `UPDATE outbox_mail SET state = $3, next_attempt_at = coalesce($4::timestamptz, next_attempt_at),
        reason = $5, claimed_until = NULL, changed_at = $6,
        plain = CASE WHEN $3 = 'sent' THEN regexp_replace(plain, '(/account-link/)[A-Za-z0-9_-]+', '\\1…', 'g')
          ELSE plain END,
        html = CASE WHEN $3 = 'sent' THEN regexp_replace(html, '(/account-link/)[A-Za-z0-9_-]+', '\\1…', 'g')
          ELSE html END
        WHERE organisation_id = $1 AND id = $2`;
      const next = fate.state === 'queued' ? fate.nextAttemptAt : null;
      const reason = fate.state === 'sent' ? null : fate.reason;
      await query(client, { name: 'outbox-settle', text, values: [organisationId, id, fate.state, next, reason, now] });
    },
    async requeue({ organisationId, id }, now) {
      const text = `UPDATE outbox_mail SET state = 'queued', attempts = 0, reason = NULL, claimed_until = NULL,
        queued_at = $3, next_attempt_at = $3, changed_at = $3 WHERE organisation_id = $1 AND id = $2`;
      await query(client, { name: 'outbox-requeue', text, values: [organisationId, id, now] });
    },
  };
}

function reading(client: Queryable): Pick<OutboxStore, 'find' | 'list' | 'counts'> {
  return {
    async find(id, options) {
      const lock = options?.lock === true;
      const text = `SELECT ${whole} FROM outbox_mail mail WHERE mail.id = $1${lock ? ' FOR UPDATE' : ''}`;
      const name = `outbox-find${lock ? '-locked' : ''}`;
      return (await query<OutboxMail>(client, { name, text, values: [id] }))[0] ?? null;
    },
    list: ({ state, text, offset, limit }) =>
      query<ListedMail>(client, {
        name: 'outbox-list',
        text: `SELECT ${envelope}, person.name AS "personName" FROM outbox_mail mail
          JOIN app_user person ON person.id = mail.user_id
          WHERE ($1::text IS NULL OR mail.state = $1)
            AND ($2 = '' OR position(lower($2) IN lower(person.name || ' ' || mail.address || ' ' || mail.subject)) > 0)
          ORDER BY mail.queued_at DESC, mail.id DESC LIMIT $3 OFFSET $4`,
        values: [state, text, limit, offset],
      }),
    async counts() {
      const text = 'SELECT state, count(*)::integer AS mails FROM outbox_mail GROUP BY state';
      const rows = await query<{ state: MailState; mails: number }>(client, { name: 'outbox-counts', text });
      const of = (state: MailState) => rows.find((row) => row.state === state)?.mails ?? 0;
      return { queued: of('queued'), sent: of('sent'), failed: of('failed') };
    },
  };
}

function calendarOf({ calendar }: NewMail): readonly (string | null)[] {
  return [calendar?.method ?? null, calendar?.text ?? null];
}
