import { hostAgencyIds } from '../../domain/agreement/host-assignment.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { Evidence } from '../../domain/reporting/evidence.ts';
import { measureOf, permissionToEnter } from '../../domain/reporting/permission-to-enter.ts';
import type { Result } from '../../domain/reporting/result.ts';
import type { ResultAction } from '../../domain/reporting/result-moves.ts';
import type { ResultKey } from '../../domain/reporting/round-key.ts';
import type { IndicatorLedger } from '../../domain/scoring/ledger.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { BarredMove } from '../lifecycle/other-person.ts';
import { daysLeftFrom } from '../year/days-left.ts';
import type { ReadDeps, ReadStores } from '../year/read-deps.ts';
import { isJudgedHere } from './assess-result.ts';
import { assessedBy } from './assessed-by.ts';
import { barredResultMoves, doneOnce } from './barred-result-moves.ts';
import { loadResultEntry, type ResultEntry } from './load-result-entry.ts';
import { mayReadRound, sightOfRound, wholeSight } from './read-access.ts';
import { type Conversation, readConversation } from './read-conversation.ts';
import { movesOfResult } from './read-round.ts';
import { type RoundScores, roundScores, topScore } from './read-round-score.ts';
import { seenEvidence, seenReport, seenResult } from './seen-of-round.ts';
import { type ThreeScores, threeScoresOf } from './three-scores.ts';

export interface ResultEntryReading extends ResultEntry, Conversation {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly evidence: readonly Evidence[];
  /** The same indicator in the other rounds of the year that the reader may see. */
  readonly otherRounds: readonly Result[];
  /** The party's own score. */
  readonly ledger: IndicatorLedger | null;
  /** Its scores apart; null before the report is received. */
  readonly apart: ThreeScores | null;
  /** Working days to the day that binds whoever enters: the province's own where it has one, otherwise OPDC's. */
  readonly daysLeft: number | null;
  /** Permission by role; `lock` (of ResultEntry) says separately whether it can be done today. */
  readonly mayEnter: boolean;
  readonly mayAssess: boolean;
  readonly mayReadEvidence: boolean;
  /** The report of the round and how its scores were computed, which whoever enters one figure may not always read. */
  readonly mayReadRound: boolean;
  readonly moves: readonly ResultAction[];
  /** Those of them that another person has to make. */
  readonly barred: readonly BarredMove[];
  readonly topScore: string;
}

/** One indicator in one round: what is required, what was entered, its score, and what the reader may do. */
export async function readResultEntry(
  deps: ReadDeps,
  actor: Actor,
  key: ResultKey,
): Promise<Outcome<ResultEntryReading, 'forbidden' | 'not-found'>> {
  return deps.transactions.read(async (stores) => {
    const entry = await loadResultEntry(stores, key, deps.clock.today());
    const organisation = await stores.organisations.find(key.organisationId);
    if (!entry || !organisation) return refuse('not-found');
    const mayEnter = mayEnterResult(actor, entry);
    const sight = mayEnter ? wholeSight : sightOfRound(actor, entry.report);
    if (!sight.scores) return refuse('forbidden');
    const { id, name } = organisation;
    const { report } = entry;
    const today = deps.clock.today();
    const { mayAssess } = await assessedBy(stores, actor, { framework: entry.framework, report, today });
    const moves = entry.indicator.sharedFrom ? [] : movesOfResult(actor, report, entry.result, entry.hosts);
    const days = await daysLeftFrom(stores, today, entry.framework.dueRule.placeThatCounts.value);
    return accept({
      ...entry,
      report: seenReport(sight, report),
      result: seenResult(sight, entry.result),
      ...(await readConversation(stores, actor, entry)),
      organisation: { id, name },
      evidence: seenEvidence(sight, await stores.evidence.listOfRound(key)).filter((one) => one.code === key.code),
      mayReadEvidence: sight.evidence,
      mayReadRound: mayReadRound(actor, report),
      otherRounds: await otherRoundsOf(stores, actor, key),
      ...scoresOf(entry, seenResult(sight, entry.result), await roundScoresOf(stores, entry, today)),
      daysLeft: report.firstArrivedAt === null ? days(report.internalDue ?? report.due) : null,
      mayEnter,
      mayAssess: mayAssess && isJudgedHere(entry),
      moves,
      barred: await barredResultMoves(stores, actor, { ...entry, moves, today }, doneOnce(stores, key)),
      topScore: topScore(entry.framework),
    });
  });
}

/** Whether the actor's role allows entering this indicator's figures; the lock is a separate question. */
export function mayEnterResult(actor: Actor, entry: ResultEntry): boolean {
  const { organisationId, code } = entry.result;
  return isPermitted(permissionToEnter(entry.indicator.rule), actor, {
    organisationId,
    hostAgencyIds: hostAgencyIds(entry.hosts, code),
    measure: measureOf(entry.result),
  });
}

async function otherRoundsOf(stores: ReadStores, actor: Actor, key: ResultKey): Promise<Result[]> {
  const reports = await stores.reports.listOfProvince(key.organisationId, key.fiscalYear);
  const found: Result[] = [];
  for (const other of reports) {
    const sight = sightOfRound(actor, other);
    const { round } = other;
    const result = round !== key.round && sight.scores ? await stores.results.find({ ...key, round }) : null;
    if (result) found.push(seenResult(sight, result));
  }
  return found;
}

async function roundScoresOf(stores: ReadStores, entry: ResultEntry, today: string) {
  return roundScores(entry, await stores.results.listOfRound(entry.report), today);
}

function scoresOf({ framework, report, indicator }: ResultEntry, result: Result, scores: RoundScores | null) {
  const ledger = scores?.self?.ledger.indicators.find((one) => one.code === result.code) ?? null;
  return { ledger, apart: threeScoresOf(framework, report, indicator, result, scores) };
}
