import type { Agreement, Indicator } from '../../domain/agreement/indicator.ts';
import { type PlacedSlot, slotIndicator, slotsAskedOf } from '../../domain/agreement/new-indicator.ts';
import type { CatalogueEntry } from '../../domain/catalogue/catalogue-entry.ts';
import { entryIndicator } from '../../domain/catalogue/entry-indicator.ts';
import { isPartyOf } from '../../domain/framework/cluster-rules.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { CatalogueStores } from '../catalogue/catalogue-ports.ts';
import type { Clock, Transactions } from '../ports.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import type { YearStores } from '../year/year-ports.ts';

export interface StartAgreementDeps {
  readonly transactions: Transactions<YearStores & CatalogueStores>;
  readonly clock: Clock;
}

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
 * Starts a party's draft for a year from the framework in force. Only slots that the framework states completely
 * (supplied centrally, binding everyone) are filled in, worded as on the approved list if it has them; the others need
 * targets and are offered for adding.
 */
export async function startAgreement(
  deps: StartAgreementDeps,
  actor: Actor,
  input: StartAgreementInput,
): Promise<Outcome<Agreement, StartAgreementRefusal>> {
  const { organisationId, fiscalYear } = input;
  if (!isPermitted('edit-agreement', actor, { organisationId })) return refuse('forbidden');
  return deps.transactions.run(async (stores) => {
    const framework = await frameworkInForce(stores, fiscalYear);
    if (!framework) return refuse('framework-not-published', { year: fiscalYear });
    if (!isPartyOf(framework, organisationId)) return refuse('party-not-in-framework', { year: fiscalYear });
    if (await stores.agreements.find(organisationId, fiscalYear))
      return refuse('agreement-exists', { year: fiscalYear });
    const listed = await stores.catalogue.inForce(fiscalYear);
    const agreement = emptyAgreement(framework, organisationId, listed?.entries ?? []);
    const now = deps.clock.now();
    await stores.agreements.insert(agreement, now);
    await appendYearJournalRow(stores, actor, {
      key: input,
      action: 'agreement.start',
      permission: 'edit-agreement',
      before: null,
      after: { frameworkVersion: framework.version, indicators: agreement.indicators.map((one) => one.code) },
    });
    return accept(agreement);
  });
}

function emptyAgreement(framework: Framework, organisationId: string, listed: readonly CatalogueEntry[]): Agreement {
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
    indicators: slotsAskedOf(framework, organisationId)
      .filter(({ slot }) => slot.applicability.value.kind === 'all' && slot.ruleKind.value === 'central')
      .map((placed, index) => indicatorFor(framework, placed, index + 1, listed))
      .map((indicator) => ({ ...indicator, weight: indicator.weight || '0' })),
  };
}

/**
 * The initial content of a slot: the approved list's wording if it has the slot, with the weight stated by the
 * framework.
 */
function indicatorFor(
  framework: Framework,
  placed: PlacedSlot,
  position: number,
  listed: readonly CatalogueEntry[],
): Indicator {
  const plain = slotIndicator(framework, placed, position);
  const entry = listed.find((one) => one.code === placed.slot.code);
  return entry ? { ...entryIndicator(framework, entry, position), weight: plain.weight } : plain;
}
