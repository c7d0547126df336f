import { z } from 'zod';
import { sourceSchema } from '../../domain/framework/source-schema.ts';
import { ruleSchema } from '../../domain/scoring/rule.ts';
import { lineLimits } from '../../domain/values/text-limits.data.ts';
import { reportedVariableSchema } from './agreement.ts';
import { figureRefusals } from './agreement-refusals.ts';
import { apiRoute } from './api-route.ts';
import {
  bindingRefusals,
  nothing,
  proofBody,
  rowVersion,
  textUpTo,
  typedDay,
  wholeNumber,
  yearPlace,
} from './api-values.ts';

const area = 'รายการตัวชี้วัด';

const editionSchema = z
  .object({
    fiscalYear: z.int(),
    edition: z.int(),
    status: z.enum(['draft', 'approved']),
    rowVersion: rowVersion.optional().meta({ description: 'รุ่นของร่าง ใช้ใน If-Match เมื่อบันทึกมติ' }),
    inForce: z.boolean().meta({ description: 'ฉบับที่ใช้อยู่ คือฉบับล่าสุดที่ อ.ก.พ.ร. ให้ความเห็นชอบ' }),
    basedOn: z.object({ fiscalYear: z.int(), edition: z.int() }).nullable(),
    approval: z
      .object({
        resolutionNumber: z.string(),
        resolvedOn: z.string(),
        recordedAt: z.string(),
        recordedName: z.string(),
      })
      .nullable(),
  })
  .meta({ id: 'CatalogueEdition' });

const entrySchema = z
  .object({
    code: z.string(),
    componentCode: z.string(),
    name: z.string(),
    definition: z.string(),
    unit: z.string(),
    formula: z.string().nullable(),
    variables: z.array(reportedVariableSchema),
    rule: ruleSchema,
    mandatory: z.boolean().meta({ description: 'true ภาคบังคับ, false เลือก' }),
    owner: z.string(),
    centralOwnerId: z.string().nullable(),
    applicability: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('all') }),
      z.object({ kind: z.enum(['provinces', 'clusters']), ids: z.array(z.string()) }),
    ]),
    dataSource: z.string(),
    source: sourceSchema,
    flags: z
      .array(z.object({ code: z.string(), field: z.string(), found: z.string(), sentence: z.string() }))
      .meta({ description: 'ข้อสังเกตที่ยังไม่ได้ตอบของร่าง ว่างเสมอในฉบับที่เห็นชอบแล้ว' }),
  })
  .meta({ id: 'CatalogueEntry' });

export const readCatalogueRoute = apiRoute({
  id: 'readCatalogue',
  method: 'GET',
  path: '/catalogue/:year',
  area,
  summary: 'รายการตัวชี้วัดที่ อ.ก.พ.ร. ให้ความเห็นชอบของปีงบประมาณหนึ่ง ค้นและกรองได้ เป็น CSV เมื่อขอ text/csv',
  params: yearPlace,
  query: z.object({
    edition: wholeNumber(1, 10_000).optional().meta({ description: 'ไม่ระบุ: ฉบับที่ใช้อยู่' }),
    q: textUpTo(200).optional().meta({ description: 'คำค้น ตัดคำไทยให้' }),
    component: textUpTo(40).optional(),
    kind: z.enum(['mandatory', 'chosen']).optional(),
    owner: textUpTo(200).optional().meta({ description: 'ชื่อผู้รับผิดชอบ หรือรหัสหน่วยงานกลาง' }),
  }),
  output: z.object({
    edition: editionSchema.nullable().meta({ description: 'null เมื่อปีนี้ยังไม่มีรายการที่ท่านเปิดได้' }),
    editions: z.array(editionSchema),
    entries: z.array(entrySchema),
  }),
  status: 200,
  access: 'open',
  scope: 'read',
  refusals: ['forbidden', 'framework-not-found', 'catalogue-edition-not-found'],
  version: 'none',
  table: true,
});

export const approveEditionRoute = apiRoute({
  id: 'approveCatalogueEdition',
  needs: ['approve-catalogue'],
  method: 'POST',
  path: '/catalogue/:year/draft/approval',
  area,
  summary: 'บันทึกมติ อ.ก.พ.ร. ของร่างรายการ ร่างเป็นฉบับที่ใช้ทันทีและแก้ไขไม่ได้อีก',
  params: yearPlace,
  query: nothing,
  body: z.object({
    resolutionNumber: textUpTo(lineLimits.resolutionNumber),
    resolvedOn: typedDay.meta({ description: 'วันที่มีมติ YYYY-MM-DD', example: '2024-09-15' }),
    proof: proofBody,
  }),
  output: z.object({ fiscalYear: z.int(), edition: z.int(), entries: z.int() }),
  status: 200,
  access: 'token',
  scope: 'admin',
  refusals: [
    'catalogue-no-draft',
    'framework-not-published',
    'catalogue-empty',
    'catalogue-flags-open',
    'resolution-number-required',
    'resolution-date-invalid',
    'resolution-in-future',
    'body-meets-here',
    'body-does-not-decide',
    'formula-divides-by-zero',
    'variable-name-unusable',
    'unknown-component',
    'owner-required',
    'entry-parties-required',
    'entry-party-unknown',
    'central-owner-unknown',
    'entry-source-required',
    ...figureRefusals,
    ...bindingRefusals,
  ],
  version: 'checks',
});
