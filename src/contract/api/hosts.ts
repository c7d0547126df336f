import { z } from 'zod';
import { LONGEST_ABOUT_PERSON } from '../../domain/agreement/host-person.ts';
import { lineLimits, textLimits } from '../../domain/values/text-limits.data.ts';
import { apiRoute } from './api-route.ts';
import {
  instantOrNull,
  judgedText,
  machineInstantOrNull,
  nothing,
  organisationId,
  provincePlace,
  textUpTo,
  typedCode,
  typedDay,
} from './api-values.ts';

const area = 'เจ้าภาพตัวชี้วัด';
const path = '/:year/provinces/:org/agreement/hosts';
const personText = judgedText(LONGEST_ABOUT_PERSON);

const hostSchema = z
  .object({
    code: z.string(),
    agencyId: z.string(),
    agencyName: z.string(),
    part: z.enum(['lead', 'support']).meta({ description: 'lead: เจ้าภาพหลัก · support: ผู้สนับสนุน' }),
    validFrom: z.string(),
    validTo: z.string().nullable(),
    acknowledgedAt: instantOrNull,
    supervised: z.boolean().meta({ description: 'true เมื่อผลต้องผ่านการอนุมัติของผู้กำกับดูแลก่อนถึงสำนักงานจังหวัด' }),
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
  needs: ['assign-host'],
  method: 'POST',
  path: `${path}/:code`,
  area,
  summary: 'มอบหมายหน่วยงานในจังหวัดเป็นเจ้าภาพตั้งแต่วันที่ระบุ เจ้าภาพหลักเดิมสิ้นสุดวันก่อนหน้า',
  params: provincePlace.extend({ code: typedCode(40) }),
  query: nothing,
  body: z.object({
    agencyId: organisationId,
    part: z.enum(['lead', 'support']).default('lead'),
    validFrom: typedDay,
    validTo: typedDay.optional().meta({ description: 'วันสุดท้าย YYYY-MM-DD ว่างเมื่อยังไม่กำหนด' }),
    orderedBy: textUpTo(lineLimits.orderedBy).optional().meta({ description: 'เลขที่หนังสือหรือคำสั่งที่มอบหมาย' }),
    reason: textUpTo(textLimits.reason).optional().meta({ description: 'เหตุผล จำเป็นเมื่อแทนที่ช่วงที่ผ่านมาแล้ว' }),
  }),
  output: z.object({ assigned: z.literal(true) }),
  status: 201,
  access: 'token',
  scope: 'admin',
  refusals: [
    'not-found',
    ...(['unknown-indicator', 'agency-of-another-province'] as const),
    ...(['organisation-not-found', 'organisation-closed'] as const),
    ...(['lead-needs-successor', 'referenced-letter-missing'] as const),
    'period-invalid',
    'day-outside-bounds',
    'past-host-needs-reason',
  ],
  version: 'none',
});

export const endHostRoute = apiRoute({
  id: 'endHost',
  needs: ['assign-host'],
  method: 'DELETE',
  path: `${path}/:code/:agency`,
  area,
  summary: 'สิ้นสุดการสนับสนุนของหน่วยงาน วันนี้เป็นวันสุดท้าย เจ้าภาพหลักสิ้นสุดเมื่อมอบหมายรายใหม่',
  params: provincePlace.extend({ code: typedCode(40), agency: organisationId }),
  query: nothing,
  output: z.object({ ended: z.literal(true) }),
  status: 200,
  access: 'token',
  scope: 'admin',
  refusals: ['not-found', 'period-invalid', 'lead-needs-successor'],
  version: 'none',
});

const people = '/:year/provinces/:org/hosts';

/** A supervisor is named by the province, a collector also by the agency. */
const namingPermissions = ['assign-host', 'name-collector'] as const;

const personSchema = z
  .object({
    code: z.string(),
    agencyId: z.string(),
    duty: z.enum(['supervisor', 'collector']).meta({ description: 'supervisor: ผู้กำกับดูแล · collector: ผู้จัดเก็บ' }),
    name: z.string(),
    position: z.string(),
    phone: z.string(),
    email: z.string(),
    validFrom: z.string(),
    validTo: z.string().nullable(),
    hasAccount: z.boolean(),
    mayAct: z.boolean().meta({ description: 'บัญชีถือบทบาทของหน้าที่นี้ในหน่วยงานวันนี้' }),
  })
  .meta({ id: 'HostPerson' });

