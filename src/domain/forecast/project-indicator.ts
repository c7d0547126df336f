import type { Indicator } from '../agreement/indicator.ts';
import { scoringInputOf } from '../reporting/scoring-input.ts';
import { compileIndicator, measureIndicator } from '../scoring/score-indicator.ts';
import { type IndicatorHistory, yearlyResults } from './indicator-history.ts';
import { projectByPeriods } from './project-by-periods.ts';
import { projectByYears } from './project-by-years.ts';
import type { Projected, Projection, UnknownReason } from './projection.ts';

/**
 * The year-end of one indicator: what was reported, else from the periods of all its figures, else from the results of
 * earlier years, else why it cannot be said.
 */
export function projectIndicator(indicator: Indicator, history: IndicatorHistory): Projection {
  const { inForce, sharedFrom } = indicator;
  if (inForce === 'cancelled' || sharedFrom)
    return { basis: null, why: sharedFrom ? 'shared' : 'cancelled', points: [] };
  const reported = reportedAtYearEnd(indicator, history);
  if (reported) return reported;
  const barred = whyBarred(indicator);
  if (barred) return { basis: null, why: barred, points: [] };
  const byPeriods = projectByPeriods(indicator, history);
  if (byPeriods.basis !== null) return byPeriods;
  const years = yearlyResults(indicator, history);
  return projectByYears(indicator, years) ?? byPeriods;
}

function whyBarred({ variables, rule }: Indicator): UnknownReason | null {
  if (rule.kind === 'judgement') return 'evaluator';
  return rule.kind === 'milestones' || variables.some((one) => one.kind === 'step') ? 'steps' : null;
}

function reportedAtYearEnd(indicator: Indicator, { thisYear }: IndicatorHistory): Projected | null {
  const last = thisYear.find((one) => one.round === '12m' && one.state === 'reported');
  const scorer = compileIndicator(indicator);
  if (!last || !scorer.ok) return null;
  const measure = measureIndicator(scorer.value, scoringInputOf(indicator, last.variables, 'reported'));
  if (!measure.ok || measure.value.score === null) return null;
  const { score, result } = measure.value;
  const figure = indicator.rule.kind === 'composite' ? { result: null, score } : { result, score };
  return { basis: 'reported', ...figure, worst: figure, best: figure, figures: 1, points: [] };
}
