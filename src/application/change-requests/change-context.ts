import type { Agreement } from '../../domain/agreement/indicator.ts';
import type { ChangeRequest } from '../../domain/change-requests/change-request.ts';
import type { ChangeContext } from '../../domain/change-requests/check-change.ts';
import { clusterEraOf } from '../../domain/people/organisation.ts';
import type { Report } from '../../domain/reporting/report.ts';
import type { Result } from '../../domain/reporting/result.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { frameworkOf } from '../year/framework-of.ts';
import type { ChangeTables } from './change-deps.ts';

/** With the reports of the year, whose readers differ, and all of their results. */
export interface ChangeBasis extends ChangeContext {
  readonly reports: readonly Report[];
  readonly results: readonly Result[];
}

/** What a request of this party's agreement is judged by, as it is now. */
export async function contextOf(stores: ChangeTables, agreement: Agreement): Promise<ChangeBasis> {
  const { organisationId, fiscalYear } = agreement;
  const framework = await frameworkOf(stores, agreement);
  const reports = await stores.reports.listOfProvince(organisationId, fiscalYear);
  const results = await stores.results.listOfYear(organisationId, fiscalYear);
  const others = await stores.changeRequests.listOfParty(organisationId, fiscalYear);
  return { framework, agreement, results, others, reports };
}

/**
 * What a cluster and its members count together is not changed by one of them alone: only its weight, and in a member that it
 * counts the indicator at all.
 */
export async function checkShared(
  stores: ChangeTables,
  { indicators, organisationId, fiscalYear }: Agreement,
  { code, kind }: Pick<ChangeRequest, 'code' | 'kind'>,
): Promise<Outcome<true, 'change-shared-indicator'>> {
  const shared = indicators.find((one) => one.code === code)?.sharedFrom;
  if (shared && kind !== 'weight' && kind !== 'cancel')
    return refuse('change-shared-indicator', { indicator: code, with: shared.organisationName }, 'code');
  if (clusterEraOf(organisationId) === null || kind === 'weight') return accept(true);
  const sharers = await stores.agreements.sharersOf(organisationId, fiscalYear);
  const counting = await stores.agreements.listOfParties(sharers, fiscalYear);
  const isCounted = counting.some((one) => one.indicators.some(({ sharedFrom }) => sharedFrom?.code === code));
  return isCounted ? refuse('change-shared-indicator', { indicator: code, with: 'จังหวัดสมาชิก' }, 'code') : accept(true);
}
