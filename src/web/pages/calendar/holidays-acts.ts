import { foreseeHolidays, type HolidayAct } from '../../../application/calendar/foresee-holidays.ts';
import {
  type HolidaysRecorded,
  proveAndRecordHolidays,
  type RecordHolidaysRefusal,
} from '../../../application/calendar/record-holidays.ts';
import {
  proveAndWithdrawHoliday,
  type WithdrawHolidayRefusal,
} from '../../../application/calendar/withdraw-holiday.ts';
import { provingIn } from '../../../application/people/proof-deps.ts';
import type { ProofRefusal } from '../../../application/people/prove-and-act.ts';
import type { Holiday } from '../../../domain/calendar/holiday.ts';
import { readHolidayLines } from '../../../domain/calendar/read-holiday-lines.ts';
import { type Outcome, refuse } from '../../../domain/values/result.ts';
import { dateIsBlank, dateOf, type FormBody, textOf } from '../../form-body.ts';
import type { FormCall } from '../../page-route.ts';
import { proofOf } from '../../proof-fields.tsx';
import { type HolidaysAct, sureOf } from './holidays-state.ts';

type Code = RecordHolidaysRefusal | WithdrawHolidayRefusal | ProofRefusal | 'consequence-unread';

/**
 * Performs the act of one of the forms, once its consequence was shown and confirmed: until then it is tried, taken back,
 * and refused with what is wrong with it or with the request to read what it would do.
 */
export async function actOnHolidays({
  deps,
  actor,
  key: { act },
  input: typed,
}: FormCall<{ readonly act: HolidaysAct }, FormBody>): Promise<Outcome<HolidaysRecorded, Code>> {
  const wanted = holidayActOf(act, typed);
  if (textOf(typed, 'sure') !== sureOf(act, typed)) {
    const foreseen = await foreseeHolidays(deps, actor, wanted);
    return foreseen.ok ? refuse('consequence-unread') : foreseen;
  }
  const proof = proofOf(typed, `${act}.`);
  return wanted.act === 'record'
    ? proveAndRecordHolidays(provingIn(deps), actor, { ...wanted.input, proof })
    : proveAndWithdrawHoliday(provingIn(deps), actor, { ...wanted.input, proof });
}

/** An act on the table, as one of the forms has it. */
export function holidayActOf(act: HolidaysAct, typed: FormBody): HolidayAct {
  if (act === 'import') {
    const holidays = readHolidayLines(textOf(typed, 'lines'));
    const input = { holidays, document: textOf(typed, 'importDocument'), reason: textOf(typed, 'importReason') };
    return { act: 'record', input };
  }
  if (act === 'add') {
    const holiday = { date: dateOf(typed, 'day'), name: textOf(typed, 'name'), scope: textOf(typed, 'scope') };
    const input = { holidays: [holiday], document: textOf(typed, 'document'), reason: textOf(typed, 'addReason') };
    return { act: 'record', input };
  }
  const [date = '', scope = '', ...name] = textOf(typed, 'holiday').split('|');
  const holiday = { date, scope, name: name.join('|') };
  const corrected = correctedIn(typed, holiday);
  return { act: 'withdraw', input: { holiday, reason: textOf(typed, 'reason'), corrected } };
}

/** The right day or name instead of a wrong one; null if neither was typed. */
function correctedIn(typed: FormBody, holiday: Holiday): Holiday | null {
  const name = textOf(typed, 'correctedName').trim();
  const isBlank = dateIsBlank(typed, 'corrected');
  if (isBlank && name === '') return null;
  return {
    ...holiday,
    date: isBlank ? holiday.date : dateOf(typed, 'corrected'),
    name: name === '' ? holiday.name : name,
  };
}
