import { z } from 'zod';
import { outlooks } from '../../domain/forecast/outlook.ts';
import { textLimits } from '../../domain/values/text-limits.data.ts';
import { apiRoute } from './api-route.ts';
import {
  decimalOrNull,
  instantOrNull,
  nothing,
  provincePlace,
  rowVersion,
  textUpTo,
  tokenReading,
  yearPlace,
} from './api-values.ts';

const area = 'การวิเคราะห์ผลการดำเนินงานรอบ 6 เดือน';
const path = '/:year/provinces/:org/six-months';
const status = z.enum(['draft', 'published']).nullable().meta({ description: 'null เมื่อยังไม่เริ่ม' });

const analysisSchema = z
  .object({
    ...{ organisationId: z.string(), fiscalYear: z.int(), status, rowVersion, summary: z.string() },
    words: z.record(z.string(), z.string()).meta({ description: 'ข้อเสนอแนะตามรหัสตัวชี้วัด' }),
    publishedAt: instantOrNull,
    figures: z
      .object({
        total: decimalOrNull,
        lateDays: z.int().nullable(),
        implied: z.object({ total: z.string(), counted: z.string(), of: z.string() }).nullable(),
        results: z.array(
          z.object({
            ...{ code: z.string(), name: z.string(), unit: z.string(), weight: z.string(), value: decimalOrNull },
            ...{
              score: decimalOrNull,
              lastYear: decimalOrNull,
              outlook: z.enum(outlooks),
              reasons: z.array(z.string()),
            },
          }),
        ),
      })
      .nullable()
      .meta({ description: 'ของวันที่เผยแพร่ ก่อนนั้นเป็นของวันนี้ null ในคำตอบของการบันทึก' }),
  })
  .meta({ id: 'SixMonthAnalysis' });

const reading = { ...tokenReading, area } as const;
const writing = { area, query: nothing, access: 'token', scope: 'admin', needs: ['give-advice'] } as const;
const readRefusals = ['not-found', 'six-months-not-in-year', 'six-months-not-received'] as const;

export const listSixMonthsRoute = apiRoute({
  ...reading,
  id: 'listSixMonths',
  path: '/:year/six-months',
  summary: 'จังหวัดและกลุ่มจังหวัดของปี พร้อมสถานะรายงานรอบ 6 เดือนและการวิเคราะห์',
  params: yearPlace,
  output: z.object({
    isInYear: z.boolean(),
    parties: z.array(z.object({ organisationId: z.string(), name: z.string(), received: z.boolean(), status })),
  }),
  refusals: ['forbidden', 'framework-not-found'],
  version: 'none',
});

export const readSixMonthsRoute = apiRoute({
  ...reading,
  id: 'readSixMonths',
  path,
  summary: 'การวิเคราะห์ของจังหวัด ร่างเห็นเฉพาะสำนักงาน ก.พ.ร.',
  params: provincePlace,
  output: analysisSchema,
  refusals: readRefusals,
  version: 'gives',
});

export const saveSixMonthsRoute = apiRoute({
  ...writing,
  id: 'saveSixMonths',
  method: 'PUT',
  path,
  summary: 'บันทึกบทสรุปและข้อเสนอแนะรายตัวชี้วัด ยังไม่เผยแพร่',
  params: provincePlace,
  body: z.object({
    summary: textUpTo(textLimits.summary).default(''),
    words: z.record(z.string(), textUpTo(textLimits.words)).default({}),
  }),
  output: analysisSchema,
  status: 200,
  refusals: [...readRefusals, 'six-months-published'],
  version: 'checks',
});

export const publishSixMonthsRoute = apiRoute({
  ...writing,
  id: 'publishSixMonths',
  method: 'POST',
  path: `${path}/publish`,
  summary: 'เผยแพร่แก่จังหวัด และส่งข้อเสนอแนะรายตัวชี้วัด',
  params: provincePlace,
  body: z.object({ replyBy: z.iso.date().nullable().default(null) }),
  output: analysisSchema,
  status: 200,
  refusals: [...readRefusals, 'six-months-published', 'six-months-empty', 'advice-day-required', 'advice-day-past'],
  version: 'checks',
});
