import type { Agreement, Indicator } from '../domain/agreement/indicator.ts';
import { growth, sampleAgreement } from './reporting-sample.ts';

/** The cluster of 2552 to which Loei (TH-42) and Udon Thani (TH-41) belong. */
export const cluster = { id: 'cluster-2552-7', name: 'กลุ่มจังหวัดภาคตะวันออกเฉียงเหนือตอนบน 1' } as const;

const ladder = (values: readonly string[]) => ({
  kind: 'ladder' as const,
  below: 'clamp' as const,
  points: values.map((value, level) => [value, String(level + 1)] as const),
});

/** What the cluster reports once: 90.5 lies halfway between 89 (level 3) and 92 (level 4). */
export const clusterIndicator: Indicator = {
  ...growth,
  code: '1-PLAN-1',
  componentCode: '1',
  name: 'รายได้การค้าชายแดนของกลุ่มจังหวัด',
  weight: '100',
  formula: null,
  variables: [{ name: 'result', label: 'ผล', unit: 'ร้อยละ', mayBeNegative: false }],
  rule: ladder(['83', '86', '89', '92', '95']),
};

/** What a province reports itself. */
export const ownIndicator: Indicator = { ...clusterIndicator, code: '1-OWN', name: 'ตัวชี้วัดของจังหวัด', weight: '60' };

/** The cluster's indicator as a member province counts it, with a weight of 40. */
export const sharedIndicator: Indicator = {
  ...clusterIndicator,
  code: '1-PLAN-C',
  position: 2,
  weight: '40',
  sharedFrom: { organisationId: cluster.id, organisationName: cluster.name, code: clusterIndicator.code },
};

/** A signed agreement of FY2554. */
export function signedOf(organisationId: string, indicators: readonly Indicator[]): Agreement {
  return { ...sampleAgreement, organisationId, fiscalYear: 2554, indicators };
}
