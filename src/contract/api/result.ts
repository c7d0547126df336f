import { z } from 'zod';
import { doubtKinds } from '../../domain/reporting/doubt.ts';
import { permissionsToEnter } from '../../domain/reporting/permission-to-enter.ts';
import {
  eachResultText,
  LONGEST_RESULT_TEXT,
  type ResultTextName,
  resultTexts,
} from '../../domain/reporting/result-texts.ts';
import { indicatorLedgerSchema, resultStates } from '../../domain/scoring/ledger.ts';
import { textLimits } from '../../domain/values/text-limits.data.ts';
import { indicatorSchema } from './agreement.ts';
import { apiRoute } from './api-route.ts';
import {
  decimalOrNull,
  instantOrNull,
  moveBody,
  nothing,
  optionalText,
  resultPlace,
  rowVersion,
  textUpTo,
  typedDay,
  typedNumber,
} from './api-values.ts';
import { mayMoveResult, resultMoveNames } from './result-move.ts';

const area = 'ผลรายตัวชี้วัด';
export const resultPath = '/:year/provinces/:org/rounds/:round/results/:code';
const path = resultPath;
const write = { area, access: 'token', scope: 'report:write', status: 200, version: 'checks' } as const;

const doubtSchema = z
  .object({
    key: z.string(),
    kind: z.enum(doubtKinds),
    label: z.string(),
    unit: z.string(),
    value: z.string(),
    against: z.union([z.object({ value: z.string() }), z.object({ from: decimalOrNull, to: decimalOrNull })]),
    statedChange: decimalOrNull.meta({ description: 'สัดส่วนที่ตัวชี้วัดกำหนด เป็น null เมื่อใช้เกณฑ์สมมติของระบบ' }),
    reason: z.string().meta({ description: 'ว่างเมื่อยังไม่ตอบ ส่งผลไม่ได้จนกว่าจะตอบ' }),
  })
  .meta({ id: 'Doubt' });

/** A text that came after the first version of this API need not be sent, and is said by name. */
function storedText(name: ResultTextName) {
  const { label, later } = resultTexts[name];
  return later ? z.string().optional().meta({ description: label }) : z.string();
}

export const resultSchema = z
  .object({
    organisationId: z.string(),
    fiscalYear: z.int(),
    round: z.string(),
    code: z.string(),
    status: z.enum(['draft', 'with-supervisor', 'sent', 'accepted', 'returned']),
    rowVersion,
    variables: z.record(z.string(), z.string()),
    value: decimalOrNull,
    state: z.enum(resultStates).meta({ description: 'missing คือยังไม่มีข้อมูล ไม่ใช่ 0' }),
    ...eachResultText(storedText),
    expectedOn: z.string().nullish().meta({ description: 'วันที่คาดว่าจะได้ข้อมูล เมื่อยังไม่มีข้อมูล (ไม่ใช่ 0)' }),
    doubts: z.array(doubtSchema).optional().meta({ description: 'ค่าที่ระบบถามซ้ำ พร้อมเหตุผลของเจ้าภาพ' }),
    selfScore: decimalOrNull,
    assessedScore: decimalOrNull,
    assessedNote: z.string().nullable(),
    assessedAgrees: z
      .boolean()
      .optional()
      .meta({ description: 'เห็นพ้องกับคะแนนประเมินตนเอง ซึ่งนับด้วยค่าก่อนปัดเศษ assessedScore เป็นค่าที่แสดงเท่านั้น' }),
    judgedBefore: z
      .object({ score: z.string(), note: z.string().nullable(), value: decimalOrNull })
      .nullish()
      .meta({ description: 'คะแนนที่เคยให้แก่ผลก่อนแก้ไข เป็น null เมื่อไม่มี' }),
    carried: z
      .object({
        version: z.int(),
        at: z.string(),
        apart: z
          .object({ version: z.int().nullable(), value: decimalOrNull, at: z.string(), kept: z.boolean() })
          .nullish()
          .meta({ description: 'ที่กลุ่มจังหวัดแก้ไขหลังจากที่จังหวัดรับรองแล้ว ซึ่งไม่นับในรายงานนี้' }),
      })
      .nullish()
      .meta({ description: 'ฉบับของผลที่กลุ่มจังหวัดรับแล้วซึ่งนับในรายงานนี้ เป็น null เมื่อยังไม่มี หรือเป็นผลของจังหวัดเอง' }),
    returnReason: z.string().nullable(),
    changedAt: z.string(),
    changedBy: z.string(),
  })
  .meta({ id: 'Result' });

/** A file or a link of a result. */
export const evidenceSchema = z
  .object({
    sha256: z.string().meta({ description: 'ค่าแฮช SHA-256 ของไฟล์ หรือของที่อยู่ลิงก์ ใช้เรียกหลักฐานนี้ในผลเดียวกัน' }),
    title: z.string(),
    url: z.string().nullable().meta({ description: 'ที่อยู่ลิงก์ เป็น null เมื่อเป็นไฟล์' }),
    fileName: z.string(),
    mediaType: z.string(),
    sizeBytes: z.string(),
    claims: z
      .array(z.string())
      .meta({ description: 'เรื่องที่ใช้เป็นหลักฐาน เช่น variable:current หรือ statement:narrative ว่างคือทั้งตัวชี้วัด' }),
    version: z.int().meta({ description: 'ฉบับที่ นับจาก 1 ชื่อเดิมส่งใหม่คือฉบับถัดไป' }),
    supersededBy: z.string().nullable().meta({ description: 'หลักฐานฉบับที่มาแทน เป็น null เมื่อยังใช้อยู่' }),
    supersededAt: instantOrNull,
    addedName: z.string(),
    addedAt: z.string(),
  })
  .meta({ id: 'Evidence' });

