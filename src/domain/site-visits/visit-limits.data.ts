/** How much a plan takes: our own limits, more than one day holds. */
export const visitLimits = { mostItems: 40, mostInTeam: 30 } as const;

/** What of a visit no source says, in words. */
export const visitAssumptions = [
  'เอกสารต้นทางกำหนดเพียงว่าประเมินผล ณ จังหวัด หลังรายงานรอบ 12 เดือน ไม่กำหนดวัน คณะ และเรื่องที่ตรวจรายจังหวัด จึงให้สำนักงาน ก.พ.ร. กำหนด และให้จังหวัดยืนยันหรือขอวันอื่น',
  'เอกสารต้นทางไม่กล่าวถึงผลของการไปตรวจต่อคะแนน ข้อค้นพบจึงไม่เปลี่ยนคะแนนเอง แสดงไว้ข้างตัวชี้วัดให้ผู้ประเมินใช้ประกอบ',
] as const;
