import { z } from 'zod';
import { sourceSchema } from '../../domain/framework/source-schema.ts';
import { calendarKinds, dueRuleSchema } from '../../domain/framework/time-schema.ts';
import { apiRoute } from './api-route.ts';
import { buddhistYear, nothing, organisationSchema, provincePlace, realDay, yearPlace } from './api-values.ts';

const calendarEntrySchema = z.object({
  code: z.string(),
  kind: z.enum([...calendarKinds, 'round']),
  title: z.string(),
  from: z.string(),
  to: z.string(),
  dateText: z.string(),
  outsideYear: z.enum(['before', 'after']).nullable(),
  round: z.string().nullable(),
  province: z.string().nullable(),
  source: sourceSchema,
  note: z.string().nullable(),
  place: z.string().nullable().meta({ description: 'สถานที่หรือช่องทางที่จัด' }),
  when: z.enum(['past', 'now', 'ahead']),
  workingDaysLeft: z.int().nullable(),
  noticedOn: z.string().nullable().meta({ description: 'วันที่ของหนังสือที่แจ้ง' }),
  notice: z
    .object({ from: z.string(), workingDays: z.int(), isShort: z.boolean() })
    .nullable()
    .meta({ description: 'วันทำการที่หนังสือให้ไว้ isShort เมื่อน้อยกว่า 5 วัน' }),
  concernsNextYear: z.boolean().meta({ description: 'เป็นขั้นของปีถัดไป' }),
  movedTo: z.string().nullable().meta({ description: 'วันครบกำหนดจริง เมื่อวันหยุด การขยายเวลา หรือระบบขัดข้องทำให้วันเลื่อน' }),
});

const calendarSchema = z.object({
  today: z.string(),
  entries: z.array(calendarEntrySchema),
  dueRule: dueRuleSchema,
  holidays: z.array(z.object({ date: z.string(), name: z.string(), scope: z.string() })),
  holidaysUntil: z.string().nullable().meta({ description: 'วันสุดท้ายที่ทราบวันหยุด หลังวันนี้จำนวนวันทำการเป็นค่าประมาณ' }),
});

export const readCalendarRoute = apiRoute({
  id: 'readCalendar',
  method: 'GET',
  path: '/:year/calendar',
  area: 'ปฏิทิน',
  summary: 'ปฏิทินของปีงบประมาณ พร้อมวันทำการที่เหลือและวันหยุดของที่ตั้งซึ่งใช้นับ',
  params: yearPlace,
  query: nothing,
  output: calendarSchema,
  status: 200,
  access: 'open',
  scope: 'read',
  refusals: ['forbidden', 'framework-not-found'],
  version: 'none',
});

export const readProvinceCalendarRoute = apiRoute({
  id: 'readProvinceCalendar',
  method: 'GET',
  path: '/:year/provinces/:org/calendar',
  area: 'ปฏิทิน',
  summary: 'ปฏิทินที่เกี่ยวกับจังหวัด: กำหนดการระดับประเทศ กำหนดการของจังหวัด กำหนดส่งรายงาน และกำหนดเจรจา',
  params: provincePlace,
  query: nothing,
  output: calendarSchema.extend({ organisation: organisationSchema }),
  status: 200,
  access: 'open',
  scope: 'read',
  refusals: ['forbidden', 'not-found', 'framework-not-found'],
  version: 'none',
});

const day = realDay;

export const checkNoticeRoute = apiRoute({
  id: 'checkNotice',
  method: 'GET',
  path: '/notice',
  area: 'ปฏิทิน',
  summary: 'หนังสือลงวันที่หนึ่งให้ตอบภายในอีกวันหนึ่ง เหลือกี่วันทำการ น้อยกว่า 5 วันหรือไม่ และเกี่ยวกับปีงบประมาณใด',
  params: nothing,
  query: z.object({
    from: day,
    due: day,
    year: buddhistYear(2500).optional().meta({ description: 'ปีงบประมาณที่หนังสืออ้าง' }),
    place: z
      .string()
      .regex(/^TH-\d{2}$/)
      .default('TH-10')
      .meta({ description: 'ที่ตั้งของผู้รับ ซึ่งใช้นับวันหยุด' }),
  }),
  output: z.object({
    from: z.string(),
    due: z.string(),
    days: z.array(z.string()),
    isShort: z.boolean(),
    holidays: z.array(z.object({ date: z.string(), name: z.string() })),
    years: z.array(z.int()),
    severalYears: z.boolean(),
    holidaysKnown: z.boolean(),
  }),
  status: 200,
  access: 'open',
  scope: 'read',
  refusals: ['forbidden', 'notice-due-before-letter', 'notice-too-long'],
  version: 'none',
});
