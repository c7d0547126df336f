import type { DecisionSubject } from '../../domain/framework/agreement-schema.ts';
import type { Decision } from '../../domain/meetings/resolution.ts';

/** Wording of the pages on which resolutions of bodies are read and recorded. */
export const resolutionsText = {
  yearTitle: 'มติของคณะกรรมการ ปีงบประมาณ พ.ศ.',
  yearLead: 'มติที่มีผลต่อกรอบ รายการตัวชี้วัด และสิ่งที่ตกลงกันแล้วของปีนี้',
  waiting: 'เรื่องที่รอมติ',
  nothingWaits: 'ไม่มีเรื่องที่รอมติของคณะนี้',
  targets: 'ตัวชี้วัด น้ำหนัก และค่าเป้าหมายที่เสนอ:',
  recorded: 'มติที่บันทึกแล้ว',
  none: 'ยังไม่มีมติที่บันทึกในระบบ',
  noneText: 'มติจะขึ้นที่นี่เมื่อเลขานุการของคณะบันทึกในหน้าการประชุม',
  openMeetings: 'เปิดปฏิทินการประชุม',
  meetingTitle: 'บันทึกมติ การประชุม',
  meeting: 'ครั้งที่',
  heldOn: 'วันที่',
  item: 'ระเบียบวาระที่',
  kind: 'พิจารณาเรื่อง',
  subjects: 'เรื่องที่มีมติ',
  decided: 'มติ',
  resolved: 'มีมติ',
  ofYear: 'มติของคณะกรรมการในปีนี้',
  text: 'ข้อความของมติตามรายงานการประชุม',
  record: 'บันทึกมติ',
  saved: 'บันทึกมติและดำเนินการตามมติแล้ว',
  noItems: 'การประชุมนี้ยังไม่มีระเบียบวาระ',
  noKinds: 'คณะนี้ไม่มีเรื่องของปีนี้ที่ต้องพิจารณา',
  cannotYet: 'ยังบันทึกมติของการประชุมนี้ไม่ได้',
} as const;

const ofAgreements =
  'มติเห็นชอบมีผลทันทีกับทุกเรื่องที่เลือก มติที่ไม่เห็นชอบหรือให้กลับไปพิจารณาใหม่ส่งเรื่องกลับพร้อมข้อความของมติ มติรับทราบไม่เปลี่ยนสิ่งใด และเรื่องยังรอมติ';

/** What a resolution on a kind of subject does, and what it does not. */
export const resolutionConsequences: Readonly<Partial<Record<DecisionSubject, string>>> = {
  framework:
    'มติเห็นชอบเป็นหลักฐานว่าคณะเห็นชอบกรอบที่ใช้อยู่ มติที่ไม่เห็นชอบหรือให้กลับไปพิจารณาใหม่ไม่ยกเลิกกรอบที่ใช้อยู่ และขึ้นในงานของสำนักงาน ก.พ.ร. พร้อมข้อความของมติ จนกว่าจะประกาศฉบับใหม่หรือคณะเห็นชอบ มติรับทราบไม่เปลี่ยนสิ่งใด และเรื่องยังรอมติ',
  'catalogue-edition':
    'มติเห็นชอบประกาศใช้ร่างรายการทันที มติที่ไม่เห็นชอบหรือให้กลับไปพิจารณาใหม่ขึ้นในงานของสำนักงาน ก.พ.ร. พร้อมข้อความของมติ ร่างยังแก้ไขได้และเสนอคณะอีกครั้งได้ มติรับทราบไม่เปลี่ยนสิ่งใด และเรื่องยังรอมติ',
  'settled-agreement': ofAgreements,
  'indicator-details': ofAgreements,
  'joint-indicators': ofAgreements,
  'change-request':
    'มติเห็นชอบทำให้เกิดฉบับใหม่ทันทีตามผลที่แสดงในคำขอ ยกเว้น Joint KPIs ซึ่งต้องให้ อ.ก.พ.ร. พิจารณาต่อ รอบที่ส่งรายงานแล้วคงคะแนนเดิม มติที่ไม่เห็นชอบสิ้นสุดคำขอ มติให้กลับไปพิจารณาใหม่ให้จังหวัดแก้ไขคำขอ คำขอที่มีผลแล้วคณะที่รับไว้เพื่อทราบเลือกรับทราบ',
};

/** What a resolution does, by what was decided. */
export const decisionChoices: Readonly<Record<Decision, string>> = {
  approved: 'เห็นชอบ',
  'not-approved': 'ไม่เห็นชอบ',
  returned: 'ให้กลับไปพิจารณาใหม่',
  noted: 'รับทราบ',
};
