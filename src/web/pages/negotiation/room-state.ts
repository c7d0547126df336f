import type { NegotiationReading } from '../../../application/negotiation/read-negotiation.ts';
import { rowIn } from '../../../domain/values/known-names.ts';
import type { FormError } from '../../components/error-summary.tsx';
import { type FormBody, textOf } from '../../form-body.ts';
import type { Reader } from '../../reader.ts';

/** The state left by the last form: its name, what was typed, its errors. */
export interface RoomState {
  readonly form: string | null;
  readonly typed: FormBody;
  readonly errors: readonly FormError[];
}

export const untouched: RoomState = { form: null, typed: {}, errors: [] };

export interface RoomProps {
  readonly reading: NegotiationReading;
  readonly reader: Reader;
  readonly state: RoomState;
}

/** A field as typed, or its initial value. */
export function typedOr(state: RoomState, name: string, begin: string): string {
  return rowIn(state.typed, name) === undefined ? begin : textOf(state.typed, name);
}
