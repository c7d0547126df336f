import { lengthOf } from '../values/clean-text.ts';
import { contentText } from '../values/content-text.ts';
import type { Refusal } from '../values/result.ts';
import { textLimits } from '../values/text-limits.data.ts';
import { normaliseThai } from '../values/thai-text.ts';
import type { AgreementStatus } from './agreement-moves.ts';
import type { Indicator } from './indicator.ts';

/** OPDC's verdicts on a proposed indicator (ความเหมาะสมของตัวชี้วัด). */
export const judgementVerdicts = ['appropriate', 'adjust', 'replace'] as const;

export type JudgementVerdict = (typeof judgementVerdicts)[number];

export const verdictNames: Readonly<Record<JudgementVerdict, string>> = {
  appropriate: 'เหมาะสม',
  adjust: 'ควรปรับ',
  replace: 'ควรเปลี่ยนตัวชี้วัด',
};

/** OPDC's judgement of one indicator, with the indicator word for word as it was judged. */
export interface Judgement {
  readonly code: string;
  readonly verdict: JudgementVerdict;
  /** Empty only where the verdict is `appropriate`. */
  readonly reason: string;
  readonly judged: Indicator;
  readonly judgedAt: string;
  readonly judgedName: string;
  /** 1 for the first judgement of the indicator, one more for each revision. */
  readonly rowVersion: number;
}

export type JudgementRefusal = 'judgement-reason-required' | 'judgement-reason-too-long';

/** A verdict other than `appropriate` needs a reason for the province. */
export function checkJudgement(verdict: JudgementVerdict, reason: string): readonly Refusal<JudgementRefusal>[] {
  const text = normaliseThai(reason).trim();
  if (lengthOf(text) > textLimits.reason)
    return [{ code: 'judgement-reason-too-long', field: 'reason', facts: { longest: textLimits.reason } }];
  if (verdict === 'appropriate' || text !== '') return [];
  return [{ code: 'judgement-reason-required', field: 'reason', facts: { verdict: verdictNames[verdict] } }];
}

/** True if the judgement is of the indicator in its current wording: a changed proposal is judged again. */
export function judgementHolds(judgement: Judgement, indicator: Indicator): boolean {
  return substance(judgement.judged) === substance(indicator);
}

function substance({ position: _place, ...indicator }: Indicator): string {
  return contentText(indicator);
}

/** The judgements in force, by code. */
export function judgementsInForce(
  indicators: readonly Indicator[],
  judgements: readonly Judgement[],
): ReadonlyMap<string, Judgement> {
  return new Map(
    judgements.flatMap((judgement) => {
      const indicator = indicators.find((one) => one.code === judgement.code);
      return indicator && judgementHolds(judgement, indicator) ? [[judgement.code, judgement] as const] : [];
    }),
  );
}

/**
 * Whether the summary of the analysis has been sent to the province: with the annexes or with the invitation to
 * negotiate (หนังสือสำนักงาน ก.พ.ร. ว 26 สิ่งที่ส่งมาด้วย 2).
 */
export function analysisIsSent(status: AgreementStatus): boolean {
  return status !== 'draft' && status !== 'proposed';
}
