import type { MemberProgress } from '../../../domain/evaluation/score-sheet.ts';
import type { InnovationStatus } from '../../../domain/innovation/innovation-moves.ts';
import type { CivilDate } from '../../../domain/values/kinds-of-text.ts';
import type { Refusal } from '../../../domain/values/result.ts';
import { toThaiDateFields } from '../../../domain/values/thai-date.ts';
import type { FormError } from '../../components/error-summary.tsx';
import type { StatusTone } from '../../components/status-tone.ts';
import { datePartsOf, errorsOf, type FormBody, listOf, textOf } from '../../form-body.ts';

/** What a refused form held: which form, what was typed, and why it was refused. */
export interface InnovationFormState {
  readonly form: string | null;
  readonly typed: FormBody;
  readonly errors: readonly FormError[];
}

export const untouched: InnovationFormState = { form: null, typed: {}, errors: [] };

export function refusedForm(form: string, typed: FormBody, why: readonly Refusal[]): InnovationFormState {
  return { form, typed, errors: errorsOf(why) };
}

/** A text as typed where this form was refused, otherwise as stored. */
export function typedIn({ form, typed }: InnovationFormState, own: string, name: string, stored: string): string {
  return form === own ? textOf(typed, name) : stored;
}

export function listIn({ form, typed }: InnovationFormState, own: string, name: string, stored: readonly string[]) {
  return form === own ? listOf(typed, name) : stored;
}

export function dayIn({ form, typed }: InnovationFormState, own: string, name: string, stored: CivilDate | null) {
  if (form === own) return datePartsOf(typed, name);
  return stored === null ? undefined : toThaiDateFields(stored);
}

/** The errors of one form; none while another was refused. */
export function errorsIn({ form, errors }: InnovationFormState, own: string): readonly FormError[] {
  return form === own ? errors : [];
}

export const statusTones: Readonly<Record<InnovationStatus, StatusTone>> = {
  ...{ draft: 'quiet', submitted: 'active', returned: 'attention', withdrawn: 'quiet', discarded: 'quiet' },
  ...{ 'not-accepted': 'quiet', scoring: 'active', proposed: 'active', selected: 'done', 'not-selected': 'quiet' },
};

export const sheetTones: Readonly<Record<MemberProgress['state'], StatusTone>> = {
  ...{ 'not-begun': 'quiet', draft: 'active', concluded: 'done', recused: 'attention' },
};
