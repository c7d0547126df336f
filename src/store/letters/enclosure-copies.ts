import type { EnclosureCopyStore } from '../../application/letters/letter-ports.ts';
import { type EnclosureCopy, noCopies } from '../../domain/letters/enclosure-copy.ts';
import type { LetterKey } from '../../domain/letters/letter-parts.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

/** `letter_copying` and `letter_enclosure_copy`: what the enclosures of issued letters were when they were issued. */
export function enclosureCopiesIn(client: Queryable): EnclosureCopyStore {
  return {
    ...copyingIn(client),
    async insert({ organisationId, letterId }, { number, recipientId, file, madeAt }) {
      const added = await query(client, {
        name: 'enclosure-copy-insert',
        text: `WITH going AS (UPDATE letter_copying SET changed_at = $9 WHERE organisation_id = $1 AND letter_id = $2)
               INSERT INTO letter_enclosure_copy (organisation_id, letter_id, number, recipient_id, sha256, file_name, size_bytes,
                 media_type, made_at)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING RETURNING number`,
        values: [
          ...[organisationId, letterId, number, recipientId, file?.sha256 ?? null, file?.fileName ?? null],
          ...[file?.sizeBytes ?? null, file?.mediaType ?? null, madeAt],
        ],
      });
      return added.length > 0;
    },
    async ofLetter({ organisationId, letterId }) {
      const [found] = await query<{
        readonly finished: boolean;
        readonly failing: boolean;
        readonly copies: readonly EnclosureCopy[];
      }>(client, {
        name: 'enclosure-copies-of-letter',
        text: `SELECT finished_at IS NOT NULL AS finished,
                 changed_at > greatest(started_at, (SELECT max(made_at) FROM letter_enclosure_copy made
                   WHERE made.organisation_id = $1 AND made.letter_id = $2)) AS failing, (SELECT coalesce(jsonb_agg(jsonb_build_object('number', number,
                   'recipientId', recipient_id, 'madeAt', to_char(made_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
                   'file', CASE WHEN sha256 IS NOT NULL THEN jsonb_build_object('sha256', sha256, 'fileName', file_name,
                     'sizeBytes', size_bytes, 'mediaType', media_type) END) ORDER BY number, recipient_id), '[]')
                 FROM letter_enclosure_copy one WHERE one.organisation_id = $1 AND one.letter_id = $2) AS copies
               FROM letter_copying WHERE organisation_id = $1 AND letter_id = $2`,
        values: [organisationId, letterId],
      });
      if (found === undefined) return noCopies;
      if (found.finished) return { state: 'done', copies: found.copies };
      return { state: 'under-way', copies: found.copies, isFailing: found.failing };
    },
  };
}

function copyingIn(client: Queryable): Pick<EnclosureCopyStore, 'begin' | 'failed' | 'finish' | 'unfinished'> {
  return {
    async begin({ organisationId, letterId }, at) {
      await query(client, {
        name: 'letter-copying-begin',
        text: `INSERT INTO letter_copying (organisation_id, letter_id, started_at, changed_at) VALUES ($1, $2, $3, $3)`,
        values: [organisationId, letterId, at],
      });
    },
    async failed({ organisationId, letterId }, at) {
      await query(client, {
        name: 'letter-copying-failed',
        text: `UPDATE letter_copying SET changed_at = $3
               WHERE organisation_id = $1 AND letter_id = $2 AND finished_at IS NULL`,
        values: [organisationId, letterId, at],
      });
    },
    async finish({ organisationId, letterId }, at) {
      await query(client, {
        name: 'letter-copying-finish',
        text: `UPDATE letter_copying SET changed_at = $3, finished_at = $3
               WHERE organisation_id = $1 AND letter_id = $2 AND finished_at IS NULL`,
        values: [organisationId, letterId, at],
      });
    },
    unfinished: (before) =>
      query<LetterKey>(client, {
        name: 'letter-copyings-unfinished',
        text: `SELECT organisation_id AS "organisationId", letter_id AS "letterId" FROM letter_copying
               WHERE finished_at IS NULL AND changed_at + least(changed_at - started_at, interval '6 hours') <= $1 ORDER BY started_at`,
        values: [before],
      }),
  };
}
