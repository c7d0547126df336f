import type { Indicator, SharedFrom } from '../agreement/indicator.ts';
import type { ResultState } from '../scoring/ledger.ts';
import type { PartyIndicator } from '../scoring/score-party.ts';
import { scoringInputOf } from './scoring-input.ts';

/** What is known about one result when the party is scored. */
interface KnownResult {
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
  const byCode = new Map(results.map((result) => [result.code, result]));
  return indicators.flatMap((indicator) => {
    const result = byCode.get(indicator.code);
    return result ? [oneInput(indicator, result, kind)] : [];
  });
}

function oneInput(indicator: Indicator, result: KnownResult, kind: 'self' | 'assessed'): PartyIndicator {
  const unassessed = kind === 'assessed' && result.state === 'reported' && result.assessedScore === null;
  const state: ResultState = indicator.inForce === 'cancelled' ? 'cancelled' : unassessed ? 'missing' : result.state;
  return {
    code: indicator.code,
    component: indicator.componentCode,
    weight: indicator.weight,
    rule: indicator.rule,
    formula: indicator.formula,
    input: scoringInputOf(indicator, result.variables, state),
    givenScore: kind === 'assessed' && !result.assessedAgrees ? result.assessedScore : null,
    ...(kind === 'assessed' && result.assessedAgrees ? { agreed: true } : {}),
    ...(indicator.sharedFrom ? sharedInput(indicator.sharedFrom, !result.carried) : {}),
    name: indicator.name,
    unit: indicator.unit,
    labels: Object.fromEntries(indicator.variables.map((variable) => [variable.name, variable.label])),
  };
}

function sharedInput({ organisationName, code }: SharedFrom, awaited: boolean) {
  const once = `ใช้ผลที่${organisationName} รายงานครั้งเดียวในตัวชี้วัด ${code} ของกลุ่มจังหวัด และนับให้ทุกจังหวัดสมาชิกที่ตกลงไว้`;
  return awaited ? { origin: `${once} — กลุ่มจังหวัดยังไม่รับผลนี้ จึงยังไม่นับ และไม่หักคะแนนของจังหวัด`, awaited } : { origin: once };
}
