import { z } from 'zod';
import { organisationKinds } from '../../domain/people/organisation.ts';
import { changeableKinds } from '../../domain/people/organisation-change.ts';
import { roles } from '../../domain/people/roles.ts';
import { LONGEST_ORGANISATION_NAME, lineLimits } from '../../domain/values/text-limits.data.ts';
import { apiRoute } from './api-route.ts';
import {
  bindingRefusals,
  decimalOrNull,
  instantOrNull,
  judgedText,
  nothing,
  organisationId,
  proofBody,
  textUpTo,
} from './api-values.ts';

const area = 'หน่วยงานและสิทธิ';
const open = { area, access: 'open', scope: 'read', version: 'none', status: 200, method: 'GET' } as const;

const placeSchema = z
  .object({
    id: z.string(),
    kind: z.enum(organisationKinds),
    name: z.string(),
    provinceId: z.string().nullable(),
    letterCode: z.string().nullable(),
    parentId: z.string().nullable(),
    closedOn: z.string().nullable().meta({ description: 'วันที่ยุบเลิกหรือรวม ว่างเมื่อยังใช้อยู่' }),
    mergedInto: z.string().nullable().meta({ description: 'รหัสหน่วยงานที่รวมเข้า' }),
  })
  .meta({ id: 'Organisation' });

export const listOrganisationsRoute = apiRoute({
  ...open,
  id: 'listOrganisations',
  path: '/organisations',
  summary: 'หน่วยงานทั้งหมด เลือกตามประเภทหรือจังหวัด ขอ text/csv เพื่อรับเป็นตาราง',
  params: nothing,
  query: z.object({ kind: z.enum(organisationKinds).optional(), province: organisationId.optional() }),
  output: z.object({ organisations: z.array(placeSchema) }),
  refusals: ['forbidden'],
  table: true,
});

export const listPermissionsRoute = apiRoute({
  ...open,
  id: 'listPermissions',
  path: '/permissions',
  summary: 'บทบาทใดทำสิ่งใดได้ ที่ใด และอาศัยข้อใด',
  params: nothing,
  query: nothing,
  output: z.object({
    permissions: z.array(
      z.object({
        name: z.string(),
        does: z.string(),
        grants: z.array(z.object({ roles: z.array(z.enum(roles)), place: z.string() })),
        source: z.record(z.string(), z.string()).meta({ description: 'clause: ข้อในเอกสาร หรือ assumption: ข้อสมมติ' }),
      }),
    ),
  }),
  refusals: [],
});

const publishedResult = z
  .object({
    organisationId: z.string(),
    name: z.string(),
    total: decimalOrNull,
    grade: z.string().nullable(),
    agreementSigned: z.boolean(),
  })
  .meta({ id: 'PublishedResult' });

export const listPublishedResultsRoute = apiRoute({
  ...open,
  id: 'listPublishedResults',
  path: '/results',
  summary: 'ผลที่ประกาศแล้วของปีล่าสุดที่มีสิ่งเผยแพร่ ขอ text/csv เพื่อรับเป็นตาราง',
  params: nothing,
  query: nothing,
  output: z.object({
    fiscalYear: z.int().nullable(),
    announced: z.int(),
    provinces: z.array(publishedResult),
    clusters: z.array(publishedResult).meta({ description: 'กลุ่มจังหวัด แยกจากจังหวัด ไม่นับใน announced' }),
  }),
  refusals: ['forbidden'],
  table: true,
});

const needs = ['manage-organisations'] as const;
const acting = {
  area,
  access: 'token',
  scope: 'admin',
  version: 'none',
  method: 'POST',
  query: nothing,
  needs,
} as const;
const place = z.object({ org: organisationId });
const day = z.iso.date().meta({ description: 'วันที่ ค.ศ. YYYY-MM-DD' });
const byDocument = {
  day: day.meta({ description: 'วันที่มีผล' }),
  document: textUpTo(lineLimits.document).meta({ description: 'กฎหมาย คำสั่ง ประกาศ หรือหนังสือที่เป็นเหตุ พร้อมเลขที่' }),
  documentDate: day.meta({ description: 'วันที่ของเอกสาร' }),
};
const changeRefusals = [
  ...['organisation-document-required', 'organisation-document-date-invalid', 'organisation-document-dated-ahead'],
  ...['organisation-day-invalid', 'organisation-day-outside-bounds', 'organisation-day-before-last'],
  ...['organisation-kind-fixed', 'organisation-not-found'],
] as const;
const nameRefusals = ['organisation-name-required', 'name-too-long', 'organisation-name-taken'] as const;

