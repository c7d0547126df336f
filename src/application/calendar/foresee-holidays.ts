import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { Report } from '../../domain/reporting/report.ts';
import { accept, type Outcome, type Refused, refuse } from '../../domain/values/result.ts';
import { atOpdc } from '../submission/submission-deps.ts';
import type { HolidayDeps, HolidayTables } from './holiday-deps.ts';
import { type HolidaysRecorded, type RecordHolidaysInput, recordHolidaysIn } from './record-holidays.ts';
import { type WithdrawHolidayInput, type WithdrawHolidayRefusal, withdrawHolidayIn } from './withdraw-holiday.ts';

/** An act on the table of holidays, as it was typed. */
export type HolidayAct =
  | { readonly act: 'record'; readonly input: RecordHolidaysInput }
  | { readonly act: 'withdraw'; readonly input: WithdrawHolidayInput };

/** What an act on the table would do to days that are due. */
export interface HolidaysConsequence extends HolidaysRecorded {
  /** The parties whose day moves, and the rounds in which it does. */
  readonly parties: number;
  readonly rounds: number;
  /** Each day that moves, with how many parties: earliest first. */
  readonly days: readonly MovedDay[];
}

interface MovedDay extends Pick<Report, 'fiscalYear' | 'round'> {
  readonly from: string;
  readonly to: string;
  readonly parties: number;
}

type Code = WithdrawHolidayRefusal | 'consequence-unread';

/** Does the act in a transaction that is taken back, and tells what it did; the refusals are those of the act. */
export async function foreseeHolidays(
  deps: HolidayDeps,
  actor: Actor,
  wanted: HolidayAct,
): Promise<Outcome<HolidaysConsequence, Code>> {
  if (!isPermitted('manage-rounds', actor, atOpdc)) return refuse('forbidden');
  let told: HolidaysConsequence | null = null;
  const tried = await deps.transactions.run(async (stores): Promise<Refused<Code>> => {
    const before = await everyReport(stores);
    const done =
      wanted.act === 'record'
        ? await recordHolidaysIn(stores, deps, actor, wanted.input)
        : await withdrawHolidayIn(stores, deps, actor, wanted.input);
    if (!done.ok) return done;
    told = { ...done.value, ...movedDays(before, await everyReport(stores)) };
    return refuse('consequence-unread');
  });
  return told === null ? tried : accept(told);
}

const everyReport = (stores: HolidayTables) => stores.reports.listDueWithin('0001-01-01', '9999-12-31');

function movedDays(before: readonly Report[], after: readonly Report[]) {
  const was = new Map(before.map((one) => [keyOf(one), one.due]));
  const moved = after.filter((one) => was.get(keyOf(one)) !== one.due);
  const days = new Map<string, MovedDay>();
  for (const { fiscalYear, round, due: to, ...one } of moved) {
    const from = was.get(keyOf({ ...one, fiscalYear, round })) ?? to;
    const name = `${from} ${to} ${fiscalYear} ${round}`;
    days.set(name, { fiscalYear, round, from, to, parties: (days.get(name)?.parties ?? 0) + 1 });
  }
  return {
    parties: new Set(moved.map((one) => one.organisationId)).size,
    rounds: new Set(moved.map((one) => `${one.fiscalYear}/${one.round}`)).size,
    days: [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, day]) => day),
  };
}

const keyOf = ({ organisationId, fiscalYear, round }: Pick<Report, 'organisationId' | 'fiscalYear' | 'round'>) =>
  `${organisationId}/${fiscalYear}/${round}`;
