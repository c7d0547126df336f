import { z } from 'zod';
import { apiRoute } from './api-route.ts';
import { bindingRefusals, linkTokenSchema, nothing, proofBody, textUpTo } from './api-values.ts';

const area = 'ผู้ใช้และบทบาท';
const manage = { area, access: 'token', scope: 'admin', version: 'none' } as const;
const id = textUpTo(60).meta({ description: 'รหัสผู้ใช้' });
const done = z.object({ done: z.literal(true) });

export const sendResetLinkRoute = apiRoute({
  ...manage,
  id: 'sendResetLink',
  needs: ['manage-users'],
  method: 'POST',
  path: '/users/:id/password-link',
  summary: 'ทำลิงก์ให้เจ้าของบัญชีตั้งรหัสผ่านใหม่ รหัสผ่านเดิมใช้ได้จนกว่าจะตั้งใหม่',
  params: z.object({ id }),
  query: nothing,
  body: z.object({ proof: proofBody }),
  output: z.object({ linkToken: linkTokenSchema }),
  status: 201,
  refusals: bindingRefusals,
});

export const removeFactorsRoute = apiRoute({
  ...manage,
  id: 'removeSecondFactors',
  needs: ['manage-users'],
  method: 'POST',
  path: '/users/:id/second-factor/removal',
  summary: 'ลบการยืนยันขั้นที่สองทั้งหมดของผู้อื่นที่ทำอุปกรณ์หาย เจ้าของบัญชีได้รับแจ้งทางอีเมล',
  params: z.object({ id }),
  query: nothing,
  body: z.object({ proof: proofBody }),
  output: done,
  status: 200,
  refusals: ['second-factor-own', 'second-factor-not-found', ...bindingRefusals],
});

const policySchema = z
  .object({
    signatures: z.boolean(),
    endorsement: z.boolean(),
    announcement: z.boolean(),
    administration: z.boolean(),
  })
  .meta({ id: 'SecondFactorPolicy', description: 'true: การกระทำประเภทนี้ต้องยืนยันตัวตนสองขั้น' });

export const readFactorPolicyRoute = apiRoute({
  ...manage,
  id: 'readSecondFactorPolicy',
  method: 'GET',
  path: '/second-factor-policy',
  summary: 'การกระทำที่ต้องยืนยันตัวตนสองขั้น',
  params: nothing,
  query: nothing,
  output: policySchema,
  status: 200,
  scope: 'read',
  refusals: [],
});

export const changeFactorPolicyRoute = apiRoute({
  ...manage,
  id: 'changeSecondFactorPolicy',
  needs: ['manage-users'],
  method: 'PUT',
  path: '/second-factor-policy',
  summary: 'กำหนดการกระทำที่ต้องยืนยันตัวตนสองขั้น',
  params: nothing,
  query: nothing,
  body: z.object({ policy: policySchema, proof: proofBody }),
  output: done,
  status: 200,
  refusals: bindingRefusals,
});
