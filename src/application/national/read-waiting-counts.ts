import { agreementMoves } from '../../domain/agreement/agreement-moves.ts';
import { templateMoves } from '../../domain/kpi-template/kpi-template-moves.ts';
import { statusesWaitingFor } from '../../domain/lifecycle/status-move.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { reportMoves } from '../../domain/reporting/report-moves.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { Transactions } from '../ports.ts';
import type { WaitingCounts, WaitingStatuses } from '../year/board-ports.ts';
import type { YearStores } from '../year/year-ports.ts';

/** Where the next step of a lifecycle is OPDC's, as its moves say. */
const waitingForOpdc: WaitingStatuses = {
  agreements: statusesWaitingFor(agreementMoves, 'opdc-officer'),
  templates: statusesWaitingFor(templateMoves, 'opdc-officer'),
  reports: statusesWaitingFor(reportMoves, 'opdc-officer'),
};

/** What waits for OPDC in a year, by job, for those who may compare provinces. */
export async function readWaitingCounts(
  deps: { readonly transactions: Transactions<Pick<YearStores, 'board'>> },
  actor: Actor,
  fiscalYear: number,
): Promise<Outcome<WaitingCounts, 'forbidden'>> {
  if (!isPermitted('read-national', actor, { organisationId: 'opdc' })) return refuse('forbidden');
  return deps.transactions.read(async ({ board }) => accept(await board.waiting(fiscalYear, waitingForOpdc)));
}
