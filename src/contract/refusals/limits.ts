import type { LimitRefusalFacts } from '../../domain/refusals/limits.ts';
import type { Wordings } from './wording.ts';

/** HTTP status and Thai sentence of the refusals that keep the system able to serve everybody. */
export const limitRefusals: Wordings<LimitRefusalFacts> = {
  'sign-in-required': {
    status: 403,
    sentence: () =>
      'ยังไม่ได้เข้าสู่ระบบ หรือหมดเวลาเข้าใช้งานแล้ว จึงยังไม่ได้บันทึกรายการนี้ — เข้าสู่ระบบในหน้านี้ แล้วระบบจะดำเนินการต่อให้ทันทีโดยไม่ต้องพิมพ์ใหม่ (ไฟล์ที่แนบต้องเลือกอีกครั้ง)',
  },
  'body-too-slow': {
    status: 408,
    sentence: () => 'ข้อมูลที่ส่งมาขาดหายหรือช้าเกินกำหนด จึงไม่ได้รับไว้ — ตรวจสัญญาณอินเทอร์เน็ต แล้วส่งอีกครั้ง หรือลดขนาดไฟล์',
  },
  'answer-too-slow': {
    status: 503,
    sentence: () => 'ระบบใช้เวลานานเกินกำหนด — ตรวจว่ารายการสำเร็จแล้วหรือไม่ก่อน แล้วรอสักครู่จึงลองอีกครั้ง',
  },
  'storage-full': {
    status: 507,
    sentence: () => 'พื้นที่จัดเก็บของระบบเต็ม จึงไม่ได้บันทึกรายการนี้ ข้อมูลที่บันทึกไว้แล้วไม่สูญหาย — แจ้งผู้ดูแลระบบ แล้วลองอีกครั้งภายหลัง',
  },
  'waiting-place-full': {
    status: 503,
    sentence: () => 'ขณะนี้มีไฟล์ที่รอตรวจอยู่เต็มจำนวน จึงยังไม่ได้รับไฟล์นี้ — รอสักครู่แล้วส่งไฟล์อีกครั้ง',
  },
  'too-many-at-once': {
    status: 429,
    sentence: () => 'กำลังส่งไฟล์หรือขอเอกสารพร้อมกันหลายรายการ — รอให้รายการก่อนหน้าเสร็จแล้วลองอีกครั้ง',
  },
};
