import { z } from 'zod';
import { visitVerdicts } from '../../domain/site-visits/site-visit.ts';
import { siteVisitStatuses } from '../../domain/site-visits/site-visit-moves.ts';
import { lineLimits } from '../../domain/values/text-limits.data.ts';
import { instantOrNull, rowVersion, textUpTo, typedCode, typedDay } from './api-values.ts';

export const visitYearRefusals = [
  'forbidden',
  'not-found',
  'framework-not-found',
  'site-visit-round-not-assessed',
] as const;
export const recordingRefusals = [
  ...(['not-found', 'framework-not-found', 'site-visit-round-not-assessed', 'site-visit-none'] as const),
  ...(['site-visit-not-in-team', 'site-visit-closed', 'site-visit-day-not-come'] as const),
] as const;
export const visitPlanRefusals = [
  ...(['site-visit-day-required', 'site-visit-day-past', 'site-visit-day-off', 'site-visit-day-outside'] as const),
  ...(['meeting-time-invalid', 'meeting-ends-before-start', 'site-visit-place-required'] as const),
  ...(['site-visit-items-required', 'site-visit-item-unknown', 'site-visit-item-matter'] as const),
  ...(['site-visit-team-required', 'site-visit-head-required', 'site-visit-too-many'] as const),
  ...(['site-visit-member-unknown', 'site-visit-member-own'] as const),
] as const;

const part = {
  version: z.int().meta({ description: 'รุ่นของส่วนนี้ ส่งกลับเป็น base เมื่อบันทึก' }),
  ...{ at: z.string(), name: z.string() },
};
export const visitSchema = z
  .object({
    ...{ organisationId: z.string(), fiscalYear: z.int(), round: z.string(), status: z.enum(siteVisitStatuses) },
    ...{ day: z.string(), starts: z.string(), ends: z.string(), place: z.string() },
    items: z.array(z.object({ number: z.int(), code: z.string(), matter: z.string(), meets: z.string() })),
    team: z.array(z.object({ userId: z.string(), name: z.string() })),
    ...{ headId: z.string(), others: z.array(z.string()), sequence: z.int(), reason: z.string().nullable() },
    asked: z
      .object({ day: z.string().nullable(), reason: z.string(), at: z.string(), name: z.string() })
      .nullable()
      .meta({ description: 'วันที่จังหวัดขอ null คือไม่ได้ขอ' }),
    attendance: z.object({ text: z.string(), ...part }).nullable(),
    notes: z.array(z.object({ item: z.int(), userId: z.string(), text: z.string(), ...part })),
    findings: z.array(
      z.object({
        ...{ code: z.string(), verdict: z.enum(visitVerdicts), seen: z.string(), toShow: z.string(), ...part },
        answer: z.object({ text: z.string(), at: z.string(), name: z.string() }).nullable(),
      }),
    ),
    ...{ signedAt: instantOrNull, signedName: z.string().nullable(), rowVersion },
  })
  .meta({ id: 'SiteVisit' });

export const visitPlanBody = z.object({
  ...{ day: typedDay, starts: typedCode(lineLimits.starts), ends: typedCode(lineLimits.ends) },
  place: textUpTo(lineLimits.place),
  items: z
    .array(
      z.object({
        code: textUpTo(lineLimits.code).default('').meta({ description: 'รหัสตัวชี้วัด ว่างเมื่อเป็นเรื่องอื่น' }),
        ...{ matter: textUpTo(lineLimits.matter).default(''), meets: textUpTo(lineLimits.meets).default('') },
      }),
    )
    .max(200),
  team: z.array(textUpTo(60)).max(200).meta({ description: 'รหัสผู้ใช้ของผู้ที่ไป จาก candidates' }),
  headId: textUpTo(60).default('').meta({ description: 'รหัสผู้ใช้ของหัวหน้าคณะ' }),
  others: z.array(textUpTo(500)).max(200).default([]).meta({ description: 'ผู้อื่นในคณะ ชื่อและตำแหน่ง' }),
});
