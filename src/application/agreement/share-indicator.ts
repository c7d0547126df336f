import { type Agreement, planOf } from '../../domain/agreement/indicator.ts';
import { sharedCopy } from '../../domain/agreement/shared-indicator.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { clusterOfProvince } from '../year/cluster-sharing.ts';
import { frameworkOf } from '../year/framework-of.ts';
import type { AgreementDeps, AgreementRefusal } from './agreement-deps.ts';
import { saveAgreement } from './save-agreement.ts';
import { inOrder } from './save-indicator.ts';

export interface ShareIndicatorInput {
  readonly organisationId: string;
  readonly fiscalYear: number;
  readonly rowVersion: number | null;
  /** The code of the indicator in the cluster's agreement. */
  readonly sharedCode: string;
  /** Its code, component and weight in the province's own agreement. */
  readonly code: string;
  readonly componentCode: string;
  readonly weight: string;
}

/** Adds an indicator of the province's cluster to the province's draft, or changes its component and weight. */
export async function shareIndicator(
  deps: AgreementDeps,
  actor: Actor,
  input: ShareIndicatorInput,
): Promise<Outcome<Agreement, AgreementRefusal>> {
  if (!isPermitted('edit-agreement', actor, input)) return refuse('forbidden');
  const placed = await deps.transactions.read(async (stores) => {
    const draft = await stores.agreements.find(input.organisationId, input.fiscalYear);
    if (!draft) return refuse('not-found');
    const framework = await frameworkOf(stores, draft);
    const { cluster, agreement } = await clusterOfProvince(stores, framework, input);
    const original = agreement?.indicators.find((one) => one.code === input.sharedCode);
    const facts = { shared: input.sharedCode, cluster: cluster?.name ?? '', indicator: input.code };
    if (!cluster || !original) return refuse('cluster-indicator-unknown', facts);
    const from = { organisationId: cluster.id, organisationName: cluster.name, code: original.code };
    const { code, componentCode, weight } = input;
    const own = { code, componentCode, weight, position: 0, inForce: 'in-force' } as const;
    const others = draft.indicators.filter((one) => one.sharedFrom?.code !== original.code);
    return accept({ plan: planOf(draft), indicators: inOrder([...others, sharedCopy(own, original, from)]) });
  });
  return placed.ok ? saveAgreement(deps, actor, { ...input, ...placed.value }) : placed;
}
