import { z } from 'zod';
import { mailStates } from '../../domain/reminder/retry-mail.ts';
import { apiRoute } from './api-route.ts';
import { machineInstant, nothing, textUpTo, wholeNumber } from './api-values.ts';

const area = 'อีเมลแจ้งเตือน';
const manage = { area, access: 'token', version: 'none', scope: 'admin', params: nothing } as const;
const id = textUpTo(60).meta({ description: 'รหัสอีเมล' });

const mailSchema = z
  .object({
    id: z.string(),
    personName: z.string(),
    address: z.string(),
    day: z.string().meta({ description: 'วันที่ที่อีเมลกล่าวถึง YYYY-MM-DD' }),
    kind: z.string().meta({ description: 'digest, last-day หรือ duty ตามด้วยแถวในบันทึกการดำเนินการ' }),
    subject: z.string(),
    messageId: z.string(),
    state: z.enum(mailStates),
    attempts: z.int(),
    queuedAt: machineInstant,
    nextAttemptAt: machineInstant,
    reason: z.string().nullable().meta({ description: 'คำตอบของเซิร์ฟเวอร์อีเมลเมื่อส่งไม่สำเร็จ' }),
    changedAt: machineInstant,
  })
  .meta({ id: 'OutboxMail' });

export type ApiMail = z.infer<typeof mailSchema>;

export const readOutboxRoute = apiRoute({
  ...manage,
  id: 'readOutbox',
  method: 'GET',
  path: '/outbox',
  summary: 'อีเมลที่ระบบจัดทำ ล่าสุดก่อน พร้อมสถานะและเหตุผล ขอ text/csv เพื่อรับหน้านั้นเป็นตาราง',
  query: z.object({
    state: z.enum(mailStates).optional(),
    text: textUpTo(200).default('').meta({ description: 'ส่วนหนึ่งของชื่อ อีเมล หรือหัวเรื่อง' }),
    page: wholeNumber(1, 10_000).default(1),
    limit: wholeNumber(1, 200).default(50),
  }),
  output: z.object({
    sends: z.boolean().meta({ description: 'ตั้งค่าเซิร์ฟเวอร์อีเมลแล้วหรือไม่' }),
    counts: z.object({ queued: z.int(), sent: z.int(), failed: z.int() }),
    page: z.int(),
    hasMore: z.boolean(),
    mails: z.array(mailSchema),
  }),
  status: 200,
  refusals: [],
  table: true,
});

export const requeueMailRoute = apiRoute({
  ...manage,
  id: 'requeueMail',
  needs: ['manage-mail'],
  method: 'POST',
  path: '/outbox/:id/again',
  summary: 'นำอีเมลที่ส่งไม่สำเร็จกลับเข้ารอส่ง',
  params: z.object({ id }),
  query: nothing,
  output: z.object({ done: z.literal(true) }),
  status: 200,
  refusals: ['mail-not-found', 'mail-not-failed'],
});
