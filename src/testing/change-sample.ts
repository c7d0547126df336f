import type { Agreement, Indicator } from '../domain/agreement/indicator.ts';
import { needsOf } from '../domain/change-requests/change-grounds.ts';
import type { ChangeDetails, ChangeRequest } from '../domain/change-requests/change-request.ts';
import { checkChange } from '../domain/change-requests/check-change.ts';
import type { Framework } from '../domain/framework/framework-schema.ts';
import type { Outcome } from '../domain/values/result.ts';

import { sampleAgreement } from './reporting-sample.ts';
import { shippedFramework } from './shipped-framework.ts';

export const [fy2554, fy2568] = [shippedFramework(2554), shippedFramework(2568)];
/** Why something was refused; empty if it was not. */
export const refusedFor = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.refusals.map(({ code }) => code));

const indicator = (code: string, componentCode: string, weight: string): Indicator => ({
  ...{ code, componentCode, weight, position: 1, name: `ตัวชี้วัด ${code}`, definition: 'คำนิยาม', unit: 'ร้อยละ' },
  ...{ formula: null, baselines: [], dataSource: 'รายงาน', inForce: 'in-force' },
  variables: [{ name: 'result', label: 'ผล', unit: 'ร้อยละ', mayBeNegative: true }],
  rule: {
    ...{ kind: 'ladder', below: 'zero' },
    points: [
      ['2', '50'],
      ['4', '75'],
      ['6', '100'],
    ],
  },
});
export const indicators2568 = [
  indicator('1.1-SME', '1.1', '20'),
  indicator('1.2.1-MOI', '1.2.1', '10'),
  indicator('1.2.2-FN', '1.2.2', '15'),
  indicator('1.2.3-A', '1.2.3', '25'),
  ...['2.1', '2.2', '2.3'].map((code) => indicator(code, code, '10')),
];
const levels = fy2554.scale.levels.value;
export const indicators2554 = ['1', '2', '3', '4'].map((code, at) => {
  const points = levels.map(({ score }, level): readonly [string, string] => [String(2 * (level + 1)), score]);
  return { ...indicator(code, code, String((at + 1) * 10)), rule: { kind: 'ladder' as const, points } };
});
export const agreementOf = (framework: Framework, indicators: readonly Indicator[]): Agreement => ({
  ...sampleAgreement,
  ...{ fiscalYear: framework.fiscalYear, frameworkVersion: framework.version, indicators },
});

export const evidenceOf = (request: Pick<ChangeRequest, 'ground' | 'example'>) =>
  needsOf(request).map(({ code }) => ({
    ...{ need: code, sha256: 'a'.repeat(64), fileName: 'ประกาศ.pdf', mediaType: 'application/pdf', sizeBytes: '9' },
  }));
const lower = [
  ['1', '50'],
  ['2', '75'],
  ['3', '100'],
] as const;
const asked: Omit<ChangeRequest, keyof ChangeDetails | 'organisationId' | 'fiscalYear' | 'files'> & {
  readonly otherFactor: string;
  readonly cause: 'outside';
  readonly explanation: string;
} = {
  ...{ number: 1, status: 'draft', rowVersion: 1, fromVersion: 1, otherFactor: '', cause: 'outside' },
  ...{ explanation: 'น้ำท่วมพื้นที่เป้าหมาย', changedAt: '', changedName: '', submittedAt: null, submittedName: null },
  ...{ windowCode: null, sent: null, sentBack: [], resolution: null, onward: null, reason: null, madeVersion: null },
};
/** The flood of FY2568: an ordinary target made lower. */
export const flood: ChangeRequest = {
  ...asked,
  ...{ organisationId: 'TH-42', fiscalYear: 2568, code: '1.1-SME', kind: 'target' },
  ...{ ground: 'outside-factor', example: 'disaster-or-epidemic', proposed: { points: lower } },
  files: evidenceOf({ ground: 'outside-factor', example: 'disaster-or-epidemic' }),
};
/** The budget of FY2554: criteria made easier. */
export const budget: ChangeRequest = {
  ...asked,
  ...{ organisationId: 'TH-42', fiscalYear: 2554, code: '1', kind: 'criteria', ground: 'budget', example: '' },
  proposed: { points: levels.map(({ score }, at): readonly [string, string] => [String(at + 1), score]) },
  files: evidenceOf({ ground: 'budget', example: '' }),
};

/** What stands against sending the request on this day. */
export const checkOn = (request: ChangeRequest, day: string, more: object = {}) => {
  const framework = request.fiscalYear === 2554 ? fy2554 : fy2568;
  const agreement = agreementOf(framework, request.fiscalYear === 2554 ? indicators2554 : indicators2568);
  return checkChange({ framework, agreement, results: [], others: [], ...more }, request, day);
};
