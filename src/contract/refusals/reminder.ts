import type { ReminderRefusalFacts } from '../../domain/refusals/reminder.ts';
import type { Wordings } from './wording.ts';

/** HTTP status and Thai sentence of every refusal about reminders: each sentence says what to do. */
export const reminderRefusals: Wordings<ReminderRefusalFacts> = {
  'reminders-running': { status: 409, sentence: () => 'ระบบกำลังจัดทำสรุปของวันนี้อยู่ — รอสักครู่ แล้วเปิดหน้าอีเมลแจ้งเตือนอีกครั้ง' },
  'mail-not-found': { status: 404, sentence: () => 'ไม่พบอีเมลนี้ — กลับไปหน้าอีเมลแจ้งเตือนแล้วเลือกจากรายการ' },
  'mail-not-failed': {
    status: 409,
    sentence: () => 'อีเมลนี้ส่งแล้วหรือกำลังรอส่งอยู่ จึงไม่ส่งซ้ำ — ส่งใหม่ได้เฉพาะอีเมลที่ส่งไม่สำเร็จ',
  },
  'unsubscribe-link-unknown': {
    status: 404,
    sentence: () => 'ลิงก์นี้ไม่ครบหรือใช้ไม่ได้แล้ว — เข้าสู่ระบบแล้วเลือกการรับอีเมลที่หน้าบัญชีของฉัน',
  },
};
