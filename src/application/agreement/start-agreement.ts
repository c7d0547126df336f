import { isWithin } from '../../domain/agreement/check-weights.ts';
import type { Agreement } from '../../domain/agreement/indicator.ts';
import { clustersCountIn, isPartyOf } from '../../domain/framework/cluster-rules.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { canEditAgreement } from '../../domain/people/can-agree.ts';
import { clusterEraOf } from '../../domain/people/organisation.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendYearEntry } from '../year/append-year-entry.ts';
import type { AgreementDeps } from './move-agreement.ts';
import { slotIndicator, slotsOf } from './new-indicator.ts';

export interface StartAgreementInput {
  readonly organisationId: string;
  readonly fiscalYear: number;
}

export type StartAgreementRefusal =
  | 'forbidden'
  | 'framework-not-published'
  | 'party-not-in-framework'
  | 'agreement-exists';

/**
 * Begins a party's draft for a year from the framework in force. Only slots that are whole as the framework states
 * them (supplied centrally, binding everyone) are filled in; the others need targets and are offered to be added.
 */
export async function startAgreement(
  deps: AgreementDeps,
  actor: Actor,
  input: StartAgreementInput,
): Promise<Outcome<Agreement, StartAgreementRefusal>> {
  const { organisationId, fiscalYear } = input;
  if (!canEditAgreement(actor, { organisationId })) return refuse('forbidden');
  return deps.transactions.run(async (stores) => {
    const framework = await stores.frameworks.current(fiscalYear);
    if (!framework) return refuse('framework-not-published', { year: fiscalYear });
    if (!isPartyOf(framework, organisationId)) return refuse('party-not-in-framework', { year: fiscalYear });
    if (await stores.agreements.find(organisationId, fiscalYear))
      return refuse('agreement-exists', { year: fiscalYear });
    const agreement = emptyAgreement(framework, organisationId);
    const now = deps.clock.now();
    await stores.agreements.insert(agreement, now);
    await appendYearEntry(stores, actor, {
      key: input,
      action: 'agreement.start',
      permission: 'edit-agreement',
      before: null,
      after: { frameworkVersion: framework.version, indicators: agreement.indicators.map((one) => one.code) },
    });
    return accept(agreement);
  });
}

/** A cluster answers for what its provinces count of it; the rest of the framework's places are the provinces' own. */
function isAskedOf(framework: Framework, organisationId: string, component: string): boolean {
  if (clusterEraOf(organisationId) === null) return true;
  return clustersCountIn(framework).some((code) => isWithin(component, code));
}

function emptyAgreement(framework: Framework, organisationId: string): Agreement {
  return {
    organisationId,
    fiscalYear: framework.fiscalYear,
    version: 1,
    frameworkVersion: framework.version,
    status: 'draft',
    rowVersion: 1,
    vision: '',
    ...{ strategicIssues: '', goals: '', wishesToNegotiate: false, proposedAt: null },
    ...{ signedAt: null, contentHash: null, signatures: [], returnReason: null },
    indicators: slotsOf(framework)
      .filter(({ slot }) => slot.applicability.value.kind === 'all' && slot.ruleKind.value === 'central')
      .filter(({ component }) => isAskedOf(framework, organisationId, component.code))
      .map((placed, index) => slotIndicator(framework, placed, index + 1))
      .map((indicator) => ({ ...indicator, weight: indicator.weight || '0' })),
  };
}
