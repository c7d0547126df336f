import { z } from 'zod';

/** A Thai or English text that is never blank. A failing pattern's message says what was expected, in Thai. */
export const textSchema = z.string().regex(/\S/, 'ข้อความที่ไม่ว่าง');

/** A civil date in Asia/Bangkok, `YYYY-MM-DD`; impossible days such as 31 February are refused. */
export const civilDateSchema = z.iso.date();

/** An exact decimal as plain text: no exponent, no grouping, Arabic digits. */
export const decimalTextSchema = z
  .string()
  .regex(/^-?\d{1,20}(\.\d{1,10})?$/, 'เลขทศนิยมในรูปข้อความ เลขอารบิก ไม่มีจุลภาค เช่น "70" หรือ "0.0500"');

/** The code of a document listed in the framework's `sources`, such as `S4`. */
const documentCodeSchema = z.string().regex(/^[A-Z][A-Z0-9-]{0,11}$/, 'รหัสเอกสารตัวพิมพ์ใหญ่ เช่น S4');

/** A clause of a listed document: what stands here is stated, never assumed. */
export const clauseSchema = z.strictObject({ document: documentCodeSchema, clause: textSchema });

/** The source of a value: a clause of a listed document, or our assumption with its reason. */
export const sourceSchema = z.union([clauseSchema, z.strictObject({ assumption: textSchema })]);
export type Source = z.infer<typeof sourceSchema>;

/** A value together with its source; a `null` value is open: the source says why nothing is stated. */
export type Sourced<Value> = { value: Value; source: Source };

/** The schema of a value that carries its source. */
export function sourced<Schema extends z.ZodType>(value: Schema) {
  return z.strictObject({ value, source: sourceSchema });
}

export const roundCodeSchema = z.enum(['6m', '9m', '12m']);
/** The three report rounds a fiscal year can have. */
export type RoundCode = z.infer<typeof roundCodeSchema>;

/** A document that the framework is based on. */
export const sourceDocumentSchema = z.strictObject({
  code: documentCodeSchema,
  /** What readers call it where a value names its clause; the title where a version has none. */
  short: textSchema.optional(),
  title: textSchema,
  issuer: textSchema,
  /** The class of speed printed on a letter: ด่วนที่สุด. */
  speed: textSchema.optional(),
  number: textSchema.nullable(),
  issuedOn: civilDateSchema.nullable(),
  note: textSchema.optional(),
});
