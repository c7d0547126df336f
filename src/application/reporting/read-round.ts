import type { HostAssignment } from '../../domain/agreement/host-assignment.ts';
import type { Agreement, Indicator } from '../../domain/agreement/indicator.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { movesFrom } from '../../domain/lifecycle/status-move.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { lacksDelegation } from '../../domain/people/lacks-delegation.ts';
import type { ScoreKind } from '../../domain/reporting/party-score.ts';
import type { Report } from '../../domain/reporting/report.ts';
import { type ReportAction, reportMoves } from '../../domain/reporting/report-moves.ts';
import type { Result } from '../../domain/reporting/result.ts';
import { type ResultAction, resultDecisions } from '../../domain/reporting/result-moves.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import { type RoundWindow, roundWindow } from '../../domain/reporting/round-window.ts';
import { agenciesToAct, withCurrentStatus } from '../../domain/reporting/supervision.ts';
import type { IndicatorLedger } from '../../domain/scoring/ledger.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { NextReading } from '../../domain/work/next-step.ts';
import type { StageFacts } from '../../domain/work/stages.ts';
import { type BarredMove, barredMoves } from '../lifecycle/other-person.ts';
import { yearSubject } from '../year/append-year-journal-row.ts';
import { daysLeftFrom } from '../year/days-left.ts';
import { frameworkOf } from '../year/framework-of.ts';
import type { ReadDeps, ReadStores } from '../year/read-deps.ts';
import { isJudgedHere } from './assess-result.ts';
import { type AssessedBy, assessedBy } from './assessed-by.ts';
import { barredResultMoves, doneOnce } from './barred-result-moves.ts';
import { type BesideRound, besideRound } from './beside-round.ts';
import { type MemberReport, membersOf } from './members-of.ts';
import { mayOpenReport, type OfferedReportMoves, offeredMoves, withRead } from './offered-moves.ts';
import { mayReadAgreement, mayReadForecast, sightOfRound } from './read-access.ts';
import { nextOf } from './read-next.ts';
import {
  leadingKind,
  leadingScore,
  type RoundScore,
  type RoundScores,
  roundScores,
  topScore,
} from './read-round-score.ts';
import { readSharedSources, type SharedSource } from './read-shared-sources.ts';
import { type StageOfReader, stagesFor } from './read-stages.ts';
import { seenReport, seenResult } from './seen-of-round.ts';
import { stageFactsOf } from './stage-facts-of.ts';
import { type ThreeScores, threeScoresOf } from './three-scores.ts';

export interface RoundRow {
  readonly indicator: Indicator;
  readonly result: Result;
  /** The score that counts today. */
  readonly ledger: IndicatorLedger | null;
  /** Its scores apart; null before the report is received. */
  readonly apart: ThreeScores | null;
  readonly hosts: readonly HostAssignment[];
  readonly evidence: number;
  /** The moves of the result that this reader may make now. */
  readonly moves: readonly ResultAction[];
  readonly barred: readonly BarredMove[];
  /** The evaluator gives its score in this report, not in the cluster's. */
  readonly judgedHere: boolean;
  /** What the cluster has of it; null for the party's own. */
  readonly source: SharedSource | null;
}

export interface RoundReading extends BesideRound {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly framework: Framework;
  readonly agreement: Agreement;
  readonly report: Report;
  readonly window: RoundWindow;
  readonly daysLeft: number | null;
  readonly rows: readonly RoundRow[];
  readonly kind: ScoreKind;
  /** The scores of the round, each apart; null while it has no results. */
  readonly scores: RoundScores | null;
  /** The moves of the report that this reader may make now. */
  readonly moves: readonly ReportAction[];
  /** Those of them that another person has to make. */
  readonly barred: readonly BarredMove[];
  /** Of a cluster's report that the reader may return: the provinces that count it. */
  readonly members: readonly MemberReport[];
  /** Those of them that could only be refused now, each with what the reader is told instead of a button. */
  readonly foretold: OfferedReportMoves['foretold'];
  /** A deputy governor to whom nothing is delegated, where the governor has a move. */
  readonly lacksDelegation: boolean;
  readonly panel: AssessedBy['panel'];
  readonly mayAssess: boolean;
  readonly conflict: AssessedBy['conflict'];
  readonly topScore: string;
  /** How many assignments the reader's own agency has not acknowledged. */
  readonly toAcknowledge: number;
  readonly mayReadHosts: boolean;
  /** Scores and how they were computed; false for whoever may only decide whether a party reported. */
  readonly mayReadScores: boolean;
  /** What is sent to OPDC, as it stands; false where the round was concluded without a report. */
  readonly mayReadCard: boolean;
  readonly mayFollow: boolean;
  /** Whether the reader may read what the year may end with. */
  readonly mayReadForecast: boolean;
  /** The number of pieces is told to every reader of the round, the pieces themselves only to these. */
  readonly mayReadEvidence: boolean;
  readonly stages: readonly StageOfReader[];
  readonly next: NextReading | null;
}

/** One round's report with its results. Until the province has sent it, readers outside the province are refused. */
export async function readRound(
  deps: ReadDeps,
  actor: Actor,
  key: RoundKey,
): Promise<Outcome<RoundReading, 'forbidden' | 'not-found'>> {
  return deps.transactions.read(async (stores) => {
    const organisation = await stores.organisations.find(key.organisationId);
    const report = await stores.reports.find(key);
    const agreement = await stores.agreements.ofRound(key);
    if (!organisation || !report || !agreement) return refuse('not-found');
    if (!(await mayOpenReport(stores, deps.clock, actor, report))) return refuse('forbidden');
    const { id, name } = organisation;
    return accept({ organisation: { id, name }, ...(await compose(deps, stores, actor, agreement, report)) });
  });
}

