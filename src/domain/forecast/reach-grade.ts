import type { Bands } from '../scoring/grade.ts';
import { compileLadder, type Rung } from '../scoring/rules/compile-ladder.ts';
import { fractionOf, powerOfTen } from '../values/decimal.ts';
import {
  add,
  compare,
  divide,
  type Fraction,
  fromInteger,
  isNegative,
  isZero,
  multiply,
  negate,
  subtract,
  sumOf,
  ZERO,
} from '../values/fraction.ts';
import { valueForScore } from './value-for-score.ts';
import type { ScenarioScore, WhatIfIndicator, WhatIfSetup } from './what-if.ts';

/** The least total that is graded so: half a unit of the bands' last decimal below the band, because it is rounded half up. */
export function leastTotalOf({ bands, decimals }: Bands, code: string): Fraction | null {
  const band = bands.find((one) => one.code === code);
  if (!band) return null;
  return subtract(fractionOf(band.from), { n: 1n, d: 2n * powerOfTen(decimals) });
}

/** What one indicator would have to reach; `value` is null where even its full score does not suffice. */
export interface NeededValue {
  readonly code: string;
  readonly value: Fraction | null;
  /** Nothing has to move: the total is there already. */
  readonly reached: boolean;
}

/** For each indicator with a ladder: the result with which it alone brings the total there, all others as they are. */
export function neededAlone(setup: WhatIfSetup, scored: ScenarioScore, total: Fraction): readonly NeededValue[] {
  const lacks = lackOf(scored, total);
  return movable(setup, scored).map(({ code, rungs, score, weight }) => {
    if (compare(lacks, ZERO) <= 0) return { code, value: null, reached: true };
    const needed = add(score, divide(lacks, weight));
    return { code, value: valueForScore(rungs, needed), reached: false };
  });
}

/** A result to be moved, and by how much: the share of the ladder's whole length. */
export interface Move {
  readonly code: string;
  readonly value: Fraction;
  readonly cost: Fraction;
}

/** More combinations than this are not weighed against one another. */
const MOST_STATES = 20_000;

/**
 * The cheapest set of moves that brings the total there, exact. What is cheap is an assumption: the sum of the moves, each
 * as a share of its ladder from the first to the last point. At most one result ends between two points of its ladder, so
 * all others are tried at their points, and combinations that cost more for no more gain are left out. Null where no set
 * suffices, or too many would have to be weighed.
 */
export function cheapestMoves(setup: WhatIfSetup, scored: ScenarioScore, total: Fraction): readonly Move[] | null {
  const lacks = lackOf(scored, total);
  if (compare(lacks, ZERO) <= 0) return [];
  const rows = movable(setup, scored);
  let best: State | null = null;
  for (const last of rows) {
    const states = combinations(
      rows.filter((one) => one !== last),
      best?.cost ?? null,
    );
    if (states === null) return null;
    for (const state of states) {
      const found = closedBy(last, state, lacks);
      if (found !== null && (best === null || compare(found.cost, best.cost) < 0)) best = found;
    }
  }
  return best?.moves ?? null;
}

interface Movable {
  readonly code: string;
  readonly rungs: readonly Rung[];
  readonly weight: Fraction;
  readonly score: Fraction;
  /** Its result now. */
  readonly base: Fraction;
}

interface State {
  /** Weighted: points × weight. */
  readonly gain: Fraction;
  readonly cost: Fraction;
  readonly moves: readonly Move[];
}

/** Score × weight that lacks until the total is reached, over what is counted. */
function lackOf({ rows }: ScenarioScore, total: Fraction): Fraction {
  const counted = rows.filter((one) => one.score !== null);
  const earned = sumOf(counted.map(({ score, weight }) => multiply(score ?? ZERO, weight)));
  return subtract(multiply(total, sumOf(counted.map(({ weight }) => weight))), earned);
}

function movable({ indicators }: WhatIfSetup, { rows }: ScenarioScore): readonly Movable[] {
  return indicators.flatMap((indicator) => {
    const row = rows.find((one) => one.code === indicator.code);
    const rungs = rungsOf(indicator);
    if (!row || row.score === null || rungs === null || isZero(row.weight)) return [];
    return [
      { code: indicator.code, rungs, weight: row.weight, score: row.score, base: row.value ?? rungs[0]?.value ?? ZERO },
    ];
  });
}

function rungsOf({ rule }: WhatIfIndicator): readonly Rung[] | null {
  if (rule.kind === 'composite' || rule.kind === 'milestones' || !rule.points) return null;
  const ladder = compileLadder(rule.points, rule.below);
  return ladder.ok ? ladder.value.rungs : null;
}

function moveTo({ code, rungs, base }: Movable, value: Fraction): Move {
  const [first, last] = [rungs[0]?.value ?? ZERO, rungs.at(-1)?.value ?? ZERO];
  const way = divide(subtract(value, base), subtract(last, first));
  return { code, value, cost: isNegative(way) ? negate(way) : way };
}

function combinations(rows: readonly Movable[], most: Fraction | null): readonly State[] | null {
  let states: readonly State[] = [{ gain: ZERO, cost: ZERO, moves: [] }];
  for (const row of rows) {
    const better = row.rungs.filter((one) => compare(one.score, row.score) > 0);
    const all = states.flatMap((state) => [
      state,
      ...better.map((rung) => {
        const move = moveTo(row, rung.value);
        const gain = add(state.gain, multiply(subtract(rung.score, row.score), row.weight));
        return { gain, cost: add(state.cost, move.cost), moves: [...state.moves, move] };
      }),
    ]);
    states = undominated(all.filter((one) => most === null || compare(one.cost, most) < 0));
    if (states.length > MOST_STATES) return null;
  }
  return states;
}

/** Each costs more than the one before it, and gains more. */
function undominated(states: readonly State[]): readonly State[] {
  const sorted = [...states].sort((a, b) => compare(a.cost, b.cost) || compare(b.gain, a.gain));
  const kept: State[] = [];
  for (const state of sorted) {
    const last = kept.at(-1);
    if (last === undefined || compare(state.gain, last.gain) > 0) kept.push(state);
  }
  return kept;
}

function closedBy(last: Movable, state: State, lacks: Fraction): State | null {
  const rest = subtract(lacks, state.gain);
  if (compare(rest, ZERO) <= 0) return state;
  const value = valueForScore(last.rungs, add(last.score, divide(rest, last.weight)));
  if (value === null) return null;
  const move = moveTo(last, value);
  return { gain: lacks, cost: add(state.cost, move.cost), moves: [...state.moves, move] };
}

/** A value rounded to so many decimals to the side of more points, so that it still suffices. */
export function roundedToBetter({ rule }: WhatIfIndicator, value: Fraction, decimals: number): Fraction {
  const points = rule.kind === 'composite' ? [] : (rule.points ?? []);
  const [first, last] = [points[0]?.[0], points.at(-1)?.[0]];
  const rising = first === undefined || last === undefined || compare(fractionOf(first), fractionOf(last)) < 0;
  const unit = powerOfTen(decimals);
  const scaled = multiply(value, fromInteger(unit));
  const down = scaled.n >= 0n ? scaled.n / scaled.d : -((-scaled.n + scaled.d - 1n) / scaled.d);
  const exact = down * scaled.d === scaled.n;
  return { n: rising && !exact ? down + 1n : down, d: unit };
}
