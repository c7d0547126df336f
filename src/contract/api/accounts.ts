import { z } from 'zod';
import { roles } from '../../domain/people/roles.ts';
import { lineLimits, textLimits } from '../../domain/values/text-limits.data.ts';
import { apiRoute } from './api-route.ts';
import {
  bindingRefusals,
  instantOrNull,
  linkTokenSchema,
  nothing,
  organisationId,
  proofBody,
  textUpTo,
  typedDay,
  wholeNumber,
} from './api-values.ts';

const area = 'ผู้ใช้และบทบาท';
const manage = { area, access: 'token', scope: 'admin', version: 'none' } as const;
const id = textUpTo(60).meta({ description: 'รหัสผู้ใช้' });
const reason = textUpTo(textLimits.reason).nullable().default(null);
const done = z.object({ done: z.literal(true) });

const holdingSchema = z.object({
  role: z.enum(roles),
  organisationId: z.string(),
  validFrom: z.string(),
  validTo: z.string().nullable(),
});

const userSchema = z
  .object({
    id: z.string(),
    email: z.string(),
    name: z.string(),
    createdAt: z.string(),
    disabledAt: instantOrNull,
    holdings: z.array(holdingSchema),
  })
  .meta({ id: 'User' });

const delegationSchema = z
  .object({
    id: z.string(),
    organisationId: z.string(),
    role: z.enum(roles),
    fromUserId: z.string(),
    toUserId: z.string(),
    validFrom: z.string(),
    validTo: z.string(),
    reason: z.string(),
    endedAt: instantOrNull,
  })
  .meta({ id: 'Delegation' });

export const listUsersRoute = apiRoute({
  ...manage,
  id: 'listUsers',
  method: 'GET',
  path: '/users',
  summary: 'ผู้ใช้ทั้งหมด ค้นด้วยชื่อ อีเมล หรือหน่วยงาน แบ่งหน้า ขอ text/csv เพื่อรับหน้านั้นเป็นตาราง',
  params: nothing,
  query: z.object({
    text: textUpTo(200).default(''),
    organisation: organisationId.optional(),
    page: wholeNumber(1, 10_000).default(1),
    limit: wholeNumber(1, 200).default(50),
  }),
  output: z.object({ total: z.int(), page: z.int(), users: z.array(userSchema) }),
  status: 200,
  scope: 'read',
  refusals: [],
  table: true,
});

export const readUserRoute = apiRoute({
  ...manage,
  id: 'readUser',
  method: 'GET',
  path: '/users/:id',
  summary: 'ผู้ใช้หนึ่งคน ทุกบทบาทที่ถือหรือเคยถือ และการมอบหมายให้ปฏิบัติราชการแทน',
  params: z.object({ id }),
  query: nothing,
  output: userSchema.extend({ delegations: z.array(delegationSchema) }),
  status: 200,
  scope: 'read',
  refusals: ['user-not-found'],
});

export const createUserRoute = apiRoute({
  ...manage,
  id: 'createUser',
  needs: ['manage-users'],
  method: 'POST',
  path: '/users',
  summary: 'เปิดบัญชีผู้ใช้ใหม่ ผู้ใช้ตั้งรหัสผ่านเองด้วยลิงก์ที่ใช้ได้ครั้งเดียว ซึ่งส่งทางอีเมล',
  params: nothing,
  query: nothing,
  body: z.object({ email: textUpTo(lineLimits.email), name: textUpTo(textLimits.name) }),
  output: z.object({
    userId: z.string(),
    linkToken: linkTokenSchema,
  }),
  status: 201,
  refusals: ['email-invalid', 'email-taken', 'person-name-required', 'name-too-long'],
});

export const setUserEnabledRoute = apiRoute({
  ...manage,
  id: 'setUserEnabled',
  needs: ['manage-users'],
  method: 'POST',
  path: '/users/:id/enabled',
  summary: 'เปิดหรือปิดบัญชี การปิดยกเลิกการเข้าใช้งานและรหัสเข้าถึงทั้งหมดทันที',
  params: z.object({ id }),
  query: nothing,
  body: z.object({ enabled: z.boolean(), reason, proof: proofBody }),
  output: done,
  status: 200,
  refusals: ['user-not-found', 'last-administrator', ...bindingRefusals],
});

