import { clauseText } from '../calendar/explain-lateness.ts';
import type { Framework } from '../framework/framework-schema.ts';
import { isBelow } from '../framework/walk-tree.ts';
import { step } from '../scoring/explain/context.ts';
import { equals, inSum, say } from '../scoring/explain/figures.ts';
import type { LedgerStep } from '../scoring/ledger.ts';
import type { IndicatorScore, PartyScore } from '../scoring/score-party.ts';
import { formatHalfUp, fractionOf, toDecimalText } from '../values/decimal.ts';
import { compare, divide, type Fraction, HUNDRED, isZero, multiply, sumOf } from '../values/fraction.ts';

/** A round of the executive's appraisal as the year's framework states it. */
export type AppraisalRule = Framework['appraisals'][number];

/** What one component of the province's result gives the appraisal; `points` of `weight`, 4 decimals, null without any score. */
interface AppraisedComponent {
  readonly code: string;
  readonly name: string;
  readonly weight: string;
  readonly points: string | null;
}

/** The score of one round of appraisal; every figure is rounded half-up to 4 decimals once, from exact fractions. */
export interface AppraisalScore {
  readonly components: readonly AppraisedComponent[];
  /** The sum of the components' weights: 70 in the first round of FY2568, 100 in the second. */
  readonly weight: string;
  /** Of `weight`; null while a component has no score. */
  readonly points: string | null;
  /** The same of 100 [A: no source says how it is shown]. */
  readonly onHundred: string | null;
  readonly steps: readonly LedgerStep[];
}

/** Why a figure is shown of 100 beside the figure of its weight. */
export const onHundredReason =
  'เอกสารของปีไม่ระบุวิธีแสดงคะแนนของรอบที่ใช้องค์ประกอบเดียว จึงแสดงทั้งคะแนนจากน้ำหนักของรอบและคะแนนที่เทียบเต็ม 100';

const spreadReason =
  'เอกสารของปีไม่ระบุวิธีคิดเมื่อน้ำหนักที่มีคะแนนไม่เท่าน้ำหนักขององค์ประกอบ จึงคิดค่าเฉลี่ยถ่วงน้ำหนักขององค์ประกอบแล้วคูณน้ำหนัก';

/** The appraisal of one round from the province's exact score of the round that it uses (S4 ข้อ ๗). */
export function appraiseRound(
  rule: AppraisalRule,
  { components }: Pick<Framework, 'components'>,
  score: Pick<PartyScore, 'indicators'>,
): AppraisalScore {
  const parts = rule.components.map(({ code, weight }) =>
    partOf({ code, weight, name: components.find((one) => one.code === code)?.name ?? '' }, rule, score.indicators),
  );
  const weight = sumOf(parts.map((part) => fractionOf(part.weight)));
  const scored = parts.flatMap(({ exact }) => (exact === null ? [] : [exact]));
  const points = scored.length === parts.length ? sumOf(scored) : null;
  const onHundred = points === null || isZero(weight) ? null : divide(multiply(points, HUNDRED), weight);
  return {
    components: parts.map(({ exact, steps: _, ...part }) => ({ ...part, points: rounded(exact) })),
    weight: toDecimalText(weight),
    points: rounded(points),
    onHundred: rounded(onHundred),
    steps: [...parts.flatMap(({ steps }) => steps), ...totalSteps(rule, { weight, points, onHundred, scored })],
  };
}

const rounded = (value: Fraction | null) => (value === null ? null : formatHalfUp(value, 4));

interface Part {
  readonly code: string;
  readonly name: string;
  readonly weight: string;
  readonly exact: Fraction | null;
  readonly steps: readonly LedgerStep[];
}

function partOf(
  part: Pick<Part, 'code' | 'name' | 'weight'>,
  { source }: AppraisalRule,
  indicators: readonly IndicatorScore[],
): Part {
  const own = indicators.filter(
    ({ component, weighted }) => weighted !== null && (component === part.code || isBelow(component, part.code)),
  );
  const label = `องค์ประกอบที่ ${part.code} ${part.name}`;
  const covered = sumOf(own.map(({ effectiveWeight }) => effectiveWeight));
  if (isZero(covered))
    return { ...part, exact: null, steps: [step(label, 'ยังไม่มีคะแนนของตัวชี้วัดใดในองค์ประกอบนี้', undefined)] };
  const sum = sumOf(own.flatMap(({ weighted }) => weighted ?? []));
  const weight = fractionOf(part.weight);
  const terms = own.map(({ weighted }) => (weighted === null ? '' : inSum(weighted))).join(' + ');
  const added = `ผลรวมคะแนนถ่วงน้ำหนัก ${terms} ${equals(sum)} จากน้ำหนัก ${say(covered)}`;
  const steps = [...own.map(indicatorStep), step(label, added, formatHalfUp(sum, 4), clauseText(source))];
  if (compare(covered, weight) === 0) return { ...part, exact: sum, steps };
  const exact = multiply(divide(sum, covered), weight);
  const text = `${say(sum)} ÷ ${say(covered)} × ${part.weight} ${equals(exact)}`;
  const scaled = step(`ให้เต็มน้ำหนัก ${part.weight}`, text, formatHalfUp(exact, 4), `ข้อสมมติ: ${spreadReason}`);
  return { ...part, exact, steps: [...steps, scaled] };
}

function indicatorStep({ code, score, weighted, effectiveWeight }: IndicatorScore): LedgerStep {
  if (score === null || weighted === null) throw new TypeError('an indicator that is counted has a score');
  const text = `คะแนน ${inSum(score)} × น้ำหนัก ${say(effectiveWeight)} ÷ 100 ${equals(weighted)}`;
  return step(`ตัวชี้วัด ${code}`, text, formatHalfUp(weighted, 4));
}

interface Total {
  readonly weight: Fraction;
  readonly points: Fraction | null;
  readonly onHundred: Fraction | null;
  readonly scored: readonly Fraction[];
}

function totalSteps({ source }: AppraisalRule, { weight, points, onHundred, scored }: Total): LedgerStep[] {
  if (points === null || onHundred === null) return [];
  const sum = `${scored.map(inSum).join(' + ')} ${equals(points)}`;
  const from = scored.length === 1 ? `ใช้คะแนนขององค์ประกอบเดียว ${say(points)}` : sum;
  const text = `${from} จากน้ำหนักรวม ${say(weight)}`;
  const total = step('คะแนนที่ใช้ในการประเมินผู้บริหาร', text, formatHalfUp(points, 4), clauseText(source));
  if (compare(weight, HUNDRED) === 0) return [total];
  const whole = `${say(points)} × 100 ÷ ${say(weight)} ${equals(onHundred)}`;
  return [total, step('เทียบเต็ม 100', whole, formatHalfUp(onHundred, 4), `ข้อสมมติ: ${onHundredReason}`)];
}
