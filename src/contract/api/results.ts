import { z } from 'zod';
import { roundCodeSchema } from '../../domain/framework/source-schema.ts';
import { lineLimits, textLimits } from '../../domain/values/text-limits.data.ts';
import { apiRoute } from './api-route.ts';
import {
  bindingRefusals,
  code,
  decimalOrNull,
  instantOrNull,
  nothing,
  openReading,
  organisationSchema,
  proofBody,
  realDay,
  textUpTo,
  typedNumber,
  wholeNumber,
  yearPlace,
} from './api-values.ts';

const area = 'ผลการประเมินของปี';
const list = '/:year/results';
const place = yearPlace.extend({ round: roundCodeSchema });
const editionPlace = place.extend({ edition: wholeNumber(1, 9999).meta({ description: 'ฉบับที่ของสรุปผล' }) });

const stepSchema = z.object({
  kind: z.enum(['approved', 'noted', 'returned', 'cabinet', 'announced']),
  resolution: z
    .object({
      ...{ bodyId: z.string(), bodyName: z.string(), meetingId: z.string().nullable(), meetingNumber: z.string() },
      ...{ heldOn: z.string(), number: z.string(), decided: z.string(), text: z.string() },
    })
    .nullable(),
  ...{ letter: z.string().nullable(), heldOn: z.string().nullable(), recordedAt: z.string(), recordedName: z.string() },
});

const summarySchema = z
  .object({
    ...{ fiscalYear: z.int(), round: z.string(), edition: z.int(), frameworkVersion: z.int(), parties: z.int() },
    contentHash: z.string().meta({ description: 'SHA-256 ของเนื้อหา' }),
    ...{ reason: z.string().nullable(), corrects: z.int().nullable() },
    status: z.enum(['waiting', 'returned', 'replaced', 'announced', 'superseded']),
    awaits: z.string().nullable().meta({ description: 'ขั้นที่รอ: รหัสของคณะ cabinet หรือ announcement' }),
    ...{ preparedAt: z.string(), preparedName: z.string(), steps: z.array(stepSchema) },
  })
  .meta({ id: 'ResultSummary', description: 'สรุปผลฉบับหนึ่ง ผู้ที่ไม่มีสิทธิเห็นเฉพาะฉบับที่ประกาศแล้ว' });

const outcomeSchema = z.object({
  organisation: organisationSchema,
  ...{ total: decimalOrNull, grade: z.string().nullable(), unreported: z.boolean() },
  lateDays: z.int().meta({ description: 'วันทำการที่คิดคะแนน' }),
  deduction: decimalOrNull,
});

const figureSchema = z.object({ total: decimalOrNull, grade: z.string().nullable() }).nullable();

const shownSchema = z.object({
  summary: summarySchema.nullable().meta({ description: 'null เมื่อยังไม่มีฉบับที่ผู้เรียกอ่านได้' }),
  parties: z.array(outcomeSchema),
  differences: z
    .array(
      z.object({
        ...{ organisation: organisationSchema, before: figureSchema, after: figureSchema },
        indicators: z.array(z.object({ code: z.string(), before: decimalOrNull, after: decimalOrNull })),
      }),
    )
    .meta({ description: 'สิ่งที่ต่างจากฉบับที่แก้ไข' }),
  pack: z
    .object({ code: z.string(), sha256: z.string(), sizeBytes: z.int(), issuedAt: z.string() })
    .nullable()
    .meta({ description: 'เอกสารผลที่ส่งไปยังผู้ที่กรอบกำหนด null เมื่อยังไม่ออก' }),
  missing: z
    .array(z.object({ organisation: organisationSchema, status: z.string() }))
    .nullable()
    .meta({ description: 'รายที่ยังไม่มีผลประเมิน null เมื่อผู้เรียกไม่มีสิทธิจัดทำสรุปผล' }),
  asOf: instantOrNull,
});

const reading = { ...openReading, area, version: 'none' } as const;
const writing = { area, method: 'POST', query: nothing, access: 'token', scope: 'admin', version: 'none' } as const;
const written = { ...writing, status: 201, output: summarySchema } as const;

export const readYearResultsRoute = apiRoute({
  ...reading,
  id: 'readYearResults',
  path: list,
  summary: 'รอบที่มีการประเมินของปี และสรุปผลทุกฉบับที่อ่านได้',
  params: yearPlace,
  output: z.object({
    fiscalYear: z.int(),
    rounds: z.array(z.object({ round: z.string(), course: z.array(z.string()), editions: z.array(summarySchema) })),
  }),
  refusals: ['forbidden', 'framework-not-found'],
});

