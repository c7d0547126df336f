import type { OrganisationChange } from '../../domain/people/organisation-change.ts';

/** Wording of one organisation: its names by day, and the forms that keep it. */
export const organisationText = {
  addTitle: 'เพิ่มหน่วยงาน',
  addLead:
    'เพิ่มส่วนราชการในจังหวัด อำเภอ คณะกรรมการ หรือหน่วยงานกลาง ตามเอกสารที่ตั้งขึ้น หน่วยงานที่เพิ่มแล้วเลือกเป็นเจ้าภาพ ผู้รับหนังสือ และผู้ถือบทบาทได้',
  addButton: 'เพิ่มหน่วยงาน',
  added: 'เพิ่มหน่วยงานแล้ว',
  kind: 'ประเภท',
  province: 'จังหวัด',
  provinceHint: 'เว้นว่างสำหรับหน่วยงานกลางและคณะกรรมการระดับประเทศ',
  name: 'ชื่อเต็ม',
  nameHint: 'เช่น สำนักงานสาธารณสุขจังหวัดเลย อำเภอเชียงคาน',
  code: 'รหัสท้าย',
  codeHint: 'อักษรอังกฤษตัวเล็ก เช่น health เว้นว่างให้ระบบกำหนด',
  document: 'เอกสาร',
  documentHint: 'กฎหมาย คำสั่ง ประกาศ หรือหนังสือที่เป็นเหตุ พร้อมเลขที่',
  documentDate: 'ลงวันที่',
  day: 'มีผลตั้งแต่',
  facts: 'ข้อมูลหน่วยงาน',
  wholeCode: 'รหัส',
  letterCode: 'รหัสหนังสือ',
  status: 'สถานะ',
  open: 'ใช้อยู่',
  closed: (day: string) => `ยุบเลิกตั้งแต่ ${day}`,
  merged: (into: string, day: string) => `รวมเข้ากับ${into} ตั้งแต่ ${day}`,
  body: 'ดูตำแหน่งและการแต่งตั้งของคณะนี้',
  changes: 'ความเป็นมา',
  changesNone: 'ยังไม่มีการเปลี่ยนแปลง',
  changesNoneText: 'เมื่อเปลี่ยนชื่อ รวม หรือยุบเลิก วันที่และเอกสารจะปรากฏที่นี่ เอกสารและรายงานที่จัดทำก่อนวันนั้นคงชื่อเดิม',
  what: 'สิ่งที่เกิดขึ้น',
  by: 'ผู้บันทึก',
  change: 'เปลี่ยนแปลงหน่วยงานนี้',
  rename: 'เปลี่ยนชื่อ',
  newName: 'ชื่อใหม่',
  renameHint: 'สิ่งที่ลงนาม พิมพ์ หรือบันทึกไว้ก่อนวันนั้นคงชื่อเดิม',
  merge: 'รวมเข้ากับหน่วยงานอื่น',
  into: 'หน่วยงานที่รับช่วงต่อ',
  close: 'ยุบเลิก',
  closeHint: 'ตั้งแต่วันที่มีผล หน่วยงานนี้เลือกสำหรับเรื่องใหม่ไม่ได้ ข้อมูลเดิมยังอ่านได้ ตัวชี้วัดที่ยังเป็นเจ้าภาพต้องมอบหมายให้หน่วยงานอื่นก่อน',
  renameButton: 'บันทึกชื่อใหม่',
  done: {
    rename: 'เปลี่ยนชื่อหน่วยงานแล้ว',
    merge: 'บันทึกการรวมหน่วยงานแล้ว',
    close: 'บันทึกการยุบเลิกแล้ว',
  },
} as const;

/** What became of an organisation, in one sentence. */
export function changeWords({ kind, nameBefore, nameAfter, intoName }: OrganisationChange): string {
  if (kind === 'added') return `ตั้งขึ้นในชื่อ ${nameAfter ?? ''}`;
  if (kind === 'renamed') return `เปลี่ยนชื่อจาก ${nameBefore ?? ''} เป็น ${nameAfter ?? ''}`;
  return kind === 'merged' ? `รวมเข้ากับ ${intoName ?? ''}` : 'ยุบเลิก';
}
