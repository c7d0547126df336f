import { z } from 'zod';
import { roundCodeSchema } from '../../domain/framework/source-schema.ts';
import { roles } from '../../domain/people/roles.ts';
import { apiRoute } from './api-route.ts';
import {
  assessedSoFarSchema,
  decimalOrNull,
  instantOrNull,
  organisationSchema,
  provincePlace,
  totalSchema,
  typedRound,
} from './api-values.ts';

const provinceRoundSchema = z.object({
  code: roundCodeSchema,
  name: z.string(),
  readable: z.boolean().meta({ description: 'false: รายงานยังไม่ออกจากจังหวัด หรือยังไม่ประกาศผล' }),
  status: z.string().nullable(),
  due: z.string().nullable(),
  receivedAt: instantOrNull,
  receiptNumber: z.string().nullable(),
  self: totalSchema,
  assessed: totalSchema.meta({ description: 'เป็น null จนกว่าจะสรุปคะแนนประเมิน' }),
  assessedSoFar: assessedSoFarSchema,
});

const nextSchema = z.object({
  kind: z.string(),
  round: roundCodeSchema.nullable(),
  due: z.string().nullable(),
  daysLeft: z.int().nullable().meta({ description: 'วันทำการที่เหลือ ติดลบเมื่อเลยกำหนด' }),
  count: z.int(),
  waits: z.array(
    z.object({ role: z.enum(roles).meta({ description: 'บทบาทที่เรากำลังรอ' }), agency: z.string().nullable() }),
  ),
});

export const readProvinceRoute = apiRoute({
  id: 'readProvince',
  method: 'GET',
  path: '/:year/provinces/:org',
  area: 'จังหวัด',
  summary: 'ปีหนึ่งของจังหวัด: ขั้นตอน รอบ คะแนน และกำลังรอผู้ใด',
  params: provincePlace,
  query: z.object({ round: typedRound.optional() }),
  output: z.object({
    organisation: organisationSchema,
    fiscalYear: z.int(),
    agreementStatus: z.string().nullable(),
    rounds: z.array(provinceRoundSchema),
    shown: roundCodeSchema.nullable(),
    kind: z.enum(['self', 'assessed']),
    parts: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        weight: decimalOrNull.meta({ description: 'น้ำหนักร้อยละ เป็น null เมื่อยังไม่กำหนด' }),
        most: decimalOrNull.meta({ description: 'คะแนนเต็มของส่วนนี้ตามมาตรวัดของปี (น้ำหนัก × คะแนนเต็ม ÷ 100)' }),
        points: decimalOrNull,
      }),
    ),
    stages: z.array(z.object({ code: z.string(), state: z.enum(['done', 'now', 'open', 'running', 'past', 'next']) })),
    next: nextSchema.nullable(),
  }),
  status: 200,
  access: 'open',
  scope: 'read',
  refusals: ['forbidden', 'not-found'],
  version: 'none',
  changesWith: 'party',
});
