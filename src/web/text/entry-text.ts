import type { ByPeriod } from '../../domain/agreement/indicator.ts';
import { moveNamed } from '../../domain/lifecycle/status-move.ts';
import type { DoubtKind } from '../../domain/reporting/doubt.ts';
import { resultMoves } from '../../domain/reporting/result-moves.ts';
import type { ThreadMessage } from '../../domain/reporting/result-thread.ts';

/** Wording of the form in which a host enters one result. */
export const resultEntryText = {
  lastRound: 'รอบก่อน',
  lastYear: 'ปีก่อน',
  thisYear: 'ปีนี้',
  periodColumn: 'งวด',
  typePeriods: 'พิมพ์ทีละงวด ระบบคิดค่าของรอบให้',
  totalOnly: 'ค่าที่บันทึกไว้เป็นยอดเดียว เมื่อพิมพ์รายงวด ระบบจะใช้รายงวดแทน',
  periodsLack: 'ยังขาด',
  periods: 'งวด',
  total: 'ค่าของรอบ',
  notYet: 'ยังไม่มีข้อมูล — บอกวันที่คาดว่าจะได้',
  expectedOn: 'คาดว่าจะได้ข้อมูลวันที่',
  expectedHint: 'ไม่ใช่ศูนย์ และไม่ใช่การส่งผล สำนักงานจังหวัดจะเห็นวันนี้ เช่น 20 10 2568',
  expected: 'ยังไม่มีข้อมูล คาดว่าจะได้วันที่',
  expectedTag: 'คาดว่าจะได้',
  sureWhy: 'แน่ใจหรือไม่ เพราะเหตุใด',
  doubtHint: 'ส่งได้เมื่อมีเหตุผล ผู้ตรวจจะเห็นเหตุผลนี้',
  doubts: 'ค่าที่ระบบถามซ้ำ และเหตุผลของเจ้าภาพ',
  doubtColumn: 'คำถามของระบบ',
  reasonColumn: 'เหตุผล',
  unanswered: 'ยังไม่ตอบ',
  copyTitle: 'คัดลอกจากรอบก่อน',
  copyFrom: 'คัดลอกข้อความจาก',
  copyHint: 'เติมเฉพาะช่องที่ยังว่าง: ข้อความสี่ช่อง และตัวเลขของงวดเดียวกัน ไม่คัดลอกค่าของรอบ เพราะแต่ละรอบไม่เท่ากัน',
  copied: 'คัดลอกมาแล้ว ยังไม่ได้บันทึก',
  copiedNothing: 'ไม่มีช่องว่างที่รอบก่อนมีข้อมูลให้คัดลอก',
  copiedNext: 'ตรวจและแก้ให้ตรงกับรอบนี้ก่อนบันทึก',
  next: 'ตัวชี้วัดถัดไป',
  nextLeft: 'ยังเหลือให้ท่านกรอกในรอบนี้อีก',
  nextNone: 'ท่านกรอกครบทุกตัวชี้วัดของรอบนี้แล้ว',
  toWork: 'กลับไปงานของฉัน',
  nothingDiffers: 'ทุกช่องที่ท่านพิมพ์ตรงกับที่บันทึกอยู่แล้ว',
  savedNotSent: 'บันทึกเป็นร่างแล้ว แต่ยังไม่ได้ส่ง โปรดทำต่อไปนี้',
  keptTitle: 'พบสิ่งที่ท่านพิมพ์ไว้แต่ยังไม่ได้บันทึก',
  keptAt: 'ระบบเก็บไว้เมื่อ',
  movedOn: 'หลังจากนั้นมีผู้บันทึกผลนี้ใหม่ เทียบในตารางก่อนนำมากรอก',
  useKept: 'นำกลับมากรอกในแบบ',
  dropKept: 'ยกเลิกสิ่งที่พิมพ์ค้างไว้',
  keptInForm: 'นำสิ่งที่พิมพ์ค้างไว้มากรอกในแบบแล้ว ยังไม่ได้บันทึก',
  dropped: 'ยกเลิกสิ่งที่พิมพ์ค้างไว้แล้ว',
} as const;

export const combineWords: Readonly<Record<ByPeriod['combine'], string>> = {
  sum: 'ค่าของรอบ = ทุกงวดรวมกัน ต้องครบทุกงวด',
  cumulative: 'แต่ละงวดเป็นยอดสะสมตั้งแต่ต้นปี ค่าของรอบ = ยอดของงวดสุดท้าย',
  latest: 'แต่ละงวดเป็นค่า ณ สิ้นงวด ค่าของรอบ = ค่าล่าสุดที่มี',
};

export const doubtNames: Readonly<Record<DoubtKind, string>> = {
  'outside-range': 'อยู่นอกช่วงที่ควรเป็น',
  'unlike-last-round': 'ต่างจากรอบก่อนมาก',
  'unlike-last-year': 'ต่างจากปีก่อนมาก',
  'fell-to-zero': 'เป็น 0 ทั้งที่ครั้งก่อนไม่เป็น 0',
  'more-than-whole': 'เกินร้อยละ 100 ทั้งที่เป็นส่วนหนึ่งของทั้งหมด',
  'negative-base': 'เป็นฐานติดลบ ผลเป็นร้อยละจึงกลับทิศ ผลที่ดีขึ้นคำนวณได้เป็นลดลง และผลที่แย่ลงคำนวณได้เป็นเพิ่มขึ้น',
  'nothing-to-divide':
    'ทั้งตัวตั้งและตัวหาร ตัวชี้วัดนี้จึงใช้ไม่ได้ในรอบนี้ ไม่ใช่ 0 คะแนน ระบบจะไม่นำมาคิดคะแนน และกระจายน้ำหนักให้ตัวชี้วัดอื่นตามสัดส่วน',
};

/** Wording of the thread of a result. */
export const threadText = {
  title: 'การตรวจและข้อความ',
  lines: 'รายการ',
  empty: 'ยังไม่มีการส่งหรือข้อความ',
  reply: 'ข้อความถึงผู้ส่งผลและผู้ตรวจ',
  replyHint: 'ทุกฝ่ายในจังหวัดที่เกี่ยวกับผลนี้อ่านได้ เก็บไว้ถาวร และแก้ไขไม่ได้',
  send: 'ส่งข้อความ',
  sent: 'ส่งข้อความแล้ว',
  changedTitle: 'สิ่งที่เปลี่ยนจากครั้งที่ตรวจก่อน',
  changedRows: 'ช่องที่เปลี่ยน',
  changedSince: 'เทียบกับ',
  unchanged: 'ส่งมาใหม่โดยไม่ได้แก้ไขสิ่งใด',
  field: 'ช่อง',
  change: 'เดิมและใหม่',
  ownTitle: 'ท่านเป็นผู้ส่งผลนี้เอง',
  ownOffice: 'ให้เจ้าหน้าที่สำนักงานจังหวัดคนอื่นรับผล หากท่านเป็นเจ้าหน้าที่คนเดียว รับได้ และระบบแสดงไว้ว่าผู้ส่งกับผู้รับเป็นคนเดียวกัน',
  takenBySender: 'ผู้ส่งและผู้รับผลนี้เป็นคนเดียวกัน เพราะสำนักงานจังหวัดมีเจ้าหน้าที่คนเดียว',
  toSupervisor: 'บันทึกและส่งผลแล้ว รอผู้กำกับดูแลอนุมัติ',
} as const;

/** What a message of a thread says was done. */
export function threadAction(action: ThreadMessage['action']): string {
  return action === 'reply' ? 'ข้อความ' : (moveNamed(resultMoves, action)?.inThread ?? '');
}
