import type { ReportStore } from '../../application/year/report-ports.ts';
import type { Report } from '../../domain/reporting/report.ts';
import { openStatuses } from '../../domain/reporting/still-open.ts';
import type { Queryable } from '../queryable.ts';

const columns = `organisation_id AS "organisationId", fiscal_year AS "fiscalYear", round, status,
  row_version AS "rowVersion", due, stated_due AS "statedDue", internal_due AS "internalDue",
  closes_on AS "closesOn", endorsed_for AS "endorsedFor", first_arrived_at AS "firstArrivedAt", sent_at AS "sentAt", submitted_at AS "submittedAt",
  endorsed_name AS "endorsedName", received_at AS "receivedAt", receipt_number AS "receiptNumber",
  lateness, return_reason AS "returnReason", unreported_because AS "unreportedBecause", changed_at AS "changedAt"`;

function valuesOf(report: Report) {
  const { organisationId, fiscalYear, round, status, due, sentAt, submittedAt, endorsedName } = report;
  const { receivedAt, receiptNumber, lateness, returnReason, changedAt } = report;
  const key = [organisationId, fiscalYear, round, status, due];
  const late = lateness === null ? null : JSON.stringify(lateness);
  const days = [report.statedDue ?? null, report.internalDue ?? null, report.closesOn ?? null];
  const moments = [sentAt, submittedAt, endorsedName, receivedAt, receiptNumber, returnReason, changedAt, late];
  return [
    ...key,
    ...moments,
    ...days,
    report.endorsedFor ?? null,
    report.firstArrivedAt,
    report.unreportedBecause ?? null,
  ];
}

async function updateReport(client: Queryable, report: Report) {
  await client.query({
    name: 'report-update',
    text: `UPDATE report SET status = $4, due = $5, sent_at = $6, submitted_at = $7, endorsed_name = $8,
             received_at = $9, receipt_number = $10, return_reason = $11, changed_at = $12, lateness = $13,
             stated_due = $14, internal_due = $15, closes_on = $16, endorsed_for = $17,
             first_arrived_at = $18, unreported_because = $19,
             agreement_version = CASE WHEN $4 = ANY ($20::text[]) THEN NULL ELSE agreement_version END,
             row_version = row_version + 1
           WHERE organisation_id = $1 AND fiscal_year = $2 AND round = $3`,
    values: [...valuesOf(report), openStatuses],
  });
}

async function insertReport(client: Queryable, report: Report) {
  await client.query({
    name: 'report-insert',
    text: `INSERT INTO report (organisation_id, fiscal_year, round, status, due, sent_at, submitted_at, endorsed_name,
             received_at, receipt_number, return_reason, changed_at, lateness, stated_due, internal_due, closes_on,
             endorsed_for, first_arrived_at, unreported_because)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
    values: valuesOf(report),
  });
}

function listingReports(
  client: Queryable,
): Pick<ReportStore, 'listOfProvince' | 'listOfRound' | 'listOfParties' | 'listDueWithin'> {
  return {
    async listOfProvince(organisationId, fiscalYear, options) {
      const lock = options?.lock ?? false;
      const { rows } = await client.query<Report>({
        name: lock ? 'report-list-of-province-locked' : 'report-list-of-province',
        text: `SELECT ${columns} FROM report WHERE organisation_id = $1 AND fiscal_year = $2 ORDER BY due
               ${lock ? 'FOR UPDATE' : ''}`,
        values: [organisationId, fiscalYear],
      });
      return rows;
    },
    async listOfRound(fiscalYear, round) {
      const { rows } = await client.query<Report>({
        name: 'report-list-of-round',
        text: `SELECT ${columns} FROM report WHERE fiscal_year = $1 AND round = $2 ORDER BY organisation_id`,
        values: [fiscalYear, round],
      });
      return rows;
    },
    async listOfParties(organisationIds, fiscalYear, round, options) {
      const lock = options?.lock ?? false;
      const { rows } = await client.query<Report>({
        name: lock ? 'report-list-of-parties-locked' : 'report-list-of-parties',
        text: `SELECT ${columns} FROM report
               WHERE fiscal_year = $2 AND round = $3 AND organisation_id = ANY($1::text[])
               ORDER BY organisation_id COLLATE "C" ${lock ? 'FOR UPDATE' : ''}`,
        values: [organisationIds, fiscalYear, round],
      });
      return rows;
    },
    async listDueWithin(from, to) {
      const { rows } = await client.query<Report>({
        name: 'report-list-due-within',
        text: `SELECT ${columns} FROM report WHERE due BETWEEN $1 AND $2 ORDER BY organisation_id, fiscal_year, round`,
        values: [from, to],
      });
      return rows;
    },
  };
}

/** The reports of parties, one row per round. */
export function reportsIn(client: Queryable): ReportStore {
  return {
    async find(key, options) {
      const lock = options?.lock ?? false;
      const { rows } = await client.query<Report>({
        name: lock ? 'report-find-locked' : 'report-find',
        text: `SELECT ${columns} FROM report WHERE organisation_id = $1 AND fiscal_year = $2 AND round = $3
               ${lock ? 'FOR UPDATE' : ''}`,
        values: [key.organisationId, key.fiscalYear, key.round],
      });
      return rows[0] ?? null;
    },
    ...listingReports(client),
    insert: (report) => insertReport(client, report),
    update: (report) => updateReport(client, report),
    async keepVersion({ organisationId, fiscalYear }, version) {
      await client.query({
        name: 'report-keep-version',
        text: `UPDATE report SET agreement_version = $3 WHERE organisation_id = $1 AND fiscal_year = $2
               AND agreement_version IS NULL AND status <> ALL ($4::text[])`,
        values: [organisationId, fiscalYear, version, openStatuses],
      });
    },
    async nextReceiptNumber(fiscalYear) {
      const { rows } = await client.query<{ last: number }>({
        name: 'receipt-number-next',
        text: `INSERT INTO receipt_number (fiscal_year, last) VALUES ($1, 1)
               ON CONFLICT (fiscal_year) DO UPDATE SET last = receipt_number.last + 1 RETURNING last`,
        values: [fiscalYear],
      });
      if (!rows[0]) throw new Error('the database returned no receipt number');
      return rows[0].last;
    },
  };
}
