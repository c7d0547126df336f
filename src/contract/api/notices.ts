import { z } from 'zod';
import { noticeKinds } from '../../domain/letters/letter-about.ts';
import { lineLimits } from '../../domain/values/text-limits.data.ts';
import { apiRoute } from './api-route.ts';
import { nothing, textUpTo, yearPlace } from './api-values.ts';
import { handingSchema, letterSchema, reading, writing } from './letters.ts';

export const readNoticesRoute = apiRoute({
  ...reading,
  id: 'readNotices',
  path: '/:year/notices',
  summary: 'หนังสือที่แจ้งกรอบ รายการตัวชี้วัด ตัวชี้วัด และผลการประเมินของปี และจำนวนที่ยังไม่ได้แจ้ง',
  params: yearPlace,
  query: nothing,
  output: z.object({
    ...{ fiscalYear: z.int(), version: z.int(), announced: z.int() },
    ...{ listEdition: z.int().nullable(), provincesInForce: z.int(), indicatorsTo: z.array(z.string()) },
    resultsTo: z
      .array(z.string())
      .meta({ description: 'นายกรัฐมนตรี รองนายกรัฐมนตรี หรือรัฐมนตรี ที่กรอบให้จัดส่งผลการประเมินรอบสุดท้ายไปถึง' }),
    notices: z.array(
      z.object({
        kind: z.enum(noticeKinds),
        letters: z.array(letterSchema),
        outside: z.array(handingSchema),
        untold: z.int().meta({ description: 'จำนวนที่ยังไม่มีหนังสือที่ออกแล้วแจ้ง' }),
        unprepared: z.int().meta({ description: 'ในจำนวนนั้น ที่ยังไม่มีหนังสือที่กำลังเตรียม' }),
      }),
    ),
  }),
  refusals: ['framework-not-found'],
});

export const prepareNoticeRoute = apiRoute({
  ...writing,
  id: 'prepareNotice',
  needs: ['write-letter'],
  method: 'POST',
  path: '/:year/notices/:notice',
  summary: 'เตรียมร่างหนังสือแจ้งของปี เจ้าหน้าที่ตรวจ ลงนาม และส่งเอง',
  params: yearPlace.extend({ notice: z.enum(noticeKinds) }),
  body: z.object({ unitId: textUpTo(60) }),
  output: letterSchema,
  status: 201,
  refusals: [
    ...(['framework-not-found', 'letter-unit-required', 'letter-unit-closed'] as const),
    ...(['notice-nobody-left', 'notice-prepared-already', 'notice-not-of-year', 'notice-without-list'] as const),
    ...(['notice-being-prepared', 'pack-not-announced'] as const),
    ...(['indicators-missing', 'paper-not-made', 'paper-service-stopped'] as const),
  ],
  version: 'none',
});

export const recordOutsideNoticeRoute = apiRoute({
  ...writing,
  id: 'recordOutsideNotice',
  needs: ['write-letter'],
  method: 'POST',
  path: '/:year/notices/:notice/outside',
  summary: 'บันทึกว่าแจ้งจังหวัดแล้วด้วยหนังสือที่ส่งนอกระบบ',
  params: yearPlace.extend({ notice: z.enum(noticeKinds) }),
  body: z.object({ numberText: textUpTo(lineLimits.numberText), sentOn: z.iso.date(), way: textUpTo(lineLimits.way) }),
  output: handingSchema,
  status: 201,
  refusals: [
    ...(['framework-not-found', 'handing-number-required', 'notice-nobody-left', 'notice-prepared-already'] as const),
    ...(['notice-not-of-year', 'notice-being-prepared'] as const),
    ...(['letter-day-invalid', 'handing-way-required', 'handing-in-future', 'handing-before-letter'] as const),
    'letter-text-too-long',
  ],
  version: 'none',
});
