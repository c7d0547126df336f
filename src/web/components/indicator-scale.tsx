import type { Rule } from '../../domain/scoring/rule.ts';
import { ScoreScale } from './score-scale.tsx';

export interface IndicatorScaleProps {
  readonly rule: Rule;
  readonly unit: string;
  readonly result?: string | null | undefined;
  readonly score?: string | null | undefined;
  readonly small?: boolean;
}

/** The ladder of a rule as a scale; nothing if the rule has no ladder. */
export function IndicatorScale({ rule, unit, result, score, small }: IndicatorScaleProps) {
  const points = rule.kind === 'composite' ? undefined : rule.points;
  if (points === undefined || points.length === 0) return null;
  const below = rule.kind === 'composite' ? undefined : rule.below;
  return (
    <ScoreScale
      points={points}
      unit={unit}
      result={result ?? undefined}
      score={score ?? undefined}
      belowScore={below === 'clamp' ? points[0]?.[1] : '0'}
      small={small === true}
    />
  );
}
