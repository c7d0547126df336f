import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import type { SubmittedReport } from '../../domain/reporting/submitted-report.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { mayReadRound } from '../reporting/read-access.ts';
import { type DueStatus, readDueStatus } from './read-due-status.ts';
import type { SubmissionDeps } from './submission-deps.ts';

export interface ReportDueStatus extends DueStatus {
  readonly maySetCutOff: boolean;
  /** What was last submitted; null before, and for reports older than the keeping of them. */
  readonly submitted: Pick<SubmittedReport, 'edition' | 'contentHash' | 'submittedAt'> | null;
}

/** The days of one report and its lateness, for readers of the report. */
export async function readReportDueStatus(
  deps: SubmissionDeps,
  actor: Actor,
  key: RoundKey,
): Promise<Outcome<ReportDueStatus, 'forbidden' | 'not-found'>> {
  return deps.transactions.read(async (stores) => {
    const report = await stores.reports.find(key);
    if (!report) return refuse('not-found');
    if (!mayReadRound(actor, report)) return refuse('forbidden');
    const submitted = await stores.submittedReports.latest(key);
    return accept({
      ...(await readDueStatus(stores, report, deps.clock.today())),
      maySetCutOff: report.status === 'open' && isPermitted('set-cut-off', actor, key),
      submitted,
    });
  });
}
