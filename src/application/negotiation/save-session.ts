import type { PartyYear } from '../../domain/agreement/party-year.ts';
import { isStale } from '../../domain/lifecycle/is-stale.ts';
import type { NegotiationSession } from '../../domain/negotiation/session.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { isSameContent } from '../../domain/values/content-text.ts';
import { accept, acceptUnchanged, type Outcome, refuse } from '../../domain/values/result.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import { normaliseThai } from '../../domain/values/thai-text.ts';
import type { NegotiationTables } from './negotiation-deps.ts';
import { appendNegotiationJournalRow, type NegotiationDeps } from './negotiation-deps.ts';

export interface SessionInput extends PartyYear {
  readonly number: number;
  readonly rowVersion: number | null;
}

type SaveSessionRefusal =
  | 'forbidden'
  | 'not-found'
  | 'changed-meanwhile'
  | 'session-called-off'
  | 'session-not-held'
  | 'reason-required'
  | 'minutes-required'
  | 'present-required';

type Kept = Outcome<NegotiationSession, SaveSessionRefusal>;

/** OPDC cancels a session; its time is free again. */
export async function cancelSession(
  deps: NegotiationDeps,
  actor: Actor,
  input: SessionInput & { readonly reason: string },
): Promise<Kept> {
  if (!isPermitted('schedule-negotiation', actor, input)) return refuse('forbidden');
  const reason = normaliseThai(input.reason).trim();
  if (reason === '') return refuse('reason-required', undefined, 'reason');
  return change(deps, input, 'any-day', async (stores, session) => {
    await stores.negotiations.updateSession({ ...session, cancelled: reason });
    await appendNegotiationJournalRow(stores, actor, {
      key: input,
      about: `session-${input.number}`,
      action: 'negotiation.cancel',
      permission: 'schedule-negotiation',
      before: { day: session.day, starts: session.starts, place: session.place },
      after: { cancelled: reason },
      reason,
    });
    return { ...session, cancelled: reason };
  });
}

export interface RecordMinutesInput extends SessionInput {
  /** Everyone who attended, by name. */
  readonly present: readonly string[];
  readonly minutes: string;
}

/** OPDC records the minutes and who attended. */
export async function recordMinutes(deps: NegotiationDeps, actor: Actor, input: RecordMinutesInput): Promise<Kept> {
  if (!isPermitted('record-resolution', actor, input)) return refuse('forbidden');
  const minutes = normaliseThai(input.minutes).trim();
  const present = input.present.map((name) => normaliseThai(name).trim()).filter((name) => name !== '');
  if (present.length === 0) return refuse('present-required', undefined, 'present');
  if (minutes === '') return refuse('minutes-required', undefined, 'minutes');
  return change(deps, input, 'once-held', async (stores, session) => {
    if (isSameContent([session.minutes, session.present], [minutes, present])) return null;
    await stores.negotiations.updateSession({ ...session, minutes, present });
    await appendNegotiationJournalRow(stores, actor, {
      key: input,
      about: `session-${input.number}`,
      action: 'negotiation.minutes',
      permission: 'record-resolution',
      before: { minutes: session.minutes, present: session.present },
      after: { minutes, present },
    });
    return { ...session, minutes, present };
  });
}

function change(
  deps: NegotiationDeps,
  input: SessionInput,
  from: 'any-day' | 'once-held',
  /** Null if nothing is changed by it. */
  act: (stores: NegotiationTables, session: NegotiationSession) => Promise<NegotiationSession | null>,
): Promise<Kept> {
  return deps.transactions.run(async (stores): Promise<Kept> => {
    // The agreement's row is locked, so that two changes of one session happen one after the other.
    if (!(await stores.agreements.find(input.organisationId, input.fiscalYear, { lock: true })))
      return refuse('not-found');
    const session = (await stores.negotiations.sessionsOf(input)).find((one) => one.number === input.number);
    if (!session) return refuse('not-found');
    if (session.cancelled !== null) return refuse('session-called-off', { reason: session.cancelled });
    if (isStale(input.rowVersion, session)) return refuse('changed-meanwhile');
    if (from === 'once-held' && deps.clock.today() < session.day)
      return refuse('session-not-held', { day: formatThaiDate(session.day) });
    const changed = await act(stores, session);
    return changed === null ? acceptUnchanged(session) : accept({ ...changed, rowVersion: session.rowVersion + 1 });
  });
}
