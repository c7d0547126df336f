import { z } from 'zod';
import { sourceSchema } from '../../domain/framework/source-schema.ts';
import { calendarKinds, dueRuleSchema } from '../../domain/framework/time-schema.ts';
import { apiRoute } from './api-route.ts';
import { nothing, yearPlace } from './api-values.ts';

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
  when: z.enum(['past', 'now', 'ahead']),
  workingDaysLeft: z.int().nullable(),
  movedTo: z.string().nullable().meta({ description: 'วันครบกำหนดจริง เมื่อวันที่กำหนดไม่ใช่วันทำการ' }),
});

export const readCalendarRoute = apiRoute({
  id: 'readCalendar',
  method: 'GET',
  path: '/:year/calendar',
  area: 'ปฏิทิน',
  summary: 'ปฏิทินของปีงบประมาณ พร้อมวันทำการที่เหลือและวันหยุดของที่ตั้งซึ่งใช้นับ',
  params: yearPlace,
  query: nothing,
  output: z.object({
    today: z.string(),
    entries: z.array(calendarEntrySchema),
    dueRule: dueRuleSchema,
    holidays: z.array(z.object({ date: z.string(), name: z.string(), scope: z.string() })),
  }),
  status: 200,
  access: 'open',
  scope: 'read',
  refusals: ['forbidden', 'framework-not-found'],
  version: 'none',
});
