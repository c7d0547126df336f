import { z } from 'zod';
import { roundCodeSchema } from '../../domain/framework/source-schema.ts';
import { organisationIdOf } from '../../domain/people/address-parts.ts';
import { cleanCode, lengthOf } from '../../domain/values/clean-text.ts';
import { dayOfOtherEra, toBuddhistYear } from '../../domain/values/fiscal-year.ts';
import { type Refusal, refusal } from '../../domain/values/result.ts';
import { lineLimits, textLimits } from '../../domain/values/text-limits.data.ts';

/** No parameters in the path or in the query. */
export const nothing = z.object({});

/** What a route has in common that reads; whoever reads sent a token. */
export const tokenReading = { method: 'GET', query: nothing, status: 200, access: 'token', scope: 'read' } as const;

/** The same of what anybody may read. */
export const openReading = { ...tokenReading, access: 'open' } as const;

/**
 * Text as typed, at most `longest` characters as people count them, which is what `maxLength` says too. A NUL character
 * occurs in no language and cannot be stored.
 */
export function textUpTo(longest: number) {
  return z
    .string()
    .superRefine((text, { addIssue }) => {
      const length = text.length > longest ? lengthOf(text) : 0;
      if (length > longest) addIssue(refusedAs(refusal('text-too-long', { length, longest })));
      if (text.includes('\0')) addIssue({ code: 'custom' });
    })
    .meta({ maxLength: longest });
}

/**
 * A text whose own act says how long it may be, as that of one row of many, which one that is too long refuses alone: read
 * as it came. What is said of it is what its act takes.
 */
export function judgedText(longest: number) {
  return textUpTo(LONGEST_SENT).meta({ maxLength: longest });
}

/** Assumption: more than anyone writes; a longer text refuses the whole request. */
const LONGEST_SENT = 100_000;

/** A text that a caller may leave as it is stored. On every door: what is not sent is kept, what is sent empty is emptied. */
export function optionalText(longest: number) {
  return textUpTo(longest).optional().meta({ description: 'ไม่ส่งมา คงเดิม ข้อความว่างคือลบ' });
}

const asCode = (value: unknown) => (typeof value === 'string' ? cleanCode(value) : value);

/** A whole number in an address: Thai or Arabic digits. */
export function wholeNumber(least: number, most: number) {
  return z.preprocess(asCode, z.coerce.number().int().min(least).max(most));
}

/** A year of the Buddhist era in an address. One of the common era is refused with the year that was probably meant. */
export function buddhistYear(least: number) {
  const year = z.coerce
    .number()
    .int()
    .superRefine((year, { addIssue }) => {
      if (year >= least && year <= LATEST_YEAR) return;
      const meant = toBuddhistYear(year);
      const isNear = meant >= least && meant <= LATEST_YEAR && year < LATEST_COMMON;
      addIssue(isNear ? refusedAs(refusal('not-a-fiscal-year', { text: String(year), meant })) : { code: 'custom' });
    });
  return z.preprocess(asCode, year).meta({ minimum: least, maximum: LATEST_YEAR });
}

const LATEST_YEAR = 2700;
const LATEST_COMMON = 2300;

/** A code that is typed: Thai or Arabic digits, without what cannot be seen. */
export function typedCode(longest: number) {
  return textUpTo(longest).overwrite(cleanCode);
}

/** A round's code as typed: `๑๒M` is `12m`. */
export const typedRound = z.preprocess(
  (value) => (typeof value === 'string' ? cleanCode(value).toLowerCase() : value),
  roundCodeSchema,
);

/** How a day is written, as the document of the API says it of every one. */
export const DAY_SHAPE = 'YYYY-MM-DD';

/** A day, `YYYY-MM-DD` of the common era, as typed: its act says what is wrong with it, but for its era. */
export const typedDay = typedCode(20)
  .superRefine(inCommonEra)
  .meta({ description: `วันที่ ค.ศ. ${DAY_SHAPE}`, example: '2025-10-01' });

/** A day of the calendar, `YYYY-MM-DD` of the common era. */
export const realDay = z.preprocess(asCode, z.iso.date().superRefine(inCommonEra)).meta({
  description: `วันที่ ค.ศ. ${DAY_SHAPE}`,
});

function inCommonEra(day: string, { addIssue }: z.RefinementCtx<string>): void {
  const meant = dayOfOtherEra(day);
  if (meant !== null) addIssue(refusedAs(refusal('date-not-common-era', { text: day, meant })));
}

/** A fault of a value that has a refusal of its own; any other is `field-not-understood`. */
function refusedAs(told: Refusal) {
  return { code: 'custom' as const, params: { refusal: told } };
}

