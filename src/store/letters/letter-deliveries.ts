import type { LetterDeliveryStore, ListedDelivery, WaitingLetters } from '../../application/letters/letter-ports.ts';
import type { DeliveryMail, LetterDelivery } from '../../domain/letters/letter-delivery.ts';
import type { LetterKey } from '../../domain/letters/letter-parts.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';
import { textFound, titleIn } from './text-found.ts';

const columns = `one.organisation_id AS "organisationId", one.sender_id AS "senderId", one.letter_id AS "letterId",
  one.position, one.positions, one.delivered_at AS "deliveredAt", one.opened_at AS "openedAt", one.opened_name AS "openedName",
  one.acknowledged_at AS "acknowledgedAt", one.acknowledged_name AS "acknowledgedName",
  one.replied_at AS "repliedAt", one.replied_name AS "repliedName",
  (SELECT coalesce(jsonb_agg(jsonb_build_object('number', given.number, 'text', given.reply, 'repliedName', given.replied_name,
      'repliedAt', to_char(given.replied_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY given.number), '[]')
    FROM letter_reply given WHERE given.organisation_id = one.organisation_id AND given.sender_id = one.sender_id
      AND given.letter_id = one.letter_id) AS replies`;

/** `letter_delivery`: what each organisation has received. */
export function letterDeliveriesIn(client: Queryable): LetterDeliveryStore {
  return {
    ...listsIn(client),
    ...arrivingIn(client),
    mailsOf: (key, subject) => mailsOf(client, key, subject),
    async find(key, organisationId, options) {
      const lock = options?.lock === true;
      const [found] = await query<LetterDelivery>(client, {
        name: lock ? 'letter-delivery-find-locked' : 'letter-delivery-find',
        text: `SELECT ${columns} FROM letter_delivery one WHERE one.organisation_id = $1 AND one.sender_id = $2
                 AND one.letter_id = $3 ${lock ? 'FOR UPDATE' : ''}`,
        values: [organisationId, key.organisationId, key.letterId],
      });
      return found ?? null;
    },
    async update(one) {
      await query(client, {
        name: 'letter-delivery-update',
        text: `UPDATE letter_delivery SET opened_at = $4, opened_name = $5, acknowledged_at = $6, acknowledged_name = $7,
                 replied_at = $8, replied_name = $9
               WHERE organisation_id = $1 AND sender_id = $2 AND letter_id = $3`,
        values: [
          ...[one.organisationId, one.senderId, one.letterId, one.openedAt, one.openedName, one.acknowledgedAt],
          ...[one.acknowledgedName, one.repliedAt, one.repliedName],
        ],
      });
    },
    async reply({ organisationId, senderId, letterId }, { number, text, repliedAt, repliedName, repliedBy }) {
      await query(client, {
        name: 'letter-reply-insert',
        text: `INSERT INTO letter_reply (organisation_id, sender_id, letter_id, number, reply, replied_at, replied_by, replied_name)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        values: [organisationId, senderId, letterId, number, text, repliedAt, repliedBy, repliedName],
      });
    },
  };
}

function arrivingIn(client: Queryable): Pick<LetterDeliveryStore, 'insert' | 'isFor'> {
  return {
    async insert({ organisationId, senderId, letterId, position, deliveredAt }) {
      const added = await query(client, {
        name: 'letter-delivery-insert',
        text: `INSERT INTO letter_delivery (organisation_id, sender_id, letter_id, position, positions, delivered_at)
               VALUES ($1, $2, $3, $4, ARRAY[$4::integer], $5) ON CONFLICT DO NOTHING RETURNING position`,
        values: [organisationId, senderId, letterId, position, deliveredAt],
      });
      if (added.length > 0) return true;
      await query(client, {
        name: 'letter-delivery-also-for',
        text: `UPDATE letter_delivery SET positions = ARRAY(SELECT unnest(positions || $4::integer) ORDER BY 1)
               WHERE organisation_id = $1 AND sender_id = $2 AND letter_id = $3 AND NOT $4 = ANY (positions)`,
        values: [organisationId, senderId, letterId, position],
      });
      return false;
    },
    async isFor({ organisationId, letterId }, position) {
      const found = await query(client, {
        name: 'letter-delivery-is-for',
        text: `SELECT FROM letter_delivery WHERE sender_id = $1 AND letter_id = $2 AND $3 = ANY (positions) LIMIT 1`,
        values: [organisationId, letterId, position],
      });
      return found.length > 0;
    },
  };
}

function listsIn(client: Queryable): Pick<LetterDeliveryStore, 'ofLetter' | 'inboxOf' | 'countWaiting'> {
  return {
    ofLetter: ({ organisationId, letterId }) =>
      query<LetterDelivery>(client, {
        name: 'letter-deliveries-of-letter',
        text: `SELECT ${columns} FROM letter_delivery one WHERE one.sender_id = $1 AND one.letter_id = $2
               ORDER BY one.position, one.organisation_id`,
        values: [organisationId, letterId],
      }),
    countWaiting: (organisationIds, today) =>
      query<WaitingLetters>(client, {
        name: 'letters-count-waiting',
        text: `SELECT one.organisation_id AS "organisationId",
                 count(*) FILTER (WHERE one.acknowledged_at IS NULL)::integer AS unacknowledged,
                 count(*) FILTER (WHERE letter.reply_by IS NOT NULL AND one.replied_at IS NULL)::integer AS unanswered,
                 count(*) FILTER (WHERE letter.reply_by < $2 AND one.replied_at IS NULL)::integer AS overdue
               FROM letter_delivery one
               JOIN official_letter letter ON letter.organisation_id = one.sender_id AND letter.id = one.letter_id
               WHERE one.organisation_id = ANY ($1) AND letter.cancelled_reason IS NULL
               GROUP BY one.organisation_id`,
        values: [organisationIds, today],
      }),
    inboxOf: (organisationId, text, limit) =>
      query<ListedDelivery>(client, {
        name: 'letter-inbox',
        text: `SELECT ${columns}, ${titleIn('sender')} AS "senderName", letter.subject, letter.secrecy,
                 letter.face ->> 'speed' AS speed, letter.face ->> 'number' AS "numberText",
                 letter.issued_on AS "issuedOn", letter.reply_by AS "replyBy",
                 letter.cancelled_reason AS "cancelledReason",
                 letter.changed_at AS "changedAt"
               FROM letter_delivery one
               JOIN official_letter letter ON letter.organisation_id = one.sender_id AND letter.id = one.letter_id
               JOIN organisation sender ON sender.id = one.sender_id
               WHERE one.organisation_id = $1
                 AND ${textFound('$2', 'letter.subject', `letter.face ->> 'number'`)}
               ORDER BY one.acknowledged_at IS NOT NULL, one.opened_at IS NOT NULL, one.delivered_at DESC LIMIT $3`,
        values: [organisationId, text, limit],
      }),
  };
}

function mailsOf(client: Queryable, { organisationId, letterId }: LetterKey, subject: string) {
  return query<DeliveryMail>(client, {
    name: 'letter-delivery-mails',
    text: `SELECT one.organisation_id AS "organisationId", bool_or(duty.seq IS NOT NULL) AS "isToWrite",
                 count(mail.id) FILTER (WHERE mail.state = 'queued')::integer AS queued,
                 count(mail.id) FILTER (WHERE mail.state = 'sent')::integer AS sent,
                 count(mail.id) FILTER (WHERE mail.state = 'failed')::integer AS failed,
                 max(mail.changed_at) FILTER (WHERE mail.state = 'sent') AS "sentAt"
               FROM letter_delivery one
               JOIN journal arrival ON arrival.organisation_id = one.organisation_id AND arrival.subject = $3
                 AND arrival.action = 'letter.arrive'
               LEFT JOIN duty_to_tell duty ON duty.organisation_id = arrival.organisation_id AND duty.seq = arrival.seq
               LEFT JOIN outbox_mail mail ON mail.kind LIKE 'duty %'
                 AND mail.kind = 'duty ' || arrival.organisation_id || ' ' || arrival.seq
               WHERE one.sender_id = $1 AND one.letter_id = $2 GROUP BY one.organisation_id`,
    values: [organisationId, letterId, subject],
  });
}
