import type { Scale } from '../framework/scale-schema.ts';
import { plainNumber } from '../values/decimal.ts';
import type { Refusal } from '../values/result.ts';
import type { Indicator } from './indicator.ts';

/**
 * Finds ladders with a gap: a level of the framework's scale without a target, such as 50 and 100 without 75. Points
 * between the levels are the province's choice. Refuses with facts `indicator`, `missing` and `levels`.
 */
export function checkLadderLevels(
  scale: Scale,
  indicators: readonly Indicator[],
): readonly Refusal<'ladder-level-missing'>[] {
  const levels = scale.levels.value.map((level) => level.score);
  return indicators.flatMap((one) => {
    const points = one.rule.kind === 'composite' ? undefined : one.rule.points;
    if (points === undefined || points.length === 0 || one.inForce === 'cancelled') return [];
    const stated = new Set(points.map(([, score]) => plainNumber(score)));
    const missing = levels.filter((level) => !stated.has(plainNumber(level)));
    if (missing.length === 0) return [];
    const facts = { indicator: one.code, missing: missing.join(', '), levels: levels.join(', ') };
    return [{ code: 'ladder-level-missing', field: `indicators.${one.code}.ladder`, facts }];
  });
}
