import type { PartyPlan } from '../domain/plans/party-plan.ts';
import { demoLabel } from './demo-year.data.ts';

/** One made-up edition of a province's operational plan of the demonstration's year. */
export interface DemoPlan {
  readonly organisationId: string;
  readonly edition: number;
  readonly status: Exclude<PartyPlan['status'], 'draft' | 'discarded' | 'withdrawn'>;
  readonly sentAt: string;
  readonly answeredAt: string | null;
  readonly reason: string | null;
}

/** In the order in which they were begun; provinces that are not named have sent none. Days and reasons are made up. */
export const demoPlans: readonly DemoPlan[] = [
  {
    ...{ organisationId: 'TH-42', edition: 1, status: 'returned', sentAt: '2024-09-02T03:10:00.000Z' },
    ...{ answeredAt: '2024-09-05T08:20:00.000Z', reason: `${demoLabel}: ภาคผนวกบัญชีโครงการไม่ครบทุกหน้า` },
  },
  {
    ...{ organisationId: 'TH-42', edition: 2, status: 'received', sentAt: '2024-09-09T02:40:00.000Z' },
    ...{ answeredAt: '2024-09-10T04:05:00.000Z', reason: null },
  },
  {
    ...{ organisationId: 'TH-50', edition: 1, status: 'sent', sentAt: '2025-09-30T07:15:00.000Z' },
    ...{ answeredAt: null, reason: null },
  },
  {
    ...{ organisationId: 'TH-13', edition: 1, status: 'returned', sentAt: '2025-09-22T03:30:00.000Z' },
    ...{ answeredAt: '2025-09-29T06:45:00.000Z', reason: `${demoLabel}: เป้าหมายในแผนไม่ตรงกับรายละเอียดตัวชี้วัดที่ตกลงกัน` },
  },
];

/** A made-up day before the year on which the plans were approved. */
export const demoPlanApprovedOn = '2024-08-23';
