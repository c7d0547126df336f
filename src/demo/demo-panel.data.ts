import { demoLabel } from './demo-year.data.ts';

/** An independent evaluation unit: made up, for no source names one. */
export const demoEvaluationUnit = {
  ...{ id: 'central.demo-evaluation', kind: 'central' as const, name: `หน่วยประเมินอิสระ (${demoLabel})` },
  ...{ provinceId: null, letterCode: null, parentId: null, closedOn: null, mergedInto: null },
} as const;

/** A panel of two for two provinces whose twelve-month reports OPDC has received; made up and marked so. */
export const demoPanel = {
  ...{ fiscalYear: 2568, number: 1, round: '12m' as const, name: `คณะผู้ประเมินที่ 1 (${demoLabel})` },
  document: { title: `คำสั่งแต่งตั้งคณะผู้ประเมิน (${demoLabel})`, number: '15/2568', issuedOn: '2025-10-01' },
  members: ['evaluator', 'colleague.evaluator'],
  parties: ['TH-27', 'TH-91'],
  appointedAt: '2025-10-03T02:00:00.000Z',
} as const;

/** The second member has concluded one of the provinces: agreed with all but the first indicator. */
export const demoScores = {
  ...{ organisationId: 'TH-27', member: 'colleague.evaluator', at: '2025-10-06T01:30:00.000Z' },
  ...{ score: '20', note: `หลักฐานไม่ครอบคลุมทั้งปี (${demoLabel})` },
} as const;
