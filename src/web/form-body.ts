import { cleanCode } from '../domain/values/clean-text.ts';
import { rowIn } from '../domain/values/known-names.ts';
import { atField, type Refusal } from '../domain/values/result.ts';
import { parseThaiDateFields, type ThaiDateFields, type ThaiDateRefusal } from '../domain/values/thai-date.ts';
import type { FormError } from './components/error-summary.tsx';
import { refusalForParty } from './refusal-for-party.ts';

/** A form as sent: every value is text, or a list if a name was sent more than once. */
export type FormBody = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The parsed body of a POST, or an empty form. */
export function formBody(body: unknown): FormBody {
  return typeof body === 'object' && body !== null ? (body as FormBody) : {};
}

/** One field as typed; empty if it was not sent. */
export function textOf(form: FormBody, name: string): string {
  const value = rowIn(form, name);
  return typeof value === 'string' ? value : (value?.[0] ?? '');
}

/** A code as it is compared: in Arabic digits, without what cannot be seen. */
export function codeOf(form: FormBody, name: string): string {
  return cleanCode(textOf(form, name));
}

/** Every value sent under one name. */
export function listOf(form: FormBody, name: string): readonly string[] {
  const value = rowIn(form, name);
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

/** A day that a form does not need: null if none was typed, and no day at all if what was typed is none. */
export function dayOrNull(form: FormBody, name: string): string | null {
  return dateIsBlank(form, name) ? null : dateOf(form, name);
}

/** True if none of the three parts was filled in. */
export function dateIsBlank(form: FormBody, name: string): boolean {
  return Object.values(datePartsOf(form, name)).every((part) => part.trim() === '');
}

/** Every day of a form that was typed and is none, with what is wrong with it; one that was left empty is read by its act. */
export function daysUnread(form: FormBody): readonly Refusal<ThaiDateRefusal>[] {
  return Object.keys(form).flatMap((key) => {
    const name = key.endsWith('.day') ? key.slice(0, -'.day'.length) : '';
    if (rowIn(form, `${name}.month`) === undefined || dateIsBlank(form, name)) return [];
    const read = parseThaiDateFields(datePartsOf(form, name));
    return read.ok ? [] : read.refusals.map((one) => ({ ...one, field: name }));
  });
}

/** A refusal at its field in a form whose fields begin with a prefix of their own; one that names that field already stays. */
export function inForm(prefix: string, refused: Refusal): Refusal {
  const { field } = refused;
  return atField(refused, field === undefined || field.startsWith(prefix) ? field : `${prefix}${field}`);
}

/** Refusals as errors of a form, each in its Thai sentence beside its field, in the words of the party of its address. */
export function errorsOf(refusals: readonly Refusal[], key: unknown = null): readonly FormError[] {
  return refusals.map((refusal) => ({
    ...(refusal.field === undefined ? {} : { field: refusal.field }),
    sentence: refusalForParty(key, refusal),
  }));
}
