type Facts = Readonly<Record<string, string | number>>;

/** Why reminders are not drawn up, or a mail is not sent again. */
export type ReminderRefusalWorded = 'reminders-running' | 'mail-not-found' | 'mail-not-failed' | 'way-out-unknown';

/** HTTP status and Thai sentence of every refusal about reminders: each sentence says what to do. */
export const reminderRefusals: Record<ReminderRefusalWorded, { status: number; sentence: (facts: Facts) => string }> = {
  'reminders-running': {
    status: 409,
    sentence: () => 'ระบบกำลังจัดทำสรุปของวันนี้อยู่ — รอสักครู่ แล้วเปิดหน้าจดหมายออกอีกครั้ง',
  },
  'mail-not-found': {
    status: 404,
    sentence: () => 'ไม่พบจดหมายนี้ — กลับไปหน้าจดหมายออกแล้วเลือกจากรายการ',
  },
  'mail-not-failed': {
    status: 409,
    sentence: () => 'จดหมายนี้ส่งแล้วหรือกำลังรอส่งอยู่ จึงไม่ส่งซ้ำ — ส่งใหม่ได้เฉพาะจดหมายที่ส่งไม่สำเร็จ',
  },
  'way-out-unknown': {
    status: 404,
    sentence: () => 'ลิงก์นี้ไม่ครบหรือใช้ไม่ได้แล้ว — เข้าสู่ระบบแล้วเลือกการรับจดหมายที่หน้าบัญชีของฉัน',
  },
};