export const readOrganisationRoute = apiRoute({
  ...open,
  id: 'readOrganisation',
  path: '/organisations/:org',
  summary: 'หน่วยงานหนึ่ง พร้อมการเปลี่ยนชื่อ การรวม และการยุบเลิก ตามวันและเอกสาร',
  params: place,
  query: nothing,
  output: placeSchema.extend({
    changes: z.array(
      z.object({
        ...{ kind: z.enum(['added', 'renamed', 'merged', 'closed']), day: z.string(), document: z.string() },
        ...{ documentDate: z.string(), nameBefore: z.string().nullable(), nameAfter: z.string().nullable() },
        ...{ intoId: z.string().nullable(), intoName: z.string().nullable(), recordedAt: instantOrNull },
      }),
    ),
  }),
  refusals: ['forbidden', 'organisation-not-found'],
});

export const addOrganisationRoute = apiRoute({
  ...acting,
  id: 'addOrganisation',
  path: '/organisations',
  summary: 'เพิ่มส่วนราชการ อำเภอ คณะกรรมการ หรือหน่วยงานกลาง ตามเอกสาร',
  params: nothing,
  body: z.object({
    kind: z.enum(changeableKinds),
    name: judgedText(LONGEST_ORGANISATION_NAME),
    provinceId: organisationId.nullable().default(null),
    code: textUpTo(lineLimits.code).default('').meta({ description: 'ส่วนท้ายของรหัส เช่น health ว่างคือให้ระบบกำหนด' }),
    ...byDocument,
  }),
  output: z.object({ organisationId: z.string() }),
  status: 201,
  refusals: [
    ...['organisation-province-required', 'organisation-province-not-for-kind', 'organisation-code-invalid'],
    ...['organisation-code-taken', ...nameRefusals, ...changeRefusals],
  ] as const,
});

export const renameOrganisationRoute = apiRoute({
  ...acting,
  id: 'renameOrganisation',
  path: '/organisations/:org/rename',
  summary: 'เปลี่ยนชื่อหน่วยงานตั้งแต่วันหนึ่งตามเอกสาร สิ่งที่จัดทำแล้วคงชื่อเดิม',
  params: place,
  body: z.object({ name: judgedText(LONGEST_ORGANISATION_NAME), ...byDocument }),
  output: z.object({ renamed: z.literal(true) }),
  status: 200,
  refusals: [
    ...['organisation-name-same', 'organisation-day-ahead', 'organisation-closed', ...nameRefusals, ...changeRefusals],
  ] as const,
});

/** What closing and merging meet with. */
const closingRefusals = ['organisation-still-hosts', 'body-appointed-since'] as const;

export const mergeOrganisationRoute = apiRoute({
  ...acting,
  id: 'mergeOrganisation',
  path: '/organisations/:org/merge',
  summary: 'รวมหน่วยงานเข้ากับหน่วยงานอื่นตั้งแต่วันหนึ่งตามเอกสาร',
  params: place,
  body: z.object({ intoId: organisationId, ...byDocument, proof: proofBody }),
  output: z.object({ merged: z.literal(true) }),
  status: 200,
  refusals: [
    ...['merge-into-itself', 'merge-into-another-kind', 'merge-into-another-province', 'organisation-closed'],
    ...[...closingRefusals, ...changeRefusals, ...bindingRefusals],
  ] as const,
});

export const closeOrganisationRoute = apiRoute({
  ...acting,
  id: 'closeOrganisation',
  path: '/organisations/:org/close',
  summary: 'ยุบเลิกหน่วยงานตั้งแต่วันหนึ่งตามเอกสาร',
  params: place,
  body: z.object({ ...byDocument, proof: proofBody }),
  output: z.object({ closed: z.literal(true) }),
  status: 200,
  refusals: [...['organisation-closed', ...closingRefusals, ...changeRefusals, ...bindingRefusals]] as const,
});
