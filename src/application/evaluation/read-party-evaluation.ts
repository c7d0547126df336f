import { areScoresOpen, lacksMembers, seenSheets } from '../../domain/evaluation/blind-scores.ts';
import { tieInWords } from '../../domain/evaluation/conflict-of-interest.ts';
import { isMemberOf, type Panel } from '../../domain/evaluation/panel.ts';
import {
  isConcludedSheet,
  type MemberProgress,
  openCodes,
  type PanelScore,
  progressOf,
  type ScoreSheet,
  scoreOf,
  sheetOf,
} from '../../domain/evaluation/score-sheet.ts';
import type { SettledScore } from '../../domain/evaluation/settle-scores.ts';
import { differingCodes, type Settlement, settledScores } from '../../domain/evaluation/settlement.ts';
import { type SettlementAction, settlementMoves } from '../../domain/evaluation/settlement-moves.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { movesFrom } from '../../domain/lifecycle/status-move.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { Evidence } from '../../domain/reporting/evidence.ts';
import type { Report } from '../../domain/reporting/report.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { type BarredMove, barredMoves } from '../lifecycle/other-person.ts';
import type { ResultEntry } from '../reporting/load-result-entry.ts';
import { sightOfRound } from '../reporting/read-access.ts';
import { seenResult } from '../reporting/seen-of-round.ts';
import { yearSubject } from '../year/append-year-journal-row.ts';
import { conflictOf } from '../year/check-no-conflict.ts';
import { type EvaluationDeps, type EvaluationTables, evaluationSubject } from './evaluation-deps.ts';
import { loadPartyEvaluation, type PartyEvaluation } from './party-evaluation.ts';
import { leaderOf } from './settlement-conditions.ts';

/** One member's score as whoever may see it reads it. */
interface SeenScore extends PanelScore {
  readonly memberId: string;
  readonly memberName: string;
}

export interface EvaluatedResult {
  readonly indicator: ResultEntry['indicator'];
  readonly result: ResultEntry['result'];
  readonly evidence: readonly Evidence[];
  /** The reader's own score; null if they gave none. */
  readonly own: SeenScore | null;
  /** False where the figures changed after the reader scored them. */
  readonly ownIsOfNow: boolean;
  /** Everybody's scores once all have concluded; null before, and for whoever may not read them. */
  readonly given: readonly SeenScore[] | null;
  readonly differs: boolean;
  readonly settled: SettledScore | null;
}

/** What the reader does in the panel; null for who is no member. */
interface OwnPart {
  readonly isRecused: boolean;
  readonly isConcluded: boolean;
  readonly isLeader: boolean;
  /** What ties the reader to the party, in words; null: nothing. */
  readonly conflict: string | null;
  readonly openCodes: readonly string[];
}

export interface PartyEvaluationReading {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly framework: Framework;
  readonly report: Pick<Report, 'organisationId' | 'fiscalYear' | 'round' | 'status'>;
  readonly panel: Panel;
  readonly progress: readonly MemberProgress[];
  readonly settlement: Settlement;
  readonly leaderName: string | null;
  /** Too few members score the party: OPDC appoints another. */
  readonly lacksMembers: boolean;
  readonly mayAppoint: boolean;
  readonly own: OwnPart | null;
  /** Empty before the report is received, and for who reads the panel alone. */
  readonly rows: readonly EvaluatedResult[];
  /** Whether the reader sees everybody's scores. */
  readonly scoresShown: boolean;
  readonly top: string;
  readonly tolerance: string;
  readonly moves: readonly SettlementAction[];
  readonly barred: readonly BarredMove[];
  /** Whether the report itself opens for the reader. */
  readonly mayReadRound: boolean;
}

