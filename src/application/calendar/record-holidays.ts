import { checkHolidays, type HolidayRefusal } from '../../domain/calendar/check-holidays.ts';
import type { Holiday } from '../../domain/calendar/holiday.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, acceptUnchanged, type Outcome, refuse, refuseAll } from '../../domain/values/result.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import { normaliseThai } from '../../domain/values/thai-text.ts';
import { type ProofRefusal, proveAndAct } from '../people/prove-and-act.ts';
import type { IdentityDeps, Proof } from '../people/prove-identity.ts';
import { atOpdc } from '../submission/submission-deps.ts';
import type { HolidayDeps, HolidayTables } from './holiday-deps.ts';
import { type RecountedDays, recountDays } from './recount-days.ts';

export interface RecordHolidaysInput {
  readonly holidays: readonly Holiday[];
  /** The announcement or resolution that declares them, in words. */
  readonly document: string;
  /** Why a day that has passed is recorded now; asked for only then. */
  readonly reason?: string | undefined;
}

export type RecordHolidaysRefusal =
  | 'forbidden'
  | 'holidays-missing'
  | 'holiday-document-required'
  | 'holiday-day-taken'
  | 'holiday-in-past-unexplained'
  | HolidayRefusal;

export interface HolidaysRecorded extends RecountedDays {
  /** How many of those given were not on record before. */
  readonly recorded: number;
}

/** The same as `recordHolidays`, once the actor has proved who they are: what pages and API call. */
export function proveAndRecordHolidays(
  deps: HolidayDeps & IdentityDeps,
  actor: Actor,
  { proof, ...input }: RecordHolidaysInput & { readonly proof: Proof | undefined },
): Promise<Outcome<HolidaysRecorded, RecordHolidaysRefusal | ProofRefusal>> {
  const call = { act: 'holiday.record' as const, of: atOpdc, proof };
  return proveAndAct(deps, actor, call, () => recordHolidays(deps, actor, input));
}

/**
 * OPDC records holidays, one or a whole list: with their document, in the journal. Days that fall on them move, and late
 * days that could not be counted before are counted now.
 */
export function recordHolidays(
  deps: HolidayDeps,
  actor: Actor,
  input: RecordHolidaysInput,
): Promise<Outcome<HolidaysRecorded, RecordHolidaysRefusal>> {
  return deps.transactions.run((stores) => recordHolidaysIn(stores, deps, actor, input));
}

/** The same in the caller's transaction. */
export async function recordHolidaysIn(
  stores: HolidayTables,
  { clock }: Pick<HolidayDeps, 'clock'>,
  actor: Actor,
  input: RecordHolidaysInput,
): Promise<Outcome<HolidaysRecorded, RecordHolidaysRefusal>> {
  if (!isPermitted('manage-rounds', actor, atOpdc)) return refuse('forbidden');
  const document = normaliseThai(input.document).trim();
  const holidays = input.holidays.map((one) => ({ ...one, name: normaliseThai(one.name).trim() }));
  if (holidays.length === 0) return refuse('holidays-missing', undefined, 'holidays');
  if (document === '') return refuse('holiday-document-required', undefined, 'document');
  const wrong = checkHolidays(holidays, await knownYears(stores, holidays));
  if (wrong.length > 0) return refuseAll(wrong);
  const taken = await dayTaken(stores, holidays);
  if (taken) return refuse('holiday-day-taken', { date: taken.date, name: taken.name }, 'holidays');
  const by = { document, recordedName: actor.name, recordedAt: clock.now() };
  const recorded = await stores.holidays.record(holidays, by);
  if (recorded.length === 0) return acceptUnchanged({ recorded: 0, moved: 0, kept: 0, counted: 0 });
  const why = normaliseThai(input.reason ?? '').trim();
  const passed = recorded.map(({ date }) => date).filter((date) => date < clock.today());
  if (passed.length > 0 && why === '')
    return refuse(
      'holiday-in-past-unexplained',
      { days: passed.length, date: formatThaiDate(passed[0] ?? '') },
      'reason',
    );
  await stores.journal.append({
    ...{ organisationId: 'opdc', actorUserId: actor.userId, actorName: actor.name, actingFor: null },
    ...{
      action: 'holiday.record',
      subject: recorded[0]?.date ?? '',
      before: null,
      reason: why === '' ? document : `${document} – ${why}`,
    },
    after: { holidays: recorded },
  });
  const reason = `บันทึกวันหยุดราชการตาม${document}`;
  return accept({ recorded: recorded.length, ...(await recountDays(stores, actor, clock, reason)) });
}

/** The national holiday of another name on the day of one of these national ones: in force, or among them. */
async function dayTaken(stores: HolidayTables, holidays: readonly Holiday[]): Promise<Holiday | null> {
  const given = holidays.filter((one) => one.scope === 'national');
  for (const { date, name } of given) {
    const found = [...(await stores.holidays.between(date, date)), ...given.filter((one) => one.date === date)];
    const other = found.find((one) => one.scope === 'national' && one.name !== name);
    if (other) return other;
  }
  return null;
}

/** The calendar years among those of the holidays whose national list is on record. */
async function knownYears(stores: HolidayTables, holidays: readonly Holiday[]): Promise<ReadonlySet<number>> {
  const years = new Set(holidays.map(({ date }) => date.slice(0, 4)).filter((year) => /^\d{4}$/.test(year)));
  const known = new Set<number>();
  for (const year of years) {
    const found = await stores.holidays.between(`${year}-01-01`, `${year}-12-31`);
    if (found.some((one) => one.scope === 'national')) known.add(Number(year));
  }
  return known;
}
