import { agreementStatusNames } from '../../domain/agreement/agreement-moves.ts';
import {
  checkJudgement,
  type Judgement,
  type JudgementRefusal,
  type JudgementVerdict,
} from '../../domain/agreement/judgement.ts';
import { isStale } from '../../domain/lifecycle/is-stale.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { isSameContent } from '../../domain/values/content-text.ts';
import { accept, acceptUnchanged, type Outcome, refuse, refuseAll } from '../../domain/values/result.ts';
import { normaliseThai } from '../../domain/values/thai-text.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';

import type { AnalysisDeps } from './analysis-deps.ts';

export interface JudgeIndicatorInput {
  readonly organisationId: string;
  readonly fiscalYear: number;
  readonly code: string;
  readonly verdict: JudgementVerdict;
  /** Absent: as stored. */
  readonly reason?: string | undefined;
  /** The row version of the judgement that was shown; 0 if there was none. */
  readonly rowVersion: number | null;
}

export type JudgeRefusal =
  | 'forbidden'
  | 'not-found'
  | 'unknown-indicator'
  | 'analysis-not-open'
  | 'changed-meanwhile'
  | JudgementRefusal;

/**
 * OPDC judges whether one proposed indicator is appropriate. The judgement may be changed until the route is chosen.
 */
export async function judgeIndicator(
  deps: AnalysisDeps,
  actor: Actor,
  input: JudgeIndicatorInput,
): Promise<Outcome<Judgement, JudgeRefusal>> {
  const { organisationId, fiscalYear, code, verdict } = input;
  if (!isPermitted('judge-indicator', actor, { organisationId })) return refuse('forbidden');
  return deps.transactions.run(async (stores) => {
    const agreement = await stores.agreements.find(organisationId, fiscalYear, { lock: true });
    if (!agreement || agreement.status === 'draft') return refuse('not-found');
    if (agreement.status !== 'proposed')
      return refuse('analysis-not-open', { status: agreementStatusNames[agreement.status] });
    const indicator = agreement.indicators.find((one) => one.code === code);
    if (!indicator) return refuse('unknown-indicator', { codes: code });
    const before = (await stores.analysis.judgements(input)).find((one) => one.code === code);
    const rowVersion = before?.rowVersion ?? 0;
    if (isStale(input.rowVersion, { rowVersion })) return refuse('changed-meanwhile');
    const reason = normaliseThai(input.reason ?? before?.reason ?? '').trim();
    const refusals = checkJudgement(verdict, reason);
    if (refusals.length > 0) return refuseAll(refusals);
    if (before && isSameContent(judgedOf(before), { verdict, reason, judged: indicator }))
      return acceptUnchanged(before);
    const judgement: Judgement = {
      ...{ code, verdict, reason, judged: indicator },
      judgedAt: deps.clock.now(),
      judgedName: actor.name,
      rowVersion: rowVersion + 1,
    };
    await stores.analysis.saveJudgement(input, judgement);
    await appendYearJournalRow(stores, actor, {
      key: { organisationId, fiscalYear, code },
      action: 'analysis.judge',
      permission: 'judge-indicator',
      before: before ? { verdict: before.verdict, reason: before.reason } : null,
      after: { verdict, reason },
    });
    return accept(judgement);
  });
}

function judgedOf({ verdict, reason, judged }: Judgement) {
  return { verdict, reason, judged };
}
