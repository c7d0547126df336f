import { describe, expect, it } from 'vitest';
import { growth, sampleAgreement, sampleHosts, supplied } from '../../testing/reporting-sample.ts';
import { shippedFramework } from '../../testing/shipped-framework.ts';
import type { TemplateStatus } from '../kpi-template/kpi-template-moves.ts';
import { auditOf, pendingTemplates } from './pending-templates.ts';

const framework = shippedFramework(2554);
const other = { ...growth, code: '1.1-B' };
const agreement = { ...sampleAgreement, fiscalYear: 2554, indicators: [growth, other] };
const waits = (kept: Readonly<Record<string, TemplateStatus>>, hosts = sampleHosts) =>
  pendingTemplates({
    agreement,
    framework,
    hosts,
    kept: Object.entries(kept).map(([code, status]) => ({ code, status })),
  });
const told = (kept: Readonly<Record<string, TemplateStatus>>, hosts = sampleHosts) =>
  waits(kept, hosts).map((one) => `${one.kind} ${one.role} ${one.indicator?.code ?? '-'}`);

describe('the KPI templates a year waits for', () => {
  it('are written by the lead host, and sent together by the provincial office', () => {
    expect(waits({})).toEqual([
      {
        kind: 'send-templates',
        role: 'provincial-officer',
        permission: 'submit-kpi-template',
        organisationId: 'TH-42',
        fiscalYear: 2554,
        due: '2011-01-31',
        round: null,
        indicator: null,
        hostIds: [],
        agency: null,
        returnReason: null,
      },
      {
        kind: 'write-template',
        role: 'kpi-host',
        permission: 'edit-kpi-template',
        organisationId: 'TH-42',
        fiscalYear: 2554,
        due: '2011-01-31',
        round: null,
        indicator: growth,
        hostIds: ['TH-42.cd'],
        agency: 'สำนักงานพัฒนาชุมชนจังหวัดเลย',
        returnReason: null,
      },
    ]);
  });

  it('without a lead host are the provincial office’s own, named only where one is to be corrected', () => {
    expect(told({}, [])).toEqual(['send-templates provincial-officer -']);
    expect(told({ [growth.code]: 'to-fix' }, [])).toEqual([
      'send-templates provincial-officer -',
      `fix-template provincial-officer ${growth.code}`,
    ]);
    const support = sampleHosts.map((host) => ({ ...host, part: 'support' as const }));
    expect(told({}, support)).toEqual(['send-templates provincial-officer -']);
    expect(waits({ [growth.code]: 'to-fix' }, [])[1]?.agency).toBeNull();
  });

  it('are audited once one is sent, and wait for nothing once all are right', () => {
    expect(told({ [growth.code]: 'submitted', [other.code]: 'submitted' })).toEqual(['audit-templates opdc-officer -']);
    expect(told({ [growth.code]: 'submitted', [other.code]: 'to-fix' })).toEqual([
      'send-templates provincial-officer -',
      `fix-template provincial-officer ${other.code}`,
      'audit-templates opdc-officer -',
    ]);
    expect(told({ [growth.code]: 'passed', [other.code]: 'passed' })).toEqual([]);
  });

  it('are not asked of cancelled indicators', () => {
    const cancelled = {
      ...agreement,
      indicators: agreement.indicators.map((one) => ({ ...one, inForce: 'cancelled' as const })),
    };
    expect(pendingTemplates({ agreement: cancelled, framework, hosts: sampleHosts, kept: [] })).toEqual([]);
    expect(supplied.inForce).toBe('in-force');
  });

  it('are audited by OPDC by the day the calendar states', () => {
    expect(auditOf(framework, 'TH-42')).toEqual({
      kind: 'audit-templates',
      role: 'opdc-officer',
      permission: 'audit-kpi-template',
      fiscalYear: 2554,
      organisationId: 'TH-42',
      due: '2011-02-28',
      round: null,
      indicator: null,
      hostIds: [],
      agency: null,
      returnReason: null,
    });
  });
});
