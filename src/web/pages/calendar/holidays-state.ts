import { createHash } from 'node:crypto';
import type { HolidaysConsequence } from '../../../application/calendar/foresee-holidays.ts';
import type { HolidaysReading } from '../../../application/calendar/read-holidays.ts';
import type { FormError } from '../../components/error-summary.tsx';
import { datePartsOf, type FormBody, textOf } from '../../form-body.ts';
import type { LinkedYears } from '../../linked-years.ts';

export type HolidaysAct = 'add' | 'import' | 'withdraw';

/** The state left by a form on the page of holidays. */
export interface HolidaysState {
  readonly act?: HolidaysAct;
  readonly typed?: FormBody;
  readonly errors?: readonly FormError[];
  /** What the act would do: shown before it is confirmed; absent if nothing is to be confirmed. */
  readonly foreseen?: HolidaysConsequence;
}

export interface HolidaysPageProps {
  readonly reading: HolidaysReading;
  readonly state: HolidaysState;
  /** How far the calendar leads. */
  readonly years: LinkedYears;
}

/** What decides the consequence of each act: its texts, and its day. */
const deciding: Readonly<Record<HolidaysAct, { readonly texts: readonly string[]; readonly day: string | null }>> = {
  add: { texts: ['scope'], day: 'day' },
  import: { texts: ['lines'], day: null },
  withdraw: { texts: ['holiday'], day: 'corrected' },
};

/** What the reader has confirmed, as the form's field `sure`: other days have another consequence, shown first. */
export function sureOf(act: HolidaysAct, typed: FormBody): string {
  const { texts, day } = deciding[act];
  const { day: date, month, year } = datePartsOf(typed, day ?? '');
  const decided = [act, ...texts.map((name) => textOf(typed, name).replaceAll('\r\n', '\n')), date, month, year];
  return createHash('sha256').update(decided.join('\u0000')).digest('hex');
}
