import type { ReportStatus } from './report-moves.ts';
import type { ResultStatus } from './result-moves.ts';

export type LockCode =
  | 'shared-from-cluster'
  | 'agreement-not-signed'
  | 'round-not-open'
  | 'round-closed'
  | 'indicator-cancelled'
  | 'report-with-governor'
  | 'report-submitted'
  | 'report-concluded'
  | 'result-with-supervisor'
  | 'result-sent'
  | 'result-accepted';

/** What the lock depends on. Dates are civil `YYYY-MM-DD`; `closes` is null while the framework states no last day. */
export interface LockFacts {
  /** True if the indicator is the cluster's: its result is entered there. */
  readonly isShared: boolean;
  readonly agreementSigned: boolean;
  readonly indicatorInForce: boolean;
  readonly reportStatus: ReportStatus;
  readonly resultStatus: ResultStatus;
  readonly today: string;
  readonly opens: string;
  readonly closes: string | null;
}

const byReportStatus: Readonly<Record<ReportStatus, LockCode | null>> = {
  open: null,
  'with-governor': 'report-with-governor',
  submitted: 'report-submitted',
  received: 'report-submitted',
  assessed: 'report-concluded',
  final: 'report-concluded',
};

/**
 * Why a result cannot be edited now, or null if it can. The outermost reason is given first, because opening an inner
 * lock would not help. A returned result stays open after the round's last day: the return re-opened it.
 */
export function lockOf(facts: LockFacts): LockCode | null {
  if (facts.isShared) return 'shared-from-cluster';
  if (!facts.agreementSigned) return 'agreement-not-signed';
  if (!facts.indicatorInForce) return 'indicator-cancelled';
  if (facts.today < facts.opens) return 'round-not-open';
  const reportLock = byReportStatus[facts.reportStatus];
  if (reportLock) return reportLock;
  if (facts.resultStatus === 'with-supervisor') return 'result-with-supervisor';
  if (facts.resultStatus === 'sent') return 'result-sent';
  if (facts.resultStatus === 'accepted') return 'result-accepted';
  if (facts.closes !== null && facts.today > facts.closes && facts.resultStatus !== 'returned') return 'round-closed';
  return null;
}
