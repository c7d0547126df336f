import type { ChangeableThing } from './change-request.ts';

/** What may be asked to change, in Thai. */
export const changeKindNames = {
  target: 'ปรับค่าเป้าหมาย',
  criteria: 'ปรับเกณฑ์การให้คะแนน',
  details: 'ปรับรายละเอียดตัวชี้วัด (คำนิยาม แหล่งข้อมูล)',
  weight: 'ปรับน้ำหนัก',
  indicator: 'เปลี่ยนตัวชี้วัด (ชื่อ คำนิยาม แหล่งข้อมูล)',
  cancel: 'ยกเลิกตัวชี้วัดและกระจายน้ำหนัก',
} as const;

/** What a year's policy lists as changeable, in Thai, for sentences. */
export const changeableNames: Readonly<Record<ChangeableThing, string>> = {
  indicator: 'ตัวชี้วัด',
  weight: 'น้ำหนัก',
  target: 'ค่าเป้าหมาย',
  criteria: 'เกณฑ์การให้คะแนน',
  details: 'รายละเอียดตัวชี้วัด',
};

/** In Thai, beside the choice of a cause. */
export const changeCauseNames = {
  outside: 'ปัจจัยภายนอกที่ไม่สามารถควบคุมได้',
  internal: 'การบริหารจัดการภายใน หรือความล่าช้าในการดำเนินงานของหน่วยงานเอง',
} as const;
