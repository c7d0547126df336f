import { applyAdjustments } from '../scoring/adjust.ts';
import { gradeOf } from '../scoring/grade.ts';
import type { PartyScoringSettings } from '../scoring/party-scoring-settings.ts';
import type { PartyScore } from '../scoring/score-party.ts';
import {
  compare,
  divide,
  type Fraction,
  fromInteger,
  isZero,
  multiply,
  subtract,
  sumOf,
  ZERO,
} from '../values/fraction.ts';
import type { PastRound } from './past-round.ts';

/** A total with its grade; null where nothing is counted, or the round is not graded. */
export interface GradedTotal {
  readonly total: string | null;
  readonly exact: Fraction | null;
  readonly grade: string | null;
}

/** One party's round under the rule in force and under the scenario. */
export interface RoundMove {
  readonly past: PastRound;
  readonly before: GradedTotal;
  readonly after: GradedTotal;
  /** After less before, exact; null where one of them has no total. */
  readonly difference: Fraction | null;
  /** Whether the grade is better, worse or the same; null where one of them has none. */
  readonly direction: 'up' | 'down' | 'same' | null;
}

/** What one indicator, or the lateness of the report, adds to a total under both rules; they sum up to the totals. */
export interface MoveReason {
  readonly code: string;
  readonly name: string;
  readonly score: readonly [before: Fraction | null, after: Fraction | null];
  readonly weight: readonly [before: Fraction, after: Fraction];
  readonly points: readonly [before: Fraction, after: Fraction];
  readonly difference: Fraction;
}

/** The total as it is graded. */
export function gradedTotal(score: PartyScore, { grades }: Pick<PartyScoringSettings, 'grades'>): GradedTotal {
  const exact = score.exactTotal;
  const graded = exact === null || grades === null ? null : gradeOf(exact, grades);
  return { total: score.total, exact, grade: graded?.band.code ?? null };
}

/** Compares a round's two scores; `order` are the codes of the grades, the best first. */
export function moveOfRound(
  past: PastRound,
  [before, after]: readonly [GradedTotal, GradedTotal],
  order: readonly string[],
): RoundMove {
  const difference = before.exact === null || after.exact === null ? null : subtract(after.exact, before.exact);
  return { past, before, after, difference, direction: directionOf(before.grade, after.grade, order) };
}

function directionOf(before: string | null, after: string | null, order: readonly string[]): RoundMove['direction'] {
  if (before === null || after === null) return null;
  const [from, to] = [order.indexOf(before), order.indexOf(after)];
  if (from === to) return 'same';
  return to < from ? 'up' : 'down';
}

/** Where the difference of a round comes from, indicator by indicator, the lateness of its report last. */
export function reasonsOf(past: PastRound, before: PartyScore, after: PartyScore): readonly MoveReason[] {
  const rows = before.indicators.map((one, index): MoveReason => {
    const next = after.indicators[index] ?? one;
    const points = [shareOf(one, before), shareOf(next, after)] as const;
    return {
      ...{ code: one.code, name: past.indicators[index]?.name ?? '' },
      score: [one.score, next.score],
      weight: [one.effectiveWeight, next.effectiveWeight],
      points,
      difference: subtract(points[1], points[0]),
    };
  });
  const late = [adjustedBy(before), adjustedBy(after)] as const;
  if (late.every(isZero)) return rows;
  const lateness: MoveReason = {
    ...{ code: '', name: '', score: [null, null], weight: [ZERO, ZERO], points: late },
    difference: subtract(late[1], late[0]),
  };
  return [...rows, lateness];
}

/** What an indicator adds to the mean: its points over the weight that is counted. */
function shareOf(
  { score, effectiveWeight }: PartyScore['indicators'][number],
  { countedWeight }: PartyScore,
): Fraction {
  if (score === null || isZero(countedWeight)) return ZERO;
  return divide(multiply(score, effectiveWeight), countedWeight);
}

function adjustedBy({ mean, adjustments }: PartyScore): Fraction {
  return mean === null ? ZERO : subtract(applyAdjustments(mean, adjustments), mean);
}

/** How many rounds of each grade have which grade in the scenario: rows before, columns after, in the order given. */
export function gradeMatrix(moves: readonly RoundMove[], order: readonly string[]): readonly (readonly number[])[] {
  return order.map((from) =>
    order.map((to) => moves.filter(({ before, after }) => before.grade === from && after.grade === to).length),
  );
}

export interface MoveSummary {
  readonly rounds: number;
  readonly up: number;
  readonly down: number;
  /** How many rounds of each grade, in the order of the grades. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly matrix: readonly (readonly number[])[];
  /** The mean of the differences, exact; null where nothing is compared. */
  readonly meanDifference: Fraction | null;
}

/** The moves of all rounds in numbers. */
export function summaryOf(moves: readonly RoundMove[], order: readonly string[]): MoveSummary {
  const differences = moves.flatMap(({ difference }) => difference ?? []);
  const count = (fits: (one: RoundMove) => boolean) => moves.filter(fits).length;
  return {
    rounds: moves.length,
    up: count(({ direction }) => direction === 'up'),
    down: count(({ direction }) => direction === 'down'),
    before: order.map((code) => count(({ before }) => before.grade === code)),
    after: order.map((code) => count(({ after }) => after.grade === code)),
    matrix: gradeMatrix(moves, order),
    meanDifference: differences.length === 0 ? null : divide(sumOf(differences), fromInteger(differences.length)),
  };
}

/** Those whose grade changes first, then by how much the total does, the most first. */
export function byMove(a: RoundMove, b: RoundMove): number {
  const [one, other] = [moved(a), moved(b)];
  if (one !== other) return one ? -1 : 1;
  const [first, second] = [sizeOf(a), sizeOf(b)];
  return compare(second, first) || (a.past.organisationId < b.past.organisationId ? -1 : 1);
}

const moved = ({ direction }: RoundMove) => direction === 'up' || direction === 'down';
const sizeOf = ({ difference }: RoundMove): Fraction =>
  difference === null ? ZERO : difference.n < 0n ? { n: -difference.n, d: difference.d } : difference;
