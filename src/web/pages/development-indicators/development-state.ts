import { fieldsRenamed, type Refusal } from '../../../domain/values/result.ts';
import type { FormError } from '../../components/error-summary.tsx';
import { errorsOf, type FormBody } from '../../form-body.ts';

/** What a form of a page left: which one, what was typed, and why it was refused. */
export interface DevelopmentState {
  readonly form: 'value' | 'confirm' | 'baseline' | 'definition' | 'upload' | 'start';
  readonly typed: FormBody;
  readonly errors: readonly FormError[];
}

/** What was typed in a form that was refused; undefined in every other form. */
export function typedIn(state: DevelopmentState | null, form: DevelopmentState['form']): DevelopmentState | undefined {
  return state?.form === form ? state : undefined;
}

/** The form again; a year and a quarter are one choice there. */
export function shownAgain(
  form: DevelopmentState['form'],
  typed: FormBody,
  refusals: readonly Refusal[],
): DevelopmentState {
  const names = { year: 'period', quarter: 'period', ...(form === 'value' ? { code: null } : {}) };
  return { form, typed, errors: errorsOf(fieldsRenamed(refusals, names)) };
}
