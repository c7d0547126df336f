import { z } from 'zod';
import { lineLimits } from '../../domain/values/text-limits.data.ts';
import { apiRoute } from './api-route.ts';
import { nothing, textUpTo } from './api-values.ts';
import { handingSchema, letterSchema, reading, writing } from './letters.ts';
import { place } from './meeting-values.ts';

const path = '/meetings/:meeting/change-notice';

export const readChangeNoticeRoute = apiRoute({
  ...reading,
  id: 'readChangeNotice',
  path,
  summary: 'การแจ้งผลการพิจารณาคำขอปรับเปลี่ยนของการประชุมต่อสำนักงาน ก.พ.ร. และวันสุดท้ายที่ต้องแจ้ง',
  params: place,
  query: nothing,
  output: z.object({
    notice: z
      .object({
        lastDay: z.string(),
        daysLeft: z.int().meta({ description: 'จำนวนวันถึงวันสุดท้าย ติดลบเมื่อพ้นแล้ว' }),
        decided: z.int(),
        undecided: z.int().meta({ description: 'วาระคำขอที่ยังไม่ได้บันทึกมติ' }),
        reachedOn: z.string().nullable().meta({ description: 'วันที่หนังสือแจ้งถึงสำนักงาน ก.พ.ร. null เมื่อยังไม่ถึง' }),
        letters: z.array(letterSchema).meta({ description: 'เฉพาะฉบับที่ผู้เรียกอ่านได้' }),
      })
      .nullable()
      .meta({ description: 'null เมื่อการประชุมไม่มีคำขอที่ต้องแจ้งผล' }),
  }),
  refusals: ['not-found'],
});

export const startChangeNoticeRoute = apiRoute({
  ...writing,
  id: 'startChangeNotice',
  needs: ['write-letter'],
  method: 'POST',
  path,
  summary: 'ร่างหนังสือแจ้งผลการพิจารณาคำขอปรับเปลี่ยนต่อสำนักงาน ก.พ.ร. ถ้าร่างไว้แล้วตอบฉบับนั้น',
  params: place,
  output: letterSchema,
  status: 201,
  refusals: [
    ...(['not-found', 'letter-unit-required', 'change-notice-nothing', 'change-notice-undecided'] as const),
    'notice-after-last-day',
  ],
  version: 'none',
});

export const recordChangeNoticeRoute = apiRoute({
  ...writing,
  id: 'recordChangeNotice',
  needs: ['write-letter'],
  method: 'POST',
  path: `${path}/outside`,
  summary: 'บันทึกว่าแจ้งผลการพิจารณาคำขอปรับเปลี่ยนแล้วด้วยหนังสือที่ส่งนอกระบบ',
  params: place,
  body: z.object({ numberText: textUpTo(lineLimits.numberText), sentOn: z.iso.date(), way: textUpTo(lineLimits.way) }),
  output: handingSchema,
  status: 201,
  refusals: [
    ...(['not-found', 'change-notice-nothing', 'change-notice-told', 'change-notice-before-meeting'] as const),
    ...(['handing-number-required', 'letter-day-invalid', 'handing-way-required', 'handing-in-future'] as const),
    ...(['handing-before-letter', 'letter-text-too-long'] as const),
  ],
  version: 'none',
});
