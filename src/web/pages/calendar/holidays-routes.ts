import { h } from 'preact';
import { foreseeHolidays } from '../../../application/calendar/foresee-holidays.ts';
import type { HolidayDeps } from '../../../application/calendar/holiday-deps.ts';
import { readHolidays } from '../../../application/calendar/read-holidays.ts';
import { calendarRefusals } from '../../../contract/refusals/calendar.ts';
import type { Actor } from '../../../domain/people/actor.ts';
import { accept, atField, fieldsRenamed, type Refusal } from '../../../domain/values/result.ts';
import { toArabicDigits } from '../../../domain/values/thai-digits.ts';
import { besideProof, proofRefusals } from '../../binding-proof.tsx';
import type { FormError } from '../../components/error-summary.tsx';
import { errorsOf } from '../../form-body.ts';
import { linkedYears } from '../../linked-years.ts';
import { atForm } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { form, page } from '../../serve-page.ts';
import { holidaysText } from '../../text/holidays-text.ts';
import { roundsText } from '../../text/rounds-text.ts';
import { actOnHolidays, holidayActOf } from './holidays-acts.ts';
import { HolidaysPage } from './holidays-page.tsx';
import type { HolidaysAct, HolidaysState } from './holidays-state.ts';

const holidaysPage = page({
  address: paths.holidays,
  who: 'anyone',
  refusals: ['forbidden'],
  frame: { islands: ['focus-errors'], current: 'calendar' },
  async show({ deps, actor, asked, request }, state: HolidaysState | null) {
    const reading = await readHolidays(deps, actor, { year: yearIn(asked('year')) });
    if (!reading.ok) return reading;
    const years = linkedYears(reading.value.today, await request.publishedYears());
    const foreseen = await foreseenIn({ deps, actor }, state);
    // What is read before it is confirmed is no error, unless something else is one.
    const asks = foreseen.foreseen !== undefined && (state?.errors ?? []).length === 0;
    return accept({
      title: `${asks ? `${roundsText.confirm}: ` : ''}${holidaysText.title} ${reading.value.year}`,
      ...(asks ? { status: 200 } : {}),
      body: h(HolidaysPage, { reading: reading.value, years, state: { ...state, ...foreseen } }),
    });
  },
});

const holidaysForm = form({
  address: paths.holidaysAct,
  page: holidaysPage,
  read: (body) => body,
  act: actOnHolidays,
  refusals: {
    ...atForm(calendarRefusals),
    ...proofRefusals,
    ...atForm(['reason-required', 'consequence-unread']),
    forbidden: 'ownPage',
  },
  goTo: (done, { asked }) => ({ to: paths.holidays(asked('year')), notice: holidaysText.done(done) }),
  again: ({ refusals }, { key: { act }, input: typed }): HolidaysState => ({
    ...{ act, typed, errors: errorsOn(act, refusals) },
  }),
});

/** What the typed act would do; nothing while something about it is wrong, other than its proof. */
async function foreseenIn(
  { deps, actor }: { readonly deps: HolidayDeps; readonly actor: Actor },
  state: HolidaysState | null,
): Promise<Pick<HolidaysState, 'foreseen'>> {
  if (state?.act === undefined || state.typed === undefined) return {};
  const foreseen = await foreseeHolidays(deps, actor, holidayActOf(state.act, state.typed));
  return foreseen.ok ? { foreseen: foreseen.value } : {};
}

/** A Buddhist-era year as it is asked for; null: the current one. */
function yearIn(asked: string): number | null {
  const year = Number(toArabicDigits(asked));
  return Number.isInteger(year) && year >= 2400 && year <= 2700 ? year : null;
}

/** The forms of the page share no field's name. */
const fieldNames: Readonly<Record<HolidaysAct, Readonly<Record<string, string>>>> = {
  import: { holidays: 'lines', document: 'importDocument', reason: 'importReason' },
  add: { holidays: 'day', reason: 'addReason' },
  withdraw: { holidays: 'corrected' },
};

/** That the consequence has to be read is no error: it is shown, with the fields of the proof. */
function errorsOn(act: HolidaysAct, refusals: readonly Refusal[]): readonly FormError[] {
  const wrong = refusals.filter((one) => one.code !== 'consequence-unread');
  const placed = fieldsRenamed(wrong, fieldNames[act]).map((one) =>
    atField(one, one.code === 'holiday-not-in-force' ? 'holiday' : one.field),
  );
  return besideProof(errorsOf(placed), `${act}.`);
}

/** The table of government holidays, and OPDC's ways to keep it. */
export const holidaysRoutes = [holidaysPage, holidaysForm];
