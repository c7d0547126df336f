import type {
  DevelopmentStore,
  MissingCount,
  PeriodCount,
  WaitingCount,
} from '../../application/development-indicators/development-ports.ts';
import type { SeriesValue } from '../../domain/development-indicators/series-value.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

const columns = `organisation_id AS "organisationId", code, fiscal_year AS "fiscalYear", quarter, revision, value, note, reason,
  saved_at AS "savedAt", saved_by AS "savedBy", saved_name AS "savedName", confirmed_at AS "confirmedAt",
  confirmed_name AS "confirmedName"`;

type ReadsValues = Pick<DevelopmentStore, 'values' | 'confirmedOf' | 'periodCounts'>;
type CountsTasks = Pick<DevelopmentStore, 'waitingCounts' | 'missingCounts'>;
type WritesValues = Pick<DevelopmentStore, 'insertValues' | 'confirm'>;

/** Each part of many rows as one list, which the database takes apart again. */
const lists = (values: readonly SeriesValue[]) => [
  values.map((one) => one.organisationId),
  values.map((one) => one.code),
  values.map((one) => one.fiscalYear),
  values.map((one) => one.quarter),
  values.map((one) => one.revision),
];

/** `development_value`: every revision of every value. */
export function developmentValuesIn(client: Queryable): ReadsValues & CountsTasks & WritesValues {
  return { ...readingValues(client), ...countingValues(client), ...writingValues(client) };
}

function readingValues(client: Queryable): ReadsValues {
  return {
    values: (organisationId, codes, { confirmedOnly }) =>
      query<SeriesValue>(client, {
        name: confirmedOnly ? 'development-values-confirmed' : 'development-values',
        text: `SELECT ${columns} FROM development_value
               WHERE organisation_id = $1 AND ($2::text[] IS NULL OR code = ANY ($2))
               ${confirmedOnly ? 'AND confirmed_at IS NOT NULL' : ''}
               ORDER BY code COLLATE "C", fiscal_year, quarter, revision`,
        values: [organisationId, codes],
      }),
    confirmedOf: (code, organisationIds) =>
      query<SeriesValue>(client, {
        name: 'development-values-of-code',
        text: `SELECT ${columns} FROM development_value
               WHERE organisation_id = ANY ($1::text[]) AND code = $2 AND confirmed_at IS NOT NULL
               ORDER BY organisation_id, fiscal_year, quarter, revision`,
        values: [organisationIds, code],
      }),
    periodCounts: () =>
      query<PeriodCount>(client, {
        name: 'development-period-counts',
        text: `SELECT organisation_id AS "organisationId", fiscal_year AS "fiscalYear", quarter,
                 count(*)::integer AS count
               FROM development_value AS one
               WHERE confirmed_at IS NOT NULL AND value IS NOT NULL
                 AND NOT EXISTS (SELECT FROM development_value AS later
                   WHERE later.organisation_id = one.organisation_id AND later.code = one.code
                     AND later.fiscal_year = one.fiscal_year AND later.quarter = one.quarter
                     AND later.revision > one.revision AND later.revision > 1 AND later.confirmed_at IS NOT NULL)
               GROUP BY 1, 2, 3`,
      }),
  };
}

/** What waits to be confirmed, and what is missing. */
function countingValues(client: Queryable): CountsTasks {
  return {
    waitingCounts: (organisationIds) =>
      query<WaitingCount>(client, {
        name: 'development-values-waiting',
        text: `SELECT organisation_id AS "organisationId", code, saved_by AS "savedBy", count(*)::integer AS count,
                 min(saved_at) AS "firstAt", max(saved_at) AS "lastAt"
               FROM development_value AS one
               WHERE organisation_id = ANY ($1::text[]) AND confirmed_at IS NULL
                 AND NOT EXISTS (SELECT FROM development_value AS later
                   WHERE later.organisation_id = one.organisation_id AND later.code = one.code
                     AND later.fiscal_year = one.fiscal_year AND later.quarter = one.quarter
                     AND later.revision > one.revision)
               GROUP BY 1, 2, 3 ORDER BY 1, code COLLATE "C", 3`,
        values: [organisationIds],
      }),
    missingCounts: (organisationId, periods) =>
      query<MissingCount>(client, {
        name: 'development-values-missing',
        text: `SELECT one.owner_id AS "ownerId", asked.fiscal_year AS "fiscalYear", asked.quarter, count(*)::integer AS count
               FROM development_indicator AS one
                 JOIN unnest($2::integer[], $3::integer[], $4::date[]) AS asked (fiscal_year, quarter, ended)
                   ON (asked.quarter = 0) = (one.frequency = 'year') AND one.created_on <= asked.ended
                     AND one.first_year <= asked.fiscal_year
                     AND (one.last_year IS NULL OR asked.fiscal_year <= one.last_year)
               WHERE one.organisation_id = $1
                 AND NOT EXISTS (SELECT FROM development_value AS given
                   WHERE given.organisation_id = one.organisation_id AND given.code = one.code
                     AND given.fiscal_year = asked.fiscal_year AND given.quarter = asked.quarter)
               GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
        values: [
          organisationId,
          ...[periods.map((one) => one.fiscalYear), periods.map((one) => one.quarter), periods.map((one) => one.ended)],
        ],
      }),
  };
}

function writingValues(client: Queryable): WritesValues {
  return {
    async insertValues(values) {
      await query(client, {
        name: 'development-values-insert',
        text: `INSERT INTO development_value (organisation_id, code, fiscal_year, quarter, revision, value, note, reason,
                 saved_at, saved_by, saved_name)
               SELECT * FROM unnest($1::text[], $2::text[], $3::integer[], $4::integer[], $5::integer[], $6::text[], $7::text[], $8::text[],
                 $9::timestamptz[], $10::text[], $11::text[])`,
        values: [
          ...lists(values),
          ...[values.map((one) => one.value), values.map((one) => one.note), values.map((one) => one.reason)],
          ...[values.map((one) => one.savedAt), values.map((one) => one.savedBy), values.map((one) => one.savedName)],
        ],
      });
    },
    async confirm(revisions, { at, by, name }) {
      const confirmed = await query(client, {
        name: 'development-values-confirm',
        text: `UPDATE development_value AS stored SET confirmed_at = $6, confirmed_by = $7, confirmed_name = $8
               FROM unnest($1::text[], $2::text[], $3::integer[], $4::integer[], $5::integer[])
                 AS given (organisation_id, code, fiscal_year, quarter, revision)
               WHERE stored.organisation_id = given.organisation_id AND stored.code = given.code
                 AND stored.fiscal_year = given.fiscal_year AND stored.quarter = given.quarter
                 AND stored.revision = given.revision AND stored.confirmed_at IS NULL
               RETURNING stored.code`,
        values: [...lists(revisions), at, by, name],
      });
      return confirmed.length;
    },
  };
}
