import { describe, expect, it } from 'vitest';
import { growth, sampleAgreement, supplied } from '../../testing/reporting-sample.ts';
import { shippedFramework, signedFramework } from '../../testing/shipped-framework.ts';
import { contentText } from '../values/content-text.ts';
import { agreementContent } from './agreement-content.ts';
import { sealText, verificationCode } from './agreement-seal.ts';
import type { FiledPlan } from './filed-plan.ts';
import { planOf } from './indicator.ts';
import { nextSignatory, type Signature } from './signature.ts';

const framework = signedFramework(2568);
const agreement = {
  ...sampleAgreement,
  vision: 'เมืองน่าอยู่',
  strategicIssues: 'ท่องเที่ยว',
  goals: 'รายได้เพิ่ม',
  indicators: [growth, { ...supplied, inForce: 'cancelled' as const }],
};

describe('the text that is signed', () => {
  it('is whole in itself: party, period, framework, signatories, plan and the indicators in force', () => {
    const content = agreementContent(agreement, framework, 'จังหวัดเลย');
    const { inForce: _, ...signed } = growth;
    expect(content).toMatchObject({
      format: 'samrit.agreement/1',
      party: { id: 'TH-42', name: 'จังหวัดเลย' },
      fiscalYear: 2568,
      version: 1,
      period: { from: '2024-10-01', to: '2025-09-30' },
      plan: { vision: 'เมืองน่าอยู่', strategicIssues: 'ท่องเที่ยว', goals: 'รายได้เพิ่ม' },
    });
    expect(content.indicators).toEqual([signed]);
    expect(content.framework.name).toBe(framework.name);
    expect(content.framework.version).toBe(framework.version);
    expect(content.framework.components.map(({ code, weight }) => `${code} ${weight}`)).toEqual([
      '1 70',
      '1.1 null',
      '1.2 null',
      '1.2.1 10',
      '1.2.2 null',
      '1.2.3 null',
      '2 30',
      '2.1 10',
      '2.2 10',
      '2.3 10',
    ]);
    expect(content.framework.components[0]?.name).toBe(framework.components[0]?.name);
    expect(content.framework.levels.map((level) => level.score)).toEqual(['50', '75', '100']);
    expect(content.signatories).toEqual(framework.signatories.map((one) => one.position));
  });

  it('names its instrument and the laws it rests on, and no signatory where nobody signs', () => {
    const details = agreementContent(agreement, shippedFramework(2568), 'จังหวัดเลย');
    expect(details.instrument).toBe('approved-details');
    expect(details.signatories).toEqual([]);
    expect(details.legalGrounds).toEqual([expect.stringContaining('มาตรา 12')]);
    const signed = agreementContent({ ...agreement, fiscalYear: 2554 }, shippedFramework(2554), 'จังหวัดเลย');
    expect(signed.instrument).toBe('agreement');
    expect(signed.signatories).toHaveLength(4);
    const grounds = signed.legalGrounds?.join('\n') ?? '';
    for (const ground of ['มาตรา 3/1', 'มาตรา 12', 'มาตรา 45', '30 กันยายน พ.ศ. 2546'])
      expect(grounds).toContain(ground);
  });

  it('reads as before under a version of the framework that does not say its instrument', () => {
    const { instrument: _, ...before } = framework;
    const content = agreementContent(agreement, before, 'จังหวัดเลย');
    expect(Object.keys(content)).not.toContain('instrument');
    expect(Object.keys(content)).not.toContain('legalGrounds');
    expect(content.signatories).toHaveLength(4);
  });

  it('has the plan of the cluster where there is one, of the agreement itself or as it is today', () => {
    const clusterPlan = {
      ...{ organisationId: 'cluster-2560-1', organisationName: 'กลุ่มจังหวัด' },
      ...{ vision: 'ก', strategicIssues: 'ข', goals: 'ค' },
    };
    const planned = { ...agreement, clusterPlan };
    expect(agreementContent(planned, framework, 'จังหวัดเลย').clusterPlan).toEqual(clusterPlan);
    const today = { ...clusterPlan, vision: 'ใหม่' };
    expect(agreementContent(planned, framework, 'จังหวัดเลย', today).clusterPlan).toEqual(today);
    expect(agreementContent(agreement, framework, 'จังหวัดเลย')).not.toHaveProperty('clusterPlan');
  });

  it('names the plans that were sent where there are some, of the agreement itself or as they are today', () => {
    const plan: FiledPlan = {
      ...{ organisationName: 'เลย', kind: 'operational', title: 'แผน', edition: 1, firstYear: 2568, lastYear: 2568 },
      ...{ approvedOn: null, approvedBy: '', sentOn: '2024-09-02', receivedOn: null, sha256: 'a' },
    };
    const filed = { ...agreement, filedPlans: [plan] };
    expect(agreementContent(filed, framework, 'จังหวัดเลย').filedPlans).toEqual([plan]);
    const today = [{ ...plan, edition: 2 }];
    expect(agreementContent(filed, framework, 'จังหวัดเลย', null, today).filedPlans).toEqual(today);
    expect(agreementContent(agreement, framework, 'จังหวัดเลย')).not.toHaveProperty('filedPlans');
  });

  it('says what changed the version before into it, and nothing of it in the first', () => {
    const amends = {
      ...{ fromVersion: 1, request: 2, indicator: '1.1-SME', what: 'ปรับค่าเป้าหมาย', why: 'ภัยแล้ง' },
      ...{ effectiveOn: '2025-03-19', resolutions: [] },
    };
    expect(agreementContent({ ...agreement, version: 2, amends }, framework, 'จังหวัดเลย').amends).toEqual(amends);
    expect(agreementContent(agreement, framework, 'จังหวัดเลย')).not.toHaveProperty('amends');
  });

  it('names no laws where the year rests on none', () => {
    for (const legalGrounds of [[], undefined]) {
      const content = agreementContent(agreement, { ...shippedFramework(2568), legalGrounds }, 'จังหวัดเลย');
      expect(content).not.toHaveProperty('legalGrounds');
    }
  });

  it('is one text whatever the order in which a database gives its parts back', () => {
    const one = { b: 1, a: { d: [{ f: null, e: 'ก' }], c: true } };
    const other = { a: { c: true, d: [{ e: 'ก', f: null }] }, b: 1 };
    expect(contentText(one)).toBe('{"a":{"c":true,"d":[{"e":"ก","f":null}]},"b":1}');
    expect(contentText(other)).toBe(contentText(one));
    expect(contentText(['b', 'a', 2])).toBe('["b","a",2]');
    expect(contentText({ c: 3, a: 1, b: 2, d: 4 })).toBe('{"a":1,"b":2,"c":3,"d":4}');
  });

  it('keeps of the plan what the party wrote and wishes', () => {
    expect(planOf(agreement)).toEqual({
      vision: 'เมืองน่าอยู่',
      strategicIssues: 'ท่องเที่ยว',
      goals: 'รายได้เพิ่ม',
      wishesToNegotiate: false,
    });
  });
});

