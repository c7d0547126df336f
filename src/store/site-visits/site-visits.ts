import type { SiteVisitStore, VisitCandidate } from '../../application/year/site-visit-ports.ts';
import type { SiteVisit } from '../../domain/site-visits/site-visit.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

const columns = `organisation_id AS "organisationId", fiscal_year AS "fiscalYear", round, status,
  coalesce(day::text, '') AS day, starts, ends, place, items, team, head_id AS "headId", others, sequence, asked, reason,
  attendance, notes, findings, signed_at AS "signedAt", signed_name AS "signedName", row_version AS "rowVersion",
  changed_at AS "changedAt", changed_name AS "changedName"`;

/** `site_visit`: visits to parties, one for each round that is assessed. */
export function siteVisitsIn(client: Queryable): SiteVisitStore {
  return {
    ...listsIn(client),
    async find({ organisationId, fiscalYear, round }, options) {
      const lock = options?.lock ?? false;
      const rows = await query<SiteVisit>(client, {
        name: lock ? 'site-visit-find-locked' : 'site-visit-find',
        text: `SELECT ${columns} FROM site_visit WHERE organisation_id = $1 AND fiscal_year = $2 AND round = $3
               ${lock ? 'FOR UPDATE' : ''}`,
        values: [organisationId, fiscalYear, round],
      });
      return rows[0] ?? null;
    },
    save: (visit) => saveVisit(client, visit),
    candidates: (today) =>
      query<VisitCandidate>(client, {
        name: 'site-visit-candidates',
        text: `SELECT app_user.id AS "userId", app_user.name,
                 bool_or(held.role = 'evaluator') AS "isEvaluator",
                 array_agg(DISTINCT held.organisation_id ORDER BY held.organisation_id) AS "organisationIds"
               FROM app_user JOIN role_holding held ON held.user_id = app_user.id
                 AND held.valid_from <= $1 AND (held.valid_to IS NULL OR held.valid_to >= $1)
               WHERE app_user.disabled_at IS NULL
               GROUP BY app_user.id, app_user.name
               HAVING bool_or(held.role IN ('evaluator', 'opdc-officer'))
               ORDER BY app_user.name, app_user.id COLLATE "C"`,
        values: [today],
      }),
  };
}

type Lists = 'listOfParty' | 'listOfYear' | 'listOpen';

function listsIn(client: Queryable): Pick<SiteVisitStore, Lists> {
  return {
    listOfParty: (organisationId, fiscalYear) =>
      query<SiteVisit>(client, {
        name: 'site-visits-of-party',
        text: `SELECT ${columns} FROM site_visit WHERE organisation_id = $1 AND fiscal_year = $2 ORDER BY round`,
        values: [organisationId, fiscalYear],
      }),
    listOfYear: (fiscalYear) =>
      query<SiteVisit>(client, {
        name: 'site-visits-of-year',
        text: `SELECT ${columns} FROM site_visit WHERE fiscal_year = $1 ORDER BY organisation_id COLLATE "C", round`,
        values: [fiscalYear],
      }),
    listOpen: (organisationIds, signedSince) =>
      query<SiteVisit>(client, {
        name: 'site-visits-open',
        text: `SELECT ${columns} FROM site_visit
               WHERE status <> 'cancelled' AND (signed_at IS NULL OR signed_at >= $2::timestamptz)
                 AND ($1::text[] IS NULL OR organisation_id = ANY($1))
               ORDER BY fiscal_year, organisation_id COLLATE "C", round`,
        values: [organisationIds, signedSince],
      }),
  };
}

async function saveVisit(client: Queryable, one: SiteVisit): Promise<void> {
  const asJson = (value: unknown) => (value === null ? null : JSON.stringify(value));
  await query(client, {
    name: 'site-visit-save',
    text: `INSERT INTO site_visit (organisation_id, fiscal_year, round, status, day, starts, ends, place, items, team,
             head_id, others, sequence, asked, reason, attendance, notes, findings, signed_at, signed_name, changed_at,
             changed_name)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)
           ON CONFLICT (organisation_id, fiscal_year, round) DO UPDATE SET status = $4, day = $5, starts = $6, ends = $7,
             place = $8, items = $9, team = $10, head_id = $11, others = $12, sequence = $13, asked = $14, reason = $15,
             attendance = $16, notes = $17, findings = $18, signed_at = $19, signed_name = $20, changed_at = $21,
             changed_name = $22, row_version = site_visit.row_version + 1`,
    values: [
      ...[one.organisationId, one.fiscalYear, one.round, one.status, one.day || null, one.starts, one.ends, one.place],
      ...[JSON.stringify(one.items), JSON.stringify(one.team), one.headId, one.others, one.sequence],
      ...[asJson(one.asked), one.reason, asJson(one.attendance), JSON.stringify(one.notes)],
      ...[JSON.stringify(one.findings), one.signedAt, one.signedName, one.changedAt, one.changedName],
    ],
  });
}
