import type { EvaluationStore, PartiesOfRound } from '../../application/evaluation/evaluation-ports.ts';
import type { ScoreSheet } from '../../domain/evaluation/score-sheet.ts';
import type { Settlement } from '../../domain/evaluation/settlement.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';
import { evaluatorsIn } from './evaluators.ts';
import { panelsIn } from './panels.ts';

const sheetColumns = `organisation_id AS "organisationId", fiscal_year AS "fiscalYear", round, member_id AS "memberId",
  member_name AS "memberName", status, recused_because AS "recusedBecause", scores, changed_at AS "changedAt"`;

const settlementColumns = `organisation_id AS "organisationId", fiscal_year AS "fiscalYear", round, status,
  row_version AS "rowVersion", reconciled, minutes, settled, return_reason AS "returnReason",
  proposed_name AS "proposedName", settled_at AS "settledAt", changed_at AS "changedAt", changed_name AS "changedName"`;

const ofRound = 'organisation_id = ANY ($1) AND fiscal_year = $2 AND round = $3';
const roundValues = ({ organisationIds, fiscalYear, round }: PartiesOfRound) => [organisationIds, fiscalYear, round];

/** Panels, what their members give, and how it becomes one score. */
export function evaluationIn(client: Queryable): EvaluationStore {
  return {
    ...panelsIn(client),
    ...evaluatorsIn(client),
    sheets: (of) =>
      query<ScoreSheet>(client, {
        name: 'evaluation-sheets',
        text: `SELECT ${sheetColumns} FROM evaluation_sheet WHERE ${ofRound}
               ORDER BY organisation_id COLLATE "C", member_id COLLATE "C"`,
        values: roundValues(of),
      }),
    saveSheet: (sheet) => saveSheet(client, sheet),
    settlements: (of) =>
      query<Settlement>(client, {
        name: 'evaluation-settlements',
        text: `SELECT ${settlementColumns} FROM evaluation_settlement WHERE ${ofRound}
               ORDER BY organisation_id COLLATE "C"`,
        values: roundValues(of),
      }),
    saveSettlement: (settlement) => saveSettlement(client, settlement),
  };
}

async function saveSheet(client: Queryable, one: ScoreSheet): Promise<void> {
  await query(client, {
    name: 'evaluation-sheet-save',
    text: `INSERT INTO evaluation_sheet (organisation_id, fiscal_year, round, member_id, member_name, status,
             recused_because, scores, changed_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
           ON CONFLICT (organisation_id, fiscal_year, round, member_id) DO UPDATE SET member_name = $5, status = $6,
             recused_because = $7, scores = $8, changed_at = $9`,
    values: [
      ...[one.organisationId, one.fiscalYear, one.round, one.memberId, one.memberName, one.status],
      ...[one.recusedBecause, JSON.stringify(one.scores), one.changedAt],
    ],
  });
}

async function saveSettlement(client: Queryable, one: Settlement): Promise<void> {
  await query(client, {
    name: 'evaluation-settlement-save',
    text: `INSERT INTO evaluation_settlement (organisation_id, fiscal_year, round, status, reconciled, minutes, settled,
             return_reason, proposed_name, settled_at, changed_at, changed_name, row_version)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
           ON CONFLICT (organisation_id, fiscal_year, round) DO UPDATE SET status = $4, reconciled = $5, minutes = $6,
             settled = $7, return_reason = $8, proposed_name = $9, settled_at = $10, changed_at = $11, changed_name = $12,
             row_version = $13`,
    values: [
      ...[one.organisationId, one.fiscalYear, one.round, one.status, JSON.stringify(one.reconciled)],
      ...[one.minutes === null ? null : JSON.stringify(one.minutes), JSON.stringify(one.settled), one.returnReason],
      ...[one.proposedName, one.settledAt, one.changedAt, one.changedName, one.rowVersion],
    ],
  });
}
