import type { Holiday } from '../../domain/calendar/holiday.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { normaliseThai } from '../../domain/values/thai-text.ts';
import { atOpdc } from '../submission/submission-deps.ts';
import type { HolidayDeps } from './holiday-deps.ts';
import { type HolidaysRecorded, type RecordHolidaysRefusal, recordHolidaysIn } from './record-holidays.ts';
import { recountDays } from './recount-days.ts';

export interface WithdrawHolidayInput {
  readonly holiday: Holiday;
  readonly reason: string;
  /** What is right instead, if the holiday was recorded wrongly; null if there is none. */
  readonly corrected: Holiday | null;
}

export type WithdrawHolidayRefusal = RecordHolidaysRefusal | 'reason-required' | 'holiday-not-in-force';

/**
 * OPDC withdraws a holiday with a reason, or corrects it. It stays on record. Whoever relied on a day that it had moved is
 * not late by it.
 */
export async function withdrawHoliday(
  deps: HolidayDeps,
  actor: Actor,
  input: WithdrawHolidayInput,
): Promise<Outcome<HolidaysRecorded, WithdrawHolidayRefusal>> {
  if (!isPermitted('manage-rounds', actor, atOpdc)) return refuse('forbidden');
  const reason = normaliseThai(input.reason).trim();
  if (reason === '') return refuse('reason-required', undefined, 'reason');
  return deps.transactions.run(async (stores) => {
    const { holiday, corrected } = input;
    const by = { withdrawnName: actor.name, withdrawnAt: deps.clock.now(), withdrawnReason: reason };
    if (!(await stores.holidays.withdraw(holiday, by))) return refuse('holiday-not-in-force');
    await stores.journal.append({
      ...{ organisationId: 'opdc', actorUserId: actor.userId, actorName: actor.name, actingFor: null },
      ...{ action: 'holiday.withdraw', subject: holiday.date, before: holiday, after: corrected, reason },
    });
    if (corrected !== null) {
      const recorded = await recordHolidaysIn(stores, deps, actor, { holidays: [corrected], document: reason });
      if (!recorded.ok || recorded.value.recorded > 0) return recorded;
    }
    return accept({ recorded: 0, ...(await recountDays(stores, actor, deps.clock, reason)) });
  });
}
