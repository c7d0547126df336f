import type { GuardedSave, GuardedSaveStore, RestingChanges } from '../../application/year/guarded-save-ports.ts';
import type { Instant } from '../../domain/values/kinds-of-text.ts';
import { journalValues } from '../journal.ts';
import type { Queryable } from '../queryable.ts';
import { reachText } from '../reach.ts';
import { assignedColumns, lastResultValues, resultValues } from './results.ts';
import { replacedTotals } from './scores.ts';

const unchanged = '(SELECT unchanged FROM guard)';

/**
 * `$1` to `$16` and from `$46` on are the result's own; the guard decides before anything is written, and all is written
 * or nothing. There is no BEGIN that could carry the reach: the guard sets it, on which every part waits.
 */
const saveText = `WITH guard AS MATERIALIZED (
    SELECT round_is_unchanged($1, $2, $3, $4, $17, $18, $19, $20, $21, $22) AS unchanged
    FROM set_config('samrit.reach', $39, true)
  ), written AS (
    UPDATE result SET ${assignedColumns(46)}
    WHERE organisation_id = $1 AND fiscal_year = $2 AND round = $3 AND code = $4 AND ${unchanged}
  ), totalled AS (
    INSERT INTO province_score (organisation_id, fiscal_year, round, kind, total, reported, expected, grade, changed_at,
      closed_total, closed_grade, weight, counted_weight, closed_weight, to_judge)
    SELECT $1, $2, $3, $23, $24::numeric, $25::integer, $26::integer, $27, $13, $40::numeric, $41, $42::numeric,
      $43::numeric, $44::numeric, $45::integer WHERE ${unchanged}
    ON CONFLICT (organisation_id, fiscal_year, round, kind) DO UPDATE SET ${replacedTotals}
  ), journalled AS (
    INSERT INTO journal (organisation_id, at, actor_user_id, actor_name, acting_for, action, subject, before, after, reason)
    SELECT $28, $29::timestamptz, $30, $31, $32, $33, $34, $35::jsonb, $36::jsonb, $37 WHERE ${unchanged}
  ), dropped AS (
    DELETE FROM entry_draft
    WHERE organisation_id = $1 AND fiscal_year = $2 AND round = $3 AND code = $4 AND user_id = $38 AND ${unchanged}
  )
  SELECT unchanged FROM guard`;

function valuesOf({ guard, result, total, journalRow, draftOf }: GuardedSave, at: string | null) {
  return [
    ...resultValues(result),
    ...[guard.roundBefore, guard.report, guard.results, guard.earlier, guard.agreement, guard.nation],
    ...[total.kind, total.total, total.reported, total.expected, total.grade],
    ...journalValues(journalRow, at),
    draftOf,
    reachText(),
    ...[total.closedTotal, total.closedGrade, total.weight, total.countedWeight, total.closedWeight, total.toJudge],
    ...lastResultValues(result),
  ];
}

/**
 * Saves results with one statement. `now` gives the instant of journal rows; without it the database's clock is used.
 */
export function guardedSavesIn(client: Queryable, now?: () => Instant): GuardedSaveStore {
  return {
    async restingChanges(organisationId) {
      const { rows } = await client.query<RestingChanges>({
        name: 'resting-changes',
        text: `SELECT coalesce(max(changes) FILTER (WHERE about = $1 || '/agreement'), 0) AS agreement,
                 coalesce(max(changes) FILTER (WHERE about = 'nation'), 0) AS nation
               FROM change_count WHERE about IN ($1 || '/agreement', 'nation')`,
        values: [organisationId],
      });
      return rows[0] ?? { agreement: '0', nation: '0' };
    },
    async saveIfUnchanged(save) {
      const { rows } = await client.query<{ unchanged: boolean }>({
        name: 'result-save-if-unchanged',
        text: saveText,
        values: valuesOf(save, now?.() ?? null),
      });
      return rows[0]?.unchanged ?? false;
    },
  };
}
