import { formatHalfUp, toDecimalText } from '../values/decimal.ts';
import type { Fraction } from '../values/fraction.ts';
import { compare } from '../values/fraction.ts';
import type { ExplainContext } from './explain/context.ts';
import { step } from './explain/context.ts';
import { explainSpread, explainTotals } from './explain/explain-totals.ts';
import { equals, inSum, say, show } from './explain/figures.ts';
import type { IndicatorLedger, Ledger, LedgerStep, PartyLedger } from './ledger.ts';
import type { PartyScoringSettings } from './party-scoring-settings.ts';
import { explainIndicator } from './score-indicator.ts';
import type { IndicatorScore, PartyIndicator, PartyScore } from './score-party.ts';

/**
 * Writes the worked example of a computed party: each indicator, then components → total → adjustments → grade.
 * `indicators` are those given to `scoreParty`, in the same order.
 */
export function explainPartyScore(
  indicators: readonly PartyIndicator[],
  settings: PartyScoringSettings,
  score: PartyScore,
): PartyLedger {
  const ledgers = score.indicators.map((one, index) => {
    const indicator = indicators[index];
    if (indicator?.code !== one.code) throw new TypeError('the indicators explained must be those that were scored');
    return explainOne(indicator, one, settings);
  });
  return {
    indicators: ledgers,
    steps: [...explainSpread(score, settings), ...explainTotals(score, settings)],
    points: score.mean === null ? null : formatHalfUp(score.points, settings.decimals.weighted),
    weight: show(score.weight),
    total: score.total,
    grade: score.graded?.band.name ?? null,
  };
}

function explainOne(indicator: PartyIndicator, score: IndicatorScore, settings: PartyScoringSettings): IndicatorLedger {
  const ledger = baseLedger(indicator, score, settings);
  const weighing = weighSteps(score, settings);
  return {
    ...ledger,
    steps: [...originSteps(indicator, settings), ...ledger.steps, ...agreedSteps(indicator, score), ...weighing],
    code: score.code,
    component: score.component,
    weight: toDecimalText(score.weight),
    effectiveWeight: show(score.effectiveWeight),
    score: score.score === null ? null : formatHalfUp(score.score, settings.decimals.indicator),
    weighted: score.weighted === null ? null : formatHalfUp(score.weighted, settings.decimals.weighted),
  };
}

function originSteps({ origin }: PartyIndicator, { clauses }: PartyScoringSettings): LedgerStep[] {
  return origin ? [step('ผลของกลุ่มจังหวัด', origin, undefined, clauses?.shared)] : [];
}

function agreedSteps({ agreed }: PartyIndicator, { state }: IndicatorScore): LedgerStep[] {
  if (!agreed || state !== 'reported') return [];
  return [step('คะแนนที่ประเมิน', 'ผู้ประเมินเห็นพ้องกับคะแนนประเมินตนเอง จึงใช้ค่าที่คำนวณได้ก่อนปัดเศษ')];
}

function baseLedger(indicator: PartyIndicator, score: IndicatorScore, settings: PartyScoringSettings): Ledger {
  const { labels, unit } = indicator;
  const context: ExplainContext = { decimals: settings.decimals.indicator, labels, unit, clauses: settings.clauses };
  const isGiven = score.state === 'reported' && indicator.givenScore !== null && indicator.givenScore !== undefined;
  if (!isGiven) return explainIndicator(score.scorer, indicator.input, score.measure, context);
  const text = formatHalfUp(score.score as Fraction, settings.decimals.indicator);
  const steps = [step('คะแนนที่ประเมิน', `ผู้ประเมินให้คะแนนตัวชี้วัดนี้ = ${text} คะแนน แทนคะแนนที่คำนวณจากผลที่รายงาน`, text)];
  return { steps, state: score.state, result: null, score: text };
}

function weighSteps(score: IndicatorScore, settings: PartyScoringSettings): LedgerStep[] {
  if (score.score === null || score.weighted === null) return [];
  const steps: LedgerStep[] = [];
  if (score.state === 'missing') {
    const text = `ปิดรอบแล้วยังไม่มีผล จึงนับเป็น ${say(score.score)} คะแนนตามกรอบการประเมิน`;
    steps.push(step('ไม่มีผลเมื่อปิดรอบ', text, show(score.score), settings.clauses?.missing));
  }
  if (compare(score.weight, score.effectiveWeight) !== 0) {
    const text = `น้ำหนักเดิม ${say(score.weight)} รวมส่วนที่กระจายมา เป็น ${say(score.effectiveWeight)}`;
    steps.push(step('น้ำหนัก', text, show(score.effectiveWeight), settings.clauses?.spread));
  }
  const product = `${inSum(score.score)} × ${say(score.effectiveWeight)} ÷ 100`;
  const text = `คะแนน × น้ำหนัก ÷ 100 = ${product} ${equals(score.weighted)}`;
  steps.push(step('คะแนนถ่วงน้ำหนัก', text, show(score.weighted), settings.clauses?.weights?.[score.component]));
  return steps;
}
