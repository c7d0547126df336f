import { z } from 'zod';
import { apiRoute } from './api-route.ts';
import { organisationId, textUpTo } from './api-values.ts';

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
    hash: z.string().meta({ description: 'ลายนิ้วมือ SHA-256 ที่ร้อยต่อจากแถวก่อนหน้า' }),
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
    cursor: z.string().max(40).optional(),
  }),
  output: z.object({ rows: z.array(journalRowSchema), next: z.string().nullable() }),
  status: 200,
  access: 'token',
  scope: 'read',
  refusals: ['journal-place-invalid'],
  version: 'none',
  table: true,
});
