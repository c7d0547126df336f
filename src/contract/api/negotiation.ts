import { z } from 'zod';
import { agreementStatuses } from '../../domain/agreement/agreement-moves.ts';
import { judgementVerdicts } from '../../domain/agreement/judgement.ts';
import { indicatorSchema } from './agreement.ts';
import { apiRoute } from './api-route.ts';
import { nothing, organisationSchema, provincePlace, yearPlace } from './api-values.ts';
import { counterSchema, resolvedSchema } from './negotiation-item.ts';
import { sessionSchema } from './negotiation-session.ts';

const area = 'วิเคราะห์และเจรจา';
const path = '/:year/provinces/:org/negotiation';

const roomItemSchema = resolvedSchema.extend({
  proposed: indicatorSchema,
  current: indicatorSchema.nullable().meta({ description: 'ตามมติขณะนี้ เป็น null เมื่อถอน' }),
  verdict: z.enum(judgementVerdicts).nullable(),
  counters: z.array(counterSchema),
  views: z.array(z.object({ number: z.int(), text: z.string(), givenAt: z.string(), givenName: z.string() })),
});

export const readNegotiationRoute = apiRoute({
  id: 'readNegotiation',
  method: 'GET',
  path,
  area,
  summary: 'ห้องเจรจาของจังหวัด: นัด รายการเจรจา ค่าที่เสนอใหม่ ความเห็น และมติ',
  params: provincePlace,
  query: nothing,
  output: z.object({
    organisation: organisationSchema,
    fiscalYear: z.int(),
    status: z.enum(agreementStatuses),
    total: z.string().meta({ description: 'น้ำหนักรวมตามมติขณะนี้' }),
    unresolved: z.int(),
    sessions: z.array(sessionSchema),
    items: z.array(roomItemSchema),
  }),
  status: 200,
  access: 'token',
  scope: 'read',
  refusals: ['not-found', 'no-negotiation-this-year'],
  version: 'none',
});

export const listNegotiationsRoute = apiRoute({
  id: 'listNegotiations',
  method: 'GET',
  path: '/:year/negotiation',
  area,
  summary: 'กำหนดการเจรจาของปี จังหวัดเห็นเฉพาะของตน',
  params: yearPlace,
  query: nothing,
  output: z.object({
    rounds: z.array(z.object({ from: z.string(), to: z.string() })),
    sessions: z.array(sessionSchema),
  }),
  status: 200,
  access: 'token',
  scope: 'read',
  refusals: ['framework-not-found', 'no-negotiation-this-year'],
  version: 'none',
});