export const readRoundResultsRoute = apiRoute({
  ...reading,
  id: 'readRoundResults',
  path: `${list}/:round`,
  summary: 'ผลของรอบตามฉบับล่าสุดที่อ่านได้',
  params: place,
  output: shownSchema,
  refusals: ['forbidden', 'not-found', 'framework-not-found', 'results-not-found'],
});

export const readResultEditionRoute = apiRoute({
  ...reading,
  id: 'readResultEdition',
  path: `${list}/:round/:edition`,
  summary: 'ผลของรอบตามฉบับหนึ่ง',
  params: editionPlace,
  output: shownSchema,
  refusals: ['forbidden', 'not-found', 'framework-not-found', 'results-not-found'],
});

export const prepareResultsRoute = apiRoute({
  ...written,
  id: 'prepareResults',
  path: `${list}/:round`,
  needs: ['prepare-results'],
  summary: 'จัดทำสรุปผลของรอบจากคะแนนประเมินที่สรุปแล้วของทุกราย',
  params: place,
  body: z
    .object({ reason: textUpTo(textLimits.reason).optional().meta({ description: 'เหตุผล ตั้งแต่ฉบับที่ 2' }) })
    .nullish(),
  refusals: [
    ...(['forbidden', 'not-found', 'framework-not-found', 'round-not-assessed', 'reason-required'] as const),
    ...(['results-parties-missing', 'results-no-party', 'results-announced'] as const),
    ...(['objections-not-opened', 'objections-open', 'objections-unanswered'] as const),
  ],
});

export const correctResultsRoute = apiRoute({
  ...written,
  id: 'correctResults',
  path: `${list}/:round/corrections`,
  needs: ['prepare-results'],
  summary: 'จัดทำฉบับแก้ไขของผลที่ประกาศแล้ว ยังไม่มีผลจนกว่าจะผ่านลำดับเดิมและประกาศ',
  params: place,
  body: z.object({
    reason: textUpTo(textLimits.reason),
    corrections: z
      .array(
        z.object({
          organisationId: code,
          code,
          score: typedNumber,
          note: textUpTo(textLimits.note),
        }),
      )
      .max(500),
  }),
  refusals: [
    ...(['forbidden', 'framework-not-found', 'reason-required', 'results-not-announced'] as const),
    ...([
      'results-nothing-corrected',
      'results-score-missing',
      'results-corrected-already',
      'results-party-unknown',
      'results-indicator-unknown',
    ] as const),
    ...(['results-unreported', 'not-a-number', 'too-many-digits', 'score-out-of-scale'] as const),
  ],
});

export const recordCabinetRoute = apiRoute({
  ...written,
  id: 'recordCabinet',
  path: `${list}/:round/:edition/cabinet`,
  needs: ['prepare-results'],
  summary: 'บันทึกว่าคณะรัฐมนตรีรับทราบผล',
  params: editionPlace,
  body: z.object({ letter: textUpTo(lineLimits.way).meta({ description: 'หนังสือที่นำเสนอ' }), heldOn: realDay }),
  refusals: [
    ...([
      'forbidden',
      'framework-not-found',
      'results-not-found',
      'results-not-awaited',
      'results-awaits-nothing',
    ] as const),
    'results-cabinet-not-asked',
    ...(['results-letter-missing', 'results-day-missing', 'results-day-ahead', 'results-day-early'] as const),
  ],
});

export const announceResultsRoute = apiRoute({
  ...written,
  id: 'announceResults',
  path: `${list}/:round/:edition/announcement`,
  needs: ['finalise-result'],
  summary: 'ประกาศผลของทุกจังหวัดและกลุ่มจังหวัดในคราวเดียว ทั้งหมดหรือไม่เลย',
  params: editionPlace,
  body: z.object({ proof: proofBody }),
  refusals: [
    ...([
      'forbidden',
      'not-found',
      'framework-not-found',
      'results-not-found',
      'results-not-awaited',
      'results-awaits-nothing',
    ] as const),
    ...(['results-changed-since-prepared', 'same-person', 'move-not-legal', 'round-not-assessed'] as const),
    ...(['changed-meanwhile', 'reason-required', 'round-closed', 'round-not-over', 'round-without-end'] as const),
    ...(['report-arrived-before', 'report-never-arrived', 'edition-not-kept', 'submitted-report-altered'] as const),
    ...(['report-not-unreported', 'shared-from-cluster', 'unknown-indicator', 'reason-without-indicator'] as const),
    ...(['assessment-incomplete', 'cluster-part-unsettled', 'nothing-apart', 'members-concluded'] as const),
    ...(['results-not-ready', 'conflict-of-interest', 'objections-unreported', 'objections-not-sent'] as const),
    ...bindingRefusals,
  ],
});
