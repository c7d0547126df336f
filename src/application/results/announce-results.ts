import type { AnyMoveRefusal } from '../../domain/lifecycle/status-move.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { bindingActs } from '../../domain/people/binding-acts.data.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { roleNames } from '../../domain/people/roles.ts';
import {
  hasPrepared,
  isAnnounced,
  nextStep,
  type ResultSummary,
  type SummaryKey,
} from '../../domain/results/result-summary.ts';
import { resultsCourseOf } from '../../domain/results/results-course.ts';
import { readSummary, type SummaryContent } from '../../domain/results/summary-content.ts';
import { accept, acceptUnchanged, type Outcome, refuse } from '../../domain/values/result.ts';
import { makeMoveIn } from '../lifecycle/move.ts';
import { type ProofRefusal, proveAndAct } from '../people/prove-and-act.ts';
import type { IdentityDeps, Proof } from '../people/prove-identity.ts';
import { reportLifecycle } from '../reporting/move-report.ts';
import type { MoveReportRefusal } from '../reporting/report-types.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import { carryOutCorrections } from './carry-out-corrections.ts';
import { publishActs } from './publish-acts.ts';
import { type ResultsDeps, type ResultsTables, refuseUnawaited, resultsPlace, resultsSubject } from './results-deps.ts';
import { changedSincePrepared } from './unchanged-since.ts';

export type AnnounceRefusal =
  | MoveReportRefusal
  | AnyMoveRefusal
  | 'results-not-found'
  | 'framework-not-found'
  | 'results-not-awaited'
  | 'results-awaits-nothing'
  | 'results-changed-since-prepared';

const name = 'results.announce';

/** The same as `announceResults`, once the actor has proved who they are: what pages and API call. */
export function proveAndAnnounceResults(
  deps: ResultsDeps & IdentityDeps,
  actor: Actor,
  { proof, ...key }: SummaryKey & { readonly proof: Proof | undefined },
): Promise<Outcome<ResultSummary, AnnounceRefusal | ProofRefusal>> {
  return proveAndAct(deps, actor, { act: name, of: resultsPlace, proof }, () => announceResults(deps, actor, key));
}

/**
 * Announces an edition that has passed every step before: all its reports become final in one transaction, or none. Nobody
 * announces what they prepared, assessed or concluded. A correction changes the scores that it names, and nothing else. What
 * was done is told in the public chain too.
 */
export async function announceResults(
  deps: ResultsDeps,
  actor: Actor,
  key: SummaryKey,
): Promise<Outcome<ResultSummary, AnnounceRefusal>> {
  if (!isPermitted('finalise-result', actor, resultsPlace)) return refuse('forbidden');
  return deps.transactions.run(async (stores) => {
    await stores.resultSummaries.hold(key);
    const announced = await readAnnouncedSummary(stores, key);
    if (announced !== null) return acceptUnchanged(announced);
    const found = await awaitingAnnouncement(stores, deps, actor, key);
    if (!found.ok) return found;
    const { summary, content } = found.value;
    const parties = content.parties.map(({ organisationId }) => organisationId);
    const done = await stores.reach.widened([...parties, resultsPlace.organisationId], () =>
      summary.corrects === null
        ? announceReports(stores, deps, actor, content)
        : carryOutCorrections(stores, deps, actor, content),
    );
    if (!done.ok) return done;
    const by = { recordedAt: deps.clock.now(), recordedBy: actor.userId, recordedName: actor.name };
    await stores.resultSummaries.addStep(key, { kind: 'announced', ...by });
    const { contentHash } = summary;
    await appendYearJournalRow(stores, actor, {
      ...{ key: resultsSubject(key), action: name, permission: 'finalise-result', before: null },
      after: { contentHash, parties: parties.length },
    });
    await publishActs(stores, key, deps.secrets.sha256);
    return accept(summary);
  });
}

/** The edition, if it was announced before: pressing twice announces once. */
async function readAnnouncedSummary({ resultSummaries }: Pick<ResultsTables, 'resultSummaries'>, key: SummaryKey) {
  return (
    (await resultSummaries.listOfRound(key)).find((one) => one.edition === key.edition && isAnnounced(one)) ?? null
  );
}

/** The edition, where its announcement is the next step, the actor did not prepare it, and what it says still holds. */
async function awaitingAnnouncement(
  stores: ResultsTables,
  { clock }: Pick<ResultsDeps, 'clock'>,
  actor: Actor,
  key: SummaryKey,
): Promise<Outcome<{ readonly summary: ResultSummary; readonly content: SummaryContent }, AnnounceRefusal>> {
  const { fiscalYear, edition } = key;
  const editions = await stores.resultSummaries.listOfRound(key);
  const summary = editions.find((one) => one.edition === edition);
  if (summary === undefined) return refuse('results-not-found');
  const framework = await frameworkInForce(stores, fiscalYear);
  if (framework === null) return refuse('framework-not-found', { year: fiscalYear });
  const course = resultsCourseOf(framework);
  if (nextStep(course, summary, editions)?.kind !== 'announcement') return refuseUnawaited(course, summary, editions);
  if (hasPrepared(actor.userId, summary, editions)) return refuseTheSame(stores, actor, clock.today());
  const changed = await changedSincePrepared(stores, summary);
  if (changed.length > 0) return refuse('results-changed-since-prepared', { parties: changed.join(', ') });
  const content = readSummary((await stores.resultSummaries.contentOf(key)) ?? '');
  return content === null ? refuse('results-not-found') : accept({ summary, content });
}

async function refuseTheSame(stores: Pick<ResultsTables, 'hosts'>, actor: Actor, today: string) {
  const others = await stores.hosts.othersWith('opdc-officer', null, [actor.userId], today);
  const { button } = bindingActs[name];
  return refuse('same-person', { did: 'จัดทำสรุปผลฉบับนี้', button, role: roleNames['opdc-officer'], others });
}

async function announceReports(
  stores: ResultsTables,
  tools: Pick<ResultsDeps, 'clock'>,
  actor: Actor,
  { fiscalYear, round, parties }: SummaryContent,
): Promise<Outcome<unknown, MoveReportRefusal | AnyMoveRefusal>> {
  // What was announced party by party, before results were announced as one, is final already.
  const reports = await stores.reports.listOfRound(fiscalYear, round);
  const isFinal = new Set(reports.flatMap((one) => (one.status === 'final' ? [one.organisationId] : [])));
  for (const { organisationId } of parties) {
    if (isFinal.has(organisationId)) continue;
    const input = { organisationId, fiscalYear, round, rowVersion: null };
    const moved = await makeMoveIn(reportLifecycle, stores, { tools, actor, input, action: 'announce' });
    if (!moved.ok) return moved;
  }
  return accept(parties.length);
}
