import { z } from 'zod';
import { apiRoute } from './api-route.ts';
import { decimalOrNull, organisationSchema, provincePlace, tokenReading, yearPlace } from './api-values.ts';

const area = 'คะแนนประเมินผู้ว่าราชการจังหวัด';

const roundSchema = z.object({
  ...{ number: z.int(), from: z.string(), to: z.string(), usesRound: z.string() },
  edition: z.int().nullable().meta({ description: 'ฉบับของผลที่ประกาศ null เมื่อยังไม่ประกาศ' }),
  contentHash: z.string().nullable(),
  points: decimalOrNull.meta({ description: 'คะแนนจากน้ำหนัก weight' }),
  weight: decimalOrNull,
  onHundred: decimalOrNull.meta({ description: 'ข้อสมมติ: เทียบเต็ม 100' }),
  components: z.array(z.object({ code: z.string(), name: z.string(), weight: z.string(), points: decimalOrNull })),
  steps: z.array(
    z.object({
      ...{ label: z.string(), text: z.string(), value: z.string().optional(), clause: z.string().optional() },
    }),
  ),
  holders: z
    .array(z.object({ name: z.string(), from: z.string(), to: z.string(), days: z.int() }))
    .meta({ description: 'ผู้ดำรงตำแหน่งในรอบ คะแนนไม่ได้แบ่ง เพราะเอกสารต้นทางไม่ระบุวิธีแบ่ง' }),
  vacantDays: z.int(),
});

const appraisalSchema = z
  .object({ organisation: organisationSchema, fiscalYear: z.int(), rounds: z.array(roundSchema) })
  .meta({ id: 'Appraisal', description: 'คะแนนของจังหวัดที่นำไปใช้ประเมินผู้ว่าราชการจังหวัด จากผลที่ประกาศแล้วเท่านั้น' });

const reading = { ...tokenReading, area, version: 'none' } as const;

export const listAppraisalsRoute = apiRoute({
  ...reading,
  id: 'listAppraisals',
  path: '/:year/appraisals',
  summary: 'คะแนนของทุกจังหวัดที่ผู้เรียกอ่านได้',
  params: yearPlace,
  output: z.object({ fiscalYear: z.int(), appraisals: z.array(appraisalSchema) }),
  refusals: ['forbidden', 'framework-not-found', 'appraisal-not-in-year'],
});

export const readAppraisalRoute = apiRoute({
  ...reading,
  id: 'readAppraisal',
  path: '/:year/provinces/:org/appraisal',
  summary: 'คะแนนของจังหวัดหนึ่ง พร้อมวิธีคิดและผู้ดำรงตำแหน่งในแต่ละรอบ',
  params: provincePlace,
  output: appraisalSchema,
  refusals: ['forbidden', 'not-found', 'framework-not-found', 'appraisal-not-in-year'],
});
