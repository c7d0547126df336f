import type { CivilDate } from '../domain/values/kinds-of-text.ts';
import { rowIn } from '../domain/values/known-names.ts';
import type { Refusal } from '../domain/values/result.ts';
import { toThaiDateFields } from '../domain/values/thai-date.ts';
import type { FormError } from './components/error-summary.tsx';
import { datePartsOf, errorsOf, type FormBody, listOf, textOf } from './form-body.ts';

/** What a refused form of a page left: which form it was, what was typed, and why it was refused. */
export interface FormState {
  /** The name of the form on its page; null if none was sent. */
  readonly form: string | null;
  readonly typed: FormBody;
  readonly errors: readonly FormError[];
}

export const untouchedForms: FormState = { form: null, typed: {}, errors: [] };

export function refusedForm(form: string, typed: FormBody, why: readonly Refusal[]): FormState {
  return { form, typed, errors: errorsOf(why) };
}

/** A text as typed where this form was refused, otherwise as stored. */
export function typedIn(state: FormState, form: string, name: string, stored: string): string {
  return state.form === form ? textOf(state.typed, name) : stored;
}

/** A list in the same way. */
export function listIn(state: FormState, form: string, name: string, stored: readonly string[]): readonly string[] {
  return state.form === form ? listOf(state.typed, name) : stored;
}

/** A day in its three fields in the same way; undefined where none is stored. */
export function dayIn(state: FormState, form: string, name: string, stored: CivilDate | null) {
  if (state.form === form) return datePartsOf(state.typed, name);
  return stored === null ? undefined : toThaiDateFields(stored);
}

/** A text as typed in whichever form of the page has this field, or its initial value. */
export function typedOr({ typed }: FormState, name: string, begin: string): string {
  return rowIn(typed, name) === undefined ? begin : textOf(typed, name);
}

/** The errors of one form; none while another was refused. */
export function errorsIn(state: FormState, form: string): readonly FormError[] {
  return state.form === form ? state.errors : [];
}