const periodSchema = z
  .object({
    agencyId: z.string(),
    agencyName: z.string(),
    part: z.enum(['lead', 'support']),
    validFrom: z.string(),
    validTo: z.string().nullable(),
    acknowledgedAt: instantOrNull,
    acknowledgedName: z.string().nullable(),
  })
  .meta({ id: 'HostPeriod' });

const agencySchema = z
  .object({
    agencyId: z.string(),
    agencyName: z.string(),
    assignedFrom: z.string(),
    leads: z.array(z.string()),
    supports: z.array(z.string()),
    acknowledged: z.int(),
    acknowledgedAt: instantOrNull,
    acknowledgedName: z.string().nullable(),
    accounts: z.int(),
    lastSeenAt: machineInstantOrNull,
    phantom: z
      .enum(['no-account', 'never-signed-in'])
      .nullable()
      .meta({ description: 'เหตุที่นับเป็นเจ้าภาพที่ไม่เคยเข้าระบบ เป็น null เมื่อเคยเข้าหรือรับทราบแล้ว' }),
    expected: z.int(),
    sent: z.int(),
  })
  .meta({ id: 'HostAgency' });

export const readHostingRoute = apiRoute({
  id: 'readHosting',
  method: 'GET',
  path: people,
  area,
  summary: 'หน่วยงานเจ้าภาพ การรับทราบ การเข้าระบบล่าสุด ผลที่ส่งแล้ว และผู้รับผิดชอบรายตัวชี้วัด พร้อมประวัติ',
  params: provincePlace,
  query: nothing,
  output: z.object({
    ...{ round: z.string().nullable(), due: z.string().nullable() },
    daysLeft: z.int().nullable(),
    toAcknowledge: z.int(),
    agencies: z.array(agencySchema),
    indicators: z.array(
      z.object({
        ...{ code: z.string(), name: z.string() },
        isCancelled: z.boolean().meta({ description: 'ข้อตกลงยกเลิกตัวชี้วัดนี้ เจ้าภาพไม่ต้องรายงานผลอีก' }),
        hosts: z.array(periodSchema),
        formerHosts: z.array(periodSchema),
        people: z.array(personSchema),
        formerPeople: z.array(personSchema),
      }),
    ),
  }),
  status: 200,
  access: 'token',
  scope: 'read',
  refusals: ['not-found', 'framework-not-found'],
  version: 'none',
});

export const acknowledgeHostingRoute = apiRoute({
  id: 'acknowledgeHosting',
  needs: ['acknowledge-host'],
  method: 'POST',
  path: `${people}/acknowledgement`,
  area,
  summary: 'หน่วยงานของเจ้าของรหัสรับทราบการเป็นเจ้าภาพทุกตัวชี้วัดที่ยังไม่รับทราบ',
  params: provincePlace,
  query: nothing,
  output: z.object({ codes: z.array(z.string()) }),
  status: 200,
  access: 'token',
  scope: 'report:write',
  refusals: ['nothing-to-acknowledge'],
  version: 'none',
});

const duty = {
  path: `${people}/:code/:agency/:duty`,
  params: provincePlace.extend({
    code: typedCode(40),
    agency: organisationId,
    duty: z.enum(['supervisor', 'collector']),
  }),
  area,
  query: nothing,
  status: 200,
  access: 'token',
  scope: 'admin',
  version: 'none',
} as const;

export const endHostPersonRoute = apiRoute({
  ...duty,
  id: 'endHostPerson',
  needs: namingPermissions,
  method: 'DELETE',
  summary: 'สิ้นสุดหน้าที่ผู้กำกับดูแลหรือผู้จัดเก็บ วันนี้เป็นวันสุดท้าย',
  output: z.object({ ended: z.literal(true) }),
  refusals: ['not-found'],
});
export const nameHostPersonRoute = apiRoute({
  ...duty,
  id: 'nameHostPerson',
  needs: namingPermissions,
  method: 'PUT',
  summary: 'ระบุผู้กำกับดูแลหรือผู้จัดเก็บของตัวชี้วัดตั้งแต่วันที่ระบุ คนเดิมสิ้นสุดวันก่อนหน้า',
  body: z.object({
    ...{ name: personText, position: personText.default('') },
    ...{ phone: personText.default(''), email: personText.default(''), validFrom: typedDay },
  }),
  output: z.object({ named: z.literal(true) }),
  refusals: [
    'not-found',
    'period-invalid',
    'host-not-assigned',
    'person-name-required',
    'person-cannot-be-reached',
    'person-phone-invalid',
    'person-email-invalid',
    'person-text-too-long',
  ],
});
