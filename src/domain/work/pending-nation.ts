import { type AgreementStatus, agreementMoves } from '../agreement/agreement-moves.ts';
import type { Framework } from '../framework/framework-schema.ts';
import type { RoundCode } from '../framework/source-schema.ts';
import { movesFrom, type StatusMove } from '../lifecycle/status-move.ts';
import { reportMovesFrom } from '../reporting/assessed-round.ts';
import type { ReportStatus } from '../reporting/report-moves.ts';
import { roundWindow } from '../reporting/round-window.ts';
import { closedRound, nextSigner, type Pending, type PendingKind } from './pending.ts';

/** How far one party has come in a year and a round. */
export interface PartyStatus {
  readonly organisationId: string;
  readonly agreementStatus: AgreementStatus | null;
  readonly reportStatus: ReportStatus | null;
  readonly submittedAt: string | null;
  /** The day on which its report is due, and the last on which OPDC takes anything; null: none, or as the framework says. */
  readonly due?: string | null;
  readonly closesOn?: string | null;
  /** When the first edition of the report arrived; null: none has. */
  readonly firstArrivedAt?: string | null;
}

/** The agreements to propose, consider and sign; `signed` says how many have signed each. */
export function pendingAgreements(
  framework: Framework,
  rows: readonly PartyStatus[],
  signed: ReadonlyMap<string, number>,
): Pending[] {
  return rows.flatMap((row) => {
    const move = forwardMove(agreementMoves, row.agreementStatus);
    if (!move) return [];
    const signer = nextSigner(framework, row.agreementStatus, signed.get(row.organisationId) ?? 0);
    return [{ ...pendingMove(framework, row, move), ...(signer === null ? {} : { role: signer }) }];
  });
}

/** The report of one party to send, receive or assess; what is announced for all at once is no work on one report. */
export function pendingReportOf(
  framework: Framework,
  row: PartyStatus,
  round: RoundCode,
  due: string | null,
  today: string,
): Pending[] {
  const status = row.reportStatus;
  const move = status === null ? undefined : reportMovesFrom(framework, round, status).find((one) => one.forward);
  if (!move || move.partOf !== undefined) return [];
  if (isOverWithoutReport(framework, row, round, today))
    return [
      closedRound({
        organisationId: row.organisationId,
        fiscalYear: framework.fiscalYear,
        round,
        due: row.due ?? '',
      }),
    ];
  const sending = row.reportStatus === 'open' || row.reportStatus === 'with-governor';
  const since = row.reportStatus === 'submitted' && row.submittedAt !== null ? { since: row.submittedAt } : {};
  return [{ ...pendingMove(framework, row, move), round, due: sending ? due : null, ...since }];
}

function isOverWithoutReport(framework: Framework, row: PartyStatus, round: RoundCode, today: string): boolean {
  const { due = null, closesOn = null, firstArrivedAt = null, reportStatus } = row;
  if (due === null || firstArrivedAt !== null || (reportStatus !== 'open' && reportStatus !== 'with-governor'))
    return false;
  const { closes } = roundWindow(framework, round, { due, closesOn });
  return closes !== null && today > closes;
}

function forwardMove<Status extends string, Action extends string>(
  moves: readonly StatusMove<Status, Action>[],
  status: Status | null,
) {
  return status === null ? undefined : movesFrom(moves, status).find((move) => move.forward);
}

function pendingMove<Status extends string>(
  framework: Framework,
  row: PartyStatus,
  move: StatusMove<Status, PendingKind>,
): Pending {
  return {
    kind: move.action,
    role: move.actor,
    permission: move.permission,
    fiscalYear: framework.fiscalYear,
    organisationId: row.organisationId,
    round: null,
    indicator: null,
    hostIds: [],
    agency: null,
    due: null,
    returnReason: null,
  };
}
