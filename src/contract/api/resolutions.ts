import { z } from 'zod';
import { decisionSubjects } from '../../domain/framework/agreement-schema.ts';
import { decisions } from '../../domain/meetings/resolution.ts';
import { namesOf } from '../../domain/values/known-names.ts';
import { textLimits } from '../../domain/values/text-limits.data.ts';
import { changeRefusals } from '../refusals/change-requests.ts';
import { agreementRefusals, figureRefusals } from './agreement-refusals.ts';
import { apiRoute } from './api-route.ts';
import { bindingRefusals, nothing, proofBody, textUpTo, yearPlace } from './api-values.ts';

const area = 'มติของคณะกรรมการ';

const recordedSchema = z.object({
  id: z.string(),
  ...{ bodyId: z.string(), bodyName: z.string(), meetingId: z.string(), meetingNumber: z.string() },
  item: z.int().meta({ description: 'ระเบียบวาระที่' }),
  ...{ number: z.string(), heldOn: z.string(), decided: z.enum(decisions), text: z.string() },
  subjectKind: z.enum(decisionSubjects),
  subjectKeys: z.array(z.string()).meta({ description: 'เรื่องที่มีมติ เช่น 2568/TH-42' }),
  targets: z.array(z.object({ key: z.string(), lines: z.array(z.string()) })).meta({
    description: 'ตัวชี้วัดและค่าเป้าหมายที่คณะพิจารณา ตามที่เป็นอยู่เมื่อบันทึกมติ',
  }),
  ...{ recordedName: z.string(), recordedAt: z.string() },
});

const statedSchema = z.object({
  ...{ bodyName: z.string(), organisationId: z.string().nullable(), words: z.string() },
  source: z.object({ document: z.string(), clause: z.string() }),
});

export const readResolutionsRoute = apiRoute({
  ...{ id: 'readResolutions', method: 'GET', path: '/:year/resolutions', area, status: 200, access: 'open' },
  ...{ scope: 'read', version: 'none', params: yearPlace, query: nothing },
  summary: 'มติที่บันทึกแล้วของปี และเรื่องที่รอมติ',
  output: z.object({
    fiscalYear: z.int(),
    waiting: z
      .array(
        z.object({
          kind: z.enum(decisionSubjects),
          body: z.object({ code: z.string(), name: z.string(), organisationId: z.string().nullable() }),
          subjects: z.array(z.object({ key: z.string(), label: z.string(), targets: z.array(z.string()).optional() })),
        }),
      )
      .nullable()
      .meta({ description: 'null เมื่อผู้เรียกไม่มีสิทธิอ่านเรื่องที่ยังไม่มีมติ' }),
    stated: statedSchema.nullable().meta({ description: 'มติเรื่องกรอบที่เอกสารของปีระบุ null เมื่อไม่มีเอกสารระบุ' }),
    recorded: z.array(recordedSchema),
  }),
  refusals: ['forbidden', 'framework-not-found'],
} as const);

export const recordResolutionRoute = apiRoute({
  ...{ id: 'recordResolution', method: 'POST', path: '/meetings/:meeting/resolutions', area, status: 201 },
  ...{ access: 'token', scope: 'admin', version: 'none', query: nothing, needs: ['record-body-resolution'] },
  summary: 'บันทึกมติของคณะกรรมการในระเบียบวาระหนึ่ง และดำเนินการตามมติกับทุกเรื่องที่ระบุ ทั้งหมดหรือไม่เลย',
  params: z.object({ meeting: z.string().regex(/^[0-9a-z-]{1,60}$/) }),
  body: z.object({
    item: z.int().min(1).max(999).meta({ description: 'ระเบียบวาระที่' }),
    decided: z.enum(decisions),
    text: textUpTo(textLimits.resolution),
    kind: z.enum(decisionSubjects),
    keys: z.array(textUpTo(60)).max(200),
    proof: proofBody,
  }),
  output: recordedSchema,
  refusals: [
    ...agreementRefusals,
    'changed-meanwhile',
    ...figureRefusals,
    ...(['catalogue-no-draft', 'framework-not-published', 'catalogue-empty', 'catalogue-flags-open'] as const),
    ...([
      'formula-divides-by-zero',
      'variable-name-unusable',
      'unknown-component',
      'owner-required',
      'entry-parties-required',
    ] as const),
    ...(['entry-party-unknown', 'central-owner-unknown', 'entry-source-required'] as const),
    ...(['forbidden', 'not-found', 'meeting-of-no-body', 'meeting-not-held', 'body-not-appointed'] as const),
    ...([
      'quorum-missing',
      'representative-missing',
      'term-over',
      'agenda-item-unknown',
      'approval-not-asked',
    ] as const),
    ...(['resolution-before-meeting', 'resolution-subject-differs', 'resolution-subjects-required'] as const),
    ...(['resolution-decision-required', 'resolution-text-required', 'resolution-not-carried-out'] as const),
    ...([
      'resolution-subject-unknown',
      'resolution-subject-not-on-agenda',
      'catalogue-changed-since-proposed',
      'catalogue-not-on-agenda',
      'resolution-subject-resolved',
      'resolution-already-stated',
      'body-does-not-decide',
    ] as const),
    ...(['agreement-not-signed'] as const),
    ...([
      'results-not-found',
      'results-not-awaited',
      'results-awaits-nothing',
      'results-changed-since-prepared',
    ] as const),
    ...(['framework-not-found', 'incentives-not-in-year', 'incentives-not-found'] as const),
    ...(['incentives-not-laid', 'incentives-results-changed'] as const),
    ...namesOf(changeRefusals),
    ...bindingRefusals,
  ],
} as const);
