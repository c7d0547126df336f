import type { Indicator, SharedFrom } from '../agreement/indicator.ts';
import type { ResultState } from '../scoring/ledger.ts';
import type { PartyIndicator } from '../scoring/score-party.ts';
import { isQuestioned, type Questioned } from './doubts.ts';
import { awaitsJudge, isScoredByEvaluator } from './scored-by-evaluator.ts';
import { scoringInputOf } from './scoring-input.ts';

/** What is known about one result when the party is scored. */
interface KnownResult extends Questioned {
  readonly code: string;
  readonly state: ResultState;
  readonly variables: Readonly<Record<string, string>>;
  readonly assessedScore: string | null;
  readonly assessedAgrees?: boolean;
  /** Absent or null for a result shared from a cluster: nothing accepted there yet. */
  readonly carried?: object | null;
}

/**
 * The indicators of one round as input of the scoring engine, in the agreement's order. `assessed` uses the evaluator's
 * score in place of the rule's, unless the evaluator agreed with it: then the rule counts, exactly. Until the assessment
 * is concluded it serves to count what is judged and gives no total: a result that nobody has judged yet is not a
 * missing result.
 */
export function partyScoringInputs(
  indicators: readonly Indicator[],
  results: readonly KnownResult[],
  kind: 'self' | 'assessed',
): PartyIndicator[] {
  return eachReported(indicators, results, (indicator, result) => scoringInputOfResult(indicator, result, kind));
}

/** Something of each indicator that has a result, in the agreement's order. */
export function eachReported<Known extends { readonly code: string }, Value>(
  indicators: readonly Indicator[],
  results: readonly Known[],
  make: (indicator: Indicator, result: Known) => Value,
): Value[] {
  const byCode = new Map(results.map((result) => [result.code, result]));
  return indicators.flatMap((indicator) => {
    const result = byCode.get(indicator.code);
    return result ? [make(indicator, result)] : [];
  });
}

/** One indicator's input; the same for the same indicator, result and kind. */
export function scoringInputOfResult(
  indicator: Indicator,
  result: KnownResult,
  kind: 'self' | 'assessed',
): PartyIndicator {
  const asked = kind === 'self' && indicator.inForce !== 'cancelled' && isQuestioned(result);
  const state = asked ? 'missing' : stateOf(indicator, result, kind);
  return {
    code: indicator.code,
    component: indicator.componentCode,
    weight: indicator.weight,
    rule: indicator.rule,
    formula: indicator.formula,
    input: scoringInputOf(indicator, result.variables, state),
    givenScore: kind === 'assessed' && !result.assessedAgrees ? result.assessedScore : null,
    ...(kind === 'assessed' && result.assessedAgrees ? { agreed: true } : {}),
    ...(state === 'missing' && isScoredByEvaluator(indicator) ? awaitsEvaluator : {}),
    ...(asked ? asksItsHost : {}),
    ...(indicator.sharedFrom ? sharedInput(indicator.sharedFrom, !result.carried) : {}),
    name: indicator.name,
    unit: indicator.unit,
    labels: Object.fromEntries(indicator.variables.map((variable) => [variable.name, variable.label])),
  };
}

function stateOf(indicator: Indicator, result: KnownResult, kind: 'self' | 'assessed'): ResultState {
  if (indicator.inForce === 'cancelled') return 'cancelled';
  if (kind === 'self' || !awaitsJudge(indicator, result)) return result.state;
  return result.assessedScore === null ? 'missing' : 'reported';
}

/** No report is missing: the score is the evaluator's to give, so until then it neither counts nor costs. */
const awaitsEvaluator = {
  origin: 'ผู้ประเมินเป็นผู้ให้คะแนนตัวชี้วัดนี้หลังสำนักงาน ก.พ.ร. รับรายงาน — ระหว่างนั้นยังไม่นับ และไม่ปรับลดคะแนนของจังหวัด',
  awaited: true,
} as const;

/** What cannot be sent is no result yet: it counts once its host has answered. */
const asksItsHost = {
  origin: 'ตัวเลขที่บันทึกไว้ยังมีข้อทักท้วงที่เจ้าภาพยังไม่ชี้แจง จึงยังส่งไม่ได้และยังไม่นับ — ชี้แจงหรือแก้ตัวเลขแล้วจึงนับ',
} as const;

function sharedInput({ organisationName, code }: SharedFrom, awaited: boolean) {
  const once = `ใช้ผลที่${organisationName} รายงานครั้งเดียวในตัวชี้วัด ${code} ของกลุ่มจังหวัด และนับให้ทุกจังหวัดสมาชิกที่ตกลงไว้`;
  return awaited
    ? { origin: `${once} — กลุ่มจังหวัดยังไม่รับผลนี้ จึงยังไม่นับ และไม่ปรับลดคะแนนของจังหวัด`, awaited }
    : { origin: once };
}
