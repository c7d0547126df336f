type Facts = Readonly<Record<string, string | number>>;

export type CommonRefusal =
  | 'forbidden'
  | 'not-found'
  | 'changed-meanwhile'
  | 'form-expired'
  | 'request-not-understood'
  | 'unexpected-fault'
  | 'too-many-requests'
  | 'sign-in-too-often';

/** Refusals that belong to no area. */
export const commonRefusals: Record<CommonRefusal, { status: number; sentence: (facts: Facts) => string }> = {
  forbidden: {
    status: 403,
    sentence: () => 'บทบาทของท่านทำรายการนี้ไม่ได้ — ติดต่อผู้ดูแลระบบหากท่านได้รับมอบหมาย',
  },
  'not-found': {
    status: 404,
    sentence: () => 'ไม่พบสิ่งที่ท่านเปิด — ตรวจที่อยู่อีกครั้ง หรือเริ่มจากหน้างานของฉัน',
  },
  'changed-meanwhile': {
    status: 409,
    sentence: () => 'มีผู้แก้ไขข้อมูลนี้หลังจากท่านเปิดหน้า — เทียบค่าที่ท่านพิมพ์กับค่าล่าสุด แล้วบันทึกอีกครั้ง',
  },
  'form-expired': {
    status: 403,
    sentence: () => 'หน้านี้เปิดไว้นานเกินไป — กลับไปหน้าก่อน โหลดใหม่ แล้วส่งอีกครั้ง ข้อความที่พิมพ์ไว้ยังอยู่ในร่าง',
  },
  'request-not-understood': {
    status: 400,
    sentence: () => 'ข้อมูลที่ส่งมาไม่ครบหรือรูปแบบไม่ถูกต้อง — กลับไปหน้าก่อนแล้วลองอีกครั้ง',
  },
  'unexpected-fault': {
    status: 500,
    sentence: (facts) => `ระบบขัดข้อง ข้อมูลที่บันทึกไว้แล้วไม่สูญหาย — ลองอีกครั้ง หากยังพบ แจ้งผู้ดูแลระบบพร้อมเลข ${facts.reference}`,
  },
  'too-many-requests': {
    status: 429,
    sentence: () => 'ส่งคำขอถี่เกินไป — รอสักครู่แล้วลองอีกครั้ง',
  },
  'sign-in-too-often': {
    status: 429,
    sentence: (facts) =>
      `มีการเข้าสู่ระบบจากเครือข่ายของท่านถี่เกินไป — รออีก ${facts.minutes} นาทีแล้วลองใหม่ ผู้ที่เข้าสู่ระบบอยู่แล้วใช้งานต่อได้`,
  },
};
