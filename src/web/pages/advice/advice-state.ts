import type { WarningsReading } from '../../../application/advice/read-warnings.ts';
import type { CivilDate } from '../../../domain/values/kinds-of-text.ts';
import { toThaiDateFields } from '../../../domain/values/thai-date.ts';
import type { FormError } from '../../components/error-summary.tsx';
import { datePartsOf, type FormBody, textOf } from '../../form-body.ts';

/** What a refused form of advice held: which form, what was typed, and why it was refused. */
export interface AdviceState {
  readonly form: string;
  readonly typed: FormBody;
  readonly errors: readonly FormError[];
}

/** What the parts of the page of the year's early warning are shown from. */
export interface WarningsPageProps {
  readonly reading: WarningsReading;
  readonly state: AdviceState;
  readonly today: string;
  readonly filter: WarningsFilter;
}

/** What is shown of what may be warned of; empty: all of it. */
interface WarningsFilter {
  readonly province: string;
  readonly outlook: string;
}

export const untouchedAdvice: AdviceState = { form: '', typed: {}, errors: [] };

/** A day in its three fields: as typed where the form was refused, otherwise as stored. */
export function dayFields(state: AdviceState, form: string, name: string, stored: CivilDate | null) {
  if (state.form === form) return datePartsOf(state.typed, name);
  return stored === null ? undefined : toThaiDateFields(stored);
}

/** A text in the same way. */
export function typedOr(state: AdviceState, form: string, name: string, stored: string): string {
  return state.form === form ? textOf(state.typed, name) : stored;
}