/** A number as it was typed: Thai or Arabic digits, with or without grouping commas. Never a JSON number. */
export const typedNumber = textUpTo(200).meta({ description: 'จำนวนเป็นข้อความ เลขไทยหรือเลขอารบิก เช่น "1,234.50"' });

/** An exact decimal as text, or null if there is none. */
export const decimalOrNull = z.string().nullable();
export const instantOrNull = z.string().nullable().meta({ description: 'เวลา ISO 8601 (UTC)' });
/** An instant that does not move with a demonstration's date. */
export const machineInstant = z
  .string()
  .meta({ description: 'เวลา ISO 8601 (UTC) ของเครื่องแม่ข่าย แม้ในระบบสาธิตที่มีวันที่ของตัวเอง' });
export const machineInstantOrNull = machineInstant.nullable();
export const rowVersion = z.int().meta({ description: 'รุ่นของข้อมูล ตรงกับ ETag' });

const year = buddhistYear(2500).meta({ description: 'ปีงบประมาณ พ.ศ.', example: 2568, minimum: 2500, maximum: 2700 });
export const organisationId = z
  .string()
  .overwrite(organisationIdOf)
  .regex(/^[A-Za-z0-9][A-Za-z0-9.-]{1,39}$/)
  .meta({ description: 'รหัสหน่วยงาน เช่น TH-42', example: 'TH-42' });
export const code = z
  .string()
  .overwrite(cleanCode)
  .regex(/^[0-9A-Za-z][0-9A-Za-z.-]{0,39}$/)
  .meta({ description: 'รหัสตัวชี้วัด', example: '1.2.1-1' });

/** The parameters of paths: a year, a province in it, a round of it, an indicator in that. */
export const yearPlace = z.object({ year });
export const provincePlace = yearPlace.extend({ org: organisationId });
export const roundPlace = provincePlace.extend({ round: roundCodeSchema });
export const resultPlace = roundPlace.extend({ code });

export const organisationSchema = z.object({ id: z.string(), name: z.string() });

/** For a binding act: who asks proves again who they are; a token alone is not enough. */
export const proofBody = z
  .object({ password: textUpTo(200).optional(), code: textUpTo(lineLimits.code).optional() })
  .optional()
  .meta({
    description: 'รหัสผ่านของผู้ดำเนินการ และรหัสยืนยันขั้นที่สองเมื่อกำหนดให้ต้องใช้ เฉพาะขั้นตอนที่มีผลผูกพัน: รหัสเข้าใช้ API อย่างเดียวไม่พอ',
  });

/** Moves that need a reason require it; the others accept none. */
export const moveBody = z.object({ reason: textUpTo(textLimits.reason).optional() }).nullish();

/** How a proof of identity is refused, besides the password alone. */
export const factorProofRefusals = [
  'second-factor-missing',
  'proof-code-required',
  'proof-code-wrong',
  'proof-code-used',
  'passkey-refused',
  'passkey-challenge-ended',
] as const;

/** How an act that binds is refused for want of a proof. */
export const bindingRefusals = [
  'proof-required',
  'password-wrong',
  'attempts-slowed',
  'user-not-found',
  ...factorProofRefusals,
] as const;

/** How much of a round's weight a total counts. */
export const coverageSchema = z
  .object({ counted: z.string(), of: z.string() })
  .meta({ id: 'Coverage', description: 'น้ำหนักของตัวชี้วัดที่นับในคะแนน จากน้ำหนักทั้งหมดของรอบ น้อยกว่ากันเมื่อยังรายงานไม่ครบ' });

/** How far an assessment has come. */
export const assessedSoFarSchema = z.object({ count: z.int(), of: z.int() }).nullable().meta({
  id: 'AssessedSoFar',
  description: 'ผู้ประเมินให้คะแนนแล้วกี่ตัวชี้วัดจากที่มีผลทั้งหมด เป็น null ก่อนรับรายงาน คะแนนและระดับที่ประเมินมีเมื่อสรุปคะแนนแล้วเท่านั้น',
});

/** A party's total of one kind as it is shown today. */
export const totalSchema = z
  .object({
    total: decimalOrNull.meta({ description: 'ทศนิยม 4 ตำแหน่ง เป็น null เมื่อยังไม่มีคะแนน' }),
    grade: z.string().nullable(),
    weight: coverageSchema,
    reported: z.int(),
    expected: z.int(),
  })
  .nullable();

/** The one link that lets a person set a password, where it is shown. */
export const linkTokenSchema = z.string().nullable().meta({
  description:
    'ส่วนท้ายของลิงก์ /account-link/… สำหรับตั้งรหัสผ่าน เมื่อระบบไม่ได้ตั้งค่าเซิร์ฟเวอร์อีเมล แสดงครั้งเดียว เป็น null เมื่อส่งทางอีเมลแล้ว หรือเมื่อตอบซ้ำตาม Idempotency-Key',
});
