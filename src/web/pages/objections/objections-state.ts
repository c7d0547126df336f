import { isWindowOpen, type ObjectionCase } from '../../../domain/objections/objection.ts';
import { type ObjectionStatus, objectionStatusNames } from '../../../domain/objections/objection-moves.ts';
import type { Refusal } from '../../../domain/values/result.ts';
import type { FormError } from '../../components/error-summary.tsx';
import type { StatusTone } from '../../components/status-tone.ts';
import { errorsOf, type FormBody, textOf } from '../../form-body.ts';
import { objectionText } from '../../text/objection-text.ts';

/** What a refused form held: which form, what was typed, and why it was refused. */
export interface ObjectionFormState {
  readonly form: string;
  readonly typed: FormBody;
  readonly errors: readonly FormError[];
}

export const untouched: ObjectionFormState = { form: '', typed: {}, errors: [] };

export function refusedForm(form: string, typed: FormBody, why: readonly Refusal[]): ObjectionFormState {
  return { form, typed, errors: errorsOf(why) };
}

/** A text as typed where this form was refused, otherwise as stored. */
export function typedIn({ form, typed }: ObjectionFormState, own: string, name: string, stored: string): string {
  return form === own ? textOf(typed, name) : stored;
}

/** The errors of one form; none while another was refused. */
export function errorsIn({ form, errors }: ObjectionFormState, own: string): readonly FormError[] {
  return form === own ? errors : [];
}

const tones: Readonly<Record<ObjectionStatus, StatusTone>> = {
  open: 'active',
  'with-governor': 'attention',
  sent: 'attention',
  answered: 'done',
};

/** Where a case stands today, in a word: what was not sent when the window ended says so. */
export function shownState(one: Pick<ObjectionCase, 'status' | 'endsOn'>, today: string) {
  const isLapsed = (one.status === 'open' || one.status === 'with-governor') && !isWindowOpen(one, today);
  return isLapsed
    ? { tone: 'quiet' as const, word: objectionText.windowOver }
    : { tone: tones[one.status], word: objectionStatusNames[one.status] };
}
