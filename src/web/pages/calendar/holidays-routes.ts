import { h } from 'preact';
import { readHolidays } from '../../../application/calendar/read-holidays.ts';
import { recordHolidays } from '../../../application/calendar/record-holidays.ts';
import { withdrawHoliday } from '../../../application/calendar/withdraw-holiday.ts';
import { calendarRefusals } from '../../../contract/refusals/calendar.ts';
import type { Holiday } from '../../../domain/calendar/holiday.ts';
import { readHolidayLines } from '../../../domain/calendar/read-holiday-lines.ts';
import { accept, atField, type Refusal } from '../../../domain/values/result.ts';
import { toArabicDigits } from '../../../domain/values/thai-digits.ts';
import { dateIsBlank, dateOf, errorsOf, type FormBody, textOf } from '../../form-body.ts';
import { atForm, type FormCall } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { form, page } from '../../serve-page.ts';
import { holidaysText } from '../../text/holidays-text.ts';
import { HolidaysPage } from './holidays-page.tsx';
import type { HolidaysAct, HolidaysState } from './holidays-state.ts';

const holidaysPage = page({
  address: paths.holidays,
  who: 'anyone',
  refusals: ['forbidden'],
  frame: { islands: ['focus-errors'], current: 'calendar' },
  async show({ deps, actor, asked }, state: HolidaysState | null) {
    const reading = await readHolidays(deps, actor, { year: yearIn(asked('year')) });
    if (!reading.ok) return reading;
    return accept({
      title: `${holidaysText.title} ${reading.value.year}`,
      body: h(HolidaysPage, { reading: reading.value, state: state ?? {} }),
    });
  },
});

const holidaysForm = form({
  address: paths.holidaysAct,
  page: holidaysPage,
  read: (body) => body,
  act: carryOut,
  refusals: { ...atForm(calendarRefusals), ...atForm(['reason-required']), forbidden: 'ownPage' },
  goTo: (done, { asked }) => ({ to: paths.holidays(asked('year')), notice: holidaysText.done(done) }),
  again: ({ refusals }, { key: { act }, input: typed }): HolidaysState => ({
    ...{ act, typed },
    errors: errorsOf(refusals.map(fieldOn(act))),
  }),
});

function carryOut({ deps, actor, key: { act }, input: typed }: FormCall<{ readonly act: HolidaysAct }, FormBody>) {
  if (act === 'import') {
    const holidays = readHolidayLines(textOf(typed, 'lines'));
    return recordHolidays(deps, actor, { holidays, document: textOf(typed, 'importDocument') });
  }
  if (act === 'add') {
    const holiday = { date: dateOf(typed, 'day'), name: textOf(typed, 'name'), scope: textOf(typed, 'scope') };
    return recordHolidays(deps, actor, { holidays: [holiday], document: textOf(typed, 'document') });
  }
  const [date = '', scope = '', name = ''] = textOf(typed, 'holiday').split('|');
  const holiday = { date, scope, name };
  return withdrawHoliday(deps, actor, {
    holiday,
    reason: textOf(typed, 'reason'),
    corrected: correctedIn(typed, holiday),
  });
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

/** A Buddhist-era year as it is asked for; null: the current one. */
function yearIn(asked: string): number | null {
  const year = Number(toArabicDigits(asked));
  return Number.isInteger(year) && year >= 2400 && year <= 2700 ? year : null;
}

/** The forms of the page share no field's name. */
function fieldOn(act: HolidaysAct) {
  const names: Readonly<Record<HolidaysAct, Readonly<Record<string, string>>>> = {
    import: { holidays: 'lines', document: 'importDocument' },
    add: { holidays: 'day' },
    withdraw: { holidays: 'corrected' },
  };
  return (refusal: Refusal): Refusal => {
    const own = names[act][refusal.field ?? ''];
    if (refusal.code === 'holiday-not-in-force') return atField(refusal, 'holiday');
    return own === undefined ? refusal : atField(refusal, own);
  };
}

/** The table of government holidays, and OPDC's ways to keep it. */
export const holidaysRoutes = [holidaysPage, holidaysForm];
