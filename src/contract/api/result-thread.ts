import { z } from 'zod';
import { LONGEST_REPLY } from '../../domain/reporting/result-thread.ts';
import { apiRoute } from './api-route.ts';
import { judgedText, nothing, resultPlace } from './api-values.ts';

const area = 'ผลรายตัวชี้วัด';
const path = '/:year/provinces/:org/rounds/:round/results/:code/thread';

const lineSchema = z
  .object({
    number: z.int(),
    action: z.string().meta({ description: 'reply คือข้อความ นอกนั้นคือการส่ง อนุมัติ รับ หรือส่งกลับ' }),
    actorName: z.string(),
    text: z.string(),
    at: z.string(),
  })
  .meta({ id: 'ThreadLine' });

export const readThreadRoute = apiRoute({
  id: 'readResultThread',
  method: 'GET',
  path,
  area,
  summary: 'ลำดับการส่ง อนุมัติ ส่งกลับ และข้อความของผล พร้อมสิ่งที่เปลี่ยนจากครั้งที่ตรวจก่อน',
  params: resultPlace,
  query: nothing,
  output: z.object({
    thread: z.array(lineSchema),
    mayReply: z.boolean(),
    sentByReader: z.boolean().meta({ description: 'ผู้อ่านเป็นผู้ส่งผลนี้เอง จึงอนุมัติไม่ได้' }),
    changed: z
      .object({
        decision: lineSchema,
        changes: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() })),
      })
      .nullable(),
  }),
  status: 200,
  access: 'token',
  scope: 'read',
  refusals: ['not-found'],
  version: 'none',
});

export const replyRoute = apiRoute({
  id: 'replyToResult',
  needs: ['reply-result'],
  method: 'POST',
  path,
  area,
  summary: 'เขียนข้อความถึงผู้ส่งผลและผู้ตรวจ เก็บถาวร แก้ไขไม่ได้',
  params: resultPlace,
  query: nothing,
  body: z.object({ text: judgedText(LONGEST_REPLY) }),
  output: lineSchema,
  status: 201,
  access: 'token',
  scope: 'report:write',
  refusals: ['not-found', 'shared-from-cluster', 'reply-empty', 'reply-too-long'],
  version: 'none',
});
