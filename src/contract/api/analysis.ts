import { z } from 'zod';
import { agreementStatuses } from '../../domain/agreement/agreement-moves.ts';
import { judgementVerdicts } from '../../domain/agreement/judgement.ts';
import { textLimits } from '../../domain/values/text-limits.data.ts';
import { indicatorSchema } from './agreement.ts';
import { apiRoute } from './api-route.ts';
import {
  decimalOrNull,
  nothing,
  optionalText,
  organisationSchema,
  provincePlace,
  rowVersion,
  textUpTo,
} from './api-values.ts';

const area = 'วิเคราะห์และเจรจา';
const path = '/:year/provinces/:org/analysis';

const judgementSchema = z
  .object({
    code: z.string(),
    verdict: z.enum(judgementVerdicts),
    reason: z.string(),
    judgedAt: z.string(),
    judgedName: z.string(),
    rowVersion,
  })
  .meta({ id: 'Judgement' });

const sentenceSchema = z.object({ code: z.string(), sentence: z.string() });

const pastSchema = z.object({
  fiscalYear: z.int(),
  code: z.string(),
  name: z.string(),
  unit: z.string(),
  weight: z.string(),
  value: decimalOrNull,
  score: decimalOrNull,
});

const peerSchema = z.object({
  organisationId: z.string(),
  organisationName: z.string(),
  unit: z.string(),
  weight: z.string(),
  target: decimalOrNull.meta({ description: 'ค่าเป้าหมายของคะแนนเต็ม เป็น null เมื่อเกณฑ์ไม่มีค่าเป้าหมาย' }),
});

const analysedSchema = z.object({
  indicator: indicatorSchema,
  judgement: judgementSchema.nullable(),
  warnings: z.array(sentenceSchema),
  onList: z.boolean(),
  offListReasons: z.array(sentenceSchema),
  past: z.array(pastSchema),
  peers: z.array(peerSchema),
});

export const readAnalysisRoute = apiRoute({
  id: 'readAnalysis',
  method: 'GET',
  path,
  area,
  summary: 'เอกสารสรุปการวิเคราะห์ความเหมาะสมตัวชี้วัด และแนวทางดำเนินการกับข้อเสนอ',
  params: provincePlace,
  query: nothing,
  output: z.object({
    organisation: organisationSchema,
    fiscalYear: z.int(),
    status: z.enum(agreementStatuses),
    approvalRoute: z.enum(['undecided', 'annexes', 'negotiation', 'return']),
    against: z.array(sentenceSchema).meta({ description: 'เหตุที่ยังส่งเอกสารให้จังหวัดยืนยันไม่ได้' }),
    indicators: z.array(analysedSchema),
  }),
  status: 200,
  access: 'token',
  scope: 'read',
  refusals: ['forbidden', 'not-found', 'analysis-not-sent'],
  version: 'none',
});

export const judgeIndicatorRoute = apiRoute({
  id: 'judgeIndicator',
  needs: ['judge-indicator'],
  method: 'PUT',
  path: `${path}/:code`,
  area,
  summary: 'ให้ความเห็นความเหมาะสมของตัวชี้วัดหนึ่งตัว If-Match คือ rowVersion ของความเห็นเดิม หรือ "0" เมื่อยังไม่มี',
  params: provincePlace.extend({ code: textUpTo(40) }),
  query: nothing,
  body: z.object({
    verdict: z.enum(judgementVerdicts),
    reason: optionalText(textLimits.reason),
  }),
  output: judgementSchema,
  status: 200,
  access: 'token',
  scope: 'admin',
  refusals: [
    'not-found',
    'unknown-indicator',
    'analysis-not-open',
    'judgement-reason-required',
    'judgement-reason-too-long',
  ],
  version: 'checks',
});