/** The panel of a party as one reader sees it: who and how far; the own scores; everybody's once all have concluded. */
export async function readPartyEvaluation(
  deps: EvaluationDeps,
  actor: Actor,
  key: RoundKey,
): Promise<Outcome<PartyEvaluationReading, 'forbidden' | 'not-found'>> {
  const where = { organisationId: key.organisationId };
  if (!isPermitted('read-panel', actor, where)) return refuse('forbidden');
  return deps.transactions.read(async (stores): Promise<Outcome<PartyEvaluationReading, 'not-found'>> => {
    const today = deps.clock.today();
    const organisation = await stores.organisations.find(key.organisationId);
    const found = await loadPartyEvaluation(stores, key, today);
    if (organisation === null || found === null) return refuse('not-found');
    const { panel, framework, report, scores } = found;
    const own = await ownPartOf(stores, actor, found, today);
    const reads = isPermitted('read-panel-scores', actor, where) && sightOfRound(actor, report).workings;
    const isFree = own === null || (!own.isRecused && own.conflict === null);
    const scoresShown = reads && isFree && isReader(panel, actor) && areScoresOpen(scores);
    const moves = own === null ? [] : offeredTo(own, found);
    const question = { where: { organisationId: 'opdc' }, subject: yearSubject(evaluationSubject(key)), today };
    const rows = reads && report.status !== 'open' ? rowsOf(found, actor, scoresShown) : [];
    return accept({
      ...{ organisation: { id: organisation.id, name: organisation.name }, framework, panel, own, scoresShown, rows },
      report: { ...key, status: report.status },
      progress: progressOf(panel.members, scores.sheets, scores.awaited, scores.members).map((one) => ({
        ...{ ...one, recusedBecause: reads && isReader(panel, actor) ? one.recusedBecause : null },
      })),
      settlement: scoresShown ? found.settlement : withoutScores(found.settlement),
      leaderName: leaderOf(found)?.name ?? null,
      lacksMembers: found.settlement.status !== 'settled' && lacksMembers(scores),
      mayAppoint: isPermitted('appoint-panel', actor, { organisationId: 'opdc' }),
      ...{ top: found.top, tolerance: found.tolerance, moves: moves.map(({ action }) => action) },
      barred: await barredMoves(stores, actor, moves, question),
      mayReadRound: sightOfRound(actor, report).scores,
    });
  });
}

/** Evaluators read the scores of their own panel, OPDC's officers those of all. */
function isReader(panel: Panel, actor: Actor): boolean {
  return isMemberOf(panel, actor.userId) || isPermitted('appoint-panel', actor, { organisationId: 'opdc' });
}

function withoutScores(settlement: Settlement): Settlement {
  return { ...settlement, reconciled: [], settled: [], minutes: null, returnReason: null };
}

async function ownPartOf(
  stores: EvaluationTables,
  actor: Actor,
  found: PartyEvaluation,
  today: string,
): Promise<OwnPart | null> {
  const { panel, scores, report } = found;
  const scoring = isPermitted('score-in-panel', actor, report);
  if (!scoring || !isMemberOf(panel, actor.userId)) return null;
  const sheet = sheetOf(scores.sheets, actor.userId);
  const tie = await conflictOf(stores, report.organisationId, actor, today);
  return {
    isRecused: sheet?.status === 'recused',
    isConcluded: isConcludedSheet(sheet, scores.awaited),
    isLeader: leaderOf(found)?.userId === actor.userId,
    conflict: tie === null ? null : tieInWords(tie),
    openCodes: openCodes(sheet, scores.awaited),
  };
}

/** The moves that this member may make now. */
function offeredTo(own: OwnPart, { settlement, report, scores }: PartyEvaluation) {
  if (report.status !== 'received' || own.isRecused) return [];
  return movesFrom(settlementMoves, settlement.status).filter(({ action }) => {
    if (action === 'declare-conflict') return true;
    if (own.conflict !== null) return false;
    // A panel that lost a member waits for nobody else: any of the others presses again.
    if (action === 'conclude-scores') return !own.isConcluded || areScoresOpen(scores);
    return action !== 'propose-settlement' || own.isLeader;
  });
}

function rowsOf(found: PartyEvaluation, actor: Actor, scoresShown: boolean): readonly EvaluatedResult[] {
  const { entries, evidence, scores, tolerance, settlement, report } = found;
  const sight = sightOfRound(actor, report);
  const seen = seenSheets(scores, actor.userId);
  const differing = scoresShown ? differingCodes(scores, tolerance) : [];
  const now = settlement.status === 'settled' ? settlement.settled : settledScores(scores, tolerance, settlement);
  const settled = scoresShown ? now : [];
  const own = seen.find(({ memberId }) => memberId === actor.userId) ?? null;
  return entries.map(({ indicator, result }, index) => {
    const { code } = result;
    const awaited = scores.awaited[index];
    return {
      ...{ indicator, result: seenResult(sight, result), differs: differing.includes(code) },
      evidence: evidence.filter((one) => one.code === code),
      own: own === null ? null : scoreIn(own, code),
      ownIsOfNow: awaited !== undefined && scoreOf(own, awaited) !== null,
      given: scoresShown ? seen.flatMap((sheet) => scoreIn(sheet, code) ?? []) : null,
      settled: settled.find((one) => one?.code === code) ?? null,
    };
  });
}

function scoreIn({ scores, memberId, memberName }: ScoreSheet, code: string): SeenScore | null {
  const found = scores.find((one) => one.code === code);
  return found === undefined ? null : { ...found, memberId, memberName };
}
