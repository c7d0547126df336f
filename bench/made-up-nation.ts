import type { PartyScoringSettings } from '../src/domain/scoring/party-scoring-settings.ts';
import { partyScoringSettingsOf } from '../src/domain/scoring/party-scoring-settings.ts';
import type { ScoredRule } from '../src/domain/scoring/score-indicator.ts';
import { frameworkOf } from '../src/frameworks/registry.ts';

/** What is computed: as many provinces as the country has, with twenty indicators each. All figures are made up. */
export const provinceCount = 76;
export const indicatorCount = 20;
export const cellCount = provinceCount * indicatorCount;

export const shareFormula = 'part / whole * 100';
export const growthFormula = '(part - whole) / whole * 100';

/** One indicator, as the engine takes it and as plain numbers for the bare loop. */
export interface MadeUpIndicator {
  readonly code: string;
  readonly rule: ScoredRule;
  readonly weight: string;
  readonly isGrowth: boolean;
  /** First value of its ladder and the step to the next; scores are 1 to 5. */
  readonly first: number;
  readonly step: number;
}

export const indicators: readonly MadeUpIndicator[] = Array.from({ length: indicatorCount }, (_, index) => {
  const isGrowth = index % 4 === 3;
  const first = isGrowth ? -4 + (index % 5) : 40 + index;
  const step = isGrowth ? 3 : 10;
  const points = [1, 2, 3, 4, 5].map((score): [string, string] => [String(first + step * (score - 1)), String(score)]);
  const formula = isGrowth ? growthFormula : shareFormula;
  return {
    code: `1.1-${index + 1}`,
    rule: { rule: { kind: 'ladder', points, below: 'clamp' }, formula },
    weight: String(100 / indicatorCount),
    isGrowth,
    first,
    step,
  };
});

/** Reported figures, province by province: as typed arrays, and as the texts the engine reads. */
export const parts = new Float64Array(cellCount);
export const wholes = new Float64Array(cellCount);
export const reported: readonly { readonly part: string; readonly whole: string }[] = fill();

function fill() {
  let state = 2568;
  const next = (from: number, to: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return from + Math.floor((state / 2_147_483_648) * (to - from));
  };
  return Array.from({ length: cellCount }, (_, cell) => {
    const whole = next(100_000, 900_000);
    const isGrowth = indicators[cell % indicatorCount]?.isGrowth ?? false;
    const part = Math.floor((whole * next(isGrowth ? 950 : 400, isGrowth ? 1120 : 1000)) / 1000);
    parts[cell] = part / 100;
    wholes[cell] = whole / 100;
    return { part: (part / 100).toFixed(2), whole: (whole / 100).toFixed(2) };
  });
}

/** The twelve-month round of FY2568, closed. */
export function nationSettings(): PartyScoringSettings {
  const framework = frameworkOf(2568);
  const settings = framework && partyScoringSettingsOf(framework, '12m', true);
  if (!settings) throw new Error('FY2568 has no twelve-month round');
  return settings;
}
