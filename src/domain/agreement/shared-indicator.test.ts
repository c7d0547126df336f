import { describe, expect, it } from 'vitest';
import { cluster, clusterIndicator, ownIndicator, sharedIndicator, signedOf } from '../../testing/cluster-sample.ts';
import { sampleFramework } from '../../testing/reporting-sample.ts';
import { agreementContent } from './agreement-content.ts';
import { checkSharing, isStillShared, type SharingContext, sharedCopy } from './shared-indicator.ts';

const source = { assumption: 'ข้อสมมติของการทดสอบ' };

const framework = {
  ...sampleFramework,
  clusters: {
    era: { value: 2552 as const, source },
    actsFor: { value: null, source },
    countIn: { value: ['1'], source },
  },
};
const context: SharingContext = {
  framework,
  clusterId: cluster.id,
  clusterAgreement: signedOf(cluster.id, [clusterIndicator]),
};
const codes = (...asked: Parameters<typeof checkSharing>) => checkSharing(...asked).map((one) => one.code);

describe('an indicator that a province shares with its cluster', () => {
  it('is the cluster’s in everything but its code, place and weight', () => {
    const copy = sharedCopy({ ...ownIndicator, weight: '25' }, clusterIndicator, {
      organisationId: cluster.id,
      organisationName: cluster.name,
      code: clusterIndicator.code,
    });
    expect(copy).toMatchObject({ code: ownIndicator.code, weight: '25', name: clusterIndicator.name });
    expect(isStillShared(copy, clusterIndicator)).toBe(true);
    expect(isStillShared(copy, { ...clusterIndicator, unit: 'ล้านบาท' })).toBe(false);
    expect(isStillShared(ownIndicator, ownIndicator)).toBe(false);
  });

  it('stands while the cluster says the same and the year counts it there', () => {
    expect(codes([ownIndicator, sharedIndicator], context, 'agreed')).toEqual([]);
    expect(codes([{ ...sharedIndicator, componentCode: '2' }], context, 'draft')).toEqual(['cluster-not-counted-here']);
    expect(codes([{ ...sharedIndicator, componentCode: '1.2' }], context, 'draft')).toEqual([]);
    expect(codes([sharedIndicator], { ...context, clusterId: 'cluster-2552-8' }, 'draft')).toEqual(['not-own-cluster']);
    expect(codes([sharedIndicator], { ...context, clusterId: null }, 'draft')).toEqual(['not-own-cluster']);
    expect(codes([sharedIndicator], { ...context, clusterAgreement: null }, 'draft')).toEqual([
      'cluster-indicator-unknown',
    ]);
  });

  it('need not be word for word in a draft, but must once it is proposed; agreed only after the cluster', () => {
    const reworded = { ...sharedIndicator, name: 'ชื่ออื่น' };
    expect(codes([reworded], context, 'draft')).toEqual([]);
    expect(codes([reworded], context, 'proposed')).toEqual(['shared-indicator-differs']);
    const drafting = {
      ...context,
      clusterAgreement: { ...signedOf(cluster.id, [clusterIndicator]), status: 'draft' },
    } as const;
    expect(codes([sharedIndicator], drafting, 'proposed')).toEqual([]);
    expect(codes([sharedIndicator], drafting, 'agreed')).toEqual(['cluster-not-agreed']);
  });

  it('is refused beside its field, with the cluster and the code it stands for', () => {
    const facts = { indicator: '1-PLAN-C', cluster: cluster.name, shared: '1-PLAN-1' };
    expect(checkSharing([{ ...sharedIndicator, componentCode: '2' }], context, 'draft')).toEqual([
      { code: 'cluster-not-counted-here', field: 'indicators.1-PLAN-C.component', facts },
    ]);
    expect(checkSharing([sharedIndicator], { ...context, clusterId: null }, 'draft')).toEqual([
      { code: 'not-own-cluster', field: 'indicators.1-PLAN-C.sharedFrom', facts },
    ]);
  });

  it('is found by its code among those of the cluster, which may not be shared itself', () => {
    const other = { ...clusterIndicator, code: '1-PLAN-0' };
    const among = (...indicators: (typeof clusterIndicator)[]) => ({
      ...context,
      clusterAgreement: signedOf(cluster.id, indicators),
    });
    expect(codes([sharedIndicator], among(other, clusterIndicator), 'agreed')).toEqual([]);
    expect(codes([sharedIndicator], among(other), 'draft')).toEqual(['cluster-indicator-unknown']);
    expect(
      codes([sharedIndicator], among({ ...clusterIndicator, sharedFrom: sharedIndicator.sharedFrom }), 'draft'),
    ).toEqual(['cluster-indicator-unknown']);
    expect(
      codes(
        [sharedIndicator],
        {
          ...context,
          framework: { ...framework, clusters: { ...framework.clusters, countIn: { value: ['4', '1'], source } } },
        },
        'draft',
      ),
    ).toEqual([]);
  });

  it.each([
    ['draft', ['cluster-not-agreed']],
    ['proposed', ['cluster-not-agreed']],
    ['annexes-sent', ['cluster-not-agreed']],
    ['negotiating', ['cluster-not-agreed']],
    ['agreed', []],
    ['signing', []],
    ['signed', []],
  ] as const)('is agreed while its cluster’s agreement is %s: %j', (status, refused) => {
    const clusterAgreement = { ...signedOf(cluster.id, [clusterIndicator]), status };
    expect(codes([sharedIndicator], { ...context, clusterAgreement }, 'agreed')).toEqual(refused);
  });

  it('is of a cluster of the year, not of another province', () => {
    const from = {
      ...sharedIndicator,
      sharedFrom: { organisationId: 'TH-41', organisationName: 'อุดรธานี', code: '1-PLAN-1' },
    };
    expect(codes([from], { ...context, clusterId: 'TH-41' }, 'draft')).toEqual(['not-own-cluster']);
  });

  it('is said to be shared in the text that is signed; what is not shared reads as before', () => {
    const content = agreementContent(signedOf('TH-42', [ownIndicator, { ...sharedIndicator }]), sampleFramework, 'เลย');
    const [own, shared] = content.indicators;
    expect(own).not.toHaveProperty('sharedFrom');
    expect(shared?.sharedFrom).toEqual(sharedIndicator.sharedFrom);
    const kept = agreementContent(signedOf('TH-42', [{ ...ownIndicator, sharedFrom: null }]), sampleFramework, 'เลย');
    expect(kept.indicators[0]).not.toHaveProperty('sharedFrom');
  });
});
