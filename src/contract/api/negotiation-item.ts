import { z } from 'zod';
import { resolutions } from '../../domain/negotiation/negotiate-items.ts';
import { textLimits } from '../../domain/values/text-limits.data.ts';
import { baselineSchema, indicatorSchema } from './agreement.ts';
import { figureRefusals } from './agreement-refusals.ts';
import { apiRoute } from './api-route.ts';
import {
  instantOrNull,
  nothing,
  optionalText,
  provincePlace,
  rowVersion,
  textUpTo,
  typedCode,
  typedNumber,
} from './api-values.ts';

const area = 'วิเคราะห์และเจรจา';
const path = '/:year/provinces/:org/negotiation';
const itemPlace = provincePlace.extend({ code: typedCode(40) });

export const counterSchema = z.object({
  number: z.int(),
  side: z.enum(['province', 'opdc']),
  indicator: indicatorSchema,
  reason: z.string(),
  madeAt: z.string(),
  madeName: z.string(),
  actingFor: z.string().nullable(),
});

export const resolvedSchema = z.object({
  code: z.string(),
  resolution: z.enum(resolutions).nullable(),
  counter: z.int().nullable(),
  note: z.string(),
  resolvedAt: instantOrNull,
  resolvedName: z.string().nullable(),
  rowVersion,
});

export const proposeCounterRoute = apiRoute({
  id: 'proposeCounter',
  needs: ['counter-propose'],
  method: 'POST',
  path: `${path}/items/:code/counters`,
  area,
  summary: 'เสนอค่าใหม่ของตัวชี้วัดหนึ่งตัว หรือเปลี่ยนเป็นตัวชี้วัดในรายการที่เห็นชอบ',
  params: itemPlace,
  query: nothing,
  body: z.object({
    replaceWith: textUpTo(40).nullable().default(null),
    weight: typedNumber,
    targets: z.array(typedNumber).max(20).default([]),
    baselines: z.array(baselineSchema).max(30),
    reason: textUpTo(textLimits.reason).default(''),
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
    'shared-targets-locked',
    ...figureRefusals,
  ],
  version: 'none',
});

export const recordViewRoute = apiRoute({
  id: 'recordView',
  needs: ['record-negotiation-view'],
  method: 'POST',
  path: `${path}/items/:code/views`,
  area,
  summary: 'บันทึกความเห็นกรรมการต่อตัวชี้วัดหนึ่งตัว',
  params: itemPlace,
  query: nothing,
  body: z.object({ text: textUpTo(textLimits.view) }),
  output: z.object({ number: z.int(), text: z.string(), givenAt: z.string(), givenName: z.string() }),
  status: 201,
  access: 'token',
  scope: 'admin',
  refusals: ['not-found', 'party-not-negotiating', 'unknown-indicator', 'view-required'],
  version: 'none',
});

export const resolveItemRoute = apiRoute({
  id: 'resolveItem',
  needs: ['record-resolution'],
  method: 'PUT',
  path: `${path}/items/:code/resolution`,
  area,
  summary: 'บันทึกมติของตัวชี้วัดหนึ่งตัว ข้อตกลงประจำปีเปลี่ยนตามมติทันที',
  params: itemPlace,
  query: nothing,
  body: z.object({
    resolution: z.enum(resolutions),
    counter: z.int().min(1).nullable().default(null),
    note: optionalText(textLimits.note),
  }),
  output: resolvedSchema,
  status: 200,
  access: 'token',
  scope: 'admin',
  refusals: [
    'not-found',
    'party-not-negotiating',
    'session-not-held',
    'unknown-indicator',
    'counter-unknown',
    'opdc-view-without-figures',
    'duplicate-code',
  ],
  version: 'checks',
});
