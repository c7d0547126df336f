import { z } from 'zod';
import { moveNamed } from '../../domain/lifecycle/status-move.ts';
import { ownReportMoves, reportMoves } from '../../domain/reporting/report-moves.ts';
import { provinceLedgerSchema } from '../../domain/scoring/ledger.ts';
import { textLimits } from '../../domain/values/text-limits.data.ts';
import { apiRoute, moveParam, permissionsOfMove, scopeFor } from './api-route.ts';
import {
  assessedSoFarSchema,
  coverageSchema,
  decimalOrNull,
  factorProofRefusals,
  instantOrNull,
  nothing,
  organisationSchema,
  proofBody,
  roundPlace,
  rowVersion,
  textUpTo,
  totalSchema,
  typedCode,
  wholeNumber,
} from './api-values.ts';
import { resultSchema } from './result.ts';
import { openingRefusals } from './round-days.ts';

const area = 'รายงานรายรอบ';
const path = '/:year/provinces/:org/rounds/:round';

const latenessSchema = z
  .object({
    due: z.string(),
    received: z.string(),
    days: z.array(z.string()).meta({ description: 'วันทำการที่ล่าช้าทุกวัน' }),
    perDay: decimalOrNull,
    deduction: decimalOrNull.meta({ description: 'คะแนนที่ปรับลดจากคะแนนรวม เป็น null เมื่อเอกสารต้นทางไม่กำหนดการปรับลด' }),
    steps: z.array(z.object({ text: z.string(), clause: z.string().optional() })),
  })
  .meta({
    id: 'ReportLateness',
    description: 'นับครั้งเดียวเมื่อฉบับแรกมาถึง ทุกรอบ เป็น null ก่อนนั้น หรือเมื่อยังไม่ประกาศวันหยุดของปีที่มาถึง',
  });

const reportSchema = z
  .object({
    organisationId: z.string(),
    fiscalYear: z.int(),
    round: z.string(),
    status: z.enum(['open', 'with-governor', 'submitted', 'received', 'assessed', 'final']),
    rowVersion,
    due: z.string().meta({ description: 'วันครบกำหนดหลังเลื่อนตามวันหยุด การขยายเวลา และประกาศระบบขัดข้อง' }),
    statedDue: z.string().nullish().meta({ description: 'วันครบกำหนดตามกรอบหรือตามที่กำหนดเมื่อเปิดรอบ' }),
    internalDue: z.string().nullish().meta({ description: 'กำหนดภายในที่จังหวัดให้เจ้าภาพส่งผล' }),
    closesOn: z.string().nullish().meta({ description: 'วันปิดรับที่สำนักงาน ก.พ.ร. กำหนด' }),
    firstArrivedAt: instantOrNull.meta({ description: 'ฉบับแรกของรอบมาถึงสำนักงาน ก.พ.ร. เมื่อใด ใช้นับความล่าช้า' }),
    sentAt: instantOrNull.meta({ description: 'ของฉบับที่กำลังดำเนินการ เช่นเดียวกับวันส่ง ผู้รับรอง วันรับ และเลขรับ' }),
    submittedAt: instantOrNull,
    endorsedName: z.string().nullable(),
    endorsedFor: z.string().nullish().meta({ description: 'ปฏิบัติราชการแทนตำแหน่งใด' }),
    receivedAt: instantOrNull,
    receiptNumber: z.string().nullable(),
    lateness: latenessSchema.nullable(),
    returnReason: z.string().nullable(),
    unreportedBecause: z
      .string()
      .nullish()
      .meta({ description: 'เหตุที่สำนักงาน ก.พ.ร. สรุปว่าไม่รายงาน ว่างเมื่อผู้อ่านไม่มีสิทธิอ่านเหตุ' }),
    changedAt: z.string(),
  })
  .meta({ id: 'Report' });

export const readRoundRoute = apiRoute({
  id: 'readRound',
  method: 'GET',
  path,
  area,
  summary: 'รายงานของรอบ พร้อมผลทุกตัวชี้วัดและคะแนนรวม ขอ text/csv เพื่อรับผลเป็นตาราง',
  params: roundPlace,
  query: nothing,
  output: reportSchema.extend({
    window: z.object({ opens: z.string(), closes: z.string().nullable(), assumption: z.string() }),
    daysLeft: z.int().nullable(),
    kind: z.enum(['self', 'assessed']),
    total: decimalOrNull.meta({ description: 'คะแนนรวมของ kind' }),
    grade: z.string().nullable(),
    weight: coverageSchema.nullable(),
    self: totalSchema.meta({ description: 'คะแนนประเมินตนเอง ยังอ่านได้หลังสรุปคะแนนประเมิน' }),
    assessedSoFar: assessedSoFarSchema,
    moves: z.array(z.string()).meta({ description: 'ขั้นตอนที่เจ้าของรหัสทำได้ขณะนี้' }),
    results: z.array(
      resultSchema.extend({
        finalScore: decimalOrNull.meta({ description: 'คะแนนที่นับเป็นผล เป็น null จนกว่าจะสรุปคะแนนประเมิน' }),
      }),
    ),
  }),
  status: 200,
  access: 'open',
  scope: 'read',
  refusals: ['forbidden', 'not-found'],
  version: 'gives',
  changesWith: 'party',
  table: true,
});

