import type { FigureRefusalFacts, LockRefusalFacts, ReportingRefusalFacts } from '../../domain/refusals/reporting.ts';
import { groupThousands } from '../../domain/values/group-thousands.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import type { Wordings } from './wording.ts';

const day = (date: string) => `วันที่ ${formatThaiDate(date)}`;

const doubted: Readonly<Record<FigureRefusalFacts['doubt-unanswered']['kind'], string>> = {
  'outside-range': 'อยู่นอกช่วงที่ควรเป็น',
  'unlike-last-round': 'ต่างจากรอบก่อนมาก',
  'unlike-last-year': 'ต่างจากปีก่อนมาก',
  'fell-to-zero': 'เป็น 0 ทั้งที่ครั้งก่อนไม่เป็น 0',
  'more-than-whole': 'เกินร้อยละ 100 ของทั้งหมด',
  'negative-base': 'เป็นฐานติดลบ เครื่องหมายของร้อยละจึงกลับทิศ',
  'nothing-to-divide': 'เป็น 0 ทั้งตัวตั้งและตัวหาร ตัวชี้วัดนี้จะไม่นำมาคิดคะแนนในรอบนี้ และน้ำหนักกระจายให้ตัวชี้วัดอื่นตามสัดส่วน',
};

function rangeOf({ from, to }: { readonly from: string; readonly to: string }): string {
  if (from === '') return `ไม่เกิน ${to}`;
  return to === '' ? `ตั้งแต่ ${from} ขึ้นไป` : `ตั้งแต่ ${from} ถึง ${to}`;
}

/** Why a result cannot be edited now. */
export const reportingLocks: Wordings<LockRefusalFacts> = {
  'shared-from-cluster': {
    status: 409,
    example: { cluster: 'กลุ่มจังหวัดภาคเหนือตอนบน 1', shared: '1-02' },
    sentence: (facts) =>
      `ตัวชี้วัดนี้เป็นของ${facts.cluster} จึงไม่กรอก ตรวจรับ หรือประเมินซ้ำในจังหวัด — ผลมาเองเมื่อกลุ่มจังหวัดรับผลของตัวชี้วัด ${facts.shared}`,
  },
  'agreement-not-signed': {
    status: 409,
    sentence: () => 'คำรับรองฯ ยังไม่ได้ลงนาม จึงยังกรอกผลไม่ได้ — รอผู้ว่าราชการจังหวัดลงนามคำรับรองฯ',
  },
  'round-not-open': {
    status: 409,
    example: { opens: '2025-10-01' },
    sentence: (facts) => `รอบนี้ยังไม่เปิดให้กรอกผล — กลับมากรอกได้ตั้งแต่ ${day(facts.opens)}`,
  },
  'round-closed': {
    status: 409,
    example: { closes: '2025-10-31' },
    sentence: (facts) =>
      `รอบนี้ปิดรับผลแล้วเมื่อสิ้น ${day(facts.closes)} — ขอให้สำนักงาน ก.พ.ร. ขยายเวลาให้จังหวัด จึงจะกรอกหรือส่งได้อีก`,
  },
  'indicator-cancelled': { status: 409, sentence: () => 'ตัวชี้วัดนี้ถูกยกเลิกแล้ว จึงไม่ต้องกรอกผล — น้ำหนักกระจายไปตัวชี้วัดอื่นแล้ว' },
  'report-with-governor': {
    status: 409,
    sentence: () => 'รายงานอยู่ที่ผู้ว่าราชการจังหวัดเพื่อรับรอง จึงแก้ไขไม่ได้ — หากต้องแก้ ขอให้ผู้ว่าราชการจังหวัดส่งกลับ',
  },
  'report-submitted': {
    status: 409,
    sentence: () => 'รายงานส่งสำนักงาน ก.พ.ร. แล้ว จึงแก้ไขไม่ได้ — หากต้องแก้ ขอให้สำนักงาน ก.พ.ร. ส่งรายงานกลับ',
  },
  'report-concluded': {
    status: 409,
    sentence: () => 'สรุปคะแนนประเมินรอบนี้แล้ว จึงแก้ไขไม่ได้ — ติดต่อสำนักงาน ก.พ.ร. หากพบข้อผิดพลาด',
  },
  'result-with-supervisor': {
    status: 409,
    sentence: () => 'ส่งผลให้ผู้กำกับดูแลแล้ว จึงแก้ไขไม่ได้ — หากต้องแก้ ขอให้ผู้กำกับดูแลส่งกลับ',
  },
  'result-sent': { status: 409, sentence: () => 'ส่งผลให้สำนักงานจังหวัดแล้ว จึงแก้ไขไม่ได้ — หากต้องแก้ ขอให้สำนักงานจังหวัดส่งกลับ' },
  'result-accepted': {
    status: 409,
    sentence: () => 'สำนักงานจังหวัดรับผลนี้แล้ว จึงแก้ไขไม่ได้ — หากต้องแก้ ขอให้สำนักงานจังหวัดส่งกลับ',
  },
};

