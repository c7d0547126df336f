import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { RecordedHoliday } from '../year/holiday-ports.ts';
import type { HolidayDeps } from './holiday-deps.ts';

export interface HolidaysReading {
  readonly today: string;
  /** Buddhist-era calendar year. */
  readonly year: number;
  /** The last day whose holidays are known; null if none are. */
  readonly knownUntil: string | null;
  /** Every record of the year; who changed it is told only to those who may read the journal. */
  readonly holidays: readonly RecordedHoliday[];
  /** The provinces for which a holiday may be recorded. */
  readonly provinces: readonly { readonly id: string; readonly name: string }[];
  readonly mayManage: boolean;
}

/** The government holidays of a calendar year, which anyone may read; the current year if none is asked for. */
export async function readHolidays(
  deps: HolidayDeps,
  actor: Actor,
  input: { readonly year: number | null },
): Promise<Outcome<HolidaysReading, 'forbidden'>> {
  if (!isPermitted('read-published', actor, { organisationId: 'public' })) return refuse('forbidden');
  const today = deps.clock.today();
  const year = input.year ?? Number(today.slice(0, 4)) + 543;
  return deps.transactions.read(async (stores) => {
    const seesNames = isPermitted('read-journal', actor, { organisationId: 'opdc' });
    const holidays = (await stores.holidays.listOfYear(year - 543)).map((one) =>
      seesNames ? one : { ...one, recordedName: null, withdrawnName: null },
    );
    const mayManage = isPermitted('manage-rounds', actor, { organisationId: 'opdc' });
    const provinces = mayManage ? await stores.organisations.list({ kind: 'province', provinceId: null }) : [];
    return accept({
      ...{ today, year, holidays, mayManage, knownUntil: await stores.holidays.knownUntil() },
      provinces: provinces.map(({ id, name }) => ({ id, name })),
    });
  });
}
