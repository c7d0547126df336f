import { movesFrom } from '../../domain/lifecycle/status-move.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { Report } from '../../domain/reporting/report.ts';
import { ownReportMoves, type ReportCondition, type ReportMove } from '../../domain/reporting/report-moves.ts';
import type { Result } from '../../domain/reporting/result.ts';
import { type ForetoldMove, foretoldMovesOf } from '../lifecycle/foretold-moves.ts';
import type { Clock } from '../ports.ts';
import type { YearStores } from '../year/year-ports.ts';
import { reportLifecycle } from './move-report.ts';
import { mayReadRound } from './read-access.ts';
import type { ReportTypes } from './report-types.ts';
import type { ScoringInputs } from './rescore-party.ts';

/** Where one of these is not met the move does not arise: nobody misses its button. */
const arising: readonly ReportCondition[] = [
  ...([
    'round-is-assessed',
    'cluster-changed-since',
    'never-arrived',
    'arrived-before',
    'concluded-unreported',
    'concluded-by-evaluator',
    'without-right-of-reply',
  ] as const),
];

/** Conditions of the indicators that are named with a return. */
const typed: readonly ReportCondition[] = ['indicators-known', 'none-shared'];

export interface OfferedReportMoves {
  /** What the reader's role may do with a report in this status. */
  readonly moves: readonly ReportMove[];
  /** Those of them that could only be refused now. */
  readonly foretold: readonly ForetoldMove<ReportTypes>[];
}

export async function offeredMoves(
  stores: ReportTypes['stores'],
  clock: Clock,
  actor: Actor,
  report: Report,
): Promise<OfferedReportMoves> {
  const { organisationId, fiscalYear, round } = report;
  const permitted = movesFrom(ownReportMoves, report.status).filter((move) =>
    isPermitted(move.permission, actor, { organisationId }),
  );
  const input = { organisationId, fiscalYear, round, rowVersion: null };
  const call = { tools: { clock }, actor, input, found: report, typed };
  const told = await foretoldMovesOf(reportLifecycle, stores, { ...call, moves: permitted });
  const absent = told.filter(({ condition }) => arising.includes(condition)).map(({ action }) => action);
  return {
    moves: permitted.filter(({ action }) => !absent.includes(action)),
    foretold: told.filter(({ action }) => !absent.includes(action)),
  };
}

/**
 * Whether the page of a report opens: for whoever may read the round, and for whoever has a move to make that would succeed.
 * The latter read the status and the days alone, if they have no sight of the round.
 */
export async function mayOpenReport(
  stores: ReportTypes['stores'],
  clock: Clock,
  actor: Actor,
  report: Report,
): Promise<boolean> {
  if (mayReadRound(actor, report)) return true;
  const { moves, foretold } = await offeredMoves(stores, clock, actor, report);
  return moves.length > foretold.length;
}

/** The same stores with what has been read of one round, so that its conditions do not read it again. */
export function withRead<Stores extends YearStores>(
  stores: Stores,
  {
    framework,
    agreement,
    results,
  }: Pick<ScoringInputs, 'framework' | 'agreement'> & { readonly results: readonly Result[] },
): Stores {
  return {
    ...stores,
    frameworks: { ...stores.frameworks, current: async () => framework, version: async () => framework },
    agreements: { ...stores.agreements, find: async () => agreement, ofRound: async () => agreement },
    results: { ...stores.results, listOfRound: async () => results },
  };
}