const figures: Wordings<FigureRefusalFacts> = {
  'draft-too-long': {
    status: 413,
    sentence: () => 'ข้อความในแบบยาวเกินกว่าจะเก็บร่างไว้ที่ระบบ — กดบันทึกเป็นร่าง หรือแนบข้อความยาวเป็นไฟล์หลักฐาน',
  },
  'total-of-periods': {
    status: 422,
    example: { label: 'รายได้' },
    sentence: (facts) => `${facts.label}: ค่านี้รวมจากค่ารายงวดที่บันทึกไว้ — แก้ที่งวดในหน้ากรอกผล หรือส่งค่าของทุกงวดมาด้วย`,
  },
  'expected-day-past': {
    status: 422,
    example: { date: '2025-09-01' },
    sentence: (facts) => `${day(facts.date)} ผ่านไปแล้ว — ระบุวันที่คาดว่าจะได้ข้อมูล ตั้งแต่วันนี้เป็นต้นไป`,
  },
  'doubt-unanswered': {
    status: 422,
    example: { label: 'รายได้', value: '98000', kind: 'unlike-last-round' },
    sentence: (facts) =>
      `${facts.label}: ${facts.value} ${doubted[facts.kind]} — ถ้าแน่ใจว่าถูกต้อง เขียนเหตุผลสั้น ๆ แล้วส่งอีกครั้ง ถ้าไม่ใช่ แก้ตัวเลข`,
  },
  'negative-not-possible': {
    status: 422,
    example: { label: 'รายได้' },
    sentence: (facts) => `${facts.label}: ค่าติดลบไม่ได้ — ระบุตั้งแต่ 0 ขึ้นไป`,
  },
  'unknown-variable': {
    status: 422,
    example: { name: 'income' },
    sentence: (facts) => `ตัวชี้วัดนี้ไม่มีช่อง “${facts.name}” — เปิดหน้าใหม่แล้วกรอกตามช่องที่มี`,
  },
  'divided-by-zero': {
    status: 422,
    example: { label: 'รายได้ปีก่อน', part: '5600' },
    sentence: (facts) =>
      `${facts.label} เป็น 0 แต่ตัวตั้งเป็น ${facts.part} จึงหารไม่ได้ และไม่ถือว่าตัวชี้วัดใช้ไม่ได้ — แก้ตัวเลข ถ้าเป็น 0 จริง เว้นช่องนี้ว่าง เขียนเหตุผลในช่องปัญหาและอุปสรรค แล้วแจ้งสำนักงานจังหวัด`,
  },
  'figure-outside-range': {
    status: 422,
    example: { label: 'คะแนนประเมิน', from: '0', to: '100' },
    sentence: (facts) => `${facts.label}: ค่าอยู่นอกช่วงของตัวชี้วัดนี้ — ระบุ${rangeOf(facts)}`,
  },
  'cannot-be-scored': {
    status: 422,
    sentence: () => 'คำนวณผลไม่ได้เพราะเกณฑ์หรือสูตรในคำรับรองฯ ไม่ครบ — แจ้งสำนักงานจังหวัดให้ตรวจรายละเอียดของตัวชี้วัดนี้',
  },
  'text-too-long': {
    status: 422,
    example: { length: 4200, longest: 4000 },
    sentence: (facts) =>
      `ข้อความยาว ${groupThousands(String(facts.length))} ตัวอักษร — ย่อให้ไม่เกิน ${groupThousands(String(facts.longest))} ตัวอักษร`,
  },
  'score-out-of-scale': {
    status: 422,
    example: { top: '100' },
    sentence: (facts) => `คะแนนอยู่นอกช่วง — ระบุตั้งแต่ 0 ถึง ${facts.top}`,
  },
  'nothing-to-agree': {
    status: 422,
    sentence: () => 'จังหวัดไม่มีคะแนนประเมินตนเองของตัวชี้วัดนี้ จึงเห็นพ้องไม่ได้ — ระบุคะแนนที่ให้พร้อมเหตุผล',
  },
  'agreed-and-scored': {
    status: 422,
    sentence: () =>
      'ยอมรับคะแนนที่จังหวัดประเมินตนเอง และพิมพ์คะแนนอื่นไว้ด้วย — ลบคะแนนที่พิมพ์ หรือให้คะแนนอื่นพร้อมเหตุผลโดยไม่ยอมรับคะแนนของจังหวัด',
  },
};

