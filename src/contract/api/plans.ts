import { z } from 'zod';
import { planKinds } from '../../domain/agreement/filed-plan.ts';
import { planLimits } from '../../domain/plans/check-plan-details.ts';
import { type PlanAction, planMoves, planStatuses } from '../../domain/plans/plan-moves.ts';
import { evidenceLimits, fileRefusals } from '../../domain/reporting/evidence-limits.ts';
import { textLimits } from '../../domain/values/text-limits.data.ts';
import { apiRoute, moveParam, permissionsOfMove } from './api-route.ts';
import {
  instantOrNull,
  judgedText,
  nothing,
  organisationSchema,
  provincePlace,
  rowVersion,
  textUpTo,
  tokenReading,
  typedDay,
  wholeNumber,
  yearPlace,
} from './api-values.ts';

const area = 'แผนของกลุ่มจังหวัดและจังหวัด';
const list = '/:year/provinces/:org/plans';
const path = `${list}/:plan` as const;
const place = provincePlace.extend({
  plan: wholeNumber(1, 999_999).meta({ description: 'ลำดับของแผนในเอกสารของปีนั้น' }),
});

const planYear = z.int().min(2500).max(2700);
const typedShape = {
  kind: z.enum(planKinds).meta({ description: 'operational แผนปฏิบัติราชการประจำปี · development แผนพัฒนา (ข้อสมมติ)' }),
  title: judgedText(planLimits.title),
  firstYear: planYear,
  lastYear: planYear,
  approvedOn: typedDay.nullable(),
  approvedBy: judgedText(planLimits.approvedBy),
};

const planSchema = z
  .object({
    organisationId: z.string(),
    fiscalYear: z.int(),
    number: z.int(),
    status: z.enum(planStatuses),
    rowVersion,
    kind: z.enum(planKinds),
    title: z.string(),
    firstYear: z.int(),
    lastYear: z.int(),
    approvedOn: z.string().nullable(),
    approvedBy: z.string(),
    edition: z.int().nullable().meta({ description: 'ฉบับที่ ให้เมื่อส่ง' }),
    file: z
      .object({ sha256: z.string(), fileName: z.string(), mediaType: z.string(), sizeBytes: z.string() })
      .nullable(),
    sentAt: instantOrNull,
    sentName: z.string().nullable(),
    answeredAt: instantOrNull.meta({ description: 'เวลาที่รับ ส่งกลับ หรือถอน' }),
    answeredName: z.string().nullable(),
    reason: z.string().nullable(),
  })
  .meta({ id: 'PartyPlan' });

const reading = { ...tokenReading, area } as const;
const writing = { area, query: nothing, output: planSchema, access: 'token', scope: 'admin' } as const;
const detailRefusals = ['plan-kind-unknown', 'plan-title-too-long', 'plan-years-wrong', 'plan-day-not-past'] as const;

export const listPlansRoute = apiRoute({
  ...reading,
  id: 'listPlans',
  path: list,
  summary: 'แผนของจังหวัดหรือกลุ่มจังหวัดที่ครอบคลุมปีนั้น ทุกฉบับ ร่างเห็นเฉพาะเจ้าของ',
  params: provincePlace,
  output: z.object({ organisation: organisationSchema, plans: z.array(planSchema) }),
  refusals: ['not-found'],
  version: 'none',
});

export const readPlanRoute = apiRoute({
  ...reading,
  id: 'readPlan',
  path,
  summary: 'แผนหนึ่งฉบับ',
  params: place,
  output: planSchema,
  refusals: ['not-found'],
  version: 'gives',
});

export const startPlanRoute = apiRoute({
  ...writing,
  id: 'startPlan',
  needs: ['edit-plan'],
  method: 'POST',
  path: list,
  summary: 'เริ่มร่างของแผน แล้วแนบไฟล์และส่ง',
  params: provincePlace,
  body: z.object(typedShape),
  status: 201,
  refusals: ['not-found', 'plan-not-of-party', ...detailRefusals],
  version: 'none',
});

export const savePlanRoute = apiRoute({
  ...writing,
  id: 'savePlan',
  needs: ['edit-plan'],
  method: 'PUT',
  path,
  summary: 'บันทึกรายละเอียดของร่าง',
  params: place,
  body: z.object(typedShape),
  status: 200,
  refusals: ['not-found', 'plan-not-editable', ...detailRefusals],
  version: 'checks',
});

export const attachPlanFileRoute = apiRoute({
  ...writing,
  id: 'attachPlanFile',
  needs: ['edit-plan'],
  method: 'POST',
  path: `${path}/file`,
  summary: 'แนบไฟล์ของร่าง แทนไฟล์เดิม ตรวจชนิดจากเนื้อไฟล์เช่นเดียวกับหลักฐาน',
  params: place,
  status: 201,
  refusals: ['not-found', 'plan-not-editable', ...fileRefusals],
  version: 'none',
  file: true,
});

export const downloadPlanFileRoute = apiRoute({
  ...reading,
  id: 'downloadPlanFile',
  path: `${path}/file`,
  summary: 'ดาวน์โหลดไฟล์ของแผน ฉบับก่อนก็ได้',
  params: place,
  output: z.unknown(),
  download: Object.keys(evidenceLimits.types),
  refusals: ['not-found'],
  version: 'none',
});

export const movePlanRoute = apiRoute({
  ...writing,
  id: 'movePlan',
  needs: ({ move }: { move: PlanAction }) => permissionsOfMove(planMoves, move),
  method: 'POST',
  path: `${path}/moves/:move`,
  summary: 'ส่ง รับ ส่งกลับ ถอน หรือยกเลิกร่าง',
  params: place.extend({
    move: moveParam(planMoves),
  }),
  body: z.object({ reason: textUpTo(textLimits.reason).optional() }).nullish(),
  status: 200,
  refusals: [
    ...(['not-found', 'move-not-legal', 'reason-required', 'same-person', 'plan-title-missing'] as const),
    ...(['plan-file-missing', 'plan-waits-for-answer'] as const),
  ],
  version: 'checks',
});

const counts = z.object({ parties: z.int(), sent: z.int(), received: z.int(), back: z.int(), none: z.int() });

export const readPlansOfYearRoute = apiRoute({
  ...reading,
  id: 'readPlansOfYear',
  path: '/:year/plans',
  summary: 'จังหวัดและกลุ่มจังหวัดใดส่งแผนแล้ว ฉบับล่าสุดของแต่ละประเภท และจำนวน',
  params: yearPlace,
  output: z.object({
    fiscalYear: z.int(),
    rows: z.array(
      z.object({
        ...{ organisationId: z.string(), name: z.string(), kind: z.enum(planKinds) },
        plan: planSchema.nullable().meta({ description: 'ฉบับล่าสุดที่ส่ง null คือยังไม่ส่ง' }),
      }),
    ),
    counts: z.object({ operational: counts, development: counts }),
  }),
  refusals: ['framework-not-found'],
  version: 'none',
  table: true,
});
