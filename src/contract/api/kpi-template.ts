import { z } from 'zod';
import { sourceSchema } from '../../domain/framework/source-schema.ts';
import { type OwnTemplateAction, ownTemplateMoves } from '../../domain/kpi-template/kpi-template-moves.ts';
import { textLimits } from '../../domain/values/text-limits.data.ts';
import { apiRoute, moveParam, permissionsOfMove } from './api-route.ts';
import {
  nothing,
  organisationSchema,
  provincePlace,
  rowVersion,
  textUpTo,
  tokenReading,
  yearPlace,
} from './api-values.ts';

const area = 'KPI Template';
const list = '/:year/provinces/:org/templates';
const path = `${list}/:code`;
const place = provincePlace.extend({
  code: z
    .string()
    .regex(/^[0-9A-Za-z][0-9A-Za-z.-]{0,39}$/)
    .meta({ description: 'รหัสตัวชี้วัด', example: '1.2.1-1' }),
});

const statusSchema = z.enum(['draft', 'submitted', 'to-fix', 'passed']);
const roleOrNull = z.string().nullable().meta({ description: 'บทบาทที่กำลังรอ' });
const dayOrNull = z.string().nullable().meta({ description: 'วันที่ ค.ศ. YYYY-MM-DD' });
const valuesSchema = z.record(z.string(), z.string()).meta({ description: 'ชื่อช่อง → ข้อความ' });
const judgementsSchema = z.record(z.string(), z.object({ verdict: z.enum(['pass', 'fix']), comment: z.string() }));
const changesSchema = z.array(z.object({ name: z.string(), before: z.string(), after: z.string() }));

const fieldSchema = z
  .object({
    name: z.string(),
    label: z.string(),
    hint: z.string(),
    group: z.enum(['measure', 'collection', 'people', 'quality']),
    required: z.boolean(),
    kind: z.enum(['line', 'text', 'phone']),
    fromAgreement: z.boolean(),
    source: sourceSchema,
  })
  .meta({ id: 'KpiTemplateField' });

const kpiTemplateSchema = z
  .object({
    organisationId: z.string(),
    fiscalYear: z.int(),
    code: z.string(),
    formVersion: z.int().meta({ description: 'แบบฉบับที่ใช้กรอก' }),
    status: statusSchema,
    rowVersion,
    values: valuesSchema,
    judgements: judgementsSchema.meta({ description: 'ผลตรวจที่ยังไม่สรุป เห็นเฉพาะผู้ตรวจ' }),
    changedAt: z.string(),
    changedName: z.string(),
  })
  .meta({ id: 'KpiTemplate' });

const submissionSchema = z.object({
  edition: z.int(),
  formVersion: z.int(),
  values: valuesSchema,
  submittedAt: z.string(),
  submittedName: z.string(),
  changes: changesSchema.nullable().meta({ description: 'สิ่งที่ต่างจากการส่งครั้งก่อน' }),
  audit: z
    .object({
      outcome: z.enum(['pass', 'return-for-fix']),
      judgements: judgementsSchema,
      auditedAt: z.string(),
      auditedName: z.string(),
    })
    .nullable(),
});

const dates = {
  due: dayOrNull,
  daysLeft: z.int().nullable(),
  auditDue: dayOrNull,
  auditDaysLeft: z.int().nullable(),
};
const reading = { ...tokenReading, area } as const;
const placeRefusals = [
  'not-found',
  'unknown-indicator',
  'template-agreement-not-settled',
  'template-indicator-cancelled',
  'template-of-cluster',
] as const;

export const listTemplatesRoute = apiRoute({
  ...reading,
  id: 'listTemplates',
  path: list,
  summary: 'KPI Template ของทุกตัวชี้วัดของจังหวัด สถานะ และผู้ที่กำลังรอ',
  params: provincePlace,
  output: z.object({
    organisation: organisationSchema,
    open: z.boolean().meta({ description: 'false เมื่อข้อตกลงประจำปียังไม่ตกลงกัน' }),
    rows: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        status: statusSchema,
        rowVersion,
        missing: z.int().meta({ description: 'จำนวนช่องบังคับที่ยังว่าง' }),
        ready: z.boolean(),
        leadAgency: z.string().nullable(),
        waitsFor: roleOrNull,
        changedAt: z.string(),
      }),
    ),
    shared: z
      .array(z.object({ code: z.string(), name: z.string(), from: organisationSchema, fromCode: z.string() }))
      .meta({ description: 'ตัวชี้วัดที่ใช้ร่วมจากกลุ่มจังหวัด ซึ่งกลุ่มจังหวัดจัดทำรายละเอียด' }),
    ...dates,
  }),
  refusals: ['not-found'],
  version: 'none',
});

