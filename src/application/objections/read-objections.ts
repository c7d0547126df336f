import type { Framework } from '../../domain/framework/framework-schema.ts';
import { movesFrom } from '../../domain/lifecycle/status-move.ts';
import {
  isSent,
  isWindowOpen,
  type Objection,
  type ObjectionCase,
  type ObjectionKey,
} from '../../domain/objections/objection.ts';
import { type ObjectionMove, objectionMoves } from '../../domain/objections/objection-moves.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { ReportStatus } from '../../domain/reporting/report-moves.ts';
import type { IndicatorLedger, PartyLedger } from '../../domain/scoring/ledger.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { type BarredMove, barredMoves } from '../lifecycle/other-person.ts';
import type { ResultsTables } from '../results/results-deps.ts';
import { yearSubject } from '../year/append-year-journal-row.ts';
import {
  isOfParty,
  type ObjectionDeps,
  objectionSubject,
  type RoundWithRight,
  roundWithRight,
  seenCase,
} from './objection-deps.ts';
import { proposedLedger } from './proposed-ledger.ts';

/** One indicator's proposed score, with what the party says against it. */
export interface ProposedRow {
  readonly code: string;
  readonly name: string;
  readonly ledger: IndicatorLedger;
  readonly objection: Objection | null;
  /** Its score as it is frozen now, where it is another; for whoever decides, and for the party once it is answered. */
  readonly changedTo: string | null;
}

export interface ObjectionReading extends ObjectionKey {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly framework: Framework;
  readonly right: RoundWithRight['right'];
  /** As the reader may see it. */
  readonly of: ObjectionCase;
  /** The proposed total and its steps; null for the party once its window is over. */
  readonly total: Pick<PartyLedger, 'total' | 'grade' | 'steps'> | null;
  /** All indicators, or once the window is over only those that the party objected to. */
  readonly rows: readonly ProposedRow[];
  readonly isOpen: boolean;
  readonly mayWrite: boolean;
  readonly mayAnswer: boolean;
  readonly isOfParty: boolean;
  /** How far the party's report is, for whoever answers. */
  readonly reportStatus: ReportStatus | null;
  /** What the reader may do now; those that bind are proved. */
  readonly moves: readonly ObjectionMove[];
  readonly barred: readonly BarredMove[];
  readonly today: string;
}

/** The proposed results of one party and what it says against them, as one reader may see it. */
export async function readObjections(
  deps: ObjectionDeps,
  actor: Actor,
  { organisationId, fiscalYear, round }: ObjectionKey,
): Promise<Outcome<ObjectionReading, 'forbidden' | 'not-found'>> {
  const key = { organisationId, fiscalYear, round };
  if (!isPermitted('read-objections', actor, key)) return refuse('forbidden');
  const today = deps.clock.today();
  return deps.transactions.read(async (stores): Promise<Outcome<ObjectionReading, 'not-found'>> => {
    const year = await roundWithRight(stores, key);
    const organisation = year.ok ? await stores.organisations.find(organisationId) : null;
    const found = year.ok ? await stores.objections.find(key) : null;
    if (!year.ok || organisation === null || found === null) return refuse('not-found');
    const of = seenCase(actor, found);
    const own = isOfParty(actor, key);
    const isOpen = isWindowOpen(found, today);
    const ledger = await proposedLedger(stores, found);
    const report = await stores.reports.find(key);
    const moves = movesOf(actor, of, isOpen);
    const mayAnswer = of.status === 'sent' && isPermitted('answer-objections', actor, key);
    const where = { where: { organisationId }, subject: yearSubject(objectionSubject(key)), today };
    return accept({
      ...{ ...key, ...year.value, of, isOpen, today, isOfParty: own, moves, mayAnswer },
      organisation: { id: organisation.id, name: organisation.name },
      total: isOpen || !own ? { total: ledger.total, grade: ledger.grade, steps: ledger.steps } : null,
      rows: await rowsOf(stores, of, ledger, { all: isOpen || !own, own }),
      mayWrite: isOpen && of.status === 'open' && isPermitted('write-objection', actor, key),
      reportStatus: own ? null : (report?.status ?? null),
      barred: await barredMoves(stores, actor, moves, where),
    });
  });
}

/** Moves that could succeed for this reader today; answers are given together once each objection has one. */
function movesOf(actor: Actor, of: ObjectionCase, isOpen: boolean): readonly ObjectionMove[] {
  return movesFrom(objectionMoves, of.status).filter(({ action, permission }) => {
    if (!isPermitted(permission, actor, of)) return false;
    if (action === 'propose') return isOpen && of.objections.length > 0;
    return action === 'answer' ? of.objections.every(({ answer }) => answer !== null) : isOpen;
  });
}

interface Shown {
  readonly all: boolean;
  readonly own: boolean;
}

async function rowsOf(
  stores: Pick<ResultsTables, 'agreements' | 'scores'>,
  of: ObjectionCase,
  ledger: PartyLedger,
  { all, own }: Shown,
): Promise<readonly ProposedRow[]> {
  const names = await stores.agreements.ofRound(of);
  const compares = isSent(of) && (!own || of.status === 'answered');
  const now = compares ? await stores.scores.latestFrozen(of, 'assessed') : null;
  return ledger.indicators.flatMap((one): ProposedRow[] => {
    const objection = of.objections.find(({ code }) => code === one.code) ?? null;
    if (!all && objection === null) return [];
    const name = names?.indicators.find(({ code }) => code === one.code)?.name ?? '';
    const score = now?.ledger.indicators.find(({ code }) => code === one.code)?.score ?? null;
    const isChanged = now !== null && objection !== null && score !== one.score;
    return [{ code: one.code, name, ledger: one, objection, changedTo: isChanged ? score : null }];
  });
}