async function compose(deps: ReadDeps, stores: ReadStores, actor: Actor, agreement: Agreement, report: Report) {
  const sight = sightOfRound(actor, report);
  const today = deps.clock.today();
  const framework = await frameworkOf(stores, agreement);
  const read = await stageFactsOf(stores, actor, { organisationId: report.organisationId, framework, today });
  const { hosts } = read;
  // Whoever may not read the round and has a move to make sees its status and its days alone.
  const results = sight.scores ? await stores.results.listOfRound(report) : [];
  const scores = roundScores({ framework, agreement, report }, results, today);
  const days = await daysLeftFrom(stores, today, framework.dueRule.placeThatCounts.value);
  const facts = { framework, agreement, today, ...read };
  const where = { organisationId: report.organisationId };
  const known = sight.scores ? withRead(stores, { framework, agreement, results }) : stores;
  const { moves, foretold } = await offeredMoves(known, deps.clock, actor, report);
  const others = { where, subject: yearSubject(roundOf(report)), today };
  const rows = await rowsOf(stores, actor, agreement, report, { hosts, results, scores, today });
  return {
    framework,
    agreement,
    report: seenReport(sight, report),
    window: roundWindow(framework, report.round, report),
    daysLeft: report.firstArrivedAt === null ? days(report.due) : null,
    rows: rows.map((row) => ({
      ...row,
      result: seenResult(sight, row.result),
      apart: threeScoresOf(framework, report, row.indicator, seenResult(sight, row.result), scores),
    })),
    kind: leadingKind(framework, report),
    scores,
    moves: moves.map((move) => move.action),
    barred: await barredMoves(stores, actor, moves, others),
    foretold,
    lacksDelegation: lacksEveryDelegation(actor, report),
    members: moves.some((move) => move.action === 'return') ? await membersOf(stores, report) : [],
    ...(await assessedBy(stores, actor, { framework, report, today })),
    topScore: topScore(framework),
    toAcknowledge: unacknowledged(actor, report.organisationId, hosts),
    mayReadHosts: isPermitted('read-hosts', actor, where),
    mayReadScores: sight.scores,
    mayReadCard: sight.scores && sight.figures,
    mayFollow: isPermitted('read-province', actor, where),
    mayReadForecast: mayReadAgreement(actor, agreement) && mayReadForecast(actor, report.organisationId),
    mayReadEvidence: sight.evidence,
    ...(await besideRound(stores, actor, framework, report)),
    stages: stagesFor(actor, report.organisationId, facts),
    next: isPermitted('read-province', actor, where)
      ? await nextOf(stores, facts, days, { round: report.round, results })
      : null,
  };
}

/** A deputy governor whom nothing was delegated to, where the governor has a step to take. */
function lacksEveryDelegation(actor: Actor, { organisationId, status }: Report): boolean {
  return movesFrom(reportMoves, status).some(({ permission }) =>
    lacksDelegation(permission, actor, { organisationId }),
  );
}

function roundOf({ organisationId, fiscalYear, round }: Report): RoundKey {
  return { organisationId, fiscalYear, round };
}

function unacknowledged(actor: Actor, organisationId: string, hosts: readonly HostAssignment[]): number {
  return hosts.filter(({ acknowledgedAt, agencyId }) => {
    const where = { organisationId, hostAgencyIds: [agencyId] };
    return acknowledgedAt === null && isPermitted('acknowledge-host', actor, where);
  }).length;
}

async function rowsOf(
  stores: ReadStores,
  actor: Actor,
  agreement: Agreement,
  report: Report,
  known: Pick<StageFacts, 'hosts' | 'today'> & { results: readonly Result[]; scores: RoundScores | null },
): Promise<Omit<RoundRow, 'apart'>[]> {
  const evidence = await stores.evidence.listOfRound(report);
  const rows: Omit<RoundRow, 'apart'>[] = [];
  const done = doneOnce(stores, report);
  const sources = await readSharedSources(stores, actor, agreement, report, known.today);
  for (const indicator of agreement.indicators) {
    const found = known.results.find((one) => one.code === indicator.code);
    if (!found) continue;
    const result = withCurrentStatus(found, known.hosts);
    const hosts = known.hosts.filter((host) => host.code === indicator.code);
    const moves = indicator.sharedFrom ? [] : movesOfResult(actor, report, result, known.hosts);
    rows.push({
      ...{ indicator, result, hosts, moves },
      barred: await barredResultMoves(stores, actor, { result, hosts, moves, today: known.today }, done),
      ledger: ledgerOf(leadingScore(known.scores), indicator),
      judgedHere: isJudgedHere({ indicator, result }),
      source: sources.get(indicator.code) ?? null,
      evidence: evidence.filter((one) => one.code === indicator.code && one.supersededBy === null).length,
    });
  }
  return rows;
}

function ledgerOf(score: RoundScore | null, { code }: Indicator): IndicatorLedger | null {
  return score?.ledger.indicators.find((one) => one.code === code) ?? null;
}

/** Approving, accepting and returning; sending belongs to the entry page, re-opening to the return of the report. */
export function movesOfResult(
  actor: Actor,
  report: Report,
  result: Result,
  hosts: readonly HostAssignment[],
): readonly ResultAction[] {
  if (report.status !== 'open' || result.state === 'cancelled') return [];
  const { organisationId, code } = result;
  const own = hosts.filter((host) => host.code === code);
  return movesFrom(resultDecisions, result.status)
    .filter((move) => move.partOf === undefined)
    .filter(({ permission }) =>
      isPermitted(permission, actor, { organisationId, hostAgencyIds: agenciesToAct(own, permission) }),
    )
    .map((move) => move.action);
}
