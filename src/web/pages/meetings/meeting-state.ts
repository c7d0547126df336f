import { rowIn } from '../../../domain/values/known-names.ts';
import type { FormError } from '../../components/error-summary.tsx';
import { type FormBody, textOf } from '../../form-body.ts';

/** What a refused form left: its name, what was typed, its errors. */
export interface MeetingState {
  readonly form: string | null;
  readonly typed: FormBody;
  readonly errors: readonly FormError[];
}

export const untouchedMeeting: MeetingState = { form: null, typed: {}, errors: [] };

/** A field as typed, or its initial value. */
export function typedOr(state: MeetingState, name: string, begin: string): string {
  return rowIn(state.typed, name) === undefined ? begin : textOf(state.typed, name);
}
