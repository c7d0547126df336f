import { z } from 'zod';
import { decisions } from '../../domain/meetings/resolution.ts';
import { apiRoute } from './api-route.ts';
import {
  bindingRefusals,
  decimalOrNull,
  instantOrNull,
  nothing,
  proofBody,
  provincePlace,
  typedCode,
  wholeNumber,
  yearPlace,
} from './api-values.ts';

const area = 'เอกสาร';

const signatureSchema = z.object({
  position: z.int(),
  office: z.string(),
  signerName: z.string(),
  actingFor: z.string().nullable(),
  signedAt: z.string(),
  contentHash: z.string(),
});

/** A resolution is read as the seal holds it. */
const approvalSchema = z.object({
  subject: z.string(),
  resolution: z.object({
    ...{ bodyId: z.string(), bodyName: z.string(), meetingId: z.string().nullable(), meetingNumber: z.string() },
    ...{ heldOn: z.string(), number: z.string(), decided: z.enum(decisions), text: z.string() },
  }),
  contentHash: z.string(),
  recordedAt: z.string(),
});

const verdictSchema = z.object({
  verdict: z
    .enum(['valid', 'superseded', 'altered', 'unknown'])
    .meta({ description: 'ฉบับจริงและยังใช้ · ถูกแทนที่แล้ว · ถูกแก้ไข · ไม่พบ' }),
  altered: z.enum(['file', 'record']).nullable().meta({ description: 'สิ่งที่ถูกแก้ไข: ไฟล์ หรือระเบียนในระบบ' }),
  code: z.string().nullable(),
  agreement: z
    .object({
      organisationId: z.string(),
      partyName: z.string(),
      fiscalYear: z.int(),
      version: z.int(),
      newestVersion: z.int(),
      contentHash: z.string(),
      sealedAt: z.string(),
      instrument: z.enum(['agreement', 'approved-details']).meta({
        description: 'คำรับรองที่ลงนาม (agreement) หรือรายละเอียดตัวชี้วัดที่คณะกรรมการเห็นชอบ (approved-details)',
      }),
      signers: z.array(z.object({ name: z.string(), office: z.string(), signedAt: z.string() })),
      approvers: z
        .array(z.object({ bodyName: z.string(), meetingNumber: z.string(), heldOn: z.string(), number: z.string() }))
        .meta({ description: 'คณะที่มีมติเห็นชอบ' }),
    })
    .nullable(),
  result: z
    .object({
      ...{ fiscalYear: z.int(), round: z.string(), edition: z.int(), newestEdition: z.int(), contentHash: z.string() },
      ...{ announcedAt: z.string(), parties: z.int() },
      party: z
        .object({
          ...{ organisationId: z.string(), name: z.string(), total: decimalOrNull, grade: z.string().nullable() },
        })
        .nullable()
        .meta({ description: 'ผลของผู้ใด null คือเอกสารผลของทุกราย' }),
    })
    .nullable()
    .meta({ description: 'ผลการประเมินที่ประกาศแล้ว ซึ่งรหัสอ้างถึง' }),
  paper: z.object({ format: z.string(), sha256: z.string(), issuedAt: z.string() }).nullable(),
});

export const verifyCodeRoute = apiRoute({
  id: 'verifyPaperCode',
  method: 'GET',
  path: '/verify/:code',
  area,
  summary: 'ตรวจรหัสท้ายกระดาษของเอกสารที่ระบบออก',
  params: z.object({ code: typedCode(40).meta({ description: 'เช่น 2568-7K3M-Q2XW' }) }),
  query: nothing,
  output: verdictSchema,
  status: 200,
  access: 'open',
  scope: 'read',
  refusals: [],
  version: 'none',
});

export const verifyFileRoute = apiRoute({
  id: 'verifyPaperFile',
  method: 'GET',
  path: '/verify/files/:sha256',
  area,
  summary: 'ตรวจไฟล์จากค่าแฮช SHA-256 โดยไม่ต้องส่งไฟล์ พร้อมรหัสที่อ่านได้จากไฟล์ถ้ามี',
  params: z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  query: z.object({
    code: typedCode(40).optional().meta({ description: 'รหัสในไฟล์ ถ้าไฟล์ไม่ใช่ของระบบแต่รหัสใช่ จะตอบว่าถูกแก้ไข' }),
  }),
  output: verdictSchema,
  status: 200,
  access: 'open',
  scope: 'read',
  refusals: [],
  version: 'none',
});

const sealedSchema = z.object({
  format: z.literal('samrit.sealed-agreement/1'),
  code: z.string(),
  organisationId: z.string(),
  fiscalYear: z.int(),
  version: z.int(),
  sealedAt: z.string(),
  contentHash: z.string().meta({ description: 'SHA-256 ของ text' }),
  sealHash: z.string().meta({
    description:
      'SHA-256 ของ text ตามด้วยอักขระขึ้นบรรทัดใหม่และลายมือชื่อเป็น JSON ที่เรียงคีย์ ถ้ามีมติเห็นชอบ ตามด้วยอักขระขึ้นบรรทัดใหม่และ approvals เป็น JSON ที่เรียงคีย์',
  }),
  signatures: z.array(signatureSchema),
  approvals: z.array(approvalSchema),
  agreement: z.record(z.string(), z.unknown()),
  text: z.string(),
});

