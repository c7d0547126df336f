import { adviceMoves } from '../../../domain/advice/advice-moves.ts';
import { agreementMoves } from '../../../domain/agreement/agreement-moves.ts';
import { centralTableMoves } from '../../../domain/central-data/central-table-moves.ts';
import { changeMoves } from '../../../domain/change-requests/change-moves.ts';
import { settlementMoves } from '../../../domain/evaluation/settlement-moves.ts';
import { innovationMoves } from '../../../domain/innovation/innovation-moves.ts';
import { templateMoves } from '../../../domain/kpi-template/kpi-template-moves.ts';
import { letterMoves } from '../../../domain/letters/letter-moves.ts';
import { meetingMoves } from '../../../domain/meetings/meeting-moves.ts';
import { objectionMoves } from '../../../domain/objections/objection-moves.ts';
import { planMoves } from '../../../domain/plans/plan-moves.ts';
import { reportMoves } from '../../../domain/reporting/report-moves.ts';
import { resultMoves } from '../../../domain/reporting/result-moves.ts';
import { siteVisitMoves } from '../../../domain/site-visits/site-visit-moves.ts';
import { rowIn } from '../../../domain/values/known-names.ts';
import { actionNames } from '../../text/journal-text.ts';
import { sayOfYear } from '../../text/year-words.ts';

// The text of a move comes from its own table, so that a new row there always has a name here.
const moved: Readonly<Record<string, string>> = Object.fromEntries([
  ['agreement.approval', 'บันทึกมติเห็นชอบสิ่งที่ตกลงกันแล้ว'],
  ...agreementMoves.map((move) => [`agreement.${move.action}`, move.done]),
  ...templateMoves.map((move) => [`kpi-template.${move.action}`, move.done]),
  ...meetingMoves.map((move) => [`meeting.${move.action}`, move.done]),
  ...adviceMoves.map((move) => [`advice.${move.action}`, move.done]),
  ...centralTableMoves.map((move) => [`central-table.${move.action}`, move.done]),
  ...settlementMoves.map((move) => [`evaluation.${move.action}`, move.done]),
  ...changeMoves.map((move) => [`change.${move.action}`, move.done]),
  ...planMoves.map((move) => [`plan.${move.action}`, move.done]),
  ...innovationMoves.map((move) => [`innovation.${move.action}`, move.done]),
  ...objectionMoves.map((move) => [`objections.${move.action}`, move.done]),
  ...siteVisitMoves.map((move) => [`site-visit.${move.action}`, move.done]),
  ...letterMoves.map((move) => [`letter.${move.action}`, move.done]),
  ...reportMoves.map((move) => [`report.${move.action}`, move.done]),
  ...resultMoves.flatMap((move) => [
    [`result.${move.action}`, move.done],
    [`result.${move.action.replace('-result', '')}`, move.done],
  ]),
]);

/** The action of a journal row, in Thai, in the words of the year that its subject begins with; its code if no table knows it. */
export function formatAction(action: string, subject: string): string {
  return sayOfYear(Number(subject.split('/')[0]), rowIn(actionNames, action) ?? rowIn(moved, action) ?? action);
}
