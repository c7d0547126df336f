import type { LetterStore, ListedLetter, OpenLetters } from '../../application/letters/letter-ports.ts';
import type { LetterKey } from '../../domain/letters/letter-parts.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';
import { textFound, titleIn } from './text-found.ts';

const columns = `one.organisation_id AS "organisationId", ${titleIn('owner')} AS "organisationName", one.id, one.kind, one.status,
  one.subject, one.secrecy, one.face ->> 'number' AS "numberText", one.issued_on AS "issuedOn", one.written_name AS "writtenName",
  one.changed_at AS "changedAt", one.reply_by AS "replyBy", one.cancelled_reason AS "cancelledReason",
  CASE WHEN one.number IS NULL THEN NULL
    ELSE jsonb_build_object('series', one.series, 'year', one.year, 'number', one.number) END AS number,
  jsonb_array_length(one.content -> 'recipients') AS recipients, coalesce(handed.handed, 0)::integer AS handed,
  coalesce(sent.sent, 0)::integer AS sent, coalesce(sent.opened, 0)::integer AS opened,
  coalesce(sent.acknowledged, 0)::integer AS acknowledged, coalesce(sent.replied, 0)::integer AS replied`;

const from = `FROM official_letter one
  JOIN organisation owner ON owner.id = one.organisation_id
  LEFT JOIN LATERAL (SELECT count(*) AS sent, count(opened_at) AS opened, count(acknowledged_at) AS acknowledged,
      count(replied_at) AS replied FROM letter_delivery
    WHERE sender_id = one.organisation_id AND letter_id = one.id) sent ON true
  LEFT JOIN LATERAL (SELECT sum(cardinality(positions)) AS handed FROM letter_handing
    WHERE organisation_id = one.organisation_id AND letter_id = one.id) handed ON true`;

/** As it was printed: a code that its unit has got since then changes nothing. */
const numberOf = `one.face ->> 'number'`;

type Lists = Pick<LetterStore, 'list' | 'countOpen' | 'byNumberText' | 'circulars'>;

/** What is listed of letters. */
export function letterListsIn(client: Queryable): Lists {
  return {
    list: ({ organisationId, statuses, series, year, text, limit }) =>
      query<ListedLetter>(client, {
        name: 'letters-list',
        text: `SELECT ${columns} ${from} WHERE one.organisation_id = $1 AND ($2::text[] IS NULL OR one.status = ANY ($2))
                 AND ($3::text IS NULL OR one.series = $3) AND ($4::integer IS NULL OR one.year = $4)
                 AND ${textFound('$5', 'one.subject', numberOf)}
               ORDER BY one.year DESC NULLS FIRST, one.number DESC NULLS FIRST, one.changed_at DESC, one.id LIMIT $6`,
        values: [organisationId, statuses, series, year, text, limit],
      }),
    countOpen: (organisationIds) =>
      query<OpenLetters>(client, {
        name: 'letters-count-open',
        text: `SELECT organisation_id AS "organisationId", status, count(*)::integer AS count FROM official_letter
               WHERE organisation_id = ANY ($1) AND status IN ('draft', 'to-check', 'checked', 'signed')
               GROUP BY organisation_id, status`,
        values: [organisationIds],
      }),
    byNumberText: (organisationId, text) =>
      query<LetterKey>(client, {
        name: 'letters-by-number',
        text: `SELECT one.organisation_id AS "organisationId", one.id AS "letterId" FROM official_letter one
                            WHERE one.number IS NOT NULL AND ${numberOf} = $2
                 AND (one.organisation_id = $1 OR one.is_public OR EXISTS (SELECT FROM letter_delivery
                   WHERE organisation_id = $1 AND sender_id = one.organisation_id AND letter_id = one.id))
               ORDER BY one.organisation_id = $1 DESC, one.issued_on DESC`,
        values: [organisationId, text],
      }),
    circulars: ({ text, organisationId, limit }) =>
      query<ListedLetter>(client, {
        name: 'letters-circulars',
        text: `SELECT ${columns} ${from}
               WHERE one.is_public AND one.issued_on IS NOT NULL AND ($1::text IS NULL OR one.organisation_id = $1)
                 AND ${textFound('$2', 'one.subject', titleIn('owner'), numberOf)}
               ORDER BY one.issued_on DESC, one.number DESC LIMIT $3`,
        values: [organisationId, text, limit],
      }),
  };
}
