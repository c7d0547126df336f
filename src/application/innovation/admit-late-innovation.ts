import { checkBounds } from '../../domain/calendar/bound-days.ts';
import {
  type InnovationCall,
  type InnovationCallKey,
  isInvited,
  type LateAdmission,
  sendingDays,
} from '../../domain/innovation/innovation-call.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { addDays, isCivilDate } from '../../domain/values/civil-date.ts';
import { accept, type Outcome, type Refusal, refuse, refuseAll } from '../../domain/values/result.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import { normaliseThai } from '../../domain/values/thai-text.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { callSubject, type InnovationDeps, innovationYear } from './innovation-deps.ts';

export interface AdmitLateInnovationInput extends InnovationCallKey {
  readonly agencyId: string;
  /** The last day on which this agency may send. */
  readonly until: string;
  readonly reason: string;
}

export type AdmitLateInnovationRefusal =
  | 'forbidden'
  | 'not-found'
  | 'innovation-not-called'
  | 'innovation-agency-required'
  | 'day-not-typed'
  | 'day-outside-bounds'
  | 'reason-required'
  | 'innovation-not-late';

/** The longest a late proposal is waited for, in days: an assumption. */
const MOST_DAYS_LATE = 60;

/** Lets one invited agency send after the last day, until a day and with a reason that is shown. */
export async function admitLateInnovation(
  deps: InnovationDeps,
  actor: Actor,
  { agencyId, until, reason: typed, ...key }: AdmitLateInnovationInput,
): Promise<Outcome<InnovationCall, AdmitLateInnovationRefusal>> {
  if (!isPermitted('manage-innovation', actor, key)) return refuse('forbidden');
  const reason = normaliseThai(typed).trim();
  const today = deps.clock.today();
  return deps.transactions.run(async (stores): Promise<Outcome<InnovationCall, AdmitLateInnovationRefusal>> => {
    const year = await innovationYear(stores, key);
    if (!year.ok) return year;
    const call = await stores.innovation.findCall(key, { lock: true });
    if (call === null) return refuse('innovation-not-called');
    const missing: Refusal<AdmitLateInnovationRefusal>[] = [
      ...(isInvited(call, agencyId) ? [] : [{ code: 'innovation-agency-required', field: 'agencyId' } as const]),
      ...(isCivilDate(until) ? [] : [{ code: 'day-not-typed', field: 'until' } as const]),
      ...(reason === '' ? [{ code: 'reason-required', field: 'reason' } as const] : []),
    ];
    if (missing.length > 0) return refuseAll(missing);
    const agencyName = call.invited.find(({ id }) => id === agencyId)?.name ?? agencyId;
    const days = sendingDays(call, agencyId, { today, sentOn: null });
    if (days.maySend || days.isBefore)
      return refuse('innovation-not-late', { agency: agencyName, last: formatThaiDate(days.last) }, 'agencyId');
    const bounded = checkBounds(until, { from: today, to: addDays(today, MOST_DAYS_LATE) }, 'until');
    if (!bounded.ok) return bounded;
    const admission: LateAdmission = { agencyId, agencyName, until, reason, at: deps.clock.now(), name: actor.name };
    const saved = {
      ...call,
      admitted: [...call.admitted, admission],
      changedAt: admission.at,
      changedName: actor.name,
    };
    await stores.innovation.saveCall(saved);
    await appendYearJournalRow(stores, actor, {
      ...{ key: callSubject(key), action: 'innovation.admit-late', permission: 'manage-innovation', reason },
      ...{ before: null, after: { agencyId, until } },
    });
    return accept({ ...saved, rowVersion: call.rowVersion + 1 });
  });
}
