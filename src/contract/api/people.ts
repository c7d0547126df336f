import { z } from 'zod';
import { accessScopes } from '../../domain/people/access-scope.ts';
import { roles } from '../../domain/people/roles.ts';
import { LONGEST_TOKEN_NAME, lineLimits } from '../../domain/values/text-limits.data.ts';
import { apiRoute } from './api-route.ts';
import {
  factorProofRefusals,
  judgedText,
  machineInstant,
  machineInstantOrNull,
  nothing,
  textUpTo,
  typedDay,
} from './api-values.ts';

const area = 'บัญชีและรหัสเข้าถึง';
const own = { area, access: 'token', version: 'none' } as const;

const tokenSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    scopes: z.array(z.enum(accessScopes)),
    createdAt: machineInstant,
    expiresAt: machineInstant,
    revokedAt: machineInstantOrNull,
    lastUsedAt: machineInstantOrNull,
  })
  .meta({ id: 'AccessToken' });

export const readMeRoute = apiRoute({
  ...own,
  id: 'readMe',
  method: 'GET',
  path: '/me',
  summary: 'เจ้าของรหัสเข้าถึงนี้ บทบาทที่มีผลวันนี้ และขอบเขตของรหัส',
  params: nothing,
  query: nothing,
  output: z.object({
    userId: z.string(),
    name: z.string(),
    scopes: z.array(z.enum(accessScopes)),
    holdings: z.array(z.object({ role: z.enum(roles), organisationId: z.string(), onBehalfOf: z.string().optional() })),
  }),
  status: 200,
  scope: 'read',
  refusals: [],
});

export const listSessionsRoute = apiRoute({
  ...own,
  id: 'listSessions',
  method: 'GET',
  path: '/me/sessions',
  summary: 'การเข้าใช้งานหน้าเว็บของตนที่ยังไม่สิ้นสุด',
  params: nothing,
  query: nothing,
  output: z.object({
    sessions: z.array(
      z.object({
        id: z.string(),
        createdAt: machineInstant,
        lastSeenAt: machineInstant,
        expiresAt: machineInstant,
        ip: z.string(),
        userAgent: z.string(),
      }),
    ),
  }),
  status: 200,
  scope: 'read',
  refusals: [],
});

export const revokeSessionRoute = apiRoute({
  ...own,
  id: 'revokeSession',
  needs: 'own',
  method: 'DELETE',
  path: '/me/sessions/:id',
  summary: 'สิ้นสุดการเข้าใช้งานหนึ่งทันที',
  params: z.object({ id: textUpTo(100) }),
  query: nothing,
  output: z.object({ revoked: z.literal(true) }),
  status: 200,
  scope: 'admin',
  refusals: ['session-not-found'],
});

export const listTokensRoute = apiRoute({
  ...own,
  id: 'listAccessTokens',
  method: 'GET',
  path: '/me/tokens',
  summary: 'รหัสเข้าถึงของตน รวมที่เพิกถอนแล้ว',
  params: nothing,
  query: nothing,
  output: z.object({ tokens: z.array(tokenSchema) }),
  status: 200,
  scope: 'read',
  refusals: [],
});

export const createTokenRoute = apiRoute({
  ...own,
  id: 'createAccessToken',
  needs: 'own',
  method: 'POST',
  path: '/me/tokens',
  summary: 'สร้างรหัสเข้าถึงของตน ตัวรหัสแสดงครั้งนี้ครั้งเดียว',
  params: nothing,
  query: nothing,
  body: z.object({
    name: judgedText(LONGEST_TOKEN_NAME),
    scopes: z.array(textUpTo(40)).max(10),
    lastDay: typedDay.meta({ description: 'วันสุดท้ายที่ใช้ได้ YYYY-MM-DD', example: '2025-12-31' }),
    code: textUpTo(lineLimits.code).optional().meta({ description: 'รหัสยืนยันขั้นที่สอง เมื่อกำหนดให้ต้องยืนยันตัวตนสองขั้น' }),
    password: z.string().max(1000).optional().meta({
      description: 'รหัสผ่านของเจ้าของ ต้องกรอกเมื่อขอบเขตใดใช้เปลี่ยนข้อมูลได้ (letters:receive, report:write หรือ admin)',
    }),
  }),
  output: tokenSchema.extend({
    token: z.string().nullable().meta({ description: 'ตัวรหัส แสดงครั้งเดียว เป็น null เมื่อตอบซ้ำตาม Idempotency-Key' }),
  }),
  status: 201,
  scope: 'admin',
  refusals: [
    'token-name-required',
    'scope-required',
    'scope-unknown',
    'expiry-invalid',
    'too-many-tokens',
    'password-wrong',
    ...factorProofRefusals,
    'attempts-slowed',
    'user-not-found',
  ],
});

export const revokeTokenRoute = apiRoute({
  ...own,
  id: 'revokeAccessToken',
  needs: 'own',
  method: 'DELETE',
  path: '/me/tokens/:id',
  summary: 'เพิกถอนรหัสเข้าถึงทันที',
  params: z.object({ id: textUpTo(60) }),
  query: nothing,
  output: z.object({ revoked: z.literal(true) }),
  status: 200,
  scope: 'admin',
  refusals: ['token-not-found'],
});
