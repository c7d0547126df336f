import { formatHalfUp, fractionOf, toDecimalText } from '../values/decimal.ts';
import {
  add,
  compare,
  divide,
  type Fraction,
  fraction,
  fromInteger,
  isZero,
  multiply,
  subtract,
  sumOf,
} from '../values/fraction.ts';
import { accept, type Outcome, refuse } from '../values/result.ts';
import type { IncentiveLevel, IncentiveRules, IncentiveUnit } from './incentive-rules.ts';

/** A party whose announced total decides its level; 4 decimals, null without one. */
export interface Entrant {
  readonly organisationId: string;
  readonly name: string;
  readonly total: string | null;
}

export interface AllottedParty extends Entrant {
  /** The name of its level; null below every level, or without a total. */
  readonly level: string | null;
  /** The parts that one party of the level receives. */
  readonly share: string;
  /** What the parts alone would give, in baht, 4 decimals. */
  readonly exact: string;
  /** In baht, 2 decimals. */
  readonly amount: string;
  /** Whether it received one of the units that were left after rounding down. */
  readonly rounded: boolean;
}

/** A budget allotted among parties: in baht, and nothing of it is left. */
export interface Allocation {
  readonly budget: string;
  readonly unit: IncentiveUnit;
  /** The sum of the parts of all parties. */
  readonly parts: string;
  readonly parties: readonly AllottedParty[];
  /** How many units were left after rounding down. */
  readonly left: number;
  /** Parties with the same remainder of which not all received a unit, by their names; empty: there was no tie. */
  readonly tied: readonly string[];
}

const unitsPerBaht: Readonly<Record<IncentiveUnit, Fraction>> = {
  baht: fromInteger(1),
  satang: fromInteger(100),
};

interface Quota {
  readonly entrant: Entrant;
  readonly level: IncentiveLevel | undefined;
  /** The level's place from the highest. */
  readonly rank: number;
  readonly quota: Fraction;
  readonly whole: bigint;
  readonly remainder: Fraction;
}

/**
 * Allots the whole budget by the largest remainder: every party receives its parts of all parts, rounded down to the unit; the
 * units that are left go one each to the largest remainders, among equal ones to the higher level, the higher total, the lower
 * code. A party of a higher level never receives less. Refused where no party is in a level with a share.
 */
export function allocate(
  budget: Fraction,
  { levels, unit }: Pick<IncentiveRules, 'levels' | 'unit'>,
  entrants: readonly Entrant[],
): Outcome<Allocation, 'incentives-nobody'> {
  const placed = entrants.map((entrant) => ({ entrant, level: levelOf(levels, entrant) }));
  const parts = sumOf(placed.map(({ level }) => fractionOf(level?.share ?? '0')));
  if (isZero(parts)) return refuse('incentives-nobody');
  const units = multiply(budget, unitsPerBaht[unit]);
  const quotas = placed.map(({ entrant, level }): Quota => {
    const quota = divide(multiply(units, fractionOf(level?.share ?? '0')), parts);
    const whole = quota.n / quota.d;
    const rank = level === undefined ? levels.length : levels.indexOf(level);
    return { entrant, level, rank, quota, whole, remainder: subtract(quota, fraction(whole)) };
  });
  const given = sumOf(quotas.map(({ whole }) => fraction(whole)));
  const left = Number(subtract(units, given).n / subtract(units, given).d);
  const order = quotas.toSorted(before);
  const rounded = new Set(order.slice(0, left).map(({ entrant }) => entrant.organisationId));
  return accept({
    ...{ budget: formatHalfUp(budget, 2), unit, parts: toDecimalText(parts), left, tied: tiedAt(order, left) },
    parties: quotas.map((one) => allotted(one, unit, rounded.has(one.entrant.organisationId))),
  });
}

/** With how many decimals a total is shown, and therefore at least compared with the bounds of levels. */
const SHOWN_DECIMALS = 2;

const decimalsOf = (text: string) => text.split('.')[1]?.length ?? 0;

/**
 * The highest level whose lowest total the party's reaches: the total half-up at two decimals, as it is announced and shown, or
 * at as many as the bound has.
 */
function levelOf(levels: readonly IncentiveLevel[], { total }: Entrant): IncentiveLevel | undefined {
  if (total === null) return undefined;
  return levels.find(({ from }) => {
    const shown = formatHalfUp(fractionOf(total), Math.max(SHOWN_DECIMALS, decimalsOf(from)));
    return compare(fractionOf(shown), fractionOf(from)) >= 0;
  });
}

function before(a: Quota, b: Quota): number {
  const byTotal = compare(fractionOf(b.entrant.total ?? '0'), fractionOf(a.entrant.total ?? '0'));
  const byCode = a.entrant.organisationId < b.entrant.organisationId ? -1 : 1;
  return compare(b.remainder, a.remainder) || a.rank - b.rank || byTotal || byCode;
}

/** Everybody with the remainder of the last who received a unit, where somebody with the same received none. */
function tiedAt(order: readonly Quota[], left: number): readonly string[] {
  const [last, next] = [order[left - 1], order[left]];
  if (last === undefined || next === undefined || compare(last.remainder, next.remainder) !== 0) return [];
  return order.filter(({ remainder }) => compare(remainder, last.remainder) === 0).map(({ entrant }) => entrant.name);
}

function allotted({ entrant, level, quota, whole }: Quota, unit: IncentiveUnit, rounded: boolean): AllottedParty {
  const inBaht = (units: Fraction) => divide(units, unitsPerBaht[unit]);
  return {
    ...{ ...entrant, level: level?.name ?? null, share: level?.share ?? '0', rounded },
    exact: formatHalfUp(inBaht(quota), 4),
    amount: formatHalfUp(inBaht(add(fraction(whole), fromInteger(rounded ? 1 : 0))), 2),
  };
}
