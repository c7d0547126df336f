import type { Rule } from '../scoring/rule.ts';
import type { IndicatorCode, Instant, PartyId, Sha256 } from '../values/kinds-of-text.ts';
import type { AgreementStatus } from './agreement-moves.ts';
import type { Amendment } from './amendment.ts';
import type { Approval } from './approval.ts';
import type { FiledPlan } from './filed-plan.ts';
import type { Signature } from './signature.ts';
import type { VariableKind } from './variable-kind.ts';

/** Figures given by month or quarter, and how they become the one figure of the round. */
export interface ByPeriod {
  readonly period: 'month' | 'quarter';
  /**
   * `sum`: each period's own amount, added up. `cumulative`: each figure counts from the start of the year, so the last
   * period's is used. `latest`: a state at the end of the period, so the latest given figure is used.
   */
  readonly combine: 'sum' | 'cumulative' | 'latest';
}

/** A quantity the host reports; the formula names it. */
export interface ReportedVariable {
  /** ASCII name used in the formula. */
  readonly name: string;
  /** Thai label shown beside the field. */
  readonly label: string;
  readonly unit: string;
  /** Absent in older records: `kindOf` in `variable-kind.ts` tells it. */
  readonly kind?: VariableKind | undefined;
  /** True if a value below zero makes sense (a change, a balance). */
  readonly mayBeNegative: boolean;
  /** Absent or null: one figure for the whole round. */
  readonly byPeriod?: ByPeriod | null | undefined;
  /** Outside these bounds (decimal text; null: open) the host is asked for a reason; nothing is refused. */
  readonly plausible?: { readonly from: string | null; readonly to: string | null } | null | undefined;
  /** A change from the last round or year by more than this share (`0.5`: half) is also questioned. */
  readonly largestChange?: string | null | undefined;
}

/** A past result that the target is compared with. The years are chosen, never "the last three". */
export interface Baseline {
  readonly fiscalYear: number;
  /** Decimal text, or null when the year has no figure. */
  readonly value: string | null;
  /** Why there is no figure; absent if there is one, or if nobody said. */
  readonly why?: string | undefined;
}

/** The cluster's indicator that a province uses as its own: reported once there, counted here. */
export interface SharedFrom {
  readonly organisationId: PartyId;
  readonly organisationName: string;
  readonly code: IndicatorCode;
}

/** One indicator of an agreement. Weights are percent of the whole, decimal text. */
export interface Indicator {
  readonly code: IndicatorCode;
  readonly componentCode: string;
  readonly position: number;
  readonly name: string;
  readonly definition: string;
  readonly unit: string;
  readonly weight: string;
  /** Computes the result from the variables; null when the one variable is itself the result. */
  readonly formula: string | null;
  readonly variables: readonly ReportedVariable[];
  readonly rule: Rule;
  readonly baselines: readonly Baseline[];
  readonly dataSource: string;
  readonly inForce: 'in-force' | 'cancelled';
  /** Absent or null if the party reports it itself. */
  readonly sharedFrom?: SharedFrom | null | undefined;
}

/** What a party writes in addition to its indicators (S2 ข้อ 1.4.2: the plan of the agreement). */
export interface AgreementPlan {
  readonly vision: string;
  /** Strategic issues (ประเด็นยุทธศาสตร์), one per line. */
  readonly strategicIssues: string;
  /** Goals (เป้าประสงค์), one per line. */
  readonly goals: string;
  /** True when the province asks to negotiate although everything may be on the approved list. */
  readonly wishesToNegotiate: boolean;
}

export function planOf({ vision, strategicIssues, goals, wishesToNegotiate }: AgreementPlan): AgreementPlan {
  return { vision, strategicIssues, goals, wishesToNegotiate };
}

/** The plan of a province's cluster, which stands in the province's agreement too (S2 ข้อ 1.4.2). */
export interface ClusterPlan extends Omit<AgreementPlan, 'wishesToNegotiate'> {
  readonly organisationId: PartyId;
  readonly organisationName: string;
}

/** One party's agreement (คำรับรองการปฏิบัติราชการ) of one fiscal year, in one version. */
export interface Agreement extends AgreementPlan {
  readonly organisationId: PartyId;
  readonly fiscalYear: number;
  readonly version: number;
  readonly frameworkVersion: number;
  readonly status: AgreementStatus;
  readonly rowVersion: number;
  /** The instant of the first proposal, kept when it comes back and is proposed anew. */
  readonly proposedAt: Instant | null;
  /** The approved list by which it is judged: the one in force when it was proposed; absent or null if there was none. */
  readonly listEdition?: number | null | undefined;
  /** As the first signatory signed it; until then it is the one in the cluster's own agreement. */
  readonly clusterPlan?: ClusterPlan | null | undefined;
  /** As the first signatory signed them; until then they are the editions in use. */
  readonly filedPlans?: readonly FiledPlan[] | null | undefined;
  /** The instant of the last signature; in a year without signatures of the last approval: since when it is in force. */
  readonly signedAt: Instant | null;
  /** Lower-case hexadecimal SHA-256 of what the first signatory read and signed. */
  readonly contentHash: Sha256 | null;
  /** In the order signed, which is the framework's order. */
  readonly signatures: readonly Signature[];
  /** What bodies have approved of it since it was settled, in the order recorded. */
  readonly approvals?: readonly Approval[] | undefined;
  /** What changed the version before into this one; absent or null in the first. */
  readonly amends?: Amendment | null | undefined;
  readonly returnReason: string | null;
  readonly indicators: readonly Indicator[];
}

/** The name of the one variable of an indicator without a formula: the result itself. */
export const RESULT_VARIABLE = 'result';