export const readResultRoute = apiRoute({
  id: 'readResult',
  method: 'GET',
  path,
  area,
  summary: 'ผลของตัวชี้วัดหนึ่งในรอบหนึ่ง พร้อมคำถาม หลักฐาน วิธีคิดคะแนน และเหตุที่แก้ไขไม่ได้',
  params: resultPlace,
  query: nothing,
  output: resultSchema.extend({
    indicator: indicatorSchema,
    evidence: z.array(evidenceSchema),
    ledger: indicatorLedgerSchema.nullable().meta({ description: 'วิธีคิดคะแนนประเมินตนเอง' }),
    finalScore: decimalOrNull.meta({ description: 'คะแนนที่นับเป็นผล เป็น null จนกว่าจะสรุปคะแนนประเมิน' }),
    lock: z.string().nullable().meta({ description: 'รหัสเหตุที่แก้ไขไม่ได้วันนี้ เป็น null เมื่อแก้ไขได้' }),
    mayEnter: z.boolean(),
    mayAssess: z.boolean(),
  }),
  status: 200,
  access: 'open',
  scope: 'read',
  refusals: ['forbidden', 'not-found'],
  version: 'gives',
});

/** Why a result cannot be changed today. */
export const locks = [
  'shared-from-cluster',
  'agreement-not-signed',
  'round-not-open',
  'round-closed',
  'indicator-cancelled',
  'report-with-governor',
  'report-submitted',
  'report-concluded',
  'result-with-supervisor',
  'result-sent',
  'result-accepted',
] as const;

export const saveResultRoute = apiRoute({
  ...write,
  id: 'saveResult',
  needs: permissionsToEnter,
  method: 'PUT',
  path,
  summary:
    'บันทึกผลที่กรอก ค่าว่างคือยังไม่มีข้อมูล ไม่ใช่ 0 คะแนนของจังหวัดเปลี่ยนตามในคราวเดียว ค่ารายเดือนหรือไตรมาสใช้ชื่อตัวแปรต่อด้วยงวด เช่น current.m10 (ตุลาคม) หรือ current.q1',
  params: resultPlace,
  query: nothing,
  body: z.object({
    variables: z.record(textUpTo(60), typedNumber).meta({ description: 'ตัวแปรที่ไม่ส่งมา คงเดิม ข้อความว่างคือยังไม่มีข้อมูล' }),
    ...eachResultText(() => optionalText(LONGEST_RESULT_TEXT)),
    expectedOn: typedDay.nullish().meta({ description: 'วันที่ ค.ศ. YYYY-MM-DD ไม่ส่งมา คงเดิม', example: '2025-10-20' }),
    reasons: z
      .record(textUpTo(120), textUpTo(textLimits.reasons))
      .optional()
      .meta({ description: 'เหตุผลต่อค่าที่ระบบถามซ้ำ ตาม key ใน doubts' }),
  }),
  output: resultSchema,
  refusals: [
    'not-found',
    'text-too-long',
    'not-a-number',
    'too-many-digits',
    'negative-not-possible',
    'unknown-variable',
    'divided-by-zero',
    'figure-outside-range',
    'cannot-be-scored',
    'date-not-real',
    'expected-day-past',
    'total-of-periods',
    ...locks,
  ],
});

/** Why a result is not moved, alone or among others. */
export const moveRefusals = [
  'not-found',
  'move-not-legal',
  'reason-required',
  'report-not-open',
  'result-incomplete',
  'divided-by-zero',
  'doubt-unanswered',
  'same-person',
  'shared-from-cluster',
] as const;

export const moveResultRoute = apiRoute({
  ...write,
  id: 'moveResult',
  needs: mayMoveResult,
  method: 'POST',
  path: `${path}/:move`,
  summary: 'เจ้าภาพส่งผล ผู้กำกับดูแลอนุมัติหรือส่งกลับ จังหวัดรับผลหรือส่งกลับ ผู้ส่งเองอนุมัติไม่ได้',
  params: resultPlace.extend({ move: z.enum(resultMoveNames) }),
  query: nothing,
  body: moveBody,
  output: resultSchema,
  refusals: moveRefusals,
});

export const assessResultRoute = apiRoute({
  ...write,
  id: 'assessResult',
  needs: ['assess'],
  method: 'PUT',
  path: `${path}/assessment`,
  summary: 'ให้คะแนนประเมินคู่กับคะแนนที่จังหวัดประเมินตนเอง ต่างกันต้องมีเหตุผล',
  params: resultPlace,
  query: nothing,
  body: z.object({
    agrees: z
      .boolean()
      .optional()
      .meta({ description: 'เห็นพ้องกับคะแนนประเมินตนเอง ใช้ค่าที่คำนวณได้ก่อนปัดเศษ จึงไม่ต้องส่ง score' }),
    score: typedNumber.optional().meta({ description: 'คะแนนที่ให้เอง เมื่อไม่เห็นพ้อง' }),
    note: optionalText(textLimits.note),
  }),
  output: resultSchema,
  refusals: [
    'not-found',
    'shared-from-cluster',
    'nothing-to-agree',
    'agreed-and-scored',
    'report-not-received',
    'round-not-assessed',
    'conflict-of-interest',
    'assessed-by-panel',
    'not-a-number',
    'too-many-digits',
    'score-out-of-scale',
    'reason-required',
  ],
});
