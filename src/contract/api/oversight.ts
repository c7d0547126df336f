import { z } from 'zod';
import { roundCodeSchema } from '../../domain/framework/source-schema.ts';
import { indicatorStages } from '../../domain/progress/party-on-indicator.ts';
import { apiRoute } from './api-route.ts';
import { decimalOrNull, organisationSchema, textUpTo, yearPlace } from './api-values.ts';

/** Where the party is with the indicator; its figures once its report was sent. */
const partySchema = z
  .object({
    organisation: organisationSchema,
    stage: z.enum(indicatorStages),
    value: decimalOrNull.meta({ description: 'เป็น null จนกว่าจะส่งรายงานให้สำนักงาน ก.พ.ร.' }),
    selfScore: decimalOrNull,
  })
  .meta({ id: 'PartyOnIndicator' });

export const readOversightRoute = apiRoute({
  id: 'readOversight',
  method: 'GET',
  path: '/:year/oversight',
  area: 'ตัวชี้วัดตามผู้รับผิดชอบ',
  ...{ status: 200, access: 'token', scope: 'read', version: 'none' },
  summary: 'ตัวชี้วัดที่หน่วยงานหนึ่งรับผิดชอบตามรายการตัวชี้วัด และสถานะของทุกจังหวัด ขอ text/csv เพื่อรับเป็นตาราง',
  params: yearPlace,
  query: z.object({
    owner: textUpTo(500).optional().meta({ description: 'ชื่อตามรายการตัวชี้วัด ไม่ระบุคือหน่วยงานของผู้เรียกหรือรายแรก' }),
    round: roundCodeSchema.optional().meta({ description: 'ไม่ระบุคือรอบสุดท้ายของปี' }),
  }),
  output: z.object({
    fiscalYear: z.int(),
    round: roundCodeSchema,
    edition: z.int().nullable().meta({ description: 'ฉบับของรายการตัวชี้วัด null เมื่อยังไม่มีฉบับที่เห็นชอบ' }),
    owner: z.string(),
    owners: z.array(z.object({ name: z.string(), count: z.int() })),
    indicators: z.array(
      z.object({
        ...{ code: z.string(), name: z.string(), unit: z.string(), mandatory: z.boolean() },
        parties: z.array(partySchema),
      }),
    ),
  }),
  refusals: ['forbidden', 'framework-not-found', 'round-unknown', 'indicator-owner-unknown'],
  table: true,
});
