import type { PaperSheet } from '../application/papers/paper-sheet.ts';
import { visitSheet } from '../web/pages/site-visits/visit-sheet.ts';
import { growth } from './reporting-sample.ts';

const at = '2011-12-14T04:00:00.000Z';
const name = 'ผู้สาธิต ผู้ประเมิน';
const key = { organisationId: 'TH-52', fiscalYear: 2554, round: '12m' } as const;

/** The record of a visit with notes, one finding answered and one not, and a picture. */
export const sampleSiteVisit: PaperSheet = visitSheet(
  {
    ...{
      ...key,
      organisation: { id: 'TH-52', name: 'ลำปาง' },
      window: null,
      moves: [],
      candidates: [],
      suggested: null,
      hosts: [],
    },
    indicators: [
      { ...growth, code: '1.1', name: 'ระดับความสำเร็จของการพัฒนาปรับปรุงวัฒนธรรมองค์การ' },
      { ...growth, code: '3.2', name: 'ร้อยละของเรื่องร้องเรียนที่แก้ไขได้' },
    ],
    ...{ mayPlan: false, mayRecord: false, mayAnswer: false, visits: true, readsRecord: true, today: '2011-12-20' },
    files: [
      {
        ...{ number: 1, version: 1, about: '1', title: 'ป้ายประกาศหน้าศูนย์บริการ', side: 'opdc', stage: 'confirmed' },
        ...{ visibility: 'parties', attachedAt: at, attachedName: name, takenBack: null, isReplaced: false },
        ...{ mayReplace: false, mayTakeBack: false },
        file: { sha256: 'ab12'.repeat(16), fileName: 'photo.jpg', mediaType: 'image/jpeg', sizeBytes: '204800' },
      },
    ],
    visit: {
      ...{ ...key, status: 'signed-off', sequence: 1, day: '2011-12-14', starts: '09:30', ends: '15:30' },
      place: 'ศาลากลางจังหวัดลำปาง, ศูนย์บริการร่วมอำเภอเกาะคา',
      items: [
        { number: 1, code: '3.2', matter: 'แฟ้มเรื่องร้องเรียน', meets: 'ศูนย์ดำรงธรรมจังหวัด' },
        { number: 2, code: '', matter: 'แผนปฏิบัติราชการ', meets: '' },
      ],
      ...{ team: [{ userId: 'u1', name }], headId: 'u1', others: ['ที่ปรึกษาผู้ประเมิน'], asked: null, reason: null },
      attendance: { text: 'หัวหน้าสำนักงานจังหวัดลำปาง\nหัวหน้าศูนย์ดำรงธรรมจังหวัด', version: 1, at, name },
      notes: [{ item: 1, userId: 'u1', text: 'ตรวจแฟ้ม 20 เรื่อง พบบันทึกครบ 18 เรื่อง', version: 1, at, name }],
      findings: [
        {
          ...{ code: '3.2', verdict: 'differs', seen: 'แก้ไขได้ 18 จาก 20 เรื่อง รายงานว่า 20 เรื่อง', version: 1, at, name },
          toShow: 'หนังสือแจ้งผลของอีก 2 เรื่อง',
          answer: { text: 'แจ้งผลแล้วเมื่อเดือนมกราคม', at, name: 'ผู้สาธิต เจ้าหน้าที่จังหวัด' },
        },
        {
          ...{ code: '1.1', verdict: 'agrees', seen: 'ทะเบียนผู้เข้าร่วมตรงกับรายงาน', toShow: '', version: 1, at, name },
          answer: null,
        },
      ],
      ...{ signedAt: '2011-12-16T03:00:00.000Z', signedName: name, rowVersion: 4, changedAt: at, changedName: name },
    },
  },
  '2011-12-20T02:00:00.000Z',
);
