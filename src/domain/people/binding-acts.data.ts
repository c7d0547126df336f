import type { FactorAct } from './factor-acts.data.ts';
import type { PermissionName } from './permissions.ts';

/** An act that binds without being the move of a lifecycle: whoever does it proves again who they are. */
export interface BindingAct {
  /** The permission of the act. */
  readonly permission: PermissionName;
  /** Whose row of the policy asks for a second factor: a kind of act, or any of the three that are not administration. */
  readonly provedFor: FactorAct | 'binding-act';
  /** The text of its button, in Thai. */
  readonly button: string;
  /** Why it binds, in Thai. */
  readonly why: string;
  readonly source: { readonly clause: string } | { readonly assumption: string };
}

const assumption = 'ไม่มีเอกสารต้นทางใดกำหนดให้ยืนยันตัวตนซ้ำ จึงกำหนดสำหรับการกระทำที่ย้อนกลับในระบบไม่ได้ หรือที่ให้หรือถอนอำนาจของบุคคล';
const daysAssumption =
  'ไม่มีเอกสารต้นทางใดกำหนดให้ยืนยันตัวตนซ้ำ จึงกำหนดสำหรับการเลื่อนหรือกำหนดวันที่มีผลต่อหน่วยงานอื่น เพราะวันดังกล่าวเป็นฐานของการปรับลดคะแนนเพราะส่งล่าช้า';

