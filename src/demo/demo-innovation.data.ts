import { assumedCriteria } from '../domain/innovation/innovation-settings.data.ts';
import { demoLabel } from './demo-year.data.ts';

/** The call of the year of Pathum Thani's letter: its last day is the letter's, everything else is made up. */
export const demoInnovationCall = {
  title: `เปิดรับข้อเสนอการพัฒนานวัตกรรม (${demoLabel})`,
  explanation: `${demoLabel}: แบบข้อเสนอตามสิ่งที่ส่งมาด้วย ๖ ไม่มีในเอกสารที่ได้มา`,
  ...{ opensOn: '2019-05-07', closesOn: '2019-05-13', openedAt: '2019-05-07T02:00:00.000Z' },
  criteria: assumedCriteria.map((one, index) => ({ code: `c${index + 1}`, ...one })),
  agencies: ['com', 'health'],
  members: ['colleague.pathumthani', 'governor.pathumthani'],
} as const;

/** Two proposals, one selected and one not; texts, scores and days are made up and say so. */
export const demoInnovationProposals = [
  {
    agency: 'com',
    content: {
      title: `${demoLabel}: ตลาดสินค้าชุมชนออนไลน์ของจังหวัด`,
      problem: `${demoLabel}: ผู้ผลิตสินค้าชุมชนขายได้เฉพาะในอำเภอ และไม่มีที่รวมสินค้าของทั้งจังหวัด`,
      idea: `${demoLabel}: รวมสินค้าชุมชนไว้ในตลาดออนไลน์เดียว มีผู้ช่วยถ่ายภาพและตั้งราคาในทุกอำเภอ`,
      authors: `${demoLabel}: คณะทำงานของสำนักงานพาณิชย์จังหวัด`,
      cost: '350000',
      expected: `${demoLabel}: ผู้ผลิต 60 รายมียอดขายเพิ่มขึ้นภายในหกเดือน`,
    },
    createdAt: '2019-05-08T03:00:00.000Z',
    sentAt: '2019-05-10T04:00:00.000Z',
    acceptedAt: '2019-05-15T02:00:00.000Z',
    scores: [
      [5, 4, 4, 5],
      [4, 4, 5, 5],
    ],
    notes: [`${demoLabel}: ปัญหาชัดเจน`, `${demoLabel}: คุ้มค่า`],
    outcome: 'selected',
    outcomeReason: `${demoLabel}: คะแนนสูงสุด และขยายผลได้ทุกอำเภอ`,
    announcedAt: '2019-05-24T03:00:00.000Z',
  },
  {
    agency: 'health',
    content: {
      title: `${demoLabel}: ระบบนัดคลินิกโรคเรื้อรังล่วงหน้า`,
      problem: `${demoLabel}: ผู้ป่วยโรคเรื้อรังรอรับบริการนานในช่วงเช้า`,
      idea: `${demoLabel}: ให้ผู้ป่วยเลือกช่วงเวลานัดผ่านโทรศัพท์ และเจาะเลือดที่โรงพยาบาลส่งเสริมสุขภาพตำบล`,
      authors: `${demoLabel}: คณะทำงานของสำนักงานสาธารณสุขจังหวัด`,
      cost: '1200000',
      expected: `${demoLabel}: เวลารอเฉลี่ยลดลงครึ่งหนึ่ง`,
    },
    createdAt: '2019-05-09T03:00:00.000Z',
    sentAt: '2019-05-13T08:00:00.000Z',
    acceptedAt: '2019-05-15T02:10:00.000Z',
    scores: [
      [4, 3, 2, 4],
      [4, 2, 3, 4],
    ],
    notes: [`${demoLabel}: งบประมาณสูง`, `${demoLabel}: มีระบบคล้ายกันแล้ว`],
    outcome: 'not-selected',
    outcomeReason: `${demoLabel}: มีระบบนัดของโรงพยาบาลอยู่แล้ว`,
    announcedAt: '2019-05-24T03:10:00.000Z',
  },
] as const;
