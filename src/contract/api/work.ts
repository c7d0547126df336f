import { z } from 'zod';
import { roundCodeSchema } from '../../domain/framework/source-schema.ts';
import { roles } from '../../domain/people/roles.ts';
import { apiRoute } from './api-route.ts';
import { nothing, textUpTo } from './api-values.ts';

const workItemSchema = z
  .object({
    kind: z.string().meta({ description: 'งานที่รอ เช่น enter-result, accept-result, endorse, receive' }),
    role: z.enum(roles),
    fiscalYear: z.int(),
    organisationId: z.string(),
    organisationName: z.string(),
    round: roundCodeSchema.nullable(),
    indicator: z.object({ code: z.string(), name: z.string() }).nullable(),
    agency: z.string().nullable().meta({ description: 'เจ้าภาพหลักของตัวชี้วัด' }),
    due: z.string().nullable(),
    daysLeft: z.int().nullable().meta({ description: 'วันทำการที่เหลือ ติดลบเมื่อเลยกำหนด' }),
    count: z.int().meta({ description: 'จำนวนเรื่องแบบเดียวกันที่แถวนี้รวมไว้' }),
    national: z.boolean(),
    reminders: z.int().meta({ description: 'ส่งอีเมลเตือนแล้วกี่ครั้ง (นับวันที่ส่งจริง)' }),
    escalatedTo: z.enum(roles).nullable().meta({ description: 'ส่งอีเมลแจ้งต่อถึงบทบาทสูงสุดใดแล้ว เพราะเลยกำหนด' }),
    returnReason: z.string().nullable(),
  })
  .meta({ id: 'WorkItem' });

export type ApiWorkItem = z.infer<typeof workItemSchema>;

export const readWorkRoute = apiRoute({
  id: 'readWork',
  method: 'GET',
  path: '/me/work',
  area: 'งานของฉัน',
  summary: 'สิ่งที่เจ้าของรหัสต้องทำ และสิ่งที่กำลังรอผู้อื่น เรียงตามวันครบกำหนด ขอ text/csv เพื่อรับงานของตนเป็นตาราง',
  params: nothing,
  query: z.object({ text: textUpTo(200).optional().meta({ description: 'คำค้น: จังหวัด หน่วยงาน หรือตัวชี้วัด' }) }),
  output: z.object({
    mine: z.array(workItemSchema),
    mineTotal: z.int().meta({ description: 'จำนวนทั้งหมดก่อนตัดเหลือ 100 แถว' }),
    waiting: z.array(workItemSchema),
  }),
  status: 200,
  access: 'token',
  scope: 'read',
  refusals: [],
  version: 'none',
  table: true,
});
