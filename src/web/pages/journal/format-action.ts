import { agreementMoves } from '../../../domain/agreement/agreement-moves.ts';
import { templateMoves } from '../../../domain/kpi-template/kpi-template-moves.ts';
import { reportMoves } from '../../../domain/reporting/report-moves.ts';
import { resultMoves } from '../../../domain/reporting/result-moves.ts';
import { actionNames } from '../../text/journal-text.ts';

// The words of a move come from its own table, so that a new row there is never nameless here.
const moved: Readonly<Record<string, string>> = Object.fromEntries([
  ...agreementMoves.map((move) => [`agreement.${move.action}`, move.done]),
  ...templateMoves.map((move) => [`kpi-template.${move.action}`, move.done]),
  ...reportMoves.map((move) => [`report.${move.action}`, move.done]),
  ...resultMoves.flatMap((move) => [
    [`result.${move.action}`, move.done],
    [`result.${move.action.replace('-result', '')}`, move.done],
  ]),
]);

/** What a journal row did, in Thai; its own code where no table knows it. */
export function formatAction(action: string): string {
  return actionNames[action] ?? moved[action] ?? action;
}