/** HTTP status and Thai sentence of every refusal about results and reports: each sentence says what to do. */
export const reportingRefusals: Wordings<ReportingRefusalFacts> = {
  ...reportingLocks,
  ...figures,
  'reply-empty': { status: 422, sentence: () => 'ยังไม่ได้เขียนข้อความ — เขียนสิ่งที่ต้องการถามหรือตอบ แล้วส่งอีกครั้ง' },
  'reply-too-long': {
    status: 422,
    example: { length: 2100, longest: 2000 },
    sentence: (facts) =>
      `ข้อความยาว ${groupThousands(String(facts.length))} ตัวอักษร — ย่อให้ไม่เกิน ${groupThousands(String(facts.longest))} ตัวอักษร`,
  },
  'reason-without-indicator': {
    status: 422,
    example: { code: '1.2.9' },
    sentence: (facts) => `มีเหตุผลของตัวชี้วัด ${facts.code} แต่ไม่ได้เลือกให้แก้ไขตัวชี้วัดนี้ — เลือกตัวชี้วัดนี้ด้วย หรือลบเหตุผลออก`,
  },
  'report-not-open': {
    status: 409,
    example: { status: 'ส่งสำนักงาน ก.พ.ร. แล้ว' },
    sentence: (facts) => `รายงานอยู่ในขั้น “${facts.status}” จึงเปลี่ยนสถานะของผลไม่ได้ — ต้องให้รายงานถูกส่งกลับก่อน`,
  },
  'report-not-received': { status: 409, sentence: () => 'ยังให้คะแนนประเมินไม่ได้ — รอสำนักงาน ก.พ.ร. รับรายงานของจังหวัดก่อน' },
  'round-not-assessed': {
    status: 409,
    sentence: () => 'กรอบของปีนี้ให้ติดตามรอบนี้โดยไม่ประเมิน จึงไม่ให้คะแนนและไม่สรุปคะแนน — ประเมินในรอบ 12 เดือน',
  },
  'result-incomplete': {
    status: 422,
    sentence: () => 'ยังกรอกตัวเลขไม่ครบทุกช่อง จึงส่งไม่ได้ — กรอกให้ครบแล้วส่งอีกครั้ง ค่าที่กรอกไว้บันทึกแล้ว',
  },
  'results-not-ready': {
    status: 409,
    example: { count: 2, codes: '1.1, 1.2' },
    sentence: (facts) => `ยังมี ${facts.count} ตัวชี้วัดที่จังหวัดไม่ได้รับผล (${facts.codes}) — รับผลให้ครบก่อนเสนอผู้ว่าราชการจังหวัด`,
  },
  'round-not-over': {
    status: 409,
    example: { closes: '2025-10-31' },
    sentence: (facts) => `รอบนี้ยังส่งรายงานได้จนสิ้น ${day(facts.closes)} สำนักงาน ก.พ.ร. จึงยังสรุปแทนไม่ได้ — สรุปได้ตั้งแต่วันถัดไป`,
  },
  'round-without-end': {
    status: 409,
    sentence: () =>
      'รอบนี้ยังรับรายงานที่ล่าช้าอยู่ สำนักงาน ก.พ.ร. จึงยังสรุปแทนไม่ได้ — กำหนดวันปิดรับในหน้ารอบการรายงานก่อน แล้วสรุปหลังวันนั้น',
  },
  'report-arrived-before': {
    status: 409,
    sentence: () =>
      'รายงานของรอบนี้เคยมาถึงสำนักงาน ก.พ.ร. แล้ว จึงสรุปว่าไม่รายงานไม่ได้ — ติดตามให้จังหวัดแก้ไขและส่งกลับมาใหม่ หรือพิจารณาตามฉบับที่ส่งไว้ล่าสุด',
  },
  'report-never-arrived': {
    status: 409,
    sentence: () => 'รายงานของรอบนี้ไม่เคยมาถึงสำนักงาน ก.พ.ร. จึงไม่มีฉบับที่ใช้ต่อได้ — สรุปว่าไม่รายงานในรอบนี้แทน',
  },
  'assessment-incomplete': {
    status: 409,
    example: { count: 2, codes: '1.1, 1.2' },
    sentence: (facts) => `ยังไม่ได้ให้คะแนนประเมิน ${facts.count} ตัวชี้วัด (${facts.codes}) — ให้คะแนนครบแล้วจึงสรุป`,
  },
  'cluster-part-unsettled': {
    status: 409,
    example: { cluster: 'กลุ่มจังหวัดภาคเหนือตอนบน 1', pending: '1-06', apart: '' },
    sentence: ({ cluster, pending, apart }) =>
      [
        pending === ''
          ? ''
          : `${cluster}ยังไม่รับผลของตัวชี้วัดที่ใช้ร่วมกัน (${pending}) — ให้กลุ่มจังหวัดรับผล หรือสรุปรอบของกลุ่มจังหวัดก่อน`,
        apart === ''
          ? ''
          : `${cluster}แก้ไขหลังจากที่จังหวัดรับรองแล้ว (${apart}) — ให้สำนักงาน ก.พ.ร. ส่งรายงานกลับ หรือใช้ตัวเลขตามที่จังหวัดรับรองไว้ก่อน`,
      ]
        .filter((part) => part !== '')
        .join(' · '),
  },
  'report-not-unreported': {
    status: 409,
    sentence: () => 'รายงานรอบนี้ไม่ได้สรุปว่าไม่รายงาน จึงไม่มีข้อสรุปให้ถอน — เปิดหน้ารายงานใหม่เพื่อดูขั้นล่าสุด',
  },
  'nothing-apart': {
    status: 409,
    sentence: () => 'กลุ่มจังหวัดไม่ได้แก้ไขหลังจากที่จังหวัดรับรอง หรือตัดสินแล้ว — ไม่ต้องดำเนินการใดเพิ่ม เปิดหน้ารายงานใหม่เพื่อดูล่าสุด',
  },
  'members-concluded': {
    status: 409,
    example: { count: 1, members: 'เลย (ประกาศผลแล้ว)' },
    sentence: ({ count, members }) =>
      `จังหวัดสมาชิก ${count} แห่งสรุปหรือประกาศผลแล้ว และจะคงตัวเลขเดิม: ${members} — ถ้ายังต้องการส่งกลับ ให้ยืนยันว่าทราบแล้ว`,
  },
  'round-unknown': { status: 404, sentence: () => 'กรอบของปีนี้ไม่มีรอบการประเมินนี้ — เลือกรอบจากหน้าจังหวัด' },
  'round-already-open': { status: 409, sentence: () => 'รอบนี้เปิดอยู่แล้ว — เปิดหน้ารายงานของรอบได้ทันที' },
  'due-not-stated': {
    status: 409,
    sentence: () => 'กรอบของปีนี้ไม่ระบุวันครบกำหนดส่งรายงาน จึงเปิดรอบไม่ได้ — ระบุวันครบกำหนดเมื่อเปิดรอบ หรือเผยแพร่กรอบรุ่นใหม่ที่ระบุวัน',
  },
};
