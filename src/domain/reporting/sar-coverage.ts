import { show } from '../scoring/explain/figures.ts';
import { weightRoleOf } from '../scoring/score-party.ts';
import { spreadWeights } from '../scoring/spread-weights.ts';
import { fractionOf } from '../values/decimal.ts';
import { sumOf } from '../values/fraction.ts';
import type { SarContent } from './sar-content.ts';
import type { Coverage } from './shown-total.ts';

/** How much of the round's weight the total of a report counts, as it was composed. */
export function coverageOfSar({ indicators }: Pick<SarContent, 'indicators'>): Coverage {
  const rows = indicators.map(({ weight, state }) => ({ weight: fractionOf(weight), role: weightRoleOf(state) }));
  const weights = spreadWeights(rows);
  const counted = weights.filter((_weight, index) => indicators[index]?.weighted !== null);
  return { counted: show(sumOf(counted)), of: show(sumOf(weights)) };
}
