import type { Holiday } from '../../domain/calendar/holiday.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { isCivilDate } from '../../domain/values/civil-date.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import { normaliseThai } from '../../domain/values/thai-text.ts';
import { type ProofRefusal, proveAndAct } from '../people/prove-and-act.ts';
import type { IdentityDeps, Proof } from '../people/prove-identity.ts';
import { atOpdc } from '../submission/submission-deps.ts';
import type { HolidayDeps, HolidayTables } from './holiday-deps.ts';
import { type HolidaysRecorded, type RecordHolidaysRefusal, recordHolidaysIn } from './record-holidays.ts';
import { recountDays } from './recount-days.ts';

export interface WithdrawHolidayInput {
  readonly holiday: Holiday;
  readonly reason: string;
  /** What is right instead, if the holiday was recorded wrongly; null if there is none. */
  readonly corrected: Holiday | null;
}

export type WithdrawHolidayRefusal = RecordHolidaysRefusal | 'reason-required' | 'holiday-not-in-force';

/** The same as `withdrawHoliday`, once the actor has proved who they are: what pages and API call. */
export function proveAndWithdrawHoliday(
  deps: HolidayDeps & IdentityDeps,
  actor: Actor,
  { proof, ...input }: WithdrawHolidayInput & { readonly proof: Proof | undefined },
): Promise<Outcome<HolidaysRecorded, WithdrawHolidayRefusal | ProofRefusal>> {
  const call = { act: 'holiday.withdraw' as const, of: atOpdc, proof };
  return proveAndAct(deps, actor, call, () => withdrawHoliday(deps, actor, input));
}

/**
 * OPDC withdraws a holiday with a reason, or corrects it. It stays on record. Whoever relied on a day that it had moved is
 * not late by it.
 */
export function withdrawHoliday(
  deps: HolidayDeps,
  actor: Actor,
  input: WithdrawHolidayInput,
): Promise<Outcome<HolidaysRecorded, WithdrawHolidayRefusal>> {
  return deps.transactions.run((stores) => withdrawHolidayIn(stores, deps, actor, input));
}

/** The same in the caller's transaction. */
export async function withdrawHolidayIn(
  stores: HolidayTables,
  { clock }: Pick<HolidayDeps, 'clock'>,
  actor: Actor,
  { holiday, corrected, ...input }: WithdrawHolidayInput,
): Promise<Outcome<HolidaysRecorded, WithdrawHolidayRefusal>> {
  if (!isPermitted('manage-rounds', actor, atOpdc)) return refuse('forbidden');
  const reason = normaliseThai(input.reason).trim();
  if (reason === '') return refuse('reason-required', undefined, 'reason');
  const by = { withdrawnName: actor.name, withdrawnAt: clock.now(), withdrawnReason: reason };
  const isDay = isCivilDate(holiday.date);
  if (!isDay || !(await stores.holidays.withdraw(holiday, by))) return refuse('holiday-not-in-force');
  await stores.journal.append({
    ...{ organisationId: 'opdc', actorUserId: actor.userId, actorName: actor.name, actingFor: null },
    ...{ action: 'holiday.withdraw', subject: holiday.date, before: holiday, after: corrected, reason },
  });
  if (corrected !== null) {
    const record = { holidays: [corrected], document: reason, reason };
    const recorded = await recordHolidaysIn(stores, { clock }, actor, record);
    if (!recorded.ok || recorded.value.recorded > 0) return recorded;
  }
  const because = `ถอนวันหยุดวันที่ ${formatThaiDate(holiday.date)} (${reason})`;
  return accept({ recorded: 0, ...(await recountDays(stores, actor, clock, because)) });
}
