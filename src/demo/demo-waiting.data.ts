import type { MeetingPlan, MeetingReply } from '../domain/meetings/meeting.ts';
import { demoDate } from './demo-dates.ts';
import { demoLabel } from './demo-year.data.ts';

/**
 * The province whose details still wait on the demonstration's date: the oversight committee has approved them, the
 * subcommission has to decide on its Joint KPIs. It has a report of no round.
 */
export const demoWaiting = { province: 'TH-64', name: 'จังหวัดสุโขทัย' } as const;

/** An item of a meeting; `decides` names the subject on which the body decides at it. */
interface WaitingItem {
  readonly starts: string;
  readonly ends: string;
  readonly title: string;
  readonly minutes: string;
  readonly decides?: 'indicator-details' | 'joint-indicators';
}

/** Who is invited besides the seats of the body: an organisation, which is no member. */
interface WaitingGuest {
  readonly organisationId: string;
  readonly name: string;
  readonly cameAs: { readonly name: string; readonly office: string } | null;
}

export interface WaitingMeeting {
  readonly id: string;
  readonly organisationId: string;
  readonly convenerName: string;
  readonly appointmentId: string;
  readonly bodyName: string;
  readonly calledAt: string;
  /** When it was recorded as held; null: it is called. */
  readonly heldAt: string | null;
  readonly plan: MeetingPlan & { readonly bodyId: string };
  readonly items: readonly WaitingItem[];
  readonly guests: readonly WaitingGuest[];
  /** Of the seats that have answered, by position. */
  readonly replies: Readonly<Record<number, Pick<MeetingReply, 'answer' | 'note' | 'repliedAt'>>>;
}

const made =
  `${demoLabel}: จังหวัดสุโขทัยตกลงรายละเอียดตัวชี้วัดแล้วแต่ยังรอคณะกรรมการ เพื่อให้ลองจัดประชุมและบันทึกมติ ` +
  'วัน เวลา สถานที่ และผู้มาประชุมเป็นตัวอย่างสมมติ';
const information = { title: 'เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ', minutes: 'ที่ประชุมรับทราบ' } as const;
const others = { title: 'เรื่องอื่น ๆ (ถ้ามี)', minutes: 'ไม่มี' } as const;
const bare = {
  ...{ fiscalYears: [2568], link: '', passcode: '', purpose: made },
  ...{ kind: 'committee' as const, channel: 'on-site' as const },
};

/** The meeting that has approved the details: its minutes are written and wait to be approved. */
export const demoHeld: WaitingMeeting = {
  ...{ id: 'oversight-2568-1', organisationId: 'committee.oversight', appointmentId: 'letter-2567' },
  convenerName: 'คณะกรรมการกำกับการประเมินผลการปฏิบัติราชการของจังหวัด',
  bodyName: 'คณะกรรมการกำกับการประเมินผลการปฏิบัติราชการของจังหวัด',
  ...{ calledAt: '2025-09-22T03:00:00.000Z', heldAt: '2025-10-01T06:00:00.000Z' },
  plan: {
    ...{ ...bare, bodyId: 'committee.oversight', number: 2, day: '2025-10-01', starts: '09:30', ends: '12:00' },
    title: `${demoLabel}: ประชุมคณะกรรมการกำกับการประเมินผลการปฏิบัติราชการของจังหวัด`,
    ...{ place: `${demoLabel}: ห้องประชุม 1 กระทรวงมหาดไทย`, replyBy: '2025-09-29' },
  },
  items: [
    { ...information, starts: '09:30', ends: '09:45' },
    {
      ...{ starts: '09:45', ends: '11:30', decides: 'indicator-details' },
      title: 'เรื่องเพื่อพิจารณา: รายละเอียดตัวชี้วัดของจังหวัดสุโขทัย ปีงบประมาณ พ.ศ. 2568',
      minutes: 'ที่ประชุมพิจารณาแล้วเห็นชอบรายละเอียดตัวชี้วัดตามที่เสนอ ส่วนตัวชี้วัด Joint KPIs ให้เสนอ อ.ก.พ.ร. พิจารณา',
    },
    { ...others, starts: '11:30', ends: '12:00' },
  ],
  guests: [
    {
      ...{ organisationId: demoWaiting.province, name: demoWaiting.name },
      cameAs: { name: 'ผู้สาธิต หัวหน้าสำนักงานจังหวัดสุโขทัย', office: 'หัวหน้าสำนักงานจังหวัดสุโขทัย' },
    },
  ],
  replies: {},
};

/** The meeting that is called for the demonstration's date: what it decides on brings the province's details into force. */
export const demoCalled: WaitingMeeting = {
  ...{
    id: 'subcommission-2568-1',
    organisationId: 'opdc',
    appointmentId: 'letter-2567',
    convenerName: 'สำนักงาน ก.พ.ร.',
  },
  bodyName: 'อ.ก.พ.ร. เกี่ยวกับการประเมินส่วนราชการตามมาตรการปรับปรุงประสิทธิภาพในการปฏิบัติราชการ',
  ...{ calledAt: '2025-10-02T03:00:00.000Z', heldAt: null },
  plan: {
    ...{ ...bare, bodyId: 'committee.subcommission', number: 3, day: demoDate, starts: '09:30', ends: '12:00' },
    title: `${demoLabel}: ประชุม อ.ก.พ.ร. พิจารณาตัวชี้วัดและค่าเป้าหมายของ Joint KPIs`,
    ...{ place: `${demoLabel}: ห้องประชุม 2 สำนักงาน ก.พ.ร.`, replyBy: demoDate },
  },
  items: [
    { ...information, starts: '09:30', ends: '09:45' },
    {
      ...{ starts: '09:45', ends: '11:30', decides: 'joint-indicators' },
      title: 'เรื่องเพื่อพิจารณา: ตัวชี้วัดและค่าเป้าหมายของ Joint KPIs จังหวัดสุโขทัย ปีงบประมาณ พ.ศ. 2568',
      minutes: '',
    },
    { ...others, starts: '11:30', ends: '12:00' },
  ],
  guests: [{ organisationId: demoWaiting.province, name: demoWaiting.name, cameAs: null }],
  replies: { 1: { answer: 'attends', note: '', repliedAt: '2025-10-03T04:00:00.000Z' } },
};
