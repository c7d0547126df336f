import { describe, expect, it } from 'vitest';
import { changedAt, placesIn } from '../../testing/damaged-record.ts';
import { readAgreementContent } from './read-agreement-content.ts';

const variable = {
  ...{ name: 'visitors', label: 'นักท่องเที่ยว', unit: 'คน', kind: 'figure', mayBeNegative: false, largestChange: '0.5' },
  byPeriod: { period: 'month', combine: 'sum' },
  plausible: { from: '0', to: null },
};
const content = {
  format: 'samrit.agreement/1',
  party: { id: 'TH-42', name: 'จังหวัดเลย' },
  fiscalYear: 2568,
  version: 1,
  period: { from: '2024-10-01', to: '2025-09-30' },
  framework: {
    name: 'กรอบ',
    version: 1,
    components: [{ code: '1', name: 'ก', weight: null }],
    levels: [{ name: 'ดีเด่น', score: '90' }],
  },
  instrument: 'agreement',
  legalGrounds: ['มาตรา 12'],
  signatories: ['ผู้ว่าราชการจังหวัดเลย'],
  amends: {
    ...{ fromVersion: 1, request: 2, indicator: '1', what: 'ปรับค่าเป้าหมาย', why: 'ภัยแล้ง', effectiveOn: '2025-03-19' },
    resolutions: [
      {
        ...{ bodyId: 'committee.oversight', bodyName: 'คณะกรรมการ', meetingId: 'm1', meetingNumber: '3/2568' },
        ...{ heldOn: '2025-03-19', number: '3.1', decided: 'approved', text: 'เห็นชอบ' },
      },
    ],
  },
  plan: { vision: 'ก', strategicIssues: 'ข', goals: 'ค' },
  clusterPlan: {
    ...{ organisationId: 'cluster-2560-1', organisationName: 'กลุ่มจังหวัด' },
    ...{ vision: 'ก', strategicIssues: 'ข', goals: 'ค' },
  },
  filedPlans: [
    {
      ...{ organisationName: 'เลย', kind: 'operational', title: 'แผน', edition: 1, firstYear: 2568, lastYear: 2568 },
      ...{ approvedOn: null, approvedBy: '', sentOn: '2024-09-02', receivedOn: null, sha256: 'a' },
    },
  ],
  indicators: [
    {
      ...{ code: '1', componentCode: '1', position: 1, name: 'ก', definition: 'ข', unit: 'คน', weight: '100' },
      ...{ formula: null, variables: [variable], rule: { kind: 'ladder', points: [['1', '50']] }, dataSource: 'ค' },
      baselines: [{ fiscalYear: 2567, value: null }],
      sharedFrom: { organisationId: 'cluster-1', organisationName: 'กลุ่มจังหวัด', code: '1' },
    },
  ],
};
/** What an agreement may be without. */
const optional =
  /^(instrument|legalGrounds|amends|clusterPlan|filedPlans|indicators\.0\.(sharedFrom|variables\.0\.(kind|byPeriod|plausible|largestChange)))$/;
const reads = (value: unknown) => readAgreementContent(JSON.stringify(value)) !== null;

describe('the signed text of an agreement', () => {
  it('is read as it was stored, also without what an agreement may be without', () => {
    expect(readAgreementContent(JSON.stringify(content))).toEqual(content);
    for (const place of placesIn(content).filter((one) => optional.test(one.join('.'))))
      expect(reads(changedAt(content, place, () => undefined))).toBe(true);
  });

  it.each(placesIn(content).map((place) => [place.join('.'), place] as const))(
    'is not read where %s is damaged',
    (name, place) => {
      const isBoolean = name.endsWith('mayBeNegative');
      expect(reads(changedAt(content, place, () => (isBoolean ? 'false' : false)))).toBe(false);
      if (!optional.test(name)) expect(reads(changedAt(content, place, () => undefined))).toBe(false);
    },
  );

  it('knows the periods of figures, and how they become one figure', () => {
    const withWord = (key: string, word: string) =>
      reads(changedAt(content, ['indicators', '0', 'variables', '0', 'byPeriod', key], () => word));
    expect(['month', 'quarter', 'year'].map((word) => withWord('period', word))).toEqual([true, true, false]);
    expect(['sum', 'cumulative', 'latest', 'mean'].map((word) => withWord('combine', word))).toEqual([
      ...[true, true, true, false],
    ]);
    expect(reads({ ...content, format: 'samrit.agreement/9' })).toBe(false);
  });

  it('knows what a body may decide, and that it may have met outside the product', () => {
    const withValue = (key: string, value: unknown) =>
      reads(changedAt(content, ['amends', 'resolutions', '0', key], () => value));
    expect(
      ['approved', 'not-approved', 'noted', 'returned', 'other'].map((word) => withValue('decided', word)),
    ).toEqual([...[true, true, true, true, false]]);
    expect(withValue('meetingId', null)).toBe(true);
  });

  it('knows what a year settles, and the kinds of plans', () => {
    const ofYear = ['agreement', 'approved-details', 'other'].map((instrument) => reads({ ...content, instrument }));
    expect(ofYear).toEqual([true, true, false]);
    const ofKind = ['operational', 'development', 'other'].map((kind) =>
      reads(changedAt(content, ['filedPlans', '0', 'kind'], () => kind)),
    );
    expect(ofKind).toEqual([true, true, false]);
  });
});
