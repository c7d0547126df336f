import type { DatabaseRefusalFacts } from '../../domain/refusals/database.ts';
import type { Wordings } from './wording.ts';

/** HTTP status and Thai sentence of every refusal of the database: each sentence says what to do. */
export const databaseRefusals: Wordings<DatabaseRefusalFacts> = {
  'database-binaries-missing': {
    status: 503,
    example: { folder: '/opt/postgresql' },
    sentence: (facts) =>
      `ไม่พบโปรแกรมฐานข้อมูลที่ ${facts.folder} — สั่ง npm ci ใหม่ หรือกำหนด DATABASE_URL ไปยัง PostgreSQL ที่มีอยู่`,
  },
  'database-folder-unreachable': {
    status: 503,
    example: { folder: '/root/.samrit', blockedAt: '/root' },
    sentence: (facts) =>
      `บัญชี nobody เข้าโฟลเดอร์ข้อมูล ${facts.folder} ไม่ได้ เพราะ ${facts.blockedAt} ปิดอยู่ — กำหนด SAMRIT_DATA เป็นโฟลเดอร์ที่เข้าถึงได้ เช่น /var/lib/samrit`,
  },
  'database-folder-in-use': {
    status: 503,
    example: { folder: '/var/lib/samrit', process: 1234 },
    sentence: (facts) =>
      `โฟลเดอร์ข้อมูล ${facts.folder} มีระบบสัมฤทธิ์อีกชุดเปิดใช้อยู่ (โพรเซส ${facts.process}) — ปิดชุดนั้นก่อน หรือกำหนด SAMRIT_DATA เป็นโฟลเดอร์อื่น`,
  },
  'database-did-not-start': {
    status: 503,
    example: { detail: 'could not bind' },
    sentence: (facts) => `ฐานข้อมูลเปิดไม่ได้ — ตรวจสาเหตุต่อไปนี้แล้วเริ่มใหม่: ${facts.detail}`,
  },
  'database-accounts-not-apart': {
    status: 503,
    example: { account: 'samrit' },
    sentence: (facts) =>
      `บัญชี ${facts.account} ใน DATABASE_URL เป็นเจ้าของตารางหรือมีสิทธิ์เท่าเจ้าของ — ใช้บัญชีอื่นที่ไม่มีสิทธิ์นั้น หรือโอนตารางให้บัญชีใน SAMRIT_OWNER_DATABASE_URL ด้วย REASSIGN OWNED หรือไม่กำหนด SAMRIT_OWNER_DATABASE_URL`,
  },
  'migration-changed': {
    status: 503,
    example: { name: '0001-people.sql' },
    sentence: (facts) =>
      `ฐานข้อมูลนี้สร้างจากไฟล์ ${facts.name} ที่เนื้อหาต่างจากปัจจุบัน — ใช้โปรแกรมรุ่นที่สร้างฐานข้อมูลนี้ หรือเริ่มด้วยฐานข้อมูลว่าง`,
  },
  'migration-unknown': {
    status: 503,
    example: { name: '0099-later.sql' },
    sentence: (facts) => `ฐานข้อมูลนี้สร้างจากโปรแกรมรุ่นใหม่กว่า (มี ${facts.name}) — ใช้โปรแกรมรุ่นนั้นหรือใหม่กว่า`,
  },
};
