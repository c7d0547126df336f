import { z } from 'zod';
import { apiRoute } from './api-route.ts';
import { nothing, organisationId, provincePlace } from './api-values.ts';

const area = 'เจ้าภาพตัวชี้วัด';
const path = '/:year/provinces/:org/agreement/hosts';

const hostSchema = z
  .object({
    code: z.string(),
    agencyId: z.string(),
    agencyName: z.string(),
    part: z.enum(['lead', 'support']).meta({ description: 'lead: เจ้าภาพหลัก · support: ผู้สนับสนุน' }),
    validFrom: z.string(),
    validTo: z.string().nullable(),
  })
  .meta({ id: 'Host' });

export type ApiHost = z.infer<typeof hostSchema>;

export const listHostsRoute = apiRoute({
  id: 'listHosts',
  method: 'GET',
  path,
  area,
  summary: 'เจ้าภาพของแต่ละตัวชี้วัดวันนี้ ขอ text/csv เพื่อรับเป็นตาราง',
  params: provincePlace,
  query: nothing,
  output: z.object({ hosts: z.array(hostSchema) }),
  status: 200,
  access: 'open',
  scope: 'read',
  refusals: ['forbidden', 'not-found', 'framework-not-found'],
  version: 'none',
  table: true,
});

export const assignHostRoute = apiRoute({
  id: 'assignHost',
  method: 'POST',
  path: `${path}/:code`,
  area,
  summary: 'มอบหมายหน่วยงานในจังหวัดเป็นเจ้าภาพตั้งแต่วันที่ระบุ เจ้าภาพหลักคนเดิมสิ้นสุดวันก่อนหน้า',
  params: provincePlace.extend({ code: z.string().max(40) }),
  query: nothing,
  body: z.object({
    agencyId: organisationId,
    part: z.enum(['lead', 'support']).default('lead'),
    validFrom: z.string().max(20).meta({ description: 'YYYY-MM-DD', example: '2024-10-01' }),
  }),
  output: z.object({ assigned: z.literal(true) }),
  status: 201,
  access: 'token',
  scope: 'admin',
  refusals: [
    'not-found',
    'unknown-indicator',
    'agency-of-another-province',
    'organisation-not-found',
    'period-invalid',
  ],
  version: 'none',
});
