import { z } from 'zod';
import {
  type AgreementAction,
  agreementMoves,
  agreementStatuses,
  ownAgreementMoves,
} from '../../domain/agreement/agreement-moves.ts';
import { planKinds } from '../../domain/agreement/filed-plan.ts';
import { variableKinds } from '../../domain/agreement/variable-kind.ts';
import { decisions } from '../../domain/meetings/resolution.ts';
import { partSchema, ruleSchema } from '../../domain/scoring/rule.ts';
import { lineLimits, textLimits } from '../../domain/values/text-limits.data.ts';
import { agreementRefusals } from './agreement-refusals.ts';
import { apiRoute, moveParam, permissionsOfMove } from './api-route.ts';
import {
  instantOrNull,
  nothing,
  organisationId,
  proofBody,
  provincePlace,
  rowVersion,
  textUpTo,
  typedCode,
  typedNumber,
} from './api-values.ts';

// A recursive schema needs a name for references.
z.globalRegistry.add(ruleSchema, { id: 'Rule' });
z.globalRegistry.add(partSchema, { id: 'RulePart' });

const area = 'ข้อตกลงประจำปี';
const path = '/:year/provinces/:org/agreement';

const bound = typedNumber.nullable();
export const reportedVariableSchema = z.object({
  name: textUpTo(60),
  label: textUpTo(500),
  unit: textUpTo(lineLimits.unit),
  kind: z
    .enum(variableKinds)
    .optional()
    .meta({ description: 'step คือขั้นตอนที่เสร็จ (1) หรือยังไม่เสร็จ (0) ไม่ส่งมา: ชื่อ step1, step2 ถือเป็นขั้นตอน ชื่ออื่นเป็นตัวเลข' }),
  mayBeNegative: z.boolean(),
  byPeriod: z
    .object({ period: z.enum(['month', 'quarter']), combine: z.enum(['sum', 'cumulative', 'latest']) })
    .nullish()
    .meta({ description: 'รายงานรายเดือนหรือรายไตรมาส และวิธีรวมเป็นค่าของรอบ' }),
  plausible: z.object({ from: bound, to: bound }).nullish().meta({ description: 'นอกช่วงนี้ระบบถามซ้ำ แต่ไม่ปฏิเสธ' }),
  largestChange: typedNumber.nullish().meta({ description: 'เปลี่ยนจากรอบก่อนหรือปีก่อนเกินสัดส่วนนี้ ระบบถามซ้ำ เช่น 0.5' }),
});

export const baselineSchema = z.object({
  fiscalYear: z.int().min(2400).max(2700),
  value: typedNumber.nullable(),
  why: textUpTo(lineLimits.baselineWhy).optional().meta({ description: 'เหตุผลที่ปีนี้ไม่มีข้อมูล ใช้เมื่อ value เป็น null' }),
});

export const indicatorSchema = z
  .object({
    code: typedCode(40),
    componentCode: textUpTo(40),
    position: z.int().min(0).max(10_000),
    name: textUpTo(textLimits.name),
    definition: textUpTo(textLimits.definition),
    unit: textUpTo(lineLimits.unit),
    weight: typedNumber,
    formula: textUpTo(lineLimits.formula).nullable(),
    variables: z.array(reportedVariableSchema).max(200),
    rule: ruleSchema,
    baselines: z.array(baselineSchema).max(30),
    dataSource: textUpTo(textLimits.dataSource),
    inForce: z.enum(['in-force', 'cancelled']),
    sharedFrom: z
      .object({ organisationId, organisationName: textUpTo(200), code: typedCode(40) })
      .nullish()
      .meta({ description: 'ตัวชี้วัดของกลุ่มจังหวัดที่จังหวัดนำมานับ: กลุ่มจังหวัดรายงานครั้งเดียว ค่าอื่นระบบใช้ตามกลุ่มจังหวัด' }),
  })
  .meta({ id: 'Indicator' });

/** A resolution as it is told wherever it has an effect. */
const resolutionSchema = z
  .object({
    bodyId: z.string(),
    bodyName: z.string(),
    meetingId: z.string().nullable().meta({ description: 'null: ประชุมนอกระบบ' }),
    meetingNumber: z.string(),
    heldOn: z.string(),
    number: z.string(),
    decided: z.enum(decisions),
    text: z.string(),
  })
  .meta({ id: 'Resolution' });

