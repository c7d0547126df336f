import type { Framework } from '../../domain/framework/framework-schema.ts';
import { clause } from '../cite.ts';

/** What the letter asks of provinces or announces without a day of its own. */
export const undatedSteps: NonNullable<Framework['undatedSteps']> = [
  {
    code: 'wish-to-negotiate',
    by: 'จังหวัด',
    does: 'แจ้งความประสงค์เพื่อการเจรจาความเหมาะสมตัวชี้วัด น้ำหนัก และเกณฑ์การให้คะแนนตัวชี้วัดให้สำนักงาน ก.พ.ร. ทราบ',
    source: clause('S0', 'ย่อหน้าที่ 1 "รวมทั้งขอให้จังหวัดแจ้งความประสงค์เพื่อการเจรจาความเหมาะสมตัวชี้วัด"'),
    note: 'ต้นฉบับพิมพ์ว่า "นำหนัก" ซึ่งเป็นการพิมพ์ผิดจาก "น้ำหนัก"',
  },
  {
    code: 'prepare-negotiation',
    by: 'จังหวัด',
    does: 'จัดเตรียมข้อมูลที่เกี่ยวข้องเพื่อประกอบการเจรจา',
    source: clause('S0', 'ย่อหน้าที่ 2 "ขอให้จังหวัดจัดเตรียมข้อมูลที่เกี่ยวข้องเพื่อประกอบการเจรจาดังกล่าวด้วย"'),
  },
  {
    code: 'confirm-papers',
    by: 'จังหวัด',
    does: 'ยืนยันเอกสารประกอบคำรับรองการปฏิบัติราชการก่อนลงนาม เมื่อตัวชี้วัดสอดคล้องกับรายการและไม่ต้องการเจรจา',
    source: clause('S0', 'ย่อหน้าที่ 2 "จะจัดส่งเอกสารประกอบคำรับรองการปฏิบัติราชการให้จังหวัดยืนยันก่อนลงนาม"'),
  },
];
