import type { AdviceStore, NoWarning } from '../../application/advice/advice-ports.ts';
import type { Advice } from '../../domain/advice/advice.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

const columns = `organisation_id AS "organisationId", fiscal_year AS "fiscalYear", number, source, code, advice, reasons,
  reply_by AS "replyBy", status, row_version AS "rowVersion", giver_id AS "giverId", giver_name AS "giverName",
  letter_id AS "letterId", meeting_id AS "meetingId", given_at AS "givenAt", given_name AS "givenName", remarks, reason,
  changed_at AS "changedAt", changed_name AS "changedName"`;

const writtenOf = (one: Omit<Advice, 'number' | 'rowVersion'>) => [
  ...[one.organisationId, one.fiscalYear, one.source, one.code, one.advice, JSON.stringify(one.reasons), one.replyBy],
  ...[one.status, one.giverId, one.giverName, one.letterId, one.meetingId, one.givenAt, one.givenName],
  ...[JSON.stringify(one.remarks), one.reason, one.changedAt, one.changedName],
];

async function findAdvice(client: Queryable, ...[key, options]: Parameters<AdviceStore['find']>) {
  const lock = options?.lock ?? false;
  const rows = await query<Advice>(client, {
    name: lock ? 'advice-find-locked' : 'advice-find',
    text: `SELECT ${columns} FROM advice WHERE organisation_id = $1 AND fiscal_year = $2 AND number = $3
           ${lock ? 'FOR UPDATE' : ''}`,
    values: [key.organisationId, key.fiscalYear, key.number],
  });
  return rows[0] ?? null;
}

async function holdOf(client: Queryable, organisationId: string, fiscalYear: number): Promise<void> {
  await query(client, {
    name: 'advice-number-lock',
    text: `SELECT pg_advisory_xact_lock(hashtextextended(concat_ws(' ', $1::text, $2::text), 191))`,
    values: [organisationId, fiscalYear],
  });
}

async function insertAdvice(client: Queryable, advice: Parameters<AdviceStore['insert']>[0]): Promise<Advice> {
  await holdOf(client, advice.organisationId, advice.fiscalYear);
  const rows = await query<{ number: number }>(client, {
    name: 'advice-insert',
    text: `INSERT INTO advice (organisation_id, fiscal_year, source, code, advice, reasons, reply_by, status, giver_id,
             giver_name, letter_id, meeting_id, given_at, given_name, remarks, reason, changed_at, changed_name, number)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
             (SELECT coalesce(max(number), 0) + 1 FROM advice WHERE organisation_id = $1 AND fiscal_year = $2))
           RETURNING number`,
    values: writtenOf(advice),
  });
  return { ...advice, number: rows[0]?.number ?? 0, rowVersion: 1 };
}

async function findNoWarning(client: Queryable, fiscalYear: number): Promise<NoWarning | null> {
  const rows = await query<NoWarning>(client, {
    name: 'no-warning-find',
    text: `SELECT reason, recorded_at AS "recordedAt", recorded_name AS "recordedName" FROM early_warning_none
           WHERE organisation_id = 'opdc' AND fiscal_year = $1 AND revoked_at IS NULL`,
    values: [fiscalYear],
  });
  return rows[0] ?? null;
}

/** Advice to parties, and that there was nothing to warn of. */
export function adviceIn(client: Queryable): AdviceStore {
  return {
    find: (...asked) => findAdvice(client, ...asked),
    holdOf: (...of) => holdOf(client, ...of),
    listWaiting: (parties, givers) =>
      query<Advice>(client, {
        name: 'advice-waiting',
        text: `SELECT ${columns} FROM advice
               WHERE (status IN ('given', 'asked-again') AND organisation_id = ANY($1))
                 OR (status = 'answered' AND giver_id = ANY($2))
               ORDER BY reply_by, organisation_id COLLATE "C", fiscal_year, number`,
        values: [parties, givers],
      }),
    insert: (advice) => insertAdvice(client, advice),
    listOfParty: (organisationId, fiscalYear) =>
      query<Advice>(client, {
        name: 'advice-of-party',
        text: `SELECT ${columns} FROM advice WHERE organisation_id = $1 AND fiscal_year = $2 ORDER BY number`,
        values: [organisationId, fiscalYear],
      }),
    listOfYear: (fiscalYear) =>
      query<Advice>(client, {
        name: 'advice-of-year',
        text: `SELECT ${columns} FROM advice WHERE fiscal_year = $1 ORDER BY organisation_id COLLATE "C", number`,
        values: [fiscalYear],
      }),
    async update(advice) {
      await query(client, {
        name: 'advice-update',
        text: `UPDATE advice SET source = $3, code = $4, advice = $5, reasons = $6, reply_by = $7, status = $8, giver_id = $9,
                 giver_name = $10, letter_id = $11, meeting_id = $12, given_at = $13, given_name = $14, remarks = $15,
                 reason = $16, changed_at = $17, changed_name = $18, row_version = row_version + 1
               WHERE organisation_id = $1 AND fiscal_year = $2 AND number = $19`,
        values: [...writtenOf(advice), advice.number],
      });
    },
    ...noWarningsIn(client),
  };
}

type NoWarnings = 'holdWarnings' | 'noWarning' | 'recordNoWarning' | 'revokeNoWarning';

function noWarningsIn(client: Queryable): Pick<AdviceStore, NoWarnings> {
  return {
    noWarning: (fiscalYear) => findNoWarning(client, fiscalYear),
    async holdWarnings(fiscalYear) {
      await query(client, {
        name: 'warnings-hold',
        text: `SELECT pg_advisory_xact_lock(hashtextextended($1::text, 1911))`,
        values: [fiscalYear],
      });
    },
    async recordNoWarning(fiscalYear, { reason, recordedAt, recordedName }) {
      await query(client, {
        name: 'no-warning-record',
        text: `INSERT INTO early_warning_none (organisation_id, fiscal_year, number, reason, recorded_at, recorded_name)
               SELECT 'opdc', $1, coalesce(max(number), 0) + 1, $2, $3, $4 FROM early_warning_none
               WHERE organisation_id = 'opdc' AND fiscal_year = $1`,
        values: [fiscalYear, reason, recordedAt, recordedName],
      });
    },
    async revokeNoWarning(fiscalYear, at, name) {
      await query(client, {
        name: 'no-warning-revoke',
        text: `UPDATE early_warning_none SET revoked_at = $2, revoked_name = $3
               WHERE organisation_id = 'opdc' AND fiscal_year = $1 AND revoked_at IS NULL`,
        values: [fiscalYear, at, name],
      });
    },
  };
}