export const openRoundRoute = apiRoute({
  id: 'openRound',
  needs: ['manage-rounds'],
  method: 'POST',
  path: `${path}/open`,
  area,
  summary: 'เปิดรอบให้จังหวัดที่ข้อตกลงประจำปีมีผลใช้บังคับแล้วกรอกผล',
  params: roundPlace,
  query: nothing,
  body: z
    .object({
      due: textUpTo(10).optional().meta({
        description: 'วันครบกำหนด ค.ศ.-เดือน-วัน ระบุเมื่อกรอบการประเมินไม่ระบุไว้เท่านั้น',
        example: '2025-10-31',
      }),
      proof: proofBody,
    })
    .nullish(),
  output: reportSchema,
  status: 201,
  access: 'token',
  scope: 'admin',
  refusals: openingRefusals,
  version: 'gives',
});

const moveSchema = moveParam(ownReportMoves);

export const moveReportRoute = apiRoute({
  id: 'moveReport',
  needs: ({ move }: { move: z.infer<typeof moveSchema> }) => permissionsOfMove(reportMoves, move),
  method: 'POST',
  path: `${path}/:move`,
  area,
  summary: 'เสนอ รับรอง ส่งกลับ รับรายงาน หรือสรุปคะแนน การประกาศผลทำพร้อมกันทั้งรอบที่ announceResults',
  params: roundPlace.extend({ move: moveSchema }),
  query: nothing,
  body: z
    .object({
      proof: proofBody,
      reason: textUpTo(textLimits.reason).optional(),
      codes: z.array(typedCode(40)).max(200).optional().meta({ description: 'ตัวชี้วัดที่ให้แก้ไข เมื่อ move เป็น return' }),
      reasons: z
        .record(typedCode(40), textUpTo(textLimits.reason))
        .optional()
        .meta({ description: 'รหัสตัวชี้วัดใน codes → เหตุผลเฉพาะตัวชี้วัดนั้น ตัวที่ไม่มีใช้ reason' }),
      knowsConcluded: z
        .boolean()
        .optional()
        .meta({ description: 'ทราบแล้วว่าจังหวัดสมาชิกที่สรุปหรือประกาศผลแล้วคงตัวเลขเดิม เมื่อส่งรายงานของกลุ่มจังหวัดกลับ' }),
    })
    .nullish(),
  output: reportSchema,
  status: 200,
  access: 'token',
  scope: 'report:write',
  scopeOf: ({ move }: { move: z.infer<typeof moveSchema> }) =>
    scopeFor(moveNamed(reportMoves, move)?.permission ?? 'finalise-result'),
  refusals: [
    'not-found',
    'move-not-legal',
    'same-person',
    'proof-required',
    ...factorProofRefusals,
    'password-wrong',
    'attempts-slowed',
    'user-not-found',
    'reason-required',
    'objections-unreported',
    'objections-not-sent',
    'results-not-ready',
    'round-closed',
    'round-not-over',
    'round-without-end',
    'report-arrived-before',
    'report-never-arrived',
    'edition-not-kept',
    'submitted-report-altered',
    'report-not-unreported',
    'unknown-indicator',
    'reason-without-indicator',
    'round-not-assessed',
    'conflict-of-interest',
    'assessment-incomplete',
    'shared-from-cluster',
    'cluster-part-unsettled',
    'nothing-apart',
    'members-concluded',
  ],
  version: 'checks',
});

const pairSchema = z.object({
  kind: z.enum(['self', 'assessed']),
  current: provinceLedgerSchema,
  weight: coverageSchema,
  frozen: z
    .object({ edition: z.int(), frozenAt: z.string(), ledger: provinceLedgerSchema })
    .nullable()
    .meta({ description: 'ตามที่อ่านได้ในวันที่ส่งหรือวันที่สรุปคะแนน' }),
  editions: z
    .array(
      z.object({ edition: z.int(), frozenAt: z.string(), total: z.string().nullable(), grade: z.string().nullable() }),
    )
    .meta({ description: 'คะแนนทุกฉบับที่เก็บไว้ เรียงจากฉบับแรก อ่านแต่ละฉบับด้วย ?edition=' }),
});

export const readLedgerRoute = apiRoute({
  id: 'readLedger',
  method: 'GET',
  path: `${path}/ledger`,
  area,
  summary: 'วิธีคิดคะแนนทุกขั้น จากค่าที่กรอกถึงคะแนนรวมและระดับ',
  params: roundPlace,
  query: z.object({
    edition: wholeNumber(1, 999_999).optional().meta({ description: 'คะแนนที่เก็บไว้ฉบับที่เท่าใด ไม่ระบุคือฉบับล่าสุด' }),
  }),
  output: z.object({ organisation: organisationSchema, pairs: z.array(pairSchema) }),
  status: 200,
  access: 'open',
  scope: 'read',
  refusals: ['forbidden', 'not-found', 'edition-not-found'],
  version: 'none',
  changesWith: 'party',
});
