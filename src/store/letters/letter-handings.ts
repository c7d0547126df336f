import type { LetterHandingStore } from '../../application/letters/letter-ports.ts';
import type { LetterHanding } from '../../domain/letters/letter-delivery.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

const columns = `organisation_id AS "organisationId", id, letter_id AS "letterId", about, number_text AS "numberText",
  positions, told, sent_on AS "sentOn", way, recorded_name AS "recordedName"`;

/** `letter_handing`: what reached its recipients outside the product. */
export function letterHandingsIn(client: Queryable): LetterHandingStore {
  return {
    async insert(one) {
      await query(client, {
        name: 'letter-handing-insert',
        text: `INSERT INTO letter_handing (organisation_id, id, letter_id, about, number_text, positions, told, sent_on, way,
                 recorded_by, recorded_name, recorded_at)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
        values: [
          ...[one.organisationId, one.id, one.letterId, one.about, one.numberText, one.positions, one.told, one.sentOn],
          ...[one.way, one.recordedBy, one.recordedName, one.recordedAt],
        ],
      });
    },
    ofLetter: ({ organisationId, letterId }) =>
      query<LetterHanding>(client, {
        name: 'letter-handings-of-letter',
        text: `SELECT ${columns} FROM letter_handing WHERE organisation_id = $1 AND letter_id = $2 ORDER BY sent_on, id`,
        values: [organisationId, letterId],
      }),
    about: (organisationId, about) =>
      query<LetterHanding>(client, {
        name: 'letter-handings-about',
        text: `SELECT ${columns} FROM letter_handing WHERE organisation_id = $1 AND about = $2 ORDER BY sent_on, id`,
        values: [organisationId, about],
      }),
  };
}
