import { type ChangeDetails, type ChangeRequest, changeDetailsOf } from '../domain/change-requests/change-request.ts';
import type { Decision } from '../domain/meetings/resolution.ts';
import { demoFiscalYear, demoLabel } from './demo-year.data.ts';

/** A made-up request, and how far it has come where no meeting of the demonstration decides on it. */
export interface DemoChange extends ChangeDetails {
  readonly province: string;
  readonly fiscalYear: number;
  /** Its number among the requests of its party's year. */
  readonly number: number;
  readonly windowCode: string;
  readonly sentAt: string;
  /** Decided outside the product. */
  readonly outside?: Pick<ChangeRequest, 'status' | 'resolution' | 'reason'>;
}

/** A made-up meeting of a body, held and recorded on one day. */
export interface DemoChangeMeeting {
  readonly id: string;
  readonly bodyId: string;
  readonly bodyName: string;
  readonly convener: { readonly organisationId: string; readonly name: string };
  readonly number: number;
  readonly day: string;
  readonly recordedAt: string;
  readonly resolutions: readonly {
    readonly decided: Decision;
    readonly keys: readonly string[];
    readonly text: string;
  }[];
}

const flood: Pick<DemoChange, 'ground' | 'example' | 'otherFactor' | 'cause' | 'fiscalYear' | 'windowCode'> = {
  ...{ ground: 'outside-factor', example: 'disaster-or-epidemic', otherFactor: '', cause: 'outside' },
  ...{ fiscalYear: demoFiscalYear, windowCode: 'change-12m' },
};
const made = `${demoLabel}: เหตุการณ์ ตัวเลข และเอกสารเป็นตัวอย่างสมมติ`;

/** The party whose agreement has three versions: a flood lowered one target, then one of a joint indicator. */
export const changedProvince = 'TH-65';

/** Requests in each state that a visitor can read; the province of each reports nothing yet for twelve months. */
export const demoChanges: readonly DemoChange[] = [
  {
    ...{ ...flood, province: changedProvince, number: 1, sentAt: '2025-07-08T03:00:00.000Z' },
    ...{ code: '1.2.3-3', kind: 'target' },
    explanation: `${made} น้ำท่วมหมู่บ้านเสี่ยงภัยเป็นเวลาสองเดือน จึงฝึกซ้อมแผนตามเป้าหมายเดิมไม่ได้`,
    proposed: {
      points: [
        ['79.3', '50'],
        ['84', '75'],
        ['90', '100'],
      ],
    },
  },
  {
    ...{ ...flood, province: changedProvince, number: 2, sentAt: '2025-07-08T04:00:00.000Z' },
    ...{ code: '1.1-TOURISM', kind: 'target' },
    explanation: `${made} แหล่งท่องเที่ยวหลักปิดเพราะน้ำท่วม รายได้จากการท่องเที่ยวลดลงทั้งไตรมาส`,
    proposed: {
      points: [
        ['3.5', '50'],
        ['5', '75'],
        ['7', '100'],
      ],
    },
  },
  {
    ...{ ...flood, province: 'TH-63', number: 1, sentAt: '2025-07-09T03:00:00.000Z' },
    ...{ code: '1.2.2-1', kind: 'target' },
    explanation: `${made} ขอปรับค่าเป้าหมายให้เท่ากับผลรอบ 6 เดือนที่รายงานแล้ว`,
    proposed: {
      points: [
        ['60.1', '50'],
        ['63', '75'],
        ['63.9', '100'],
      ],
    },
  },
  {
    ...{ ...flood, province: 'TH-72', number: 1, sentAt: '2025-07-09T04:00:00.000Z' },
    ...{ code: '1.1-WATER', kind: 'target' },
    explanation: `${made} แหล่งน้ำที่ต้องฟื้นฟูอยู่ในพื้นที่น้ำท่วมจนถึงสิ้นปีงบประมาณ`,
    proposed: {
      points: [
        ['71.3', '50'],
        ['81.3', '75'],
        ['88', '100'],
      ],
    },
  },
  {
    ...{ ...flood, province: 'TH-72', number: 2, sentAt: '2025-07-09T05:00:00.000Z' },
    ...{ code: '1.2.1-1', kind: 'details' },
    explanation: `${made} ขอเปลี่ยนแหล่งข้อมูลเพราะระบบเดิมเสียหายจากน้ำท่วม`,
    proposed: { dataSource: `${demoLabel}: รายงานของสำนักงานจังหวัด` },
  },
  {
    ...{ province: 'TH-52', fiscalYear: 2554, number: 1, windowCode: 'change', sentAt: '2011-03-24T03:00:00.000Z' },
    ...{ ground: 'budget', example: '', otherFactor: '', cause: 'outside', code: '3-03', kind: 'criteria' },
    explanation: `${made} ได้รับจัดสรรงบประมาณไม่เพียงพอและโอนเปลี่ยนแปลงรายการไม่ได้`,
    proposed: {},
    outside: {
      status: 'refused',
      reason: `${demoLabel}: เอกสารที่แนบไม่แสดงว่าโอนเปลี่ยนแปลงรายการงบประมาณไม่ได้`,
      resolution: {
        ...{ bodyId: 'committee.commission', bodyName: 'คณะกรรมการกำกับการจัดทำข้อตกลงและการประเมินผล (ก.พ.ร.)' },
        ...{ meetingId: null, meetingNumber: '2/2554', heldOn: '2011-04-20', number: 'ระเบียบวาระที่ 3' },
        ...{ decided: 'not-approved', text: `${demoLabel}: ไม่เห็นชอบตามคำขอ` },
      },
    },
  },
];

