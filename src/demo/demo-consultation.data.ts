import type { ConsultationQuestion, ConsultationRound } from '../domain/consultations/consultation.ts';
import { demoLabel } from './demo-year.data.ts';

const place = 'ระบบวีดิทัศน์ทางไกลของกระทรวงมหาดไทย';
const name = demoLabel;

/** The times that OPDC opened in June 2554: made up, within the month of S2 ข้อ 1.5.2. */
export const demoConsultationRound: ConsultationRound = {
  ...{ fiscalYear: 2554, link: 'https://example.go.th/consultation', passcode: '', questionsBy: '2011-06-10' },
  agencies: ['central.satisfaction'],
  slots: [
    { number: 1, day: '2011-06-14', starts: '09:00', ends: '10:00' },
    { number: 2, day: '2011-06-14', starts: '10:00', ends: '11:00' },
    { number: 3, day: '2011-06-15', starts: '09:00', ends: '10:00' },
    { number: 4, day: '2011-06-29', starts: '09:00', ends: '10:00' },
  ],
  ...{ lastSlot: 4, rowVersion: 0, changedAt: '2011-05-20T03:00:00.000Z', changedName: name },
};

const questions: readonly ConsultationQuestion[] = [
  {
    ...{ number: 1, code: '', text: 'แผนรับมือน้ำท่วมที่ปรับในเดือนพฤษภาคม ใช้เป็นหลักฐานของผลการดำเนินงานได้หรือไม่' },
    ...{ at: '2011-06-08T03:00:00.000Z', name },
    answer: { text: 'ใช้ได้เมื่อผู้ว่าราชการจังหวัดอนุมัติแผนแล้ว', at: '2011-06-13T03:00:00.000Z', name },
  },
  {
    ...{ number: 2, code: '', text: 'พื้นที่ที่น้ำท่วมขังเกินสามสิบวัน นับผลการดำเนินงานของเดือนนั้นอย่างไร' },
    ...{ at: '2011-06-09T03:00:00.000Z', name },
    answer: null,
  },
];

/** Lampang's consultation as it was held; made up and marked so. */
export const demoConsultation = {
  ...{ organisationId: 'TH-52', slot: 1, meetingId: 'cnsl-2554', place, questions },
  attendees: [`ผู้ว่าราชการจังหวัดลำปาง (${demoLabel})`, `หัวหน้าสำนักงานจังหวัดลำปาง (${demoLabel})`],
  bookedAt: '2011-05-25T03:00:00.000Z',
  calledAt: '2011-06-01T03:00:00.000Z',
  heldAt: '2011-06-14T03:10:00.000Z',
  minutes: [
    'จังหวัดรายงานผลรอบ 6 เดือน ปัญหาอุปสรรคสำคัญคือน้ำท่วมในบางอำเภอ (ข้อมูลสาธิต)',
    'ตอบคำถามตามที่จังหวัดส่งมาล่วงหน้า 1 ข้อ (ข้อมูลสาธิต)',
    'ขอให้จังหวัดทบทวนแผนรับมือน้ำท่วม และแจ้งสิ่งที่จะดำเนินการ (ข้อมูลสาธิต)',
  ],
} as const;
