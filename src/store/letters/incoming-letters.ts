import type { IncomingLetterStore } from '../../application/letters/letter-ports.ts';
import type { IncomingLetter } from '../../domain/letters/letter-delivery.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';
import { textFound } from './text-found.ts';

const columns = `organisation_id AS "organisationId", id, unit_id AS "unitId", year, number, received_on AS "receivedOn",
  from_name AS "fromName", number_text AS "numberText", dated_on AS "datedOn", subject, secret, reply_by AS "replyBy",
  registered_name AS "registeredName"`;

/** `incoming_letter`: letters of outside, by their receive numbers. */
export function incomingLettersIn(client: Queryable): IncomingLetterStore {
  return {
    async insert(one, at) {
      await query(client, {
        name: 'incoming-letter-insert',
        text: `INSERT INTO incoming_letter (organisation_id, id, unit_id, year, number, received_on, from_name, number_text,
                 dated_on, subject, secret, reply_by, registered_name, registered_at)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
        values: [
          ...[one.organisationId, one.id, one.unitId, one.year, one.number, one.receivedOn, one.fromName],
          ...[one.numberText, one.datedOn, one.subject, one.secret, one.replyBy, one.registeredName, at],
        ],
      });
    },
    list: (organisationId, year, text, limit) =>
      query<IncomingLetter>(client, {
        name: 'incoming-letters-list',
        text: `SELECT ${columns} FROM incoming_letter WHERE organisation_id = $1 AND ($2::integer IS NULL OR year = $2)
                 AND ${textFound('$3', 'subject', 'from_name', 'number_text', `number || '/' || year`)}
               ORDER BY year DESC, number DESC LIMIT $4`,
        values: [organisationId, year, text, limit],
      }),
  };
}