/** The details of a request without what the demonstration says besides. */
export const detailsOfDemo = (one: DemoChange): ChangeDetails => changeDetailsOf(one);

const key = (province: string, number: number) => `${demoFiscalYear}/${province}~${number}`;
const oversight = 'คณะกรรมการกำกับการประเมินผลการปฏิบัติราชการของจังหวัด';

/** How the letter about the first meeting is found, and until when it could be sent. */
export const demoNotice = { meetingId: 'oversight-2568-changes', lastDay: '2025-07-31' } as const;

/** The oversight committee decided on all of them in July, the subcommission on one of the two that went on, in August. */
export const demoChangeMeetings: readonly DemoChangeMeeting[] = [
  {
    ...{ id: demoNotice.meetingId, bodyId: 'committee.oversight', bodyName: oversight, number: 1, day: '2025-07-22' },
    ...{ convener: { organisationId: 'committee.oversight', name: oversight }, recordedAt: '2025-07-22T07:00:00.000Z' },
    resolutions: [
      {
        decided: 'approved',
        keys: [key(changedProvince, 1), key(changedProvince, 2), key('TH-72', 1)],
        text: `${demoLabel}: เห็นชอบตามคำขอ เพราะได้รับผลกระทบจากอุทกภัยซึ่งเป็นปัจจัยภายนอกที่ควบคุมไม่ได้`,
      },
      {
        decided: 'not-approved',
        keys: [key('TH-63', 1)],
        text: `${demoLabel}: ไม่เห็นชอบ เพราะเป็นการนำผลการดำเนินงานที่เกิดขึ้นแล้วมากำหนดเป็นค่าเป้าหมายใหม่`,
      },
      {
        decided: 'returned',
        keys: [key('TH-72', 2)],
        text: `${demoLabel}: ให้จังหวัดแนบหลักฐานว่าแหล่งข้อมูลเดิมใช้ไม่ได้ แล้วเสนอใหม่`,
      },
    ],
  },
  {
    ...{ id: 'subcommission-2568-changes', bodyId: 'committee.subcommission', number: 2, day: '2025-08-19' },
    bodyName: 'อ.ก.พ.ร. เกี่ยวกับการประเมินส่วนราชการตามมาตรการปรับปรุงประสิทธิภาพในการปฏิบัติราชการ',
    ...{ convener: { organisationId: 'opdc', name: 'สำนักงาน ก.พ.ร.' }, recordedAt: '2025-08-19T07:00:00.000Z' },
    resolutions: [
      {
        decided: 'approved',
        keys: [key(changedProvince, 2)],
        text: `${demoLabel}: เห็นชอบการปรับค่าเป้าหมายของ Joint KPIs`,
      },
    ],
  },
];
