import { z } from 'zod';
import { decimalTextSchema, sourced, textSchema } from './source-schema.ts';

/** One level of the indicator scale, lowest first. */
const scaleLevelSchema = z.strictObject({ name: textSchema, score: decimalTextSchema });

/** How a result becomes a score: levels, linear interpolation between them, and what happens outside them. */
export const scaleSchema = z.strictObject({
  levels: sourced(z.array(scaleLevelSchema).min(2)),
  between: sourced(z.literal('linear')),
  below: sourced(z.enum(['zero', 'clamp'])),
  above: sourced(z.literal('clamp')),
  decimals: sourced(
    z.strictObject({
      indicator: z.int().min(0).max(10),
      weighted: z.int().min(0).max(10),
      total: z.int().min(0).max(10),
    }),
  ),
  ruleKinds: sourced(z.array(textSchema).min(1)),
});
export type Scale = z.infer<typeof scaleSchema>;

/** The score of a missing result; it counts only once its round has closed. */
export const missingRuleSchema = sourced(z.strictObject({ score: decimalTextSchema, from: z.literal('round-closed') }));

/** One grade: `from` and `to` are inclusive, at the decimals of the bands. */
const gradeBandSchema = z.strictObject({
  code: z.string().regex(/^[a-z][a-z-]*$/, 'รหัสอักษรอังกฤษตัวพิมพ์เล็ก เช่น very-good'),
  name: textSchema,
  from: decimalTextSchema,
  to: decimalTextSchema,
});
export type GradeBand = z.infer<typeof gradeBandSchema>;

/** Bands from the highest to the lowest; `null` if no source states any: the year is not graded. */
export const gradesSchema = sourced(
  z.strictObject({ decimals: z.int().min(0).max(4), bands: z.array(gradeBandSchema).min(1) }).nullable(),
);
