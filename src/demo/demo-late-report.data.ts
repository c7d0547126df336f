import type { RoundCode } from '../domain/framework/source-schema.ts';
import type { AgencyShort } from './demo-indicator-template.ts';

/** An earlier year of one province: its agreement, two rounds received and the last one open, nearly done. */
export interface DemoYear {
  readonly province: string;
  readonly fiscalYear: number;
  readonly vision: string;
  readonly proposedAt: string;
  readonly signedAt: string;
  readonly hostsFrom: string;
  /** Taken from the year's list: made-up weights, lead agencies and how well the province did (thousandths). */
  readonly indicators: readonly {
    readonly code: string;
    readonly weight: string;
    readonly lead: AgencyShort;
    readonly reach: number;
  }[];
  /** What is still pending in the twelve-month round: one figure not entered, one not accepted by the province. */
  readonly waiting: Readonly<Record<string, 'empty' | 'sent'>>;
  /** When each round was entered, submitted to the governor, endorsed and received; null if it has not come so far. */
  readonly steps: readonly DemoSteps[];
  /** The day of each round where no document states one, as OPDC would have typed it (made up). */
  readonly dues: Partial<Readonly<Record<RoundCode, string>>>;
  /** The province's own day for its hosts in the open round. */
  readonly cutOff: string | null;
}

export interface DemoSteps {
  readonly round: RoundCode;
  readonly entered: string;
  readonly sent: string | null;
  readonly submitted: string | null;
  readonly received: string | null;
}

/** The province and year whose twelve-month report can be sent late. Made-up days: the months are those of S2 ข้อ 1.5.2. */
export const lateReport: DemoYear = {
  ...{ province: 'TH-52', fiscalYear: 2554, vision: 'เมืองเซรามิก ชุมชนเข้มแข็ง' },
  proposedAt: '2010-09-10T03:00:00.000Z',
  signedAt: '2010-11-16T03:00:00.000Z',
  hostsFrom: '2010-10-01',
  indicators: [
    { code: '1-PLAN', weight: '15', lead: 'office', reach: 760 },
    { code: '1-01', weight: '15', lead: 'cd', reach: 640 },
    { code: '1-02', weight: '10', lead: 'ts', reach: 880 },
    { code: '2-SATISFACTION', weight: '10', lead: 'office', reach: 610 },
    { code: '2-01', weight: '10', lead: 'admin', reach: 930 },
    { code: '3-01', weight: '10', lead: 'admin', reach: 820 },
    { code: '3-02', weight: '10', lead: 'office', reach: 410 },
    { code: '3-03', weight: '5', lead: 'office', reach: 700 },
    { code: '4-01', weight: '15', lead: 'office', reach: 900 },
  ],
  waiting: { '1-01': 'empty', '3-01': 'sent' },
  steps: [
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
  ],
  dues: {},
  cutOff: null,
};

/**
 * Chiang Mai's FY2558, as its letter of 9 October 2558 finds it: hosts assigned on 22 January, six and nine months received,
 * the hosts' figures of twelve months due to the province on Monday 26 October (S1). Other days are made up.
 */
export const letterYear: DemoYear = {
  ...{ province: 'TH-50', fiscalYear: 2558, vision: 'นครแห่งชีวิตและความมั่งคั่ง' },
  proposedAt: '2014-10-20T03:00:00.000Z',
  signedAt: '2014-11-18T03:00:00.000Z',
  hostsFrom: '2015-01-22',
  indicators: [
    { code: '1-07', weight: '20', lead: 'office', reach: 720 },
    { code: '1-01', weight: '20', lead: 'cd', reach: 680 },
    { code: '1-02', weight: '15', lead: 'ts', reach: 910 },
    { code: '1-08', weight: '10', lead: 'office', reach: 650 },
    { code: '2-01', weight: '15', lead: 'office', reach: 480 },
    { code: '2-02', weight: '10', lead: 'office', reach: 830 },
    { code: '2-03', weight: '10', lead: 'office', reach: 770 },
  ],
  waiting: { '1-01': 'empty', '2-02': 'sent' },
  steps: [
    {
      round: '6m',
      entered: '2015-04-16T04:10:00.000Z',
      sent: '2015-04-27T02:30:00.000Z',
      submitted: '2015-04-28T03:15:00.000Z',
      received: '2015-04-29T06:40:00.000Z',
    },
    {
      round: '9m',
      entered: '2015-07-15T04:20:00.000Z',
      sent: '2015-07-27T02:30:00.000Z',
      submitted: '2015-07-28T03:40:00.000Z',
      received: '2015-07-29T07:05:00.000Z',
    },
    { round: '12m', entered: '2015-10-12T04:30:00.000Z', sent: null, submitted: null, received: null },
  ],
  dues: { '6m': '2015-04-30', '9m': '2015-07-31', '12m': '2015-10-31' },
  cutOff: '2015-10-26',
};
