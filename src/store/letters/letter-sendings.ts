import type { LetterSendingStore } from '../../application/letters/letter-ports.ts';
import type { LetterSending } from '../../domain/letters/letter-delivery.ts';
import type { LetterKey } from '../../domain/letters/letter-parts.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

const columns = `organisation_id AS "organisationId", letter_id AS "letterId", total, done, started_at AS "startedAt",
  started_by AS "startedBy", started_name AS "startedName", changed_at AS "changedAt", finished_at AS "finishedAt"`;

/** `letter_sending`: one per letter that has begun to be sent. */
export function letterSendingsIn(client: Queryable): LetterSendingStore {
  return {
    async insert(one) {
      const added = await query(client, {
        name: 'letter-sending-insert',
        text: `INSERT INTO letter_sending (organisation_id, letter_id, total, started_at, started_by, started_name, changed_at)
               VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING total`,
        values: [
          one.organisationId,
          one.letterId,
          one.total,
          one.startedAt,
          one.startedBy,
          one.startedName,
          one.changedAt,
        ],
      });
      return added.length > 0;
    },
    async find({ organisationId, letterId }, options) {
      const lock = options?.lock === true;
      const [found] = await query<LetterSending & { readonly startedBy: string }>(client, {
        name: lock ? 'letter-sending-find-locked' : 'letter-sending-find',
        text: `SELECT ${columns} FROM letter_sending WHERE organisation_id = $1 AND letter_id = $2 ${lock ? 'FOR UPDATE' : ''}`,
        values: [organisationId, letterId],
      });
      return found ?? null;
    },
    async update({ organisationId, letterId, total, done, changedAt, finishedAt }) {
      await query(client, {
        name: 'letter-sending-update',
        text: `UPDATE letter_sending SET done = $3, changed_at = $4, finished_at = $5, total = $6
               WHERE organisation_id = $1 AND letter_id = $2`,
        values: [organisationId, letterId, done, changedAt, finishedAt, total],
      });
    },
    unfinished: (before) =>
      query<LetterKey>(client, {
        name: 'letter-sendings-unfinished',
        text: `SELECT organisation_id AS "organisationId", letter_id AS "letterId" FROM letter_sending
               WHERE finished_at IS NULL AND changed_at <= $1 ORDER BY started_at`,
        values: [before],
      }),
  };
}
