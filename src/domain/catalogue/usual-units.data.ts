/**
 * [Assumption] Units in which provinces' indicators are usually measured. No source lists them: a unit outside this
 * list and the year's earlier editions is only flagged, never refused.
 */
export const usualUnits: readonly string[] = [
  'ร้อยละ',
  'ระดับ',
  'ขั้น',
  'ขั้นตอน',
  'คะแนน',
  'บาท',
  'ล้านบาท',
  'คน',
  'ราย',
  'ครั้ง',
  'วัน',
  'เดือน',
  'ครัวเรือน',
  'หมู่บ้าน',
  'ตำบล',
  'แห่ง',
  'ชุด',
  'เรื่อง',
  'โครงการ',
  'กระบวนงาน',
  'ตัน',
  'ไร่',
  'ลูกบาศก์เมตร',
  'กิโลเมตร',
  'ฉบับ',
  'คนต่อแสนประชากร',
];
