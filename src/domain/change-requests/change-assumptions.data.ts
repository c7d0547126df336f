/** How far back requests that are done with are read: their notice may still be due. */
export const latelyDays = 200;

/** How many days before its last day a window stands in the work of parties that have asked for nothing in it. */
export const windowNoticeDays = 30;

/** What no source says of requests and their notice, as it is shown where it matters. */
export const changeAssumptions = {
  keptInForce:
    'ร่างกรอบ 2568 ข้อ ๔ กำหนดว่าหากพ้นเวลา สำนักงาน ก.พ.ร. จะไม่รับพิจารณาการปรับเปลี่ยน แต่ไม่ได้กำหนดว่าฉบับที่เกิดจากมติแล้วสิ้นผลเมื่อใด จึงให้ฉบับนั้นใช้ต่อไปและแสดงไว้ว่าแจ้งไม่ทัน จนกว่าจะมีมติเป็นอย่างอื่น',
  lately: `เอกสารต้นทางไม่ระบุว่าต้องติดตามการแจ้งผลนานเพียงใด จึงแสดงในงานของฉันของคำขอที่เปลี่ยนแปลงภายใน ${latelyDays} วัน`,
  windowNotice: `เอกสารต้นทางไม่ระบุว่าต้องเตือนก่อนสิ้นรอบกี่วัน จึงเตือนล่วงหน้า ${windowNoticeDays} วัน`,
} as const;
