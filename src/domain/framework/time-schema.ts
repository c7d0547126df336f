import { z } from 'zod';
import {
  civilDateSchema,
  decimalTextSchema,
  roundCodeSchema,
  sourced,
  sourceSchema,
  textSchema,
} from './source-schema.ts';
import { treeCodeSchema } from './tree-schema.ts';

/** One report round: the period it measures, what it covers and what must arrive by when (`null`: not stated). */
export const roundSchema = z.strictObject({
  code: roundCodeSchema,
  name: textSchema,
  source: sourceSchema,
  from: civilDateSchema,
  to: civilDateSchema,
  /** Codes of the top-level components the round covers. */
  components: sourced(z.array(treeCodeSchema).min(1)),
  reportDue: sourced(civilDateSchema.nullable()),
  requires: sourced(z.array(z.enum(['self-assessment-report', 'e-sar-card']))),
  graded: sourced(z.boolean()),
  /** Whether evaluators score the round; a round that is only followed up ends when OPDC has received its report. */
  assessed: sourced(z.boolean()).optional(),
  /** How the total is shown: out of the weight covered, rescaled to the full mark, or both. */
  shownAs: sourced(z.enum(['of-covered-weight', 'of-full-mark', 'both'])),
});
export type Round = z.infer<typeof roundSchema>;

export const calendarKinds = [
  'framework',
  'briefing',
  'proposal',
  'negotiation',
  'signing',
  'kpi-template',
  'kpi-audit',
  'change-deadline',
  'report-due',
  'consultation',
  'early-warning',
  'survey',
  'site-evaluation',
  'meeting',
  'letter',
  'order',
  'other',
] as const;

/** An event of the year. `outsideYear` is required for events before 1 October or after 30 September. */
export const calendarEventSchema = z.strictObject({
  code: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'รหัสอักษรอังกฤษตัวพิมพ์เล็กหรือตัวเลข เช่น report-12m'),
  kind: z.enum(calendarKinds),
  title: textSchema,
  from: civilDateSchema,
  to: civilDateSchema,
  /** How the source states the date: a day, a range of days, by a day, or whole months. */
  precision: z.enum(['day', 'span', 'by', 'month']),
  approximate: z.boolean(),
  outsideYear: z.enum(['before', 'after']).optional(),
  round: roundCodeSchema.optional(),
  /** Set if the date is one province's own and not national; an ISO code. */
  province: z
    .string()
    .regex(/^TH-\d{2}$/, 'รหัสจังหวัดตาม ISO 3166-2 เช่น TH-42')
    .optional(),
  /** Where a meeting is held, or the medium it is held through. */
  place: textSchema.optional(),
  /** What the year's documents call the step, in short. */
  calledAs: textSchema.optional(),
  source: sourceSchema,
  note: textSchema.optional(),
});
export type CalendarEvent = z.infer<typeof calendarEventSchema>;

const whenDueOnHolidaySchema = z.enum(['next-working-day', 'same-day']);
export type WhenDueOnHoliday = z.infer<typeof whenDueOnHolidaySchema>;

/** What a due date means: where days are counted, what happens on a non-working due date, and which moment counts. */
export const dueRuleSchema = z.strictObject({
  whenDueOnHoliday: sourced(whenDueOnHolidaySchema),
  /** ISO code of the place whose holidays count, such as `TH-10`. */
  placeThatCounts: sourced(z.string().regex(/^TH-\d{2}$/, 'รหัสจังหวัดตาม ISO 3166-2 เช่น TH-42')),
  momentThatCounts: sourced(z.enum(['received', 'sent'])),
});
export type DueRule = z.infer<typeof dueRuleSchema>;

/** Points deducted from the total for each working day that a report is late; `null` if no source states a penalty. */
export const latePenaltySchema = sourced(
  z
    .strictObject({
      perDay: decimalTextSchema,
      dayKind: z.literal('working-day'),
      appliesTo: z.literal('total'),
      rounds: z.array(roundCodeSchema).min(1),
    })
    .nullable(),
);
