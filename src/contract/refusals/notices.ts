import type { NoticeRefusalFacts } from '../../domain/refusals/notices.ts';
import type { Wordings } from './wording.ts';

/** HTTP status and Thai sentence of every refusal about the letters that tell of a year. */
export const noticeRefusals: Wordings<NoticeRefusalFacts> = {
  'notice-nobody-left': {
    status: 409,
    sentence: () => 'ไม่มีจังหวัดที่ประกาศผลแล้วและยังไม่ได้แจ้ง — รอประกาศผลจังหวัดอื่น',
  },
  'notice-prepared-already': {
    status: 409,
    example: { what: 'กรอบฉบับที่ 2' },
    sentence: (facts) => `แจ้ง${facts.what}ด้วยหนังสือที่ออกแล้ว — เปิดหนังสือฉบับนั้นในหน้านี้ ไม่ต้องเตรียมใหม่`,
  },
  'notice-being-prepared': {
    status: 409,
    example: { what: 'กรอบฉบับที่ 2', status: 'รอลงนาม', letter: '2568-3fa9c1d2e0' },
    sentence: (facts) =>
      `กำลังเตรียมหนังสือแจ้ง${facts.what}อยู่ (${facts.status}) — เปิดหนังสือฉบับนั้นแล้วดำเนินการต่อ หรือยกเลิกก่อนเตรียมใหม่`,
  },
  'notice-not-of-year': {
    status: 409,
    example: { year: 2554 },
    sentence: (facts) =>
      `กรอบปีงบประมาณ พ.ศ. ${facts.year} ไม่ได้กำหนดให้ส่งเรื่องนี้ไปยังผู้ใด — เริ่มร่างหนังสือในห้องหนังสือเองหากต้องส่ง`,
  },
  'pack-not-announced': {
    status: 409,
    sentence: () => 'ยังไม่ประกาศผลของรอบสุดท้ายของปี — ประกาศผลก่อน แล้วเตรียมหนังสือส่งผลการประเมิน',
  },
  'notice-without-list': {
    status: 409,
    example: { year: 2554 },
    sentence: (facts) =>
      `ยังไม่มีรายการตัวชี้วัดของปีงบประมาณ พ.ศ. ${facts.year} ที่เห็นชอบแล้ว — บันทึกความเห็นชอบรายการก่อนเตรียมหนังสือ`,
  },
};
