import { z } from 'zod';
import { LONGEST_HOLIDAY_NAME, lineLimits, textLimits } from '../../domain/values/text-limits.data.ts';
import { apiRoute } from './api-route.ts';
import {
  bindingRefusals,
  buddhistYear,
  instantOrNull,
  judgedText,
  nothing,
  proofBody,
  realDay,
  textUpTo,
} from './api-values.ts';

const area = 'ปฏิทิน';
const holidaySchema = z.object({
  date: realDay,
  name: judgedText(LONGEST_HOLIDAY_NAME),
  scope: textUpTo(400).meta({
    description: 'national หรือรหัสจังหวัดและ region:ภาค คั่นด้วยวรรค เช่น TH-42',
    example: 'national',
  }),
});
const doneSchema = z.object({
  recorded: z.int().meta({ description: 'วันหยุดที่ยังไม่มีในตารางมาก่อน' }),
  moved: z.int().meta({ description: 'รายงานที่วันครบกำหนดเปลี่ยน' }),
  kept: z.int().meta({ description: 'รายงานที่คงวันเดิม เพราะส่งแล้วหรือถือวันเดิมอยู่' }),
  counted: z.int().meta({ description: 'รายงานที่นับวันล่าช้าได้เพราะทราบวันหยุดแล้ว' }),
});
const refusals = [
  'holidays-missing',
  'holiday-document-required',
  'holiday-date-invalid',
  'holiday-name-required',
  'holiday-scope-invalid',
  'holiday-year-not-whole',
  'holiday-day-taken',
  'holiday-in-past-unexplained',
  ...bindingRefusals,
] as const;

export const readHolidaysRoute = apiRoute({
  id: 'readHolidays',
  method: 'GET',
  path: '/holidays',
  area,
  summary: 'ตารางวันหยุดราชการของปีปฏิทิน พร้อมเอกสารที่ประกาศ รวมวันที่ถอนแล้ว',
  params: nothing,
  query: z.object({
    year: buddhistYear(2400).optional().meta({ description: 'ปี พ.ศ. ว่างคือปีปัจจุบัน' }),
  }),
  output: z.object({
    year: z.int(),
    knownUntil: z.string().nullable().meta({ description: 'วันสุดท้ายที่ทราบวันหยุด' }),
    holidays: z.array(
      z.object({
        ...{ date: z.string(), name: z.string(), scope: z.string(), note: z.string(), document: z.string() },
        ...{ withdrawnAt: instantOrNull, withdrawnReason: z.string().nullable() },
      }),
    ),
  }),
  status: 200,
  access: 'open',
  scope: 'read',
  refusals: ['forbidden'],
  version: 'none',
});

export const recordHolidaysRoute = apiRoute({
  id: 'recordHolidays',
  needs: ['manage-rounds'],
  method: 'POST',
  path: '/holidays',
  area,
  summary: 'บันทึกวันหยุดราชการตามประกาศ ปีที่ยังไม่มีตารางต้องบันทึกทั้งปีพร้อมกัน',
  params: nothing,
  query: nothing,
  body: z.object({
    document: textUpTo(lineLimits.document),
    holidays: z.array(holidaySchema).max(2000),
    reason: textUpTo(textLimits.reason).optional().meta({ description: 'เหตุผลที่บันทึกย้อนหลัง ต้องระบุเมื่อมีวันที่ผ่านมาแล้ว' }),
    proof: proofBody,
  }),
  output: doneSchema,
  status: 201,
  access: 'token',
  scope: 'admin',
  refusals,
  version: 'none',
});

export const withdrawHolidayRoute = apiRoute({
  id: 'withdrawHoliday',
  needs: ['manage-rounds'],
  method: 'POST',
  path: '/holidays/withdraw',
  area,
  summary: 'ถอนหรือแก้ไขวันหยุดราชการพร้อมเหตุผล รายการเดิมยังเก็บไว้',
  params: nothing,
  query: nothing,
  body: z.object({
    holiday: holidaySchema,
    reason: textUpTo(textLimits.reason),
    proof: proofBody,
    corrected: holidaySchema.nullable().default(null).meta({ description: 'วันหยุดที่ถูกต้องแทน ว่างเมื่อไม่มี' }),
  }),
  output: doneSchema,
  status: 200,
  access: 'token',
  scope: 'admin',
  refusals: [...refusals, 'reason-required', 'holiday-not-in-force'],
  version: 'none',
});
