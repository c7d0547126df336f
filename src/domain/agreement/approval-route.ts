import { type Refusal, refusal } from '../values/result.ts';
import type { Indicator } from './indicator.ts';
import type { JudgementVerdict } from './judgement.ts';

/** Why an agreement cannot take the chosen approval route. */
export type ApprovalRouteRefusal =
  | 'analysis-incomplete'
  | 'judged-not-appropriate'
  | 'not-on-approved-list'
  | 'province-wishes-to-negotiate'
  | 'no-negotiation-this-year'
  | 'every-proposal-negotiated'
  | 'nothing-to-negotiate'
  | 'negotiation-unresolved';

export interface ApprovalRouteFacts {
  /** Whether the year's framework has a negotiation. If it has none, no approved list is required either. */
  readonly negotiates: boolean;
  /** Whether the year's framework spares a proposal from negotiation whose indicators are all on the approved list. */
  readonly sparesListed: boolean;
  readonly wishesToNegotiate: boolean;
  readonly indicators: readonly Pick<Indicator, 'code' | 'inForce'>[];
  /** Verdicts on the indicators in their current wording, by code. */
  readonly verdicts: ReadonlyMap<string, JudgementVerdict>;
  /** Codes of the indicators that are on the approved list. */
  readonly onList: ReadonlySet<string>;
}

export interface ApprovalRoute {
  /** `undecided` while OPDC has not judged every indicator; `return` if only the province can correct it. */
  readonly leadsTo: 'undecided' | 'annexes' | 'negotiation' | 'return';
  /** The reasons against sending the annexes; empty exactly on the route `annexes`. */
  readonly against: readonly Refusal<ApprovalRouteRefusal>[];
}

/**
 * The approval route of a proposal (คู่มือ 2554 แผนภาพที่ 2; ว 26): annexes to confirm if every indicator in force is
 * appropriate and on the approved list, and the province asks for no negotiation; otherwise, and in a year that negotiates
 * every proposal, negotiation, or back to the province in a year without one.
 */
export function approvalRouteOf(facts: ApprovalRouteFacts): ApprovalRoute {
  const codes = facts.indicators.filter((one) => one.inForce === 'in-force').map((one) => one.code);
  const unjudged = codes.filter((code) => !facts.verdicts.has(code));
  const found = codes.filter((code) => (facts.verdicts.get(code) ?? 'appropriate') !== 'appropriate');
  const unlisted = facts.negotiates ? codes.filter((code) => !facts.onList.has(code)) : [];
  const against: readonly Refusal<ApprovalRouteRefusal>[] = [
    ...named('analysis-incomplete', unjudged),
    ...named('judged-not-appropriate', found),
    ...named('not-on-approved-list', unlisted),
    ...(facts.negotiates && !facts.sparesListed ? [{ code: 'every-proposal-negotiated' as const }] : []),
    ...(facts.negotiates && facts.wishesToNegotiate ? [{ code: 'province-wishes-to-negotiate' as const }] : []),
  ];
  if (unjudged.length > 0) return { leadsTo: 'undecided', against };
  if (against.length === 0) return { leadsTo: 'annexes', against };
  return { leadsTo: facts.negotiates ? 'negotiation' : 'return', against };
}

type NamingRefusal = 'analysis-incomplete' | 'judged-not-appropriate' | 'not-on-approved-list';

function named(code: NamingRefusal, codes: readonly string[]): readonly Refusal<NamingRefusal>[] {
  return codes.length === 0 ? [] : [refusal(code, { codes: codes.join(', ') })];
}

export const approvalRouteNames: Readonly<Record<ApprovalRoute['leadsTo'], string>> = {
  undecided: 'ยังกำหนดไม่ได้ รอผลวิเคราะห์',
  annexes: 'ส่งเอกสารประกอบคำรับรองการปฏิบัติราชการให้จังหวัดยืนยัน',
  negotiation: 'เจรจาความเหมาะสม',
  return: 'ส่งกลับให้จังหวัดแก้ไข',
};