export const readSealedAgreementRoute = apiRoute({
  id: 'readSealedAgreement',
  method: 'GET',
  path: '/:year/provinces/:org/agreement/sealed',
  area,
  summary: 'ข้อตกลงประจำปีที่มีผลใช้บังคับแล้ว ตามข้อความที่ผนึกไว้ทุกตัวอักษร พร้อมค่าแฮช และลายมือชื่อหรือมติ',
  params: provincePlace,
  query: nothing,
  output: sealedSchema,
  status: 200,
  access: 'open',
  scope: 'read',
  refusals: ['forbidden', 'agreement-not-sealed', 'sealed-record-altered'],
  version: 'none',
});

const version = wholeNumber(1, 9999).meta({ description: 'ลำดับของฉบับ' });
const differencesSchema = z.array(
  z.object({
    ...{ code: z.string(), name: z.string() },
    before: z.record(z.string(), z.unknown()).nullable().meta({ description: 'ตามฉบับก่อน null เมื่อไม่มีในฉบับก่อน' }),
    after: z.record(z.string(), z.unknown()).nullable().meta({ description: 'ตามฉบับนี้ null เมื่อยกเลิกแล้ว' }),
  }),
);
const versionSchema = z.object({
  ...{ version: z.int(), code: z.string(), sealedAt: z.string() },
  amends: z
    .object({
      ...{ fromVersion: z.int(), request: z.int(), indicator: z.string(), what: z.string(), why: z.string() },
      ...{ effectiveOn: z.string(), resolutions: z.array(approvalSchema.shape.resolution) },
    })
    .nullable()
    .meta({ description: 'คำขอ เหตุ และมติที่ทำให้เกิดฉบับนี้ null เมื่อเป็นฉบับแรก' }),
});

export const listVersionsRoute = apiRoute({
  id: 'listAgreementVersions',
  method: 'GET',
  path: '/:year/provinces/:org/agreement/versions',
  area,
  summary: 'ทุกฉบับของข้อตกลงประจำปีที่มีผลใช้บังคับ ฉบับล่าสุดก่อน พร้อมเหตุและมติที่ทำให้เกิดฉบับนั้น',
  params: provincePlace,
  query: nothing,
  output: z.object({ versions: z.array(versionSchema) }),
  status: 200,
  access: 'open',
  scope: 'read',
  refusals: ['forbidden', 'agreement-not-sealed', 'sealed-record-altered'],
  version: 'none',
});

export const readVersionRoute = apiRoute({
  id: 'readAgreementVersion',
  method: 'GET',
  path: '/:year/provinces/:org/agreement/versions/:number',
  area,
  summary: 'ฉบับหนึ่งตามข้อความที่ผนึกไว้ทุกตัวอักษร',
  params: provincePlace.extend({ number: version }),
  query: nothing,
  output: sealedSchema,
  status: 200,
  access: 'open',
  scope: 'read',
  refusals: ['forbidden', 'agreement-not-sealed', 'sealed-record-altered'],
  version: 'none',
});

export const readVersionChangesRoute = apiRoute({
  id: 'readAgreementVersionChanges',
  method: 'GET',
  path: '/:year/provinces/:org/agreement/versions/:number/changes',
  area,
  summary: 'สิ่งที่ฉบับหนึ่งเปลี่ยนจากฉบับก่อน ตัวชี้วัดต่อตัวชี้วัด',
  params: provincePlace.extend({ number: version }),
  query: nothing,
  output: versionSchema.extend({ differences: differencesSchema }),
  status: 200,
  access: 'open',
  scope: 'read',
  refusals: ['forbidden', 'not-found', 'agreement-not-sealed', 'sealed-record-altered'],
  version: 'none',
});

export const issuePapersRoute = apiRoute({
  id: 'issuePapersOfYear',
  needs: ['issue-papers'],
  method: 'POST',
  path: '/:year/papers',
  area,
  summary: 'จัดทำเอกสารข้อตกลงประจำปีที่มีผลใช้บังคับแล้วของทุกจังหวัด ตอบทันทีแล้วจัดทำต่อ ดูความคืบหน้าได้ที่หน้าเอกสารของปี',
  params: yearPlace,
  query: nothing,
  body: z.object({ proof: proofBody }),
  output: z
    .object({
      ...{ id: z.string(), fiscalYear: z.int(), total: z.int(), done: z.int(), failed: z.int() },
      failures: z.array(z.object({ organisationId: z.string(), code: z.string() })),
      ...{ startedAt: z.string(), startedName: z.string(), changedAt: z.string(), finishedAt: instantOrNull },
    })
    .meta({ id: 'PaperJob' }),
  status: 201,
  access: 'token',
  scope: 'admin',
  refusals: ['nothing-sealed', 'papers-being-issued', ...bindingRefusals],
  version: 'none',
});
