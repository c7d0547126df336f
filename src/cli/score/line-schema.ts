import { z } from 'zod';
import { resultStateSchema } from '../../domain/scoring/ledger.ts';
import type { ScoringInput } from '../../domain/scoring/measure.ts';
import { adjustmentSchema, ruleSchema } from '../../domain/scoring/rule.ts';
import { namesOf } from '../../domain/values/known-names.ts';

const quantity = z.string();
const common = { id: z.unknown(), decimals: z.int().min(0).max(20).default(4) };

const reported = {
  state: resultStateSchema.optional(),
  result: quantity.optional(),
  variables: z.record(z.string(), quantity).optional(),
  done: z.array(z.number()).optional(),
  score: quantity.optional(),
};

const inputSchema: z.ZodType<ScoringInput> = z.lazy(() =>
  z.strictObject({ ...reported, parts: z.array(inputSchema).optional() }),
);

/** One schema per kind of line; the kinds are distinguished by their field names. */
export const lineSchemas = {
  rule: z.strictObject({
    ...common,
    ...reported,
    parts: z.array(inputSchema).optional(),
    rule: ruleSchema,
    formula: z.string().optional(),
    adjust: z.array(adjustmentSchema).optional(),
  }),
  formula: z.strictObject({
    ...common,
    formula: z.string(),
    variables: z.record(z.string(), quantity).optional(),
  }),
  sheet: z.strictObject({
    ...common,
    sheet: z
      .array(z.strictObject({ weight: quantity, score: quantity.optional(), state: resultStateSchema.optional() }))
      .min(1),
  }),
  sum: z.strictObject({
    ...common,
    sum: z.array(quantity).min(1),
    adjust: z.array(adjustmentSchema).optional(),
  }),
  late: z.strictObject({
    ...common,
    late: z.strictObject({
      framework: quantity,
      round: z.string(),
      received: z.string(),
      whenDueOnHoliday: z.enum(['next-working-day', 'same-day']).optional(),
    }),
  }),
  grade: z.strictObject({ ...common, grade: z.strictObject({ framework: quantity, total: quantity }) }),
} as const;

export type LineKind = keyof typeof lineSchemas;
export type Line<Kind extends LineKind> = z.infer<(typeof lineSchemas)[Kind]>;

/** The kind of a line by the one field that names it; a formula beside a rule belongs to the rule. */
export function kindOf(line: object): LineKind | undefined {
  const named = namesOf(lineSchemas).filter((kind) => Object.hasOwn(line, kind));
  if (named.length === 2 && named[0] === 'rule' && named[1] === 'formula') return 'rule';
  return named.length === 1 ? named[0] : undefined;
}
