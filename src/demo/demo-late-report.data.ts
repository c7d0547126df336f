import type { RoundCode } from '../domain/framework/source-schema.ts';
import type { AgencyShort } from './demo-indicator-template.ts';

/** The province and year whose twelve-month report can be finished and sent one working day late. */
export const lateReport = { province: 'TH-52', fiscalYear: 2554 } as const;
/** Made-up days: the months are those of the year's calendar (S2 ข้อ 1.5.2). */
export const lateReportProposedAt = '2010-09-10T03:00:00.000Z';
export const lateReportSignedAt = '2010-11-16T03:00:00.000Z';
export const lateReportHostsFrom = '2010-10-01';

/** Taken from the year's list: made-up weights, lead agencies and how well the province did (thousandths). */
export const lateReportIndicators: readonly {
  readonly code: string;
  readonly weight: string;
  readonly lead: AgencyShort;
  readonly reach: number;
}[] = [
  { code: '1-PLAN', weight: '15', lead: 'office', reach: 760 },
  { code: '1-01', weight: '15', lead: 'cd', reach: 640 },
  { code: '1-02', weight: '10', lead: 'ts', reach: 880 },
  { code: '2-SATISFACTION', weight: '10', lead: 'office', reach: 610 },
  { code: '2-01', weight: '10', lead: 'admin', reach: 930 },
  { code: '3-01', weight: '10', lead: 'admin', reach: 820 },
  { code: '3-02', weight: '10', lead: 'office', reach: 410 },
  { code: '3-03', weight: '5', lead: 'office', reach: 700 },
  { code: '4-01', weight: '15', lead: 'office', reach: 900 },
];

/** What is still pending in the twelve-month round: one figure not entered, one not accepted by the province. */
export const lateReportWaiting: Readonly<Record<string, 'empty' | 'sent'>> = { '1-01': 'empty', '3-01': 'sent' };

/** When each round was entered, submitted to the governor, endorsed and received; null if it has not come so far. */
export const lateReportSteps: readonly {
  readonly round: RoundCode;
  readonly entered: string;
  readonly sent: string | null;
  readonly submitted: string | null;
  readonly received: string | null;
}[] = [
  {
    round: '6m',
    entered: '2011-04-18T04:10:00.000Z',
    sent: '2011-04-26T02:30:00.000Z',
    submitted: '2011-04-27T03:15:00.000Z',
    received: '2011-04-28T06:40:00.000Z',
  },
  {
    round: '9m',
    entered: '2011-07-07T04:20:00.000Z',
    sent: '2011-07-12T02:30:00.000Z',
    submitted: '2011-07-13T03:40:00.000Z',
    received: '2011-07-14T07:05:00.000Z',
  },
  { round: '12m', entered: '2011-10-20T04:30:00.000Z', sent: null, submitted: null, received: null },
];