export const readTemplateRoute = apiRoute({
  ...reading,
  id: 'readTemplate',
  path,
  summary: 'รายละเอียดของตัวชี้วัดหนึ่ง พร้อมแบบ สิ่งที่ยังขาด ผลตรวจ และประวัติ',
  params: place,
  output: kpiTemplateSchema.extend({
    form: z.object({ version: z.int(), fields: z.array(fieldSchema) }),
    missing: z.array(z.string()),
    differing: z.array(z.string()).meta({ description: 'ช่องที่ข้อความต่างจากข้อตกลงประจำปี' }),
    changesSinceAudit: changesSchema,
    history: z.array(submissionSchema),
    due: dayOrNull,
    daysLeft: z.int().nullable(),
    waitsFor: roleOrNull,
  }),
  refusals: placeRefusals,
  version: 'gives',
});

const writing = { area, query: nothing, output: kpiTemplateSchema, status: 200, access: 'token' } as const;
const valuesBody = z.object({ values: z.record(textUpTo(200), textUpTo(20_000)) });
const valueRefusals = [
  ...placeRefusals,
  'move-not-legal',
  'same-person',
  'template-not-editable',
  'template-field-unknown',
  'template-field-too-long',
  'template-field-required',
  'template-phone-invalid',
] as const;

export const saveTemplateRoute = apiRoute({
  ...writing,
  id: 'saveTemplate',
  needs: ['edit-kpi-template'],
  method: 'PUT',
  path,
  summary: 'บันทึกร่าง: ช่องที่ไม่ส่งมาคงเดิม ช่องที่แบบไม่มีถูกปฏิเสธพร้อมชื่อช่อง (ครั้งแรกใช้ If-Match "0")',
  params: place,
  body: valuesBody,
  scope: 'admin',
  refusals: valueRefusals,
  version: 'checks',
});

export const moveTemplateRoute = apiRoute({
  ...writing,
  id: 'moveTemplate',
  needs: ({ move }: { move: OwnTemplateAction }) => permissionsOfMove(ownTemplateMoves, move),
  method: 'POST',
  path: `${path}/:move`,
  summary: 'จังหวัดส่งให้สำนักงาน ก.พ.ร. ตรวจ พร้อมบันทึกช่องที่ส่งมา',
  params: place.extend({
    move: moveParam(ownTemplateMoves),
  }),
  body: valuesBody.nullish(),
  scope: 'admin',
  refusals: [...valueRefusals, 'reason-required'],
  version: 'checks',
});

export const auditTemplateRoute = apiRoute({
  ...writing,
  id: 'auditTemplate',
  needs: ['audit-kpi-template'],
  method: 'PUT',
  path: `${path}/audit`,
  summary: 'สำนักงาน ก.พ.ร. ตรวจทีละช่อง สรุปเมื่อ conclude เป็น true: มีช่องให้แก้ไขแม้ช่องเดียวส่งกลับจังหวัด',
  params: place,
  body: z.object({
    judgements: z.record(
      textUpTo(200),
      z.object({ verdict: z.enum(['pass', 'fix']), comment: textUpTo(textLimits.comment) }),
    ),
    conclude: z.boolean(),
  }),
  scope: 'admin',
  refusals: [
    ...placeRefusals,
    'move-not-legal',
    'same-person',
    'reason-required',
    'template-judgement-unknown',
    'template-comment-required',
    'template-comment-too-long',
    'template-not-judged',
  ],
  version: 'checks',
});

export const readTemplateProgressRoute = apiRoute({
  ...reading,
  id: 'readTemplateProgress',
  path: '/:year/templates',
  summary: 'ความก้าวหน้าการจัดทำ KPI Template ของทุกจังหวัด',
  params: yearPlace,
  output: z.object({
    fiscalYear: z.int(),
    rows: z.array(
      z.object({
        organisationId: z.string(),
        name: z.string(),
        agreementStatus: z.string(),
        open: z.boolean(),
        indicators: z.int(),
        unsent: z.int(),
        submitted: z.int(),
        toFix: z.int(),
        passed: z.int(),
        waitsFor: z.array(z.string()),
      }),
    ),
    ...dates,
  }),
  refusals: ['framework-not-found'],
  version: 'none',
});
