import type { PaperSheet } from '../application/papers/paper-sheet.ts';
import { consultationWindow } from '../domain/consultations/consultation.ts';
import { consultationSheet } from '../web/pages/consultations/consultation-sheet.ts';
import { sampleInvitee, sampleMeeting } from './meeting-sample.ts';
import { shippedFramework } from './shipped-framework.ts';

const event = consultationWindow(shippedFramework(2554));
if (event === null) throw new Error('the year has a consultation');
const party = { organisationId: 'TH-42', fiscalYear: 2554 } as const;
const asked = { at: '2011-06-10T02:00:00.000Z', name: 'ผู้สาธิต' } as const;
const slot = { number: 1, day: '2011-06-14', starts: '09:00', ends: '10:00' } as const;

/** The record of a consultation that was held, with one question answered and one not, and no advice yet. */
export const sampleConsultation: PaperSheet = consultationSheet(
  {
    ...{ ...party, organisation: { id: 'TH-42', name: 'เลย' }, event, round: null, state: 'held', slot, free: [] },
    one: {
      ...{ ...party, slot: 1, attendees: [], bookedAt: null, bookedBy: null, bookedName: null, meetingId: null },
      ...{ moveRequest: null, questions: [], changedAt: asked.at, changedName: asked.name },
      meetingStatus: 'held',
    },
    meeting: {
      meeting: { ...sampleMeeting, title: event.title, day: slot.day, starts: slot.starts, ends: slot.ends },
      items: [
        {
          ...{ position: 1, title: 'ผลการปฏิบัติราชการรอบ 6 เดือนของจังหวัด', starts: null, ends: null, speakers: '' },
          ...{
            papers: [],
            subject: null,
            minutes: 'จังหวัดชี้แจงผลรอบ 6 เดือน\nสำนักงาน ก.พ.ร. ขอข้อมูลเพิ่มเติมเรื่องแผนรับมือน้ำท่วม',
          },
        },
      ],
      invitees: [
        {
          ...sampleInvitee,
          attendance: { present: true, as: 'self', name: 'ผู้สาธิต ตัวอย่าง', office: 'รองผู้ว่าราชการจังหวัดเลย' },
        },
      ],
    },
    questions: [
      {
        ...{ number: 1, code: '', text: 'แผนที่ปรับในเดือนพฤษภาคม ใช้เป็นหลักฐานของผลการดำเนินงานได้หรือไม่', ...asked },
        answer: { text: 'ใช้ได้ เมื่อแนบหนังสืออนุมัติการปรับแผน', ...asked },
      },
      { ...{ number: 2, code: '', text: 'ขอทราบกำหนดการประเมินผล ณ จังหวัด', ...asked }, answer: null },
    ],
    ...{ ownInvitation: null, mayAnswer: [], advice: [], indicators: [], mayGiveAbout: [], today: '2011-06-20' },
    ...{ mayBook: false, mayAskToMove: false, mayDecide: false, mayAsk: false },
  },
  '2011-06-20T02:00:00.000Z',
);
