import { z } from 'zod';
import { evidenceLimits, fileRefusals } from '../../domain/reporting/evidence-limits.ts';
import { visitVerdicts } from '../../domain/site-visits/site-visit.ts';
import { type SiteVisitAction, siteVisitMoves, siteVisitStatuses } from '../../domain/site-visits/site-visit-moves.ts';
import { visitLimits } from '../../domain/site-visits/visit-limits.data.ts';
import { lineLimits, textLimits } from '../../domain/values/text-limits.data.ts';
import { apiRoute, moveParam, permissionsOfMove } from './api-route.ts';
import {
  bindingRefusals,
  nothing,
  organisationSchema,
  proofBody,
  realDay,
  roundPlace,
  rowVersion,
  textUpTo,
  tokenReading,
  wholeNumber,
  yearPlace,
} from './api-values.ts';
import { attachedFileSchema, attachingRefusals } from './attached-files.ts';
import {
  recordingRefusals,
  visitPlanBody,
  visitPlanRefusals,
  visitSchema,
  visitYearRefusals,
} from './site-visit-values.ts';

const area = 'การประเมินผล ณ จังหวัด';
const path = '/:year/provinces/:org/rounds/:round/site-visit';
const filePlace = roundPlace.extend({ number: wholeNumber(1, 999_999).meta({ description: 'ลำดับของไฟล์' }) });
const reading = { ...tokenReading, area } as const;
const writing = { area, query: nothing, access: 'token', scope: 'admin' } as const;
export const listSiteVisitsRoute = apiRoute({
  ...reading,
  id: 'listSiteVisits',
  path: '/:year/site-visits',
  summary: 'การประเมินผล ณ จังหวัดทั้งปี จังหวัดใดกำหนดแล้วและถึงขั้นใด',
  params: yearPlace,
  output: z.object({
    rows: z.array(
      z.object({
        ...{ organisationId: z.string(), name: z.string(), round: z.string() },
        ...{ status: z.enum(siteVisitStatuses).nullable(), day: z.string().nullable() },
      }),
    ),
  }),
  refusals: ['forbidden', 'framework-not-found'],
  version: 'none',
});

export const readSiteVisitRoute = apiRoute({
  ...reading,
  id: 'readSiteVisit',
  path,
  summary: 'การประเมินผล ณ จังหวัดของรอบ ร่างเห็นเฉพาะฝ่ายที่ไป บันทึกและข้อค้นพบเปิดแก่จังหวัดเมื่อรับรองแล้ว',
  params: roundPlace,
  output: z.object({
    ...{ organisation: organisationSchema, rowVersion, visit: visitSchema.nullable() },
    ...{ readsRecord: z.boolean(), mayRecord: z.boolean(), files: z.array(attachedFileSchema) },
    moves: z.array(z.string()).meta({ description: 'ขั้นตอนที่ผู้เรียกทำได้' }),
    candidates: z.array(z.object({ userId: z.string(), name: z.string(), isEvaluator: z.boolean() })),
  }),
  refusals: visitYearRefusals,
  version: 'gives',
});

export const planSiteVisitRoute = apiRoute({
  ...writing,
  id: 'planSiteVisit',
  needs: ['plan-site-visit'],
  method: 'PUT',
  path,
  summary: 'บันทึกร่างกำหนดการ แล้วแจ้งจังหวัดด้วย announce',
  params: roundPlace,
  body: visitPlanBody,
  output: visitSchema,
  status: 200,
  refusals: [...visitYearRefusals, 'site-visit-not-agreed', 'site-visit-not-draft', ...visitPlanRefusals],
  version: 'checks',
});

export const moveSiteVisitRoute = apiRoute({
  ...writing,
  id: 'moveSiteVisit',
  needs: ({ move }: { move: SiteVisitAction }) => permissionsOfMove(siteVisitMoves, move),
  method: 'POST',
  path: `${path}/moves/:move`,
  summary: 'แจ้ง ยืนยัน ขอวันอื่น เปลี่ยนกำหนดการ ยกเลิก หรือรับรองข้อค้นพบ',
  params: roundPlace.extend({
    move: moveParam(siteVisitMoves),
  }),
  body: z
    .object({
      reason: textUpTo(textLimits.reason).optional(),
      plan: visitPlanBody.optional().meta({ description: 'กำหนดการใหม่ ใช้กับ change-plan' }),
      wanted: realDay.nullish().meta({ description: 'วันที่จังหวัดสะดวก ใช้กับ ask-day' }),
      proof: proofBody,
    })
    .nullish(),
  output: visitSchema,
  status: 200,
  refusals: [
    ...visitYearRefusals,
    ...(['site-visit-none', 'move-not-legal', 'reason-required', 'same-person'] as const),
    ...(['site-visit-not-head', 'site-visit-not-in-team', 'site-visit-day-not-come'] as const),
    ...(['site-visit-day-has-come', 'site-visit-nobody-came', 'site-visit-nothing-found'] as const),
    'site-visit-found-already',
    ...visitPlanRefusals,
    ...bindingRefusals,
  ],
  version: 'checks',
});