export const grantRoleRoute = apiRoute({
  ...manage,
  id: 'grantRole',
  needs: ['manage-users'],
  method: 'POST',
  path: '/users/:id/roles',
  summary: 'ให้บทบาทในหน่วยงานตามช่วงเวลา',
  params: z.object({ id }),
  query: nothing,
  body: z.object({
    role: textUpTo(60),
    organisationId,
    validFrom: typedDay,
    validTo: typedDay.nullable().default(null),
    reason,
    proof: proofBody,
  }),
  output: done,
  status: 201,
  refusals: [
    'role-unknown',
    'period-invalid',
    'period-outside-bounds',
    'user-not-found',
    'organisation-not-found',
    'organisation-closed',
    'role-not-for-organisation',
    'role-already-held',
    'governor-already-there',
    ...bindingRefusals,
  ],
});

export const endRoleRoute = apiRoute({
  ...manage,
  id: 'endRole',
  needs: ['manage-users'],
  method: 'POST',
  path: '/users/:id/roles/end',
  summary: 'สิ้นสุดบทบาท เร็วที่สุดคือเมื่อวาน สิ่งที่ทำไปแล้วคงอยู่',
  params: z.object({ id }),
  query: nothing,
  body: z.object({
    role: textUpTo(60),
    organisationId,
    validFrom: typedDay,
    lastDay: typedDay,
    reason,
    proof: proofBody,
  }),
  output: done,
  status: 200,
  refusals: ['holding-not-found', 'period-invalid', 'role-ends-in-past', 'last-administrator', ...bindingRefusals],
});

export const delegateRoute = apiRoute({
  ...manage,
  id: 'delegateAuthority',
  needs: ['delegate-authority'],
  method: 'POST',
  path: '/organisations/:org/delegations',
  summary: 'มอบหมายให้ผู้อื่นปฏิบัติราชการแทนตามช่วงเวลา โดยอ้างคำสั่งหรือเหตุผล',
  params: z.object({ org: organisationId }),
  query: nothing,
  body: z.object({
    role: textUpTo(60),
    fromUserId: id,
    toUserId: id,
    validFrom: typedDay,
    validTo: typedDay,
    reason: textUpTo(textLimits.reason),
    proof: proofBody,
  }),
  output: z.object({ delegationId: z.string() }),
  status: 201,
  refusals: [
    'role-not-delegable',
    'delegation-to-self',
    'delegation-reason-required',
    'period-invalid',
    'period-outside-bounds',
    'period-starts-in-past',
    'user-not-found',
    'delegator-lacks-role',
    'delegate-not-deputy',
    'delegation-already-there',
    ...bindingRefusals,
  ],
});

export const listDelegationsRoute = apiRoute({
  ...manage,
  id: 'listDelegations',
  method: 'GET',
  path: '/organisations/:org/delegations',
  summary: 'การมอบหมายให้ปฏิบัติราชการแทนของหน่วยงาน รวมที่สิ้นสุดแล้ว',
  params: z.object({ org: organisationId }),
  query: nothing,
  output: z.object({ delegations: z.array(delegationSchema) }),
  status: 200,
  scope: 'read',
  refusals: [],
});

export const endDelegationRoute = apiRoute({
  ...manage,
  id: 'endDelegation',
  needs: ['delegate-authority'],
  method: 'POST',
  path: '/organisations/:org/delegations/:id/end',
  summary: 'สิ้นสุดการมอบหมายให้ปฏิบัติราชการแทนทันที ของผู้อื่นต้องยืนยันตัวตนอีกครั้ง',
  params: z.object({ org: organisationId, id }),
  query: nothing,
  body: z.object({ reason, proof: proofBody }).nullish(),
  output: done,
  status: 200,
  refusals: ['delegation-not-found', ...bindingRefusals],
});
