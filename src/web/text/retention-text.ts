/** Wording of the page about how long data is stored. */
export const retentionText = {
  title: 'ระยะเวลาเก็บข้อมูล',
  lead: 'ระบบลบข้อมูลที่พ้นระยะเวลาเองทุกคืนหลังเวลา 01.00 น. ตารางนี้เป็นตารางเดียวกับที่ระบบใช้ลบจริง',
  what: 'ข้อมูล',
  period: 'เก็บนานเท่าใด',
  source: 'เหตุผล',
  removed: 'คืนล่าสุดลบ',
  forEver: 'ไม่ลบ',
  bounded: 'ไม่เพิ่มขึ้นเรื่อย ๆ',
  days: (days: number, after: string) => `${days} วันหลัง${after}`,
  rows: (count: number) => `${count} แถว`,
  lastRun: 'การลบครั้งล่าสุด',
  noRun: 'ยังไม่เคยลบ จะเริ่มในคืนแรกที่ระบบเปิดอยู่',
};
