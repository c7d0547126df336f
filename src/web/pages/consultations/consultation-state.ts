import type { ConsultationReading } from '../../../application/consultations/read-consultation.ts';
import type { ConsultationsReading } from '../../../application/consultations/read-consultations.ts';
import type { ConsultationSlot, ConsultationState } from '../../../domain/consultations/consultation.ts';
import type { CivilDate } from '../../../domain/values/kinds-of-text.ts';
import type { Refusal } from '../../../domain/values/result.ts';
import { formatThaiDate, formatThaiTimes, toThaiDateFields } from '../../../domain/values/thai-date.ts';
import type { FormError } from '../../components/error-summary.tsx';
import type { StatusTone } from '../../components/status-tone.ts';
import { codeOf, datePartsOf, errorsOf, type FormBody, textOf } from '../../form-body.ts';

/** What a refused form of a consultation held: which form, what was typed, and why it was refused. */
export interface ConsultationFormState {
  readonly form: string;
  readonly typed: FormBody;
  readonly errors: readonly FormError[];
}

export interface ConsultationPageProps {
  readonly reading: ConsultationReading;
  readonly state: ConsultationFormState;
  /** Whether the reader arranges the year's consultation. */
  readonly plans: boolean;
}

export interface ConsultationsPageProps {
  readonly reading: ConsultationsReading;
  readonly state: ConsultationFormState;
}

export const untouchedConsultation: ConsultationFormState = { form: '', typed: {}, errors: [] };

export function refusedForm(form: string, typed: FormBody, why: readonly Refusal[]): ConsultationFormState {
  return { form, typed, errors: errorsOf(why) };
}

/** A text as typed where this form was refused, otherwise as stored. */
export function typedIn(state: ConsultationFormState, form: string, name: string, stored: string): string {
  return state.form === form ? textOf(state.typed, name) : stored;
}

export function dayIn(state: ConsultationFormState, form: string, name: string, stored: CivilDate | null) {
  if (state.form === form) return datePartsOf(state.typed, name);
  return stored === null ? undefined : toThaiDateFields(stored);
}

/** The errors of one form; none while another was refused. */
export const errorsIn = (state: ConsultationFormState, form: string): readonly FormError[] =>
  state.form === form ? state.errors : [];

/** A whole number as typed, in Thai or Arabic digits; null where it is none. */
export function numberIn(body: FormBody, name: string): number | null {
  const text = codeOf(body, name);
  return /^\d{1,6}$/.test(text) ? Number(text) : null;
}

/** `14 มิถุนายน 2554 เวลา 09.00–10.00 น.` */
export function slotText({ day, starts, ends }: Pick<ConsultationSlot, 'day' | 'starts' | 'ends'>): string {
  return `${formatThaiDate(day)} เวลา ${formatThaiTimes(starts, ends)}`;
}

export const consultationTones: Readonly<Record<ConsultationState, StatusTone>> = {
  'not-booked': 'attention',
  booked: 'active',
  called: 'active',
  'move-asked': 'attention',
  held: 'done',
  cancelled: 'problem',
};
