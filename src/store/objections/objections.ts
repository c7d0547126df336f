import type { ObjectionStore } from '../../application/year/objection-ports.ts';
import type { ObjectionCase } from '../../domain/objections/objection.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

const columns = `organisation_id AS "organisationId", fiscal_year AS "fiscalYear", round, status,
  score_edition AS "scoreEdition", opens_on AS "opensOn", ends_on AS "endsOn", objections, reason,
  approved_at AS "approvedAt", approved_name AS "approvedName", answered_at AS "answeredAt", row_version AS "rowVersion",
  changed_at AS "changedAt", changed_name AS "changedName"`;

/** `result_objection`: what parties say against proposed results, one row for each party of a round. */
export function objectionsIn(client: Queryable): ObjectionStore {
  return {
    async find({ organisationId, fiscalYear, round }, options) {
      const lock = options?.lock ?? false;
      const rows = await query<ObjectionCase>(client, {
        name: lock ? 'objection-find-locked' : 'objection-find',
        text: `SELECT ${columns} FROM result_objection WHERE organisation_id = $1 AND fiscal_year = $2 AND round = $3
               ${lock ? 'FOR UPDATE' : ''}`,
        values: [organisationId, fiscalYear, round],
      });
      return rows[0] ?? null;
    },
    listOfRound: ({ fiscalYear, round }) =>
      query<ObjectionCase>(client, {
        name: 'objections-of-round',
        text: `SELECT ${columns} FROM result_objection WHERE fiscal_year = $1 AND round = $2
               ORDER BY organisation_id COLLATE "C"`,
        values: [fiscalYear, round],
      }),
    listWaiting: (organisationIds, today) =>
      query<ObjectionCase>(client, {
        name: 'objections-waiting',
        text: `SELECT ${columns} FROM result_objection
               WHERE (status = 'sent' OR (status <> 'answered' AND ends_on >= $2))
                 AND ($1::text[] IS NULL OR organisation_id = ANY($1))
               ORDER BY fiscal_year, organisation_id COLLATE "C", round`,
        values: [organisationIds, today],
      }),
    insertAll: (cases) => insertCases(client, cases),
    save: (one) => saveCase(client, one),
  };
}

async function insertCases(client: Queryable, cases: readonly ObjectionCase[]): Promise<void> {
  await query(client, {
    name: 'objections-insert',
    text: `INSERT INTO result_objection (organisation_id, fiscal_year, round, status, score_edition, opens_on, ends_on,
             changed_at, changed_name)
           SELECT organisation_id, fiscal_year, round, status, score_edition, opens_on, ends_on, changed_at, changed_name
           FROM unnest($1::text[], $2::int[], $3::text[], $4::text[], $5::int[], $6::date[], $7::date[],
             $8::timestamptz[], $9::text[])
             AS new (organisation_id, fiscal_year, round, status, score_edition, opens_on, ends_on, changed_at, changed_name)`,
    values: [
      ...[cases.map((one) => one.organisationId), cases.map((one) => one.fiscalYear), cases.map((one) => one.round)],
      ...[cases.map((one) => one.status), cases.map((one) => one.scoreEdition)],
      ...[cases.map((one) => one.opensOn), cases.map((one) => one.endsOn)],
      ...[cases.map((one) => one.changedAt), cases.map((one) => one.changedName)],
    ],
  });
}

async function saveCase(client: Queryable, one: ObjectionCase): Promise<void> {
  await query(client, {
    name: 'objection-save',
    text: `UPDATE result_objection SET status = $4, objections = $5, reason = $6, approved_at = $7, approved_name = $8,
             answered_at = $9, changed_at = $10, changed_name = $11, row_version = row_version + 1
           WHERE organisation_id = $1 AND fiscal_year = $2 AND round = $3`,
    values: [
      ...[one.organisationId, one.fiscalYear, one.round, one.status, JSON.stringify(one.objections), one.reason],
      ...[one.approvedAt, one.approvedName, one.answeredAt, one.changedAt, one.changedName],
    ],
  });
}
