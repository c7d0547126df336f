import { refusalSentence } from '../contract/refusals/sentence-of.ts';
import type { Refusal } from '../domain/values/result.ts';
import { parseThaiDateFields, type ThaiDateFields } from '../domain/values/thai-date.ts';
import type { FormError } from './components/error-summary.tsx';

/** A form as sent: every value is text, or a list if a name was sent more than once. */
export type FormBody = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The parsed body of a POST, or an empty form. */
export function formBody(body: unknown): FormBody {
  return typeof body === 'object' && body !== null ? (body as FormBody) : {};
}

/** One field as typed; empty if it was not sent. */
export function textOf(form: FormBody, name: string): string {
  const value = form[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
}

/** Every value sent under one name. */
export function listOf(form: FormBody, name: string): readonly string[] {
  const value = form[name];
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

/** The three parts of a date as typed. */
export function datePartsOf(form: FormBody, name: string): ThaiDateFields {
  return {
    day: textOf(form, `${name}.day`),
    month: textOf(form, `${name}.month`),
    year: textOf(form, `${name}.year`),
  };
}

/** The civil date typed in three parts; empty if they are not a real day. */
export function dateOf(form: FormBody, name: string): string {
  const read = parseThaiDateFields(datePartsOf(form, name));
  return read.ok ? read.value : '';
}

/** True if none of the three parts was filled in. */
export function dateIsBlank(form: FormBody, name: string): boolean {
  return Object.values(datePartsOf(form, name)).every((part) => part.trim() === '');
}

/** Refusals as errors of a form, each in its Thai sentence beside its field. */
export function errorsOf(refusals: readonly Refusal[]): readonly FormError[] {
  return refusals.map((refusal) => ({
    ...(refusal.field === undefined ? {} : { field: refusal.field }),
    sentence: refusalSentence(refusal),
  }));
}