const signature = (position: number): Signature => ({
  position,
  office: 'ผู้ว่าราชการจังหวัดเลย',
  signerName: 'นายสมชาย ใจดี',
  actingFor: null,
  signedAt: '2024-11-01T03:00:00.000Z',
  contentHash: 'ab',
});

describe('the seal of an agreement', () => {
  it('is taken over the text and the signatures under it', () => {
    expect(sealText('{"a":1}', [signature(1)])).toBe(
      '{"a":1}\n[{"actingFor":null,"contentHash":"ab","office":"ผู้ว่าราชการจังหวัดเลย","position":1,"signedAt":"2024-11-01T03:00:00.000Z","signerName":"นายสมชาย ใจดี"}]',
    );
  });

  it('is typed as its year and eight characters nobody confuses', () => {
    expect(verificationCode(2568, '000102030405060708')).toBe('2568-0123-4567');
    expect(verificationCode(2568, '0a121415171b1f20')).toBe('2568-AJMN-QVZ0');
    expect(verificationCode(2554, 'ff3f5f7f9fbfdf1f')).toBe('2554-ZZZZ-ZZZZ');
    const all = Array.from({ length: 4 }, (_, row) =>
      verificationCode(
        2568,
        Array.from({ length: 8 }, (_none, at) => (row * 8 + at).toString(16).padStart(2, '0')).join(''),
      ),
    );
    expect(all).toEqual(['2568-0123-4567', '2568-89AB-CDEF', '2568-GHJK-MNPQ', '2568-RSTV-WXYZ']);
  });
});

describe('who signs next', () => {
  it('is the first of the framework’s signatories who has not signed', () => {
    const year = shippedFramework(2554);
    const next = (signed: number) =>
      nextSignatory(
        year,
        Array.from({ length: signed }, (_, at) => signature(at + 1)),
      );
    expect(next(0)).toMatchObject({ signatory: { role: 'governor' }, position: 1, isLast: false });
    expect(next(1)).toMatchObject({ signatory: { role: 'supervising-minister' }, position: 2, isLast: false });
    expect(next(3)).toMatchObject({ signatory: { role: 'permanent-secretary' }, position: 4, isLast: true });
    expect(next(4)).toBeNull();
  });
});

describe('a seal', () => {
  const approval = { subject: 'indicator-details' } as never;

  it('has a line of approvals only where there are some', () => {
    expect(sealText('ก', [])).toBe('ก\n[]');
    expect(sealText('ก', [], [])).toBe('ก\n[]');
    expect(sealText('ก', [], [approval])).toBe('ก\n[]\n[{"subject":"indicator-details"}]');
  });
});
