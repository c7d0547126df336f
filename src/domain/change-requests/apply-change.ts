import type { Indicator } from '../agreement/indicator.ts';
import type { Framework } from '../framework/framework-schema.ts';
import { fractionOf, parseDecimal, plainNumber, toDecimalText } from '../values/decimal.ts';
import { add, compare, type Fraction, subtract, sumOf, ZERO } from '../values/fraction.ts';
import { accept, type Outcome, refuse } from '../values/result.ts';
import { isBoundWith } from './bound-together.ts';
import type { ChangeDetails } from './change-request.ts';
import { spreadExactly } from './spread-exactly.ts';

export type ApplyRefusal =
  | 'change-indicator-unknown'
  | 'change-indicator-cancelled'
  | 'change-needs-thresholds'
  | 'change-weight-out-of-range'
  | 'change-no-indicator-left';

/** Weights are shown in two decimals, or in as many as the agreement has. */
const SHOWN_DECIMALS = 2;

type Change = Pick<ChangeDetails, 'code' | 'kind' | 'proposed'>;

/**
 * The indicators of the next version, in the same order: with the new values of one, and with the weight that it gives up or
 * takes spread over the others in proportion to theirs, so that every stated sum and the sum of 100 stay exactly. A cancelled
 * indicator stays with the weight 0. Old versions are untouched.
 */
export function applyChange(
  framework: Framework,
  indicators: readonly Indicator[],
  change: Change,
): Outcome<readonly Indicator[], ApplyRefusal> {
  const asked = indicators.find(({ code }) => code === change.code);
  if (asked === undefined) return refuse('change-indicator-unknown', { indicator: change.code }, 'code');
  if (asked.inForce === 'cancelled') return refuse('change-indicator-cancelled', { indicator: change.code }, 'code');
  const replaced = (next: Indicator) => indicators.map((one) => (one.code === change.code ? next : one));
  switch (change.kind) {
    case 'cancel':
      return withWeight(framework, indicators, { ...asked, inForce: 'cancelled', weight: '0' });
    case 'weight':
      return withTypedWeight(framework, indicators, asked, change.proposed.weight ?? asked.weight);
    case 'target':
    case 'criteria': {
      const { rule } = asked;
      const { points } = change.proposed;
      if (rule.kind === 'composite' || rule.points === undefined || rule.points.length === 0)
        return refuse('change-needs-thresholds', { indicator: asked.code }, 'points');
      return accept(points === undefined ? indicators : replaced({ ...asked, rule: { ...rule, points } }));
    }
    case 'details':
    case 'indicator': {
      const { name = asked.name, definition = asked.definition, dataSource = asked.dataSource } = change.proposed;
      return accept(replaced({ ...asked, name, definition, dataSource }));
    }
  }
}

function withTypedWeight(
  framework: Framework,
  indicators: readonly Indicator[],
  asked: Indicator,
  typed: string,
): Outcome<readonly Indicator[], ApplyRefusal> {
  const parsed = parseDecimal(typed);
  const group = takersOf(framework, indicators, asked);
  const held = sumOf([asked, ...group].map(({ weight }) => fractionOf(weight)));
  const inRange = parsed.ok && compare(parsed.value, ZERO) > 0 && compare(parsed.value, held) < 0;
  if (!inRange) {
    if (group.length === 0) return refuse('change-no-indicator-left', { indicator: asked.code }, 'weight');
    return refuse('change-weight-out-of-range', { indicator: asked.code, below: toDecimalText(held) }, 'weight');
  }
  return withWeight(framework, indicators, { ...asked, weight: plainNumber(typed) });
}

/** The others that may take or give: in force, with a weight, bound by the same sums. */
function takersOf(framework: Framework, indicators: readonly Indicator[], asked: Indicator): readonly Indicator[] {
  return indicators.filter(
    (one) =>
      one.code !== asked.code &&
      one.inForce === 'in-force' &&
      compare(fractionOf(one.weight), ZERO) > 0 &&
      isBoundWith(framework, one, asked),
  );
}

function withWeight(
  framework: Framework,
  indicators: readonly Indicator[],
  next: Indicator,
): Outcome<readonly Indicator[], ApplyRefusal> {
  const before = indicators.find(({ code }) => code === next.code);
  const takers = takersOf(framework, indicators, next);
  const weights = takers.map(({ weight }) => fractionOf(weight));
  const freed = subtract(fractionOf(before?.weight ?? '0'), fractionOf(next.weight));
  const decimals = decimalsOf([...indicators, next]);
  const spread = spreadExactly(weights, add(sumOf(weights), freed), decimals);
  // Where the others are so small that one of them would be left with nothing, there is not enough to give.
  if (spread === null || spread.some((one) => compare(one, ZERO) <= 0))
    return refuse(
      'change-no-indicator-left',
      { indicator: next.code },
      next.inForce === 'cancelled' ? 'kind' : 'weight',
    );
  const byCode = new Map(takers.map(({ code }, at): [string, Fraction] => [code, spread[at] ?? ZERO]));
  return accept(
    indicators.map((one) => {
      if (one.code === next.code) return next;
      const weight = byCode.get(one.code);
      return weight === undefined ? one : { ...one, weight: toDecimalText(weight) };
    }),
  );
}

function decimalsOf(indicators: readonly Pick<Indicator, 'weight'>[]): number {
  const typed = indicators.map(({ weight }) => plainNumber(weight).split('.')[1]?.length ?? 0);
  return Math.max(SHOWN_DECIMALS, ...typed);
}
