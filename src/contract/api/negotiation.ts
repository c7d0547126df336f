import { z } from 'zod';
import { agreementStatuses } from '../../domain/agreement/agreement-moves.ts';
import { judgementVerdicts } from '../../domain/agreement/judgement.ts';
import { resolutions } from '../../domain/negotiation/negotiate-items.ts';
import { channels } from '../../domain/negotiation/session.ts';
import { indicatorSchema } from './agreement.ts';
import { apiRoute } from './api-route.ts';
import {
  instantOrNull,
  nothing,
  organisationId,
  organisationSchema,
  provincePlace,
  rowVersion,
  textOf,
  typedNumber,
  yearPlace,
} from './api-values.ts';

const area = 'วิเคราะห์และเจรจา';
const path = '/:year/provinces/:org/negotiation';
const itemPlace = provincePlace.extend({ code: textOf(40) });
const sessionPlace = provincePlace.extend({ number: z.coerce.number().int().min(1).max(999_999) });
const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .meta({ description: 'เวลาไทยแบบ 24 ชั่วโมง', example: '09:30' });
const names = z.array(textOf(300)).max(200);

/** What may be wrong with the figures of an indicator or with the rule they make. */
const figureRefusals = [
  'name-required',
  'unit-required',
  'weight-not-a-number',
  'weight-negative',
  'weight-over-100',
  'ladder-too-few-points',
  'ladder-not-a-number',
  'ladder-duplicate-value',
  'ladder-not-ordered',
  'ladder-scores-not-ascending',
  'duplicate-code',
  'not-a-number',
  'too-many-digits',
  'too-few-points',
  'points-not-ordered',
  'duplicate-value',
  'scores-not-ordered',
  'weights-do-not-match-steps',
  'step-out-of-range',
  'step-repeated',
  'weight-total-zero',
  'formula-syntax',
  'formula-too-deep',
  'formula-unknown-variable',
  'formula-unknown-function',
  'parts-do-not-match',
  'rule-too-deep',
  'result-needed',
  'score-outside-scale',
] as const;

const sessionSchema = z
  .object({
    organisationId: z.string(),
    number: z.int(),
    day: z.string(),
    starts: z.string(),
    ends: z.string(),
    channel: z.enum(channels),
    place: z.string(),
    committeeId: z.string(),
    members: z.array(z.string()),
    negotiatorId: z.string(),
    negotiatorName: z.string(),
    actingFor: z.string().nullable(),
    present: z.array(z.string()),
    minutes: z.string(),
    cancelled: z.string().nullable(),
    rowVersion,
  })
  .meta({ id: 'NegotiationSession' });

const counterSchema = z.object({
  number: z.int(),
  side: z.enum(['province', 'opdc']),
  indicator: indicatorSchema,
  reason: z.string(),
  madeAt: z.string(),
  madeName: z.string(),
  actingFor: z.string().nullable(),
});

const resolvedSchema = z.object({
  code: z.string(),
  resolution: z.enum(resolutions).nullable(),
  counter: z.int().nullable(),
  note: z.string(),
  resolvedAt: instantOrNull,
  resolvedName: z.string().nullable(),
  rowVersion,
});