/** By the name that the journal gives the act. */
export const bindingActs = {
  'papers.issue-year': {
    permission: 'issue-papers',
    provedFor: 'binding-act',
    button: 'จัดทำเอกสารของทุกจังหวัด',
    why: 'เอกสารที่จัดทำออกในนามสำนักงาน ก.พ.ร. และใช้อ้างอิงภายนอกระบบ',
    source: { assumption },
  },
  'catalogue.approve': {
    permission: 'approve-catalogue',
    provedFor: 'binding-act',
    button: 'บันทึกมติและใช้รายการฉบับนี้',
    why: 'รายการที่บันทึกมติแล้วใช้กับทุกจังหวัดและแก้ไขไม่ได้อีก',
    source: { assumption },
  },
  'resolution.record': {
    permission: 'record-body-resolution',
    provedFor: 'binding-act',
    button: 'บันทึกมติและดำเนินการตามมติ',
    why: 'มติที่บันทึกแล้วมีผลต่อเรื่องที่พิจารณาทันที และแก้ไขไม่ได้อีก',
    source: { assumption },
  },
  'results.announce': {
    permission: 'finalise-result',
    provedFor: 'announcement',
    button: 'ประกาศผลของทุกจังหวัดและกลุ่มจังหวัด',
    why: 'ผลที่ประกาศแล้วเปิดต่อประชาชน และแก้ได้ด้วยฉบับแก้ไขที่ผ่านคณะเดียวกันเท่านั้น',
    source: { assumption },
  },
  'incentives.lay': {
    permission: 'allot-incentives',
    provedFor: 'binding-act',
    button: 'เสนอคณะพิจารณาจัดสรร',
    why: 'การจัดสรรที่เสนอแล้วแก้ไขหรือถอนไม่ได้ และคณะลงมติตามที่เสนอ',
    source: { assumption },
  },
  'framework.publish': {
    permission: 'publish-framework',
    provedFor: 'binding-act',
    button: 'ตรวจและเผยแพร่กรอบนี้',
    why: 'กรอบที่เผยแพร่แล้วใช้กับทุกจังหวัดและแก้ไขไม่ได้อีก',
    source: { assumption },
  },
  'body.appoint': {
    permission: 'appoint-body',
    provedFor: 'binding-act',
    button: 'บันทึกการแต่งตั้งคณะกรรมการ',
    why: 'การแต่งตั้งใหม่ใช้แทนชุดเดิมตั้งแต่วันเริ่ม และกำหนดว่าผู้ใดลงมติได้',
    source: { assumption },
  },
  'seat.name-holder': {
    permission: 'appoint-body',
    provedFor: 'binding-act',
    button: 'บันทึกผู้ดำรงตำแหน่ง',
    why: 'ผู้ดำรงตำแหน่งและผู้แทนร่วมประชุมและลงมติแทนตำแหน่งได้',
    source: { assumption },
  },
  'seat.end-holder': {
    permission: 'appoint-body',
    provedFor: 'binding-act',
    button: 'สิ้นสุดการดำรงตำแหน่ง',
    why: 'ผู้ที่สิ้นสุดการดำรงตำแหน่งร่วมประชุมและลงมติไม่ได้อีก',
    source: { assumption },
  },
  'organisation.merge': {
    permission: 'manage-organisations',
    provedFor: 'administration',
    button: 'บันทึกการรวมหน่วยงาน',
    why: 'หน่วยงานที่รวมแล้วเลือกสำหรับเรื่องใหม่ไม่ได้อีก และเปิดใหม่ไม่ได้',
    source: { assumption },
  },
  'organisation.close': {
    permission: 'manage-organisations',
    provedFor: 'administration',
    button: 'บันทึกการยุบเลิก',
    why: 'หน่วยงานที่ยุบเลิกแล้วเลือกสำหรับเรื่องใหม่ไม่ได้อีก และเปิดใหม่ไม่ได้',
    source: { assumption },
  },
  'role.grant': {
    permission: 'manage-users',
    provedFor: 'administration',
    button: 'ให้บทบาทนี้',
    why: 'บทบาทให้อำนาจดำเนินการแทนหน่วยงาน',
    source: { assumption },
  },
  'delegation.start': {
    permission: 'delegate-authority',
    provedFor: 'binding-act',
    button: 'มอบหมายให้ปฏิบัติราชการแทน',
    why: 'ผู้รับมอบหมายลงนามและรับรองแทนเจ้าของอำนาจได้',
    source: { assumption },
  },
  'role.end': {
    permission: 'manage-users',
    provedFor: 'administration',
    button: 'สิ้นสุดบทบาทนี้',
    why: 'ผู้ที่สิ้นสุดบทบาทดำเนินการแทนหน่วยงานไม่ได้อีก',
    source: { assumption },
  },
  'delegation.end': {
    permission: 'delegate-authority',
    provedFor: 'administration',
    button: 'สิ้นสุดการมอบหมาย',
    why: 'การมอบหมายนี้เป็นของผู้อื่น ผู้รับมอบหมายจะลงนามและรับรองแทนไม่ได้อีก',
    source: { assumption },
  },
  'user.link-reset': {
    permission: 'manage-users',
    provedFor: 'administration',
    button: 'ทำลิงก์ตั้งรหัสผ่าน',
    why: 'ผู้ที่ถือลิงก์ตั้งรหัสผ่านของบัญชีนี้ได้',
    source: { assumption },
  },
  'user.disable': {
    permission: 'manage-users',
    provedFor: 'administration',
    button: 'ปิดบัญชีนี้',
    why: 'เจ้าของบัญชีจะเข้าใช้งาน ลงนาม และรับรองไม่ได้อีก',
    source: { assumption },
  },
  'user.enable': {
    permission: 'manage-users',
    provedFor: 'administration',
    button: 'เปิดบัญชีนี้อีกครั้ง',
    why: 'เจ้าของบัญชีกลับมามีอำนาจตามบทบาทที่ถืออยู่',
    source: { assumption },
  },
  'round.open': {
    permission: 'manage-rounds',
    provedFor: 'binding-act',
    button: 'เปิดรอบให้ทุกจังหวัด',
    why: 'ทุกจังหวัดที่ลงนามคำรับรองฯ แล้วต้องรายงานตามกำหนดของรอบที่เปิด',
    source: { assumption: daysAssumption },
  },
  'round.close': {
    permission: 'manage-rounds',
    provedFor: 'binding-act',
    button: 'บันทึกวันปิดรับ',
    why: 'หลังวันปิดรับทุกจังหวัดส่งรายงานของรอบนี้ไม่ได้',
    source: { assumption: daysAssumption },
  },
  'report.extend': {
    permission: 'manage-rounds',
    provedFor: 'binding-act',
    button: 'ขยายเวลาให้จังหวัดนี้',
    why: 'วันครบกำหนดและการปรับลดคะแนนเพราะส่งล่าช้าของหน่วยงานนี้คำนวณใหม่',
    source: { assumption: daysAssumption },
  },
  'round.due': {
    permission: 'manage-rounds',
    provedFor: 'binding-act',
    button: 'แก้วันครบกำหนดของรอบ',
    why: 'วันครบกำหนดของทุกหน่วยงานในรอบนี้เปลี่ยน',
    source: { assumption: daysAssumption },
  },
  'report.extension-revoke': {
    permission: 'manage-rounds',
    provedFor: 'binding-act',
    button: 'ถอนการขยายเวลา',
    why: 'วันครบกำหนดของหน่วยงานนี้เร็วขึ้น',
    source: { assumption: daysAssumption },
  },
  'outage.declare': {
    permission: 'manage-rounds',
    provedFor: 'binding-act',
    button: 'ประกาศและเลื่อนกำหนดให้ทุกจังหวัด',
    why: 'วันครบกำหนดของทุกหน่วยงานที่ตรงกับช่วงนี้เลื่อนออกไป',
    source: { assumption: daysAssumption },
  },
  'outage.revoke': {
    permission: 'manage-rounds',
    provedFor: 'binding-act',
    button: 'ถอนประกาศระบบขัดข้อง',
    why: 'วันครบกำหนดของทุกหน่วยงานที่เลื่อนเพราะประกาศนี้เร็วขึ้น',
    source: { assumption: daysAssumption },
  },
  'holiday.record': {
    permission: 'manage-rounds',
    provedFor: 'binding-act',
    button: 'บันทึกวันหยุดนี้',
    why: 'วันหยุดใช้นับวันทำการของทุกจังหวัด วันครบกำหนดที่ตรงกับวันหยุดเลื่อนออกไป',
    source: { assumption: daysAssumption },
  },
  'holiday.withdraw': {
    permission: 'manage-rounds',
    provedFor: 'binding-act',
    button: 'บันทึกการถอนหรือแก้ไขวันหยุด',
    why: 'วันหยุดใช้นับวันทำการของทุกจังหวัด วันครบกำหนดที่เลื่อนเพราะวันหยุดนี้เปลี่ยน',
    source: { assumption: daysAssumption },
  },
} as const satisfies Readonly<Record<string, BindingAct>>;

export type BindingActName = keyof typeof bindingActs;
