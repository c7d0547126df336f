import type { SiteVisitReading } from '../../../application/site-visits/read-visit.ts';
import type { VisitPlan } from '../../../domain/site-visits/site-visit.ts';
import type { SiteVisitStatus } from '../../../domain/site-visits/site-visit-moves.ts';
import type { Refusal } from '../../../domain/values/result.ts';
import { formatThaiDate, formatThaiTimes, toThaiDateFields } from '../../../domain/values/thai-date.ts';
import type { FormError } from '../../components/error-summary.tsx';
import type { StatusTone } from '../../components/status-tone.ts';
import { datePartsOf, errorsOf, type FormBody, textOf } from '../../form-body.ts';

/** What a refused form of a visit held: which form, what was typed, and why it was refused. */
export interface VisitFormState {
  readonly form: string;
  readonly typed: FormBody;
  readonly errors: readonly FormError[];
  /** True if a part of it was saved. */
  readonly partly?: boolean;
}

export interface VisitPageProps {
  readonly reading: SiteVisitReading;
  readonly state: VisitFormState;
}

export const untouchedVisit: VisitFormState = { form: '', typed: {}, errors: [] };

export function refusedVisitForm(form: string, typed: FormBody, why: readonly Refusal[]): VisitFormState {
  return { form, typed, errors: errorsOf(why) };
}

/** A text as typed where this form was refused, otherwise as stored. */
export function typedIn(state: VisitFormState, form: string, name: string, stored: string): string {
  return state.form === form ? textOf(state.typed, name) : stored;
}

export function dayIn(state: VisitFormState, form: string, name: string, stored: string) {
  if (state.form === form) return datePartsOf(state.typed, name);
  return stored === '' ? undefined : toThaiDateFields(stored);
}

/** The errors of one form; none while another was refused. */
export const errorsIn = (state: VisitFormState, form: string): readonly FormError[] =>
  state.form === form ? state.errors : [];

/** `14 ธันวาคม 2554 เวลา 09.00–12.00 น.` */
export function visitTime({ day, starts, ends }: Pick<VisitPlan, 'day' | 'starts' | 'ends'>): string {
  return `${formatThaiDate(day)} เวลา ${formatThaiTimes(starts, ends)}`;
}

export const visitTones: Readonly<Record<SiteVisitStatus, StatusTone>> = {
  draft: 'quiet',
  announced: 'active',
  confirmed: 'active',
  'day-asked': 'attention',
  cancelled: 'problem',
  'signed-off': 'done',
};
