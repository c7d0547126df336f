import type { Agreement, ClusterPlan, Indicator } from '../../domain/agreement/indicator.ts';
import {
  checkSharing,
  type SharingContext,
  type SharingRefusal,
  sharedCopy,
} from '../../domain/agreement/shared-indicator.ts';
import { clusterEraOfYear, clustersCountIn } from '../../domain/framework/cluster-rules.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { clusterEraOf, type Organisation } from '../../domain/people/organisation.ts';
import { accept, type Outcome, refuseAll } from '../../domain/values/result.ts';
import type { PeopleStores } from '../people/people-ports.ts';
import type { YearStores } from './year-ports.ts';

type SharingStores = Pick<YearStores, 'agreements'> & Pick<PeopleStores, 'organisations'>;
type Key = Pick<Agreement, 'organisationId' | 'fiscalYear'>;

/**
 * The cluster whose indicators a province may count, with its agreement; nulls if the year has no clusters as parties.
 */
export async function clusterOfProvince(
  stores: SharingStores,
  framework: Framework,
  { organisationId, fiscalYear }: Key,
): Promise<{ readonly cluster: Organisation | null; readonly agreement: Agreement | null }> {
  if (clusterEraOf(organisationId) !== null || clustersCountIn(framework).length === 0)
    return { cluster: null, agreement: null };
  const cluster = await stores.organisations.clusterOf(organisationId, clusterEraOfYear(framework));
  return { cluster, agreement: cluster === null ? null : await stores.agreements.find(cluster.id, fiscalYear) };
}

/**
 * The cluster's plan in a province's agreement (S2 ข้อ 1.4.2): as it was approved or signed once anybody has, until then as the
 * cluster's own agreement states it since it was proposed; null for a cluster, and where its cluster states none.
 */
export async function clusterPlanOf(
  stores: SharingStores,
  framework: Framework,
  agreement: Agreement,
): Promise<ClusterPlan | null> {
  if (isFixed(agreement)) return agreement.clusterPlan ?? null;
  const { cluster, agreement: own } = await clusterOfProvince(stores, framework, agreement);
  if (cluster === null || own === null || own.status === 'draft') return null;
  const { vision, strategicIssues, goals } = own;
  const blank = [vision, strategicIssues, goals].every((text) => text.trim() === '');
  return blank ? null : { organisationId: cluster.id, organisationName: cluster.name, vision, strategicIssues, goals };
}

/** What a body has approved or anybody has signed stays as it was read. */
export function isFixed({ signatures, approvals = [] }: Pick<Agreement, 'signatures' | 'approvals'>): boolean {
  return signatures.length > 0 || approvals.length > 0;
}

/** The indicators of a draft, with every shared one in the cluster's current wording. */
export async function takeShared(
  stores: SharingStores,
  framework: Framework,
  key: Key,
  indicators: readonly Indicator[],
): Promise<Outcome<readonly Indicator[], SharingRefusal>> {
  if (!indicators.some((one) => one.sharedFrom)) return accept(indicators);
  const { cluster, agreement } = await clusterOfProvince(stores, framework, key);
  const refusals = checkSharing(indicators, sharingContextOf(framework, cluster, agreement), 'draft');
  if (refusals.length > 0) return refuseAll(refusals);
  return accept(
    indicators.map((own) => {
      const original = agreement?.indicators.find((one) => one.code === own.sharedFrom?.code);
      if (!original || !cluster || !own.sharedFrom) return own;
      const from = { organisationId: cluster.id, organisationName: cluster.name, code: original.code };
      return sharedCopy(own, original, from);
    }),
  );
}

/** Whether an agreement's shared indicators may be sent to OPDC with it, or become what both sides agreed. */
export async function sharingIsValid(
  stores: SharingStores,
  framework: Framework,
  agreement: Agreement,
  when: 'proposed' | 'agreed',
): Promise<Outcome<true, SharingRefusal>> {
  if (!agreement.indicators.some((one) => one.sharedFrom)) return accept(true);
  const found = await clusterOfProvince(stores, framework, agreement);
  const refusals = checkSharing(
    agreement.indicators,
    sharingContextOf(framework, found.cluster, found.agreement),
    when,
  );
  return refusals.length === 0 ? accept(true) : refuseAll(refusals);
}

function sharingContextOf(
  framework: Framework,
  cluster: Organisation | null,
  agreement: Agreement | null,
): SharingContext {
  return { framework, clusterId: cluster?.id ?? null, clusterAgreement: agreement };
}
