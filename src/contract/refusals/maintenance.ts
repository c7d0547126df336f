import type { MaintenanceRefusalFacts } from '../../domain/refusals/maintenance.ts';
import type { Wordings } from './wording.ts';

/** HTTP status and Thai sentence of every refusal about backups and cleaning: each sentence says what to do. */
export const maintenanceRefusals: Wordings<MaintenanceRefusalFacts> = {
  'backup-file-missing': {
    status: 409,
    example: { sha256: 'ab'.repeat(32), place: 'TH-42/2568/12m/1.1-SME' },
    sentence: (facts) =>
      `ไฟล์ ${facts.sha256} ของ ${facts.place || 'ฐานข้อมูล'} ไม่อยู่หรือไม่ตรงกับที่บันทึก จึงยังไม่ทำชุดสำรอง — สั่ง samrit verify files แล้วนำไฟล์นั้นกลับจากชุดสำรองก่อน`,
  },
  'backup-not-found': {
    status: 404,
    example: { folder: '/srv/backup' },
    sentence: (facts) =>
      `ไม่พบชุดสำรองที่สมบูรณ์ใน ${facts.folder} — ระบุโฟลเดอร์ที่สั่ง samrit backup --to ไว้ หรือโฟลเดอร์ของชุดสำรองหนึ่งชุดในนั้น`,
  },
  'backup-unreadable': {
    status: 409,
    example: { folder: '/srv/backup/2026-11-28T083000Z', part: 'manifest.json' },
    sentence: (facts) =>
      `ส่วน ${facts.part} ของชุดสำรอง ${facts.folder} เสียหาย อ่านไม่ได้หรือไม่ตรงกับรหัสกำกับ — ใช้ชุดสำรองก่อนหน้า หรือสำเนาชุดเดียวกันจากที่อื่น`,
  },
  'backup-part-altered': {
    status: 409,
    example: { part: 'tables/result.copy.gz' },
    sentence: (facts) =>
      `ส่วน ${facts.part} ของชุดสำรองไม่ตรงกับที่บันทึกไว้ จึงยังไม่นำกลับ — ใช้ชุดสำรองก่อนหน้า หรือสำเนาชุดเดียวกันจากที่อื่น`,
  },
  'backup-part-missing': {
    status: 409,
    example: { part: 'tables/result.copy.gz' },
    sentence: (facts) => `ไม่พบส่วน ${facts.part} ของชุดสำรอง จึงยังไม่นำกลับ — ใช้ชุดสำรองก่อนหน้า หรือสำเนาชุดเดียวกันจากที่อื่น`,
  },
  'restore-not-empty': {
    status: 409,
    example: { table: 'app_user' },
    sentence: (facts) =>
      `ฐานข้อมูลปลายทางมีข้อมูลอยู่แล้ว (ตาราง ${facts.table}) จึงไม่เขียนทับ — กำหนด DATABASE_URL ไปยังฐานข้อมูลว่าง หรือ SAMRIT_DATA ไปยังโฟลเดอร์ใหม่`,
  },
  'restore-schema-newer': {
    status: 409,
    example: { name: '0099-later.sql' },
    sentence: (facts) =>
      `ตารางในฐานข้อมูลปลายทางใหม่กว่าชุดสำรอง (มี ${facts.name}) — นำกลับลงในฐานข้อมูลที่เพิ่งสร้างและยังไม่เคยเปิดระบบ`,
  },
};