const base = z.int().min(0).max(1_000_000).default(0).meta({ description: 'รุ่นที่เริ่มเขียน 0 คือยังไม่มี' });
const refusedPart = z.object({ field: z.string(), code: z.string(), detail: z.string() });

export const recordSiteVisitRoute = apiRoute({
  ...writing,
  id: 'recordSiteVisit',
  needs: ['record-site-visit'],
  method: 'PUT',
  path: `${path}/record`,
  summary: 'บันทึกผู้มาร่วม บันทึกรายเรื่อง และข้อค้นพบ เฉพาะส่วนที่ส่ง ส่วนที่มีผู้แก้หลังรุ่นที่เริ่มเขียนไม่บันทึกทับ อยู่ใน refused ส่งซ้ำข้อความเดิมไม่มีผล',
  params: roundPlace,
  body: z.object({
    attendance: z.object({ text: textUpTo(textLimits.came), base }).optional(),
    notes: z
      .array(z.object({ item: z.int().min(1).max(999), note: textUpTo(textLimits.note), base }))
      .max(visitLimits.mostItems)
      .default([]),
    findings: z
      .array(
        z.object({
          code: textUpTo(lineLimits.code),
          verdict: z.enum(visitVerdicts).nullable().default(null),
          ...{ seen: textUpTo(textLimits.seen).default(''), toShow: textUpTo(textLimits.toShow).default(''), base },
        }),
      )
      .max(200)
      .default([]),
  }),
  output: z.object({ visit: visitSchema, saved: z.array(z.string()), refused: z.array(refusedPart) }),
  status: 200,
  refusals: [
    ...recordingRefusals,
    ...(['site-visit-part-changed', 'site-visit-item-none', 'site-visit-item-unknown'] as const),
    ...(['site-visit-verdict-required', 'site-visit-seen-required'] as const),
  ],
  version: 'none',
});

export const answerSiteVisitRoute = apiRoute({
  ...writing,
  id: 'answerSiteVisit',
  needs: ['answer-site-visit'],
  method: 'POST',
  path: `${path}/findings/:code/answer`,
  summary: 'จังหวัดชี้แจงข้อค้นพบที่รับรองแล้ว ข้อละหนึ่งครั้ง',
  params: roundPlace.extend({ code: textUpTo(lineLimits.code) }),
  body: z.object({ answer: textUpTo(textLimits.answer).default('') }),
  output: visitSchema,
  status: 200,
  refusals: [
    ...(['site-visit-none', 'site-visit-not-signed', 'site-visit-finding-none'] as const),
    ...(['site-visit-finding-answered', 'site-visit-answer-required'] as const),
  ],
  version: 'none',
});

export const attachSiteVisitFileRoute = apiRoute({
  ...writing,
  id: 'attachSiteVisitFile',
  needs: ['record-site-visit'],
  method: 'POST',
  path: `${path}/files`,
  summary: 'แนบภาพหรือเอกสารจากสถานที่ ไฟล์เดิมส่งซ้ำไม่เพิ่ม',
  params: roundPlace,
  output: attachedFileSchema,
  status: 201,
  refusals: [...recordingRefusals, ...fileRefusals, ...attachingRefusals],
  version: 'none',
  file: true,
  fileFields: { title: 'ชื่อ ไม่ระบุคือชื่อไฟล์', about: 'ลำดับของเรื่อง ไม่ระบุคือทั้งการประเมิน' },
});

export const downloadSiteVisitFileRoute = apiRoute({
  ...reading,
  id: 'downloadSiteVisitFile',
  path: `${path}/files/:number`,
  summary: 'ดาวน์โหลดไฟล์จากสถานที่ จังหวัดเปิดได้เมื่อรับรองแล้ว',
  params: filePlace,
  output: z.unknown(),
  download: Object.keys(evidenceLimits.types),
  refusals: ['forbidden', 'not-found'],
  version: 'none',
});

export const takeBackSiteVisitFileRoute = apiRoute({
  ...writing,
  id: 'takeBackSiteVisitFile',
  needs: ['record-site-visit'],
  method: 'POST',
  path: `${path}/files/:number/take-back`,
  summary: 'ถอนไฟล์พร้อมเหตุผล ก่อนรับรองข้อค้นพบ',
  params: filePlace,
  body: z.object({ reason: textUpTo(textLimits.reason) }),
  output: attachedFileSchema,
  status: 200,
  refusals: [...recordingRefusals, 'attachment-of-other-side', 'reason-required'],
  version: 'none',
});
