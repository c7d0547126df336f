import type { RoundCode } from '../domain/framework/source-schema.ts';
import type { SiteVisit } from '../domain/site-visits/site-visit.ts';
import { demoLabel } from './demo-year.data.ts';

const at = '2011-12-14T04:00:00.000Z';
const round: RoundCode = '12m';

/** Who goes, by their accounts of the demonstration; the first is the head. */
export const demoVisitTeam = ['evaluator', 'opdc'] as const;

/** The visit to Lampang in December 2554, within the window of S2 ข้อ 1.5.2: made up and marked so. */
export const demoVisit = {
  ...{ organisationId: 'TH-52', fiscalYear: 2554, round, status: 'signed-off', sequence: 1 },
  ...{ day: '2011-12-14', starts: '09:30', ends: '15:30', place: 'ศาลากลางจังหวัดลำปาง (ข้อมูลสาธิต)' },
  others: [`ที่ปรึกษาผู้ประเมิน (${demoLabel})`],
  ...{ asked: null, reason: null, notes: [], rowVersion: 0 },
  attendance: {
    text: `หัวหน้าสำนักงานจังหวัดลำปาง (${demoLabel})\nเจ้าภาพตัวชี้วัด (${demoLabel})`,
    ...{ version: 1, at, name: demoLabel },
  },
  ...{ signedAt: '2011-12-16T03:00:00.000Z', signedName: demoLabel },
  ...{ changedAt: '2011-12-19T03:00:00.000Z', changedName: demoLabel },
} as const satisfies Omit<SiteVisit, 'items' | 'team' | 'headId' | 'findings'>;

/** What was found about the first indicators of the party, in their order. */
export const demoVisitFindings = [
  {
    verdict: 'agrees',
    ...{ seen: 'ทะเบียนและรายงานตรงกับที่รายงาน (ข้อมูลสาธิต)', toShow: '', version: 1, at, name: demoLabel },
    answer: { text: 'รับทราบ (ข้อมูลสาธิต)', at: '2011-12-19T03:00:00.000Z', name: demoLabel },
  },
  {
    verdict: 'differs',
    ...{ seen: 'จำนวนในแฟ้มน้อยกว่าที่รายงาน 2 ราย (ข้อมูลสาธิต)', toShow: 'ทะเบียนรายเดือนของไตรมาสสุดท้าย (ข้อมูลสาธิต)' },
    ...{ version: 1, at, name: demoLabel },
    answer: null,
  },
] as const;
