import { z } from 'zod';
import { observationRules } from '../../domain/observations/observation.ts';
import { textLimits } from '../../domain/values/text-limits.data.ts';
import { apiRoute } from './api-route.ts';
import {
  nothing,
  organisationSchema,
  provincePlace,
  textUpTo,
  tokenReading,
  typedCode,
  yearPlace,
} from './api-values.ts';

const area = 'ข้อสังเกตจากข้อมูล';
const list = '/:year/observations';

const placeSchema = z.object({
  ...{ organisationId: z.string(), fiscalYear: z.int(), round: z.string().nullable(), code: z.string().nullable() },
});

const noteSchema = z
  .object({
    ...{ number: z.int(), kind: z.enum(['answer', 'close']), text: z.string(), notedAt: z.string() },
    notedName: z.string(),
    isOfNow: z.boolean().meta({ description: 'false เมื่อกล่าวถึงข้อมูลของวันนั้น ซึ่งต่างจากข้อมูลวันนี้' }),
  })
  .meta({ id: 'ObservationNote' });

const observationSchema = z
  .object({
    id: z.string().meta({ description: 'ชื่อของข้อสังเกตในปีและจังหวัดนั้น ใช้เมื่อชี้แจงหรือปิด' }),
    ...{ rule: z.enum(observationRules), organisationId: z.string(), fiscalYear: z.int() },
    facts: z.record(z.string(), z.string()).meta({ description: 'ตัวเลขของข้อสังเกต เป็นข้อความ' }),
    seen: z.array(placeSchema).meta({ description: 'ข้อมูลที่พบข้อสังเกต' }),
    others: z.array(placeSchema).meta({ description: 'แห่งอื่นที่พบเช่นเดียวกัน แจ้งเฉพาะสำนักงาน ก.พ.ร.' }),
    notes: z.array(noteSchema),
    isSeen: z.boolean().meta({ description: 'false เมื่อข้อมูลวันนี้ไม่เข้ากฎข้อนี้แล้ว' }),
    isClosed: z.boolean(),
  })
  .meta({ id: 'Observation', description: 'สิ่งที่ข้อมูลแสดงและน่าสอบถาม ไม่ใช่ข้อกล่าวหาและไม่กระทบคะแนน' });

const reading = { ...tokenReading, area } as const;
const noting = {
  area,
  method: 'POST',
  query: nothing,
  params: yearPlace,
  output: noteSchema.omit({ isOfNow: true }),
  status: 201,
  access: 'token',
  scope: 'admin',
  version: 'none',
  refusals: ['forbidden', 'not-found', 'observation-text-missing', 'observation-closed'],
} as const;
const noteShape = {
  organisationId: typedCode(60).meta({ description: 'รหัสจังหวัดหรือกลุ่มจังหวัด หรือ opdc เมื่อเป็นข้อสังเกตทั้งประเทศ' }),
  observation: typedCode(160).meta({ description: 'id ของข้อสังเกต' }),
};

export const readObservationsRoute = apiRoute({
  ...reading,
  id: 'readObservations',
  path: list,
  summary: 'ข้อสังเกตจากข้อมูลทุกจังหวัดของปี พร้อมคำชี้แจง',
  params: yearPlace,
  output: z.object({ fiscalYear: z.int(), observations: z.array(observationSchema) }),
  refusals: ['forbidden', 'framework-not-found'],
  version: 'none',
});

export const readObservationsOfPartyRoute = apiRoute({
  ...reading,
  id: 'readObservationsOfParty',
  path: '/:year/provinces/:org/observations',
  summary: 'ข้อสังเกตที่เกี่ยวกับจังหวัดหรือกลุ่มจังหวัด โดยไม่บอกว่าแห่งอื่นคือที่ใด',
  params: provincePlace,
  output: z.object({ organisation: organisationSchema, observations: z.array(observationSchema) }),
  refusals: ['forbidden', 'not-found', 'framework-not-found'],
  version: 'none',
});

export const answerObservationRoute = apiRoute({
  ...noting,
  id: 'answerObservation',
  needs: ['answer-observation'],
  path: `${list}/answers`,
  summary: 'ชี้แจงข้อสังเกตจากข้อมูลของจังหวัดตน',
  body: z.object({ ...noteShape, text: textUpTo(textLimits.view).default('') }),
});

export const closeObservationRoute = apiRoute({
  ...noting,
  id: 'closeObservation',
  needs: ['close-observation'],
  path: `${list}/closings`,
  summary: 'ปิดข้อสังเกตพร้อมเหตุผล',
  body: z.object({ ...noteShape, text: textUpTo(textLimits.reason).default('') }),
});
