import { clustersCountIn } from '../framework/cluster-rules.ts';
import type { Framework } from '../framework/framework-schema.ts';
import { clusterEraOf } from '../people/organisation.ts';
import { contentText } from '../values/content-text.ts';
import type { Refusal } from '../values/result.ts';
import { isSettled } from './agreement-moves.ts';
import { isInComponent } from './check-agreement-weights.ts';
import type { Agreement, Indicator, SharedFrom } from './indicator.ts';

export type SharingRefusal =
  | 'not-own-cluster'
  | 'cluster-indicator-unknown'
  | 'cluster-not-counted-here'
  | 'shared-indicator-differs'
  | 'cluster-not-agreed'
  | 'shared-changed-since-sent'
  | 'members-signed';

/**
 * A province's indicator shared from its cluster: the measure is the cluster's, component and weight are the
 * province's.
 */
export function sharedCopy(
  own: Pick<Indicator, 'code' | 'componentCode' | 'position' | 'weight' | 'inForce'>,
  original: Indicator,
  sharedFrom: SharedFrom,
): Indicator {
  const { code, componentCode, position, weight, inForce } = own;
  return { ...original, code, componentCode, position, weight, inForce, sharedFrom };
}

/** True while the province's copy is word for word the same as its cluster's indicator. */
export function isStillShared(own: Indicator, original: Indicator): boolean {
  if (!own.sharedFrom) return false;
  return contentText(own) === contentText(sharedCopy(own, original, own.sharedFrom));
}

/** What a province's shared indicators are checked against: the year's framework and the agreement of its cluster. */
export interface SharingContext {
  readonly framework: Pick<Framework, 'clusters'>;
  /** The cluster of the year to which the party belongs; null for a cluster, or a province in none. */
  readonly clusterId: string | null;
  readonly clusterAgreement: Pick<Agreement, 'status' | 'indicators'> | null;
}

/**
 * Every reason why a party's shared indicators are not valid. From `agreed` on nothing changes any more, so both sides
 * must say the same by then (assumed: a cluster agrees before its provinces use what it agreed).
 */
export function checkSharing(
  indicators: readonly Indicator[],
  context: SharingContext,
  when: 'draft' | 'proposed' | 'agreed',
): readonly Refusal<SharingRefusal>[] {
  return indicators.flatMap((own) => {
    if (!own.sharedFrom) return [];
    const code = refusalOf(own, own.sharedFrom, context, when);
    const facts = { indicator: own.code, cluster: own.sharedFrom.organisationName, shared: own.sharedFrom.code };
    return code === null ? [] : [{ code, field: `indicators.${own.code}.${fieldOf(code)}`, facts }];
  });
}

type FoundWrong = Exclude<SharingRefusal, 'shared-changed-since-sent' | 'members-signed'>;

function refusalOf(
  own: Indicator,
  from: SharedFrom,
  { framework, clusterId, clusterAgreement }: SharingContext,
  when: 'draft' | 'proposed' | 'agreed',
): FoundWrong | null {
  if (from.organisationId !== clusterId || clusterEraOf(clusterId) === null) return 'not-own-cluster';
  const original = clusterAgreement?.indicators.find((one) => one.code === from.code);
  if (!original || original.sharedFrom) return 'cluster-indicator-unknown';
  if (!clustersCountIn(framework).some((component) => isInComponent(own.componentCode, component)))
    return 'cluster-not-counted-here';
  if (when === 'draft') return null;
  if (!isStillShared(own, original)) return 'shared-indicator-differs';
  return when === 'agreed' && !isSettled(clusterAgreement?.status ?? null) ? 'cluster-not-agreed' : null;
}

function fieldOf(code: FoundWrong): string {
  return code === 'cluster-not-counted-here' ? 'component' : 'sharedFrom';
}
