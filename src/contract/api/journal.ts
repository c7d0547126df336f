import { z } from 'zod';
import { apiRoute } from './api-route.ts';
import { nothing, organisationId, realDay, textUpTo, wholeNumber } from './api-values.ts';

const journalRowSchema = z
  .object({
    seq: z.string(),
    at: z.string(),
    actorUserId: z.string(),
    actorName: z.string(),
    actingFor: z.string().nullable(),
    action: z.string(),
    subject: z.string(),
    before: z.unknown(),
    after: z.unknown(),
    reason: z.string().nullable(),
    hash: z.string().meta({ description: 'ค่าแฮช SHA-256 ที่ร้อยต่อจากแถวก่อนหน้า' }),
  })
  .meta({ id: 'JournalRow' });

export const readJournalRoute = apiRoute({
  id: 'readJournal',
  method: 'GET',
  path: '/organisations/:org/journal',
  area: 'บันทึกการดำเนินการ',
  summary: 'บันทึกการดำเนินการของหน่วยงาน ล่าสุดก่อน ทีละ 30 แถว ขอ text/csv เพื่อรับหน้านั้นเป็นตาราง',
  params: z.object({ org: organisationId }),
  query: z.object({
    subject: textUpTo(200).optional().meta({ description: 'เฉพาะเรื่องที่ขึ้นต้นด้วยข้อความนี้ เช่น 2568/12m' }),
    cursor: textUpTo(40).optional(),
  }),
  output: z.object({ rows: z.array(journalRowSchema), next: z.string().nullable() }),
  status: 200,
  access: 'token',
  scope: 'read',
  refusals: ['journal-place-invalid'],
  version: 'none',
  table: true,
});

const headListSchema = z.object({
  number: z.int().meta({ description: 'ฉบับที่ นับจาก 1 ไม่เว้น' }),
  day: z.string(),
  madeAt: z.string(),
  sha256: z.string().meta({ description: 'ค่าแฮชของไฟล์ ซึ่งบัญชีฉบับถัดไปบันทึกไว้' }),
});

export const readHeadListsRoute = apiRoute({
  id: 'readHeadLists',
  method: 'GET',
  path: '/journal-heads',
  area: 'บันทึกการดำเนินการ',
  summary: 'บัญชีหัวบันทึกที่เผยแพร่ทุกวัน ล่าสุดก่อน ทีละ 60 ฉบับ',
  params: nothing,
  query: z.object({ before: wholeNumber(1, 999_999_999).optional() }),
  output: z.object({
    lists: z.array(headListSchema),
    next: z.int().nullable(),
    publicKey: z.string().nullable().meta({ description: 'กุญแจสาธารณะ Ed25519 (SubjectPublicKeyInfo, base64)' }),
    fingerprint: z.string().nullable().meta({ description: 'รหัสย่อของกุญแจ 32 หลักแรกของ SHA-256 คั่นทุก 4 หลัก' }),
  }),
  status: 200,
  access: 'open',
  scope: 'read',
  refusals: [],
  version: 'none',
});

export const readHeadListRoute = apiRoute({
  id: 'readHeadList',
  method: 'GET',
  path: '/journal-heads/:day',
  area: 'บันทึกการดำเนินการ',
  summary: 'บัญชีหัวบันทึกของวันหนึ่ง พร้อมข้อความที่ลงลายมือชื่อไว้ทุกตัวอักษร',
  params: z.object({ day: realDay.meta({ example: '2025-10-06' }) }),
  query: nothing,
  output: headListSchema.extend({ text: z.string().meta({ description: 'ไฟล์ทั้งฉบับ รวมลายมือชื่อบรรทัดสุดท้าย' }) }),
  status: 200,
  access: 'open',
  scope: 'read',
  refusals: ['not-found'],
  version: 'none',
});
