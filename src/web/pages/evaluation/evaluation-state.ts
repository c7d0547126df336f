import type { MemberProgress } from '../../../domain/evaluation/score-sheet.ts';
import type { SettlementStatus } from '../../../domain/evaluation/settlement-moves.ts';
import type { CivilDate } from '../../../domain/values/kinds-of-text.ts';
import type { Refusal } from '../../../domain/values/result.ts';
import { toThaiDateFields } from '../../../domain/values/thai-date.ts';
import type { FormError } from '../../components/error-summary.tsx';
import type { StatusTone } from '../../components/status-tone.ts';
import { datePartsOf, errorsOf, type FormBody, listOf, textOf } from '../../form-body.ts';

/** What a refused form of a panel held: which form, what was typed, and why it was refused. */
export interface EvaluationState {
  readonly form: string | null;
  readonly typed: FormBody;
  readonly errors: readonly FormError[];
  /** The indicators that were saved though others were refused. */
  readonly saved: readonly string[];
}

export const untouchedEvaluation: EvaluationState = { form: null, typed: {}, errors: [], saved: [] };

export function refusedForm(form: string, typed: FormBody, why: readonly Refusal[]): EvaluationState {
  return { form, typed, errors: errorsOf(why), saved: [] };
}

/** A text as typed where this form was refused, otherwise as stored. */
export function typedIn(state: EvaluationState, form: string, name: string, stored: string): string {
  return state.form === form ? textOf(state.typed, name) : stored;
}

export function listIn(state: EvaluationState, form: string, name: string, stored: readonly string[]) {
  return state.form === form ? listOf(state.typed, name) : stored;
}

export function dayIn(state: EvaluationState, form: string, name: string, stored: CivilDate | null) {
  if (state.form === form) return datePartsOf(state.typed, name);
  return stored === null ? undefined : toThaiDateFields(stored);
}

/** The errors of one form; none while another was refused. */
export const errorsIn = (state: EvaluationState, form: string): readonly FormError[] =>
  state.form === form ? state.errors : [];

export const memberTones: Readonly<Record<MemberProgress['state'], StatusTone>> = {
  'not-begun': 'quiet',
  draft: 'active',
  concluded: 'done',
  recused: 'attention',
};

export const settlementTones: Readonly<Record<SettlementStatus, StatusTone>> = {
  scoring: 'active',
  differing: 'attention',
  proposed: 'active',
  settled: 'done',
};
