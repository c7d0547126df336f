import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { isAssessedRound } from '../../domain/reporting/assessed-round.ts';
import { announcedOf, type ResultSummary } from '../../domain/results/result-summary.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import { composeSummary, missingFacts, missingParties } from './compose-summary.ts';
import { checkObjectionsSettled, type UnsettledRefusal } from './objections-settled.ts';
import { type ResultsDeps, resultsPlace } from './results-deps.ts';
import { storeSummary } from './store-summary.ts';
import type { RoundOfYear } from './summary-ports.ts';

export interface PrepareSummaryInput extends RoundOfYear {
  /** Why it is prepared anew; not asked for the first edition. */
  readonly reason?: string | undefined;
}

export type PrepareSummaryRefusal =
  | UnsettledRefusal
  | 'forbidden'
  | 'framework-not-found'
  | 'not-found'
  | 'round-not-assessed'
  | 'results-parties-missing'
  | 'results-no-party'
  | 'results-announced'
  | 'reason-required';

/**
 * OPDC sums up the results of an assessed round: of every party with an instrument in force, from what was frozen when its
 * assessment was concluded. Prepared anew before it is announced, it is the next edition, with the reason.
 */
export async function prepareSummary(
  deps: ResultsDeps,
  actor: Actor,
  { fiscalYear, round, reason = '' }: PrepareSummaryInput,
): Promise<Outcome<ResultSummary, PrepareSummaryRefusal>> {
  if (!isPermitted('prepare-results', actor, resultsPlace)) return refuse('forbidden');
  return deps.transactions.run(async (stores) => {
    await stores.resultSummaries.hold({ fiscalYear, round });
    const framework = await frameworkInForce(stores, fiscalYear);
    if (!framework) return refuse('framework-not-found', { year: fiscalYear });
    if (!framework.rounds.some(({ code }) => code === round)) return refuse('not-found');
    if (!isAssessedRound(framework, round)) return refuse('round-not-assessed');
    const editions = await stores.resultSummaries.listOfRound({ fiscalYear, round });
    const announced = announcedOf(editions);
    if (announced !== null) return refuse('results-announced', { edition: announced.edition });
    const missing = await missingParties(stores, { fiscalYear, round });
    if (missing.length > 0) return refuse('results-parties-missing', missingFacts(missing));
    const edition = (editions.at(-1)?.edition ?? 0) + 1;
    if (edition > 1 && reason.trim() === '') return refuse('reason-required', undefined, 'reason');
    const why = edition === 1 ? null : reason.trim();
    const content = await composeSummary(stores, framework, { fiscalYear, round, edition, reason: why });
    if (content.parties.length === 0) return refuse('results-no-party');
    const settled = await checkObjectionsSettled(stores, framework, content, deps.clock.today());
    if (!settled.ok) return settled;
    return accept(await storeSummary(stores, deps, actor, { content, corrects: null }));
  });
}
