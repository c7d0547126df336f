import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Resolution } from '../../domain/meetings/resolution.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { nextStep, type ResultSummary, summaryOfSubject } from '../../domain/results/result-summary.ts';
import { resultsCourseOf } from '../../domain/results/results-course.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { type ResultsDeps, type ResultsTables, refuseUnawaited, resultsPlace, resultsSubject } from './results-deps.ts';
import { changedSincePrepared } from './unchanged-since.ts';

export type DecideResultsRefusal =
  | 'results-not-found'
  | 'results-not-awaited'
  | 'results-awaits-nothing'
  | 'results-changed-since-prepared'
  | 'body-does-not-decide';

const kinds = { approved: 'approved', noted: 'noted', 'not-approved': 'returned', returned: 'returned' } as const;

/**
 * Carries out on one edition what a body resolved, in the caller's transaction: approved or noted, it goes on to the next step
 * of the year's course; otherwise it goes back to OPDC with the words of the resolution. It is decided on as it was laid: what
 * the key names is its hash. That the actor keeps the record of the body was found by the caller.
 */
export async function decideResultsByResolution(
  stores: Pick<ResultsTables, 'resultSummaries' | 'journal' | 'reach' | 'agreements' | 'reports' | 'organisations'>,
  tools: Pick<ResultsDeps, 'clock' | 'secrets'>,
  actor: Actor,
  {
    key,
    resolution,
    framework,
  }: { readonly key: string; readonly resolution: Resolution; readonly framework: Framework },
): Promise<Outcome<ResultSummary, DecideResultsRefusal>> {
  const named = summaryOfSubject(key);
  if (named === null) return refuse('results-not-found');
  await stores.resultSummaries.hold(named);
  const editions = await stores.resultSummaries.listOfRound(named);
  const summary = editions.find((one) => one.edition === named.edition);
  if (summary === undefined || !summary.contentHash.startsWith(named.fingerprint)) return refuse('results-not-found');
  const course = resultsCourseOf(framework);
  const step = nextStep(course, summary, editions);
  if (step?.kind !== 'body') return refuseUnawaited(course, summary, editions);
  if (step.body.organisationId !== resolution.bodyId) return refuse('body-does-not-decide', { body: step.body.name });
  const kind = kinds[resolution.decided];
  const changed = kind === 'returned' ? [] : await changedSincePrepared(stores, summary);
  if (changed.length > 0) return refuse('results-changed-since-prepared', { parties: changed.join(', ') });
  const by = { recordedAt: tools.clock.now(), recordedBy: actor.userId, recordedName: actor.name };
  await stores.reach.widened([resultsPlace.organisationId], async () => {
    await stores.resultSummaries.addStep(summary, { kind, resolution, ...by });
    await appendYearJournalRow(stores, actor, {
      ...{ key: resultsSubject(summary), action: 'results.decide', permission: 'record-body-resolution', before: null },
      after: { decided: resolution.decided, body: resolution.bodyId, contentHash: summary.contentHash },
      reason: resolution.text,
    });
  });
  return accept(summary);
}
