import type { HostAssignment } from '../domain/agreement/host-assignment.ts';
import type { Agreement, Indicator } from '../domain/agreement/indicator.ts';
import type { Framework } from '../domain/framework/framework-schema.ts';
import type { Actor } from '../domain/people/actor.ts';
import type { Role } from '../domain/people/roles.ts';
import type { Report } from '../domain/reporting/report.ts';
import type { Result } from '../domain/reporting/result.ts';
import { resultTextsOf } from '../domain/reporting/result-texts.ts';
import { frameworkOf } from '../frameworks/registry.ts';

/** A made-up round of a province for tests: one ladder indicator with a formula, one supplied centrally. */
export const sampleFramework = frameworkOf(2568) as Framework;

const common = {
  unit: 'ร้อยละ',
  weight: '50',
  baselines: [{ fiscalYear: 2552, value: '1.5' }],
  dataSource: 'รายงานของหน่วยงาน',
  definition: 'ผลของงวดนี้เทียบกับงวดก่อน',
  inForce: 'in-force',
} as const;

export const growth: Indicator = {
  ...common,
  code: '1.1-SME',
  componentCode: '1.1',
  position: 1,
  name: 'รายได้ของผู้ประกอบการ',
  formula: '(current - previous) / previous * 100',
  variables: [
    { name: 'current', label: 'งวดนี้', unit: 'ล้านบาท', mayBeNegative: false },
    { name: 'previous', label: 'งวดก่อน', unit: 'ล้านบาท', mayBeNegative: false },
  ],
  rule: {
    kind: 'ladder',
    below: 'zero',
    points: [
      ['2', '50'],
      ['4', '75'],
      ['6', '100'],
    ],
  },
};

export const supplied: Indicator = {
  ...common,
  code: '2.2-DGR',
  componentCode: '2.2',
  position: 2,
  name: 'ความพร้อมรัฐบาลดิจิทัล',
  formula: null,
  variables: [{ name: 'result', label: 'คะแนนที่หน่วยงานกลางประกาศ', unit: 'คะแนน', mayBeNegative: false }],
  rule: { kind: 'central' },
};

export const sampleAgreement: Agreement = {
  organisationId: 'TH-42',
  fiscalYear: 2568,
  version: 1,
  frameworkVersion: sampleFramework.version,
  status: 'signed',
  rowVersion: 3,
  vision: 'เมืองน่าอยู่',
  signedAt: '2024-11-01T03:00:00.000Z',
  strategicIssues: 'ยกระดับเศรษฐกิจชุมชน',
  goals: 'รายได้ของชุมชนเพิ่มขึ้น',
  wishesToNegotiate: false,
  proposedAt: null,
  contentHash: null,
  signatures: [],
  returnReason: null,
  indicators: [growth, supplied],
};

export const sampleHosts: readonly HostAssignment[] = [
  {
    code: growth.code,
    agencyId: 'TH-42.cd',
    agencyName: 'สำนักงานพัฒนาชุมชนจังหวัดเลย',
    part: 'lead',
    validFrom: '2024-10-01',
    validTo: null,
    acknowledgedAt: null,
    supervised: false,
  },
];

export const sampleReport: Report = {
  organisationId: 'TH-42',
  fiscalYear: 2568,
  round: '12m',
  status: 'open',
  rowVersion: 1,
  due: '2025-10-31',
  firstArrivedAt: null,
  sentAt: null,
  submittedAt: null,
  endorsedName: null,
  receivedAt: null,
  receiptNumber: null,
  lateness: null,
  returnReason: null,
  changedAt: '2025-10-01T02:00:00.000Z',
};

export function sampleResult(code: string, change: Partial<Result> = {}): Result {
  return {
    organisationId: 'TH-42',
    fiscalYear: 2568,
    round: '12m',
    code,
    status: 'draft',
    rowVersion: 4,
    variables: {},
    value: null,
    state: 'missing',
    ...resultTextsOf({}),
    selfScore: null,
    assessedScore: null,
    assessedNote: null,
    returnReason: null,
    changedAt: '2025-10-02T02:00:00.000Z',
    changedBy: 'ผู้กรอก',
    ...change,
  };
}

/** Somebody who holds this role here alone: for each role and place another person. */
export function actorOf(role: Role, organisationId: string): Actor {
  return { userId: `u-${role}-${organisationId}`, name: 'ผู้ทดสอบ', holdings: [{ role, organisationId }] };
}
