import { isBelow } from '../framework/walk-tree.ts';
import { isFrozenInputs } from '../scoring/frozen-inputs.ts';
import { scoreParty } from '../scoring/score-party.ts';
import { formatHalfUp } from '../values/decimal.ts';
import { divide, type Fraction, HUNDRED, isZero, multiply, sumOf } from '../values/fraction.ts';
import type { PartyOutcome } from './summary-content.ts';

/** Decimals of a score that is compared, as those of a total. */
const SCORE_DECIMALS = 4;

/** Points that a party has of the weight of one component. */
interface ComponentPoints {
  readonly code: string;
  readonly name: string;
  /** Weighted points, two decimals. */
  readonly points: string;
  /** The weight that was counted, as short as it is exact to two decimals. */
  readonly weight: string;
}

interface NamedComponent {
  readonly code: string;
  readonly name: string;
}

type Inputs = Pick<PartyOutcome, 'inputs'>;

/**
 * The score of each component on the scale of the year: its weighted points over the weight that was counted, so that it is
 * the same figure for parties whose weights differ. Four decimals, rounded half up once; null where a component has no score.
 */
export function componentScores(party: Inputs, codes: readonly string[]): readonly (string | null)[] {
  return countedOf(party, codes).map((counted) =>
    counted === null ? null : formatHalfUp(divide(multiply(counted.points, HUNDRED), counted.weight), SCORE_DECIMALS),
  );
}

/** The points of a year's components of the weight that was counted, rounded half up once; a component without a score is left out. */
export function componentPoints(party: Inputs, components: readonly NamedComponent[]): readonly ComponentPoints[] {
  const counted = countedOf(
    party,
    components.map(({ code }) => code),
  );
  return components.flatMap(({ code, name }, at) => {
    const own = counted[at] ?? null;
    if (own === null) return [];
    return [{ code, name, points: formatHalfUp(own.points, 2), weight: shortWeight(formatHalfUp(own.weight, 2)) }];
  });
}

const shortWeight = (weight: string) => weight.replace(/\.?0+$/, '');

interface Counted {
  readonly points: Fraction;
  readonly weight: Fraction;
}

/** What the indicators of each component give together, computed from the frozen inputs in exact fractions. */
function countedOf({ inputs }: Inputs, codes: readonly string[]): readonly (Counted | null)[] {
  const scored = isFrozenInputs(inputs) ? scoreParty(inputs.indicators, inputs.settings) : null;
  if (!scored?.ok) return codes.map(() => null);
  const counted = scored.value.indicators.flatMap(({ component, weighted, effectiveWeight }) =>
    weighted === null ? [] : [{ component, points: weighted, weight: effectiveWeight }],
  );
  return codes.map((code) => {
    const own = counted.filter(({ component }) => component === code || isBelow(component, code));
    const weight = sumOf(own.map((one) => one.weight));
    return isZero(weight) ? null : { points: sumOf(own.map(({ points }) => points)), weight };
  });
}
