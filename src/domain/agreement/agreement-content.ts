import type { Framework } from '../framework/framework-schema.ts';
import { type Instrument, instrumentOf } from '../framework/instrument.ts';
import { walkTree } from '../framework/walk-tree.ts';
import type { Amendment } from './amendment.ts';
import type { FiledPlan } from './filed-plan.ts';
import type { Agreement, ClusterPlan, Indicator, SharedFrom } from './indicator.ts';

/** A component as in the signed text; `weight` is null if the framework leaves it open. */
interface ContentComponent {
  readonly code: string;
  readonly name: string;
  readonly weight: string | null;
}

/**
 * Everything that the signatories sign, complete in itself: it can be read, printed and published without any other
 * record. It consists of the five parts of S2 ข้อ 1.4.2 (signatories, period, plan, agreed details, further details).
 */
export interface AgreementContent {
  readonly format: 'samrit.agreement/1';
  readonly party: { readonly id: string; readonly name: string };
  readonly fiscalYear: number;
  readonly version: number;
  readonly period: { readonly from: string; readonly to: string };
  readonly framework: {
    readonly name: string;
    readonly version: number;
    readonly components: readonly ContentComponent[];
    readonly levels: readonly { readonly name: string; readonly score: string }[];
  };
  /** What the year settles; absent in texts from before years said so, which are of an agreement. */
  readonly instrument?: Instrument | undefined;
  /** The laws and resolutions that the year's documents rest on, in their order; absent where there are none. */
  readonly legalGrounds?: readonly string[] | undefined;
  /** Positions that sign, in order; empty where nobody does. */
  readonly signatories: readonly string[];
  /** What changed the version before into this one; absent in the first. */
  readonly amends?: Amendment | undefined;
  readonly plan: { readonly vision: string; readonly strategicIssues: string; readonly goals: string };
  /** Absent for a cluster, and where the province's cluster has stated no plan. */
  readonly clusterPlan?: ClusterPlan | undefined;
  /** The plans that the party and its cluster have sent to OPDC; absent where they have sent none. */
  readonly filedPlans?: readonly FiledPlan[] | undefined;
  readonly indicators: readonly ContentIndicator[];
}

/** An indicator as it is signed; `sharedFrom` is set only if its result is the cluster's. */
type ContentIndicator = Omit<Indicator, 'inForce' | 'sharedFrom'> & { readonly sharedFrom?: SharedFrom | undefined };

/**
 * The content to be signed for this agreement, under its framework, by the party of this name, with the plan of its
 * cluster and the plans they have sent; once somebody has signed that is the one stored with the agreement.
 */
export function agreementContent(
  agreement: Agreement,
  framework: Framework,
  partyName: string,
  clusterPlan: ClusterPlan | null = agreement.clusterPlan ?? null,
  filedPlans: readonly FiledPlan[] = agreement.filedPlans ?? [],
): AgreementContent {
  const { vision, strategicIssues, goals } = agreement;
  return {
    format: 'samrit.agreement/1',
    party: { id: agreement.organisationId, name: partyName },
    fiscalYear: agreement.fiscalYear,
    version: agreement.version,
    period: framework.period.value,
    framework: {
      name: framework.name,
      version: framework.version,
      components: walkTree(framework.components).map(({ component: { code, name, weight } }) => ({
        code,
        name,
        weight: weight.value,
      })),
      levels: framework.scale.levels.value,
    },
    ...(framework.instrument === undefined ? {} : { instrument: instrumentOf(framework), ...groundsOf(framework) }),
    signatories: instrumentOf(framework) === 'agreement' ? framework.signatories.map((one) => one.position) : [],
    ...(agreement.amends ? { amends: agreement.amends } : {}),
    plan: { vision, strategicIssues, goals },
    ...(clusterPlan === null ? {} : { clusterPlan }),
    ...(filedPlans.length === 0 ? {} : { filedPlans }),
    indicators: agreement.indicators
      .filter((one) => one.inForce === 'in-force')
      .map(({ inForce: _always, sharedFrom, ...indicator }) => (sharedFrom ? { ...indicator, sharedFrom } : indicator)),
  };
}

/** Only where the year states its instrument: the text of what was settled before that stays as it was read. */
function groundsOf({ legalGrounds = [] }: Framework): Pick<AgreementContent, 'legalGrounds'> {
  return legalGrounds.length === 0 ? {} : { legalGrounds: legalGrounds.map((one) => one.name) };
}
