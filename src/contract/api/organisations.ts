import { z } from 'zod';
import { organisationKinds } from '../../domain/people/organisation.ts';
import { roles } from '../../domain/people/roles.ts';
import { apiRoute } from './api-route.ts';
import { decimalOrNull, nothing, organisationId } from './api-values.ts';

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
