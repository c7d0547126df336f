import type { PhantomReason } from '../../domain/agreement/phantom-host.ts';
import { moveNamed } from '../../domain/lifecycle/status-move.ts';
import { resultMoves } from '../../domain/reporting/result-moves.ts';
import type { ThreadMessage } from '../../domain/reporting/result-thread.ts';

/** Wording of the page of hosts. */
export const hostsText = {
  title: 'เจ้าภาพตัวชี้วัดและผู้รับผิดชอบ',
  short: 'เจ้าภาพ',
  due: 'ครบกำหนดรายงานครั้งต่อไป',
  noDue: 'ไม่มีวันครบกำหนดข้างหน้า',
  phantomTitle: 'เจ้าภาพที่ได้รับมอบหมายแต่ยังไม่เคยเข้าระบบและยังไม่รับทราบ',
  phantomText: 'ติดต่อหน่วยงานเหล่านี้ก่อนถึงวันครบกำหนด',
  phantomRule: 'งานของสำนักงานจังหวัดจะขึ้นเตือนตั้งแต่ 20 วันทำการก่อนวันครบกำหนด',
  agencies: 'หน่วยงานเจ้าภาพ',
  agency: 'หน่วยงาน',
  acknowledged: 'รับทราบ',
  notYet: 'ยังไม่รับทราบ',
  partly: 'รับทราบบางส่วน',
  lastSeen: 'เข้าระบบล่าสุด',
  neverSeen: 'ยังไม่เคยเข้า',
  noAccount: 'ยังไม่มีบัญชี',
  accounts: 'บัญชี',
  sent: 'ผลที่ส่งแล้ว',
  sentOf: 'จาก',
  supportsOnly: 'สนับสนุน',
  leads: 'เป็นเจ้าภาพหลัก',
  indicators: 'ผู้รับผิดชอบรายตัวชี้วัด',
  lead: 'เจ้าภาพหลัก',
  support: 'หน่วยงานสนับสนุน',
  since: 'ตั้งแต่',
  until: 'ถึง',
  noHost: 'ยังไม่มีเจ้าภาพ',
  noPerson: 'ยังไม่ระบุ',
  history: 'เจ้าภาพและผู้รับผิดชอบช่วงอื่นของปี',
  account: 'มีบัญชีผู้ใช้',
  approves: 'ผลต้องผ่านการอนุมัติของผู้กำกับดูแลก่อนถึงสำนักงานจังหวัด',
  straight: 'ผลส่งตรงถึงสำนักงานจังหวัด เพราะไม่มีผู้กำกับดูแลที่มีบัญชีและบทบาทในหน่วยงาน',
  noRole: 'มีบัญชีแต่ไม่มีบทบาทนี้ในหน่วยงาน',
  nobodyYet: 'ไม่มีบัญชีผู้ใช้',
  nameTitle: 'ระบุหรือเปลี่ยนผู้รับผิดชอบ',
  place: 'หน่วยงานและหน้าที่',
  name: 'ชื่อและนามสกุล',
  position: 'ตำแหน่ง',
  phone: 'โทรศัพท์',
  email: 'อีเมล',
  emailHint: 'หากตรงกับบัญชีผู้ใช้ ระบบผูกให้เอง',
  from: 'เริ่มวันที่',
  fromHint: 'คนเดิมในหน้าที่เดียวกันสิ้นสุดในวันก่อนหน้า',
  saveName: 'บันทึกผู้รับผิดชอบ',
  named: 'บันทึกผู้รับผิดชอบแล้ว',
  endFold: 'สิ้นสุดหน้าที่',
  endText: 'วันนี้เป็นวันสุดท้าย ประวัติยังอยู่ และระบุใหม่ได้เสมอ',
  endPerson: 'สิ้นสุดหน้าที่วันนี้',
  personEnded: 'สิ้นสุดหน้าที่แล้ว',
  endHost: 'สิ้นสุดการสนับสนุนวันนี้',
  hostEnded: 'สิ้นสุดการสนับสนุนแล้ว',
  peopleAndHistory: 'ผู้รับผิดชอบ การรับทราบ และประวัติเจ้าภาพ',
  change: 'มอบหมายหรือเปลี่ยนเจ้าภาพ',
  acknowledgeTitle: 'หน่วยงานของท่านได้รับมอบหมายเป็นเจ้าภาพตัวชี้วัด',
  acknowledgeText: 'รอรับทราบ',
  acknowledgeButton: 'รับทราบการมอบหมาย',
  acknowledgeDone: 'รับทราบการมอบหมายแล้ว สำนักงานจังหวัดเห็นแล้ว',
  tasks: 'ตัวชี้วัด',
  openHosts: 'เปิดหน้าเจ้าภาพและผู้รับผิดชอบ',
} as const;

export const phantomWords: Readonly<Record<PhantomReason, string>> = {
  'no-account': 'ยังไม่มีบัญชีผู้ใช้ — ขอให้ผู้ดูแลระบบเปิดบัญชีให้หน่วยงานนี้',
  'never-signed-in': 'มีบัญชีแต่ไม่เคยเข้าระบบ — โทรหรือส่งหนังสือถึงหน่วยงาน',
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
  ownText: 'ผู้ส่งอนุมัติผลของตนเองไม่ได้ ให้ผู้กำกับดูแลคนอื่นตรวจ หรือส่งกลับให้ผู้จัดเก็บเป็นผู้ส่ง',
  ownOffice: 'ให้เจ้าหน้าที่สำนักงานจังหวัดคนอื่นรับผล หากท่านเป็นเจ้าหน้าที่คนเดียว รับได้ และระบบแสดงไว้ว่าผู้ส่งกับผู้รับเป็นคนเดียวกัน',
  takenBySender: 'ผู้ส่งและผู้รับผลนี้เป็นคนเดียวกัน เพราะสำนักงานจังหวัดมีเจ้าหน้าที่คนเดียว',
  toSupervisor: 'บันทึกและส่งผลแล้ว รอผู้กำกับดูแลอนุมัติ',
} as const;

/** What a message of a thread says was done. */
export function threadAction(action: ThreadMessage['action']): string {
  return action === 'reply' ? 'ข้อความ' : (moveNamed(resultMoves, action)?.inThread ?? '');
}