const roomItemSchema = resolvedSchema.extend({
  proposed: indicatorSchema,
  standing: indicatorSchema.nullable().meta({ description: 'ตามมติขณะนี้ เป็น null เมื่อถอน' }),
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

export const planSessionRoute = apiRoute({
  id: 'planSession',
  method: 'POST',
  path: `${path}/sessions`,
  area,
  summary: 'นัดเจรจา วัน เวลา ห้อง คณะกรรมการ และผู้เจรจาต้องไม่ซ้อนกับนัดอื่น',
  params: provincePlace,
  query: nothing,
  body: z.object({
    day: z.iso.date(),
    starts: time,
    ends: time,
    channel: z.enum(channels),
    place: textOf(500),
    committeeId: organisationId,
    negotiatorId: textOf(60),
    members: names.default([]),
  }),
  output: sessionSchema,
  status: 201,
  access: 'token',
  scope: 'admin',
  refusals: [
    'not-found',
    'party-not-negotiating',
    'negotiation-round-unstated',
    'session-outside-round',
    'session-day-invalid',
    'session-time-invalid',
    'session-ends-before-start',
    'session-place-required',
    'session-channel-not-of-year',
    'session-double-booked',
    'committee-unknown',
    'negotiator-without-authority',
  ],
  version: 'none',
});

export const recordMinutesRoute = apiRoute({
  id: 'recordMinutes',
  method: 'PUT',
  path: `${path}/sessions/:number/minutes`,
  area,
  summary: 'บันทึกการเจรจาและผู้เข้าร่วม',
  params: sessionPlace,
  query: nothing,
  body: z.object({ present: names, minutes: textOf(60_000) }),
  output: sessionSchema,
  status: 200,
  access: 'token',
  scope: 'admin',
  refusals: ['not-found', 'session-called-off', 'reason-required', 'minutes-required', 'present-required'],
  version: 'checks',
});

export const cancelSessionRoute = apiRoute({
  id: 'cancelSession',
  method: 'POST',
  path: `${path}/sessions/:number/cancel`,
  area,
  summary: 'ยกเลิกนัดเจรจาพร้อมเหตุผล',
  params: sessionPlace,
  query: nothing,
  body: z.object({ reason: textOf(4000) }),
  output: sessionSchema,
  status: 200,
  access: 'token',
  scope: 'admin',
  refusals: ['not-found', 'session-called-off', 'reason-required', 'minutes-required', 'present-required'],
  version: 'checks',
});

export const proposeCounterRoute = apiRoute({
  id: 'proposeCounter',
  method: 'POST',
  path: `${path}/items/:code/counters`,
  area,
  summary: 'เสนอค่าใหม่ของตัวชี้วัดหนึ่งตัว หรือเปลี่ยนเป็นตัวชี้วัดในรายการที่เห็นชอบ',
  params: itemPlace,
  query: nothing,
  body: z.object({
    replaceWith: textOf(40).nullable().default(null),
    weight: typedNumber,
    targets: z.array(typedNumber).max(20).default([]),
    baselines: z.array(z.object({ fiscalYear: z.int().min(2400).max(2700), value: typedNumber.nullable() })).max(30),
    reason: textOf(8000).default(''),
  }),
  output: counterSchema,
  status: 201,
  access: 'token',
  scope: 'admin',
  refusals: [
    'not-found',
    'party-not-negotiating',
    'unknown-indicator',
    'catalogue-entry-unknown',
    'counter-asks-nothing',
    ...figureRefusals,
  ],
  version: 'none',
});

export const recordViewRoute = apiRoute({
  id: 'recordView',
  method: 'POST',
  path: `${path}/items/:code/views`,
  area,
  summary: 'บันทึกความเห็นกรรมการต่อตัวชี้วัดหนึ่งตัว',
  params: itemPlace,
  query: nothing,
  body: z.object({ text: textOf(8000) }),
  output: z.object({ number: z.int(), text: z.string(), givenAt: z.string(), givenName: z.string() }),
  status: 201,
  access: 'token',
  scope: 'admin',
  refusals: ['not-found', 'party-not-negotiating', 'unknown-indicator', 'view-required'],
  version: 'none',
});

export const resolveItemRoute = apiRoute({
  id: 'resolveItem',
  method: 'PUT',
  path: `${path}/items/:code/resolution`,
  area,
  summary: 'บันทึกมติของตัวชี้วัดหนึ่งตัว คำรับรองฯ เปลี่ยนตามมติทันที',
  params: itemPlace,
  query: nothing,
  body: z.object({
    resolution: z.enum(resolutions),
    counter: z.int().min(1).nullable().default(null),
    note: textOf(8000).default(''),
  }),
  output: resolvedSchema,
  status: 200,
  access: 'token',
  scope: 'admin',
  refusals: [
    'not-found',
    'party-not-negotiating',
    'unknown-indicator',
    'counter-unknown',
    'opdc-view-without-figures',
    'duplicate-code',
  ],
  version: 'checks',
});
