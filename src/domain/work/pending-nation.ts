import { type AgreementStatus, agreementMoves } from '../agreement/agreement-moves.ts';
import type { Framework } from '../framework/framework-schema.ts';
import type { RoundCode } from '../framework/source-schema.ts';
import { movesFrom, type StatusMove } from '../lifecycle/status-move.ts';
import { reportMovesFrom } from '../reporting/assessed-round.ts';
import type { ReportStatus } from '../reporting/report-moves.ts';
import { nextSigner, type Pending, type PendingKind } from './pending.ts';

/** How far one party has come in a year and a round. */
export interface PartyStatus {
  readonly organisationId: string;
  readonly agreementStatus: AgreementStatus | null;
  readonly reportStatus: ReportStatus | null;
  readonly submittedAt: string | null;
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

/** The report of one party to send, receive, assess or announce. */
export function pendingReportOf(
  framework: Framework,
  row: PartyStatus,
  round: RoundCode,
  due: string | null,
): Pending[] {
  const status = row.reportStatus;
  const move = status === null ? undefined : reportMovesFrom(framework, round, status).find((one) => one.forward);
  if (!move) return [];
  const sending = row.reportStatus === 'open' || row.reportStatus === 'with-governor';
  const since = row.reportStatus === 'submitted' && row.submittedAt !== null ? { since: row.submittedAt } : {};
  return [{ ...pendingMove(framework, row, move), round, due: sending ? due : null, ...since }];
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