const agreementSchema = z
  .object({
    organisationId: z.string(),
    fiscalYear: z.int(),
    version: z.int(),
    frameworkVersion: z.int(),
    status: z.enum(agreementStatuses),
    rowVersion,
    vision: z.string(),
    strategicIssues: z.string(),
    goals: z.string(),
    wishesToNegotiate: z.boolean(),
    clusterPlan: z
      .object({
        ...{ organisationId: z.string(), organisationName: z.string() },
        ...{ vision: z.string(), strategicIssues: z.string(), goals: z.string() },
      })
      .nullish()
      .meta({ description: 'แผนของกลุ่มจังหวัดซึ่งอยู่ในข้อตกลงประจำปีของจังหวัดด้วย เก็บที่ข้อตกลงของกลุ่มจังหวัด' }),
    filedPlans: z
      .array(
        z.object({
          ...{ organisationName: z.string(), kind: z.enum(planKinds), title: z.string(), edition: z.int() },
          ...{ firstYear: z.int(), lastYear: z.int(), approvedOn: z.string().nullable(), approvedBy: z.string() },
          ...{ sentOn: z.string(), receivedOn: z.string().nullable(), sha256: z.string() },
        }),
      )
      .nullish()
      .meta({ description: 'แผนที่ส่งสำนักงาน ก.พ.ร. แล้วและอ้างถึงในส่วนที่ 3 ของกลุ่มจังหวัดและของจังหวัด' }),
    listEdition: z.int().nullish().meta({ description: 'ฉบับของรายการตัวชี้วัดที่ใช้พิจารณา คือฉบับที่ใช้อยู่เมื่อเสนอ' }),
    proposedAt: instantOrNull,
    signedAt: instantOrNull,
    contentHash: z.string().nullable().meta({ description: 'SHA-256 ของข้อความที่ลงนามหรือเห็นชอบ' }),
    toSign: z
      .object({ contentHash: z.string(), position: z.string() })
      .nullable()
      .optional()
      .meta({ description: 'เมื่ออ่านข้อตกลงที่ต้องลงนาม: ข้อความที่รอลงนามและตำแหน่งที่ต้องลงนามลำดับถัดไป' }),
    signatures: z.array(
      z.object({
        position: z.int(),
        office: z.string(),
        signerName: z.string(),
        actingFor: z.string().nullable(),
        signedAt: z.string(),
        contentHash: z.string(),
      }),
    ),
    approvals: z
      .array(
        z.object({
          subject: z.enum(['settled-agreement', 'indicator-details', 'joint-indicators']),
          resolution: resolutionSchema,
          contentHash: z.string(),
          recordedAt: z.string(),
        }),
      )
      .optional()
      .meta({ description: 'มติของคณะกรรมการที่เห็นชอบสิ่งที่ตกลงกันแล้ว' }),
    returnReason: z.string().nullable(),
    indicators: z.array(indicatorSchema),
  })
  .meta({ id: 'Agreement' });

export const readAgreementRoute = apiRoute({
  id: 'readAgreement',
  method: 'GET',
  path,
  area,
  summary: 'ข้อตกลงประจำปีของจังหวัด: ฉบับที่มีผลใช้บังคับอ่านได้ทุกคน ร่างอ่านได้เฉพาะผู้เกี่ยวข้อง',
  params: provincePlace,
  query: nothing,
  output: agreementSchema,
  status: 200,
  access: 'open',
  scope: 'read',
  refusals: ['forbidden', 'not-found', 'framework-not-found'],
  version: 'gives',
});

export const startAgreementRoute = apiRoute({
  id: 'startAgreement',
  needs: ['edit-agreement'],
  method: 'POST',
  path,
  area,
  summary: 'เริ่มร่างข้อตกลงประจำปี จากกรอบการประเมินที่ใช้อยู่',
  params: provincePlace,
  query: nothing,
  output: agreementSchema,
  status: 201,
  access: 'token',
  scope: 'admin',
  refusals: ['framework-not-published', 'party-not-in-framework', 'agreement-exists'],
  version: 'gives',
});

export const saveAgreementRoute = apiRoute({
  id: 'saveAgreement',
  needs: ['edit-agreement'],
  method: 'PUT',
  path,
  area,
  summary: 'บันทึกร่างข้อตกลงประจำปี ทั้งฉบับ น้ำหนักยังไม่ต้องรวมเป็น 100 จนกว่าจะเสนอ',
  params: provincePlace,
  query: nothing,
  body: z.object({
    vision: textUpTo(textLimits.vision),
    strategicIssues: textUpTo(textLimits.strategicIssues),
    goals: textUpTo(textLimits.goals),
    wishesToNegotiate: z.boolean(),
    indicators: z.array(indicatorSchema).max(200),
  }),
  output: agreementSchema,
  status: 200,
  access: 'token',
  scope: 'admin',
  refusals: agreementRefusals,
  version: 'checks',
});

export const moveAgreementRoute = apiRoute({
  id: 'moveAgreement',
  needs: ({ move }: { move: AgreementAction }) => permissionsOfMove(agreementMoves, move),
  method: 'POST',
  path: `${path}/:move`,
  area,
  summary: 'เสนอ วิเคราะห์ เจรจา ยืนยัน หรือลงนามข้อตกลงประจำปีตามขั้นตอน',
  params: provincePlace.extend({
    move: moveParam(ownAgreementMoves),
  }),
  query: nothing,
  body: z
    .object({
      reason: textUpTo(textLimits.reason).optional(),
      proof: proofBody,
      readHash: textUpTo(64).optional().meta({
        description:
          'toSign.contentHash ของข้อความที่อ่าน เมื่อลงนาม หรือ sharedChange.hash เมื่อยืนยันเอกสารที่กลุ่มจังหวัดแก้ไขหลังจากส่ง',
      }),
    })
    .nullish(),
  output: agreementSchema,
  status: 200,
  access: 'token',
  scope: 'admin',
  refusals: agreementRefusals,
  version: 'checks',
});
