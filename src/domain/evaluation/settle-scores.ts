import { formatHalfUp, fractionOf, toDecimalText } from '../values/decimal.ts';
import { add, compare, divide, type Fraction, fromInteger, multiply, subtract } from '../values/fraction.ts';
import type { IndicatorCode, UserId } from '../values/kinds-of-text.ts';
import { evaluationSettings } from './evaluation-settings.data.ts';
import type { PanelScore } from './score-sheet.ts';

/** One member's score of an indicator, for settling it. */
export interface GivenScore extends Pick<PanelScore, 'agrees' | 'note'> {
  readonly memberId: UserId;
  /** Decimal text. */
  readonly score: string;
}

export type SettlingMethod = 'agreed' | 'mean' | 'reconciled';

/** How the scores of one indicator become one; decimal text. */
export interface SettledScore {
  readonly code: IndicatorCode;
  readonly method: SettlingMethod;
  /** The exact self score counts: everybody accepted it. */
  readonly agrees: boolean;
  readonly score: string;
  readonly given: readonly GivenScore[];
  /** The reason that the assessed score bears. */
  readonly note: string;
}

/** The widest difference that is settled by the mean, on a scale with this top [A]; decimal text. */
export function toleranceOn(top: string): string {
  return toDecimalText(multiply(fractionOf(top), fractionOf(evaluationSettings.toleranceShare)));
}

/** The difference between the highest and the lowest score; decimal text. */
function spreadOf(given: readonly Pick<GivenScore, 'score'>[]): string {
  const sorted = given.map(({ score }) => fractionOf(score)).sort(compare);
  const [low, high] = [sorted[0] ?? fromInteger(0), sorted.at(-1) ?? fromInteger(0)];
  return toDecimalText(subtract(high, low));
}

/**
 * Settles the scores of one indicator: all accepted the self score → it counts exactly; a difference within the tolerance →
 * their mean, half-up at four decimals; null → the panel has to reconcile them.
 */
export function settleScore(code: IndicatorCode, given: readonly GivenScore[], tolerance: string): SettledScore | null {
  if (given.length === 0) return null;
  const first = given[0]?.score ?? '0';
  const notes = given.map(({ note }) => note).filter((note) => note !== '');
  if (given.every(({ agrees }) => agrees))
    return { code, method: 'agreed', agrees: true, score: first, given, note: '' };
  const spread = spreadOf(given);
  if (compare(fractionOf(spread), fractionOf(tolerance)) > 0) return null;
  const score = formatHalfUp(meanOf(given), 4);
  return { code, method: 'mean', agrees: false, score, given, note: [meanInWords(given, score), ...notes].join(' · ') };
}

function meanOf(given: readonly GivenScore[]): Fraction {
  const sum = given.reduce((total, { score }) => add(total, fractionOf(score)), fromInteger(0));
  return divide(sum, fromInteger(given.length));
}

/** The arithmetic as it is shown: `ค่าเฉลี่ยของผู้ประเมิน 2 คน (50.0000 + 53.0000) ÷ 2 = 51.5000`. */
function meanInWords(given: readonly GivenScore[], mean: string): string {
  const sum = given.map(({ score }) => score).join(' + ');
  return `ค่าเฉลี่ยของผู้ประเมิน ${given.length} คน (${sum}) ÷ ${given.length} = ${mean}`;
}
