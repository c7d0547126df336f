import { boundsOfYear } from '../../domain/calendar/bound-days.ts';
import { type CallFault, checkCall, type TypedCall } from '../../domain/innovation/check-call.ts';
import type { InnovationCall, InnovationCallKey, MovedDays } from '../../domain/innovation/innovation-call.ts';
import { isWithProvince } from '../../domain/innovation/sent-innovation.ts';
import { isStale } from '../../domain/lifecycle/is-stale.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { isSameContent } from '../../domain/values/content-text.ts';
import type { CivilDate } from '../../domain/values/kinds-of-text.ts';
import { accept, acceptUnchanged, type Outcome, refuse } from '../../domain/values/result.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import { normaliseThai } from '../../domain/values/thai-text.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { agenciesToInvite } from './agencies-to-invite.ts';
import { callSubject, type InnovationDeps, type InnovationTables, innovationYear } from './innovation-deps.ts';

export interface SaveCallInput extends InnovationCallKey, TypedCall {
  readonly rowVersion: number | null;
  /** Why the days are moved, once the call has begun. */
  readonly reason: string;
}

export type SaveCallRefusal =
  | 'forbidden'
  | 'not-found'
  | 'changed-meanwhile'
  | 'innovation-criteria-in-use'
  | 'innovation-agency-has-sent'
  | 'innovation-days-sent'
  | 'reason-required'
  | CallFault;

/** Opens the call of a province's year, or changes it. */
export async function saveCall(
  deps: InnovationDeps,
  actor: Actor,
  { rowVersion, reason: why, organisationId, fiscalYear, ...typed }: SaveCallInput,
): Promise<Outcome<InnovationCall, SaveCallRefusal>> {
  const key = { organisationId, fiscalYear };
  if (!isPermitted('manage-innovation', actor, key)) return refuse('forbidden');
  return deps.transactions.run(async (stores): Promise<Outcome<InnovationCall, SaveCallRefusal>> => {
    const year = await innovationYear(stores, key);
    if (!year.ok) return year;
    const before = await stores.innovation.findCall(key, { lock: true });
    const agencies = [...(before?.invited ?? []), ...(await agenciesToInvite(stores, key, deps.clock.today()))];
    const details = checkCall(typed, { agencies: eachOnce(agencies), bounds: boundsOfYear(year.value.framework) });
    if (!details.ok) return details;
    if (before !== null && isSameContent(detailsOf(before), details.value)) return acceptUnchanged(before);
    if (before !== null && isStale(rowVersion, before)) return refuse('changed-meanwhile');
    const rested = before === null ? accept(true) : await restingOn(stores, before, details.value);
    if (!rested.ok) return rested;
    const by = { reason: normaliseThai(why).trim(), at: deps.clock.now(), name: actor.name };
    const moved = movedDays(before, details.value, by, deps.clock.today());
    if (!moved.ok) return moved;
    const saved: InnovationCall = {
      ...{ members: [], admitted: [], rowVersion: 0, ...before, ...key, ...details.value, moved: moved.value },
      ...{ changedAt: by.at, changedName: by.name },
    };
    await stores.innovation.saveCall(saved);
    await appendYearJournalRow(stores, actor, {
      ...{ key: callSubject(key), action: 'innovation.save-call', permission: 'manage-innovation' },
      ...{ before: before === null ? null : detailsOf(before), after: details.value },
      ...(moved.value.length > (before?.moved.length ?? 0) ? { reason: by.reason } : {}),
    });
    return accept({ ...saved, rowVersion: saved.rowVersion + 1 });
  });
}

/** Once the call has begun its days are moved with a reason, which everybody reads who reads the call. */
function movedDays(
  before: InnovationCall | null,
  { opensOn, closesOn }: Details,
  by: Pick<MovedDays, 'reason' | 'at' | 'name'>,
  today: CivilDate,
): Outcome<readonly MovedDays[], 'reason-required'> {
  if (before === null) return accept([]);
  const isSame = before.opensOn === opensOn && before.closesOn === closesOn;
  if (isSame || today < before.opensOn) return accept(before.moved);
  if (by.reason === '') return refuse('reason-required', undefined, 'reason');
  return accept([...before.moved, { opensOn: before.opensOn, closesOn: before.closesOn, ...by }]);
}

type Details = Pick<InnovationCall, 'title' | 'explanation' | 'opensOn' | 'closesOn' | 'criteria' | 'invited'>;

const detailsOf = ({ title, explanation, opensOn, closesOn, criteria, invited }: Details): Details => ({
  ...{ title, explanation, opensOn, closesOn, criteria, invited },
});

function eachOnce<One extends { readonly id: string }>(all: readonly One[]): readonly One[] {
  return all.filter((one, index) => all.findIndex(({ id }) => id === one.id) === index);
}

/**
 * The rubric stays once something is scored by it, an agency whose proposal the province has stays invited, and what was sent in
 * time stays in time.
 */
async function restingOn(
  { innovation }: InnovationTables,
  before: InnovationCall,
  after: Details,
): Promise<Outcome<true, 'innovation-criteria-in-use' | 'innovation-agency-has-sent' | 'innovation-days-sent'>> {
  const proposals = await innovation.listOf(before);
  const isScored = proposals.some(({ status }) => scored.some((one) => one === status));
  if (isScored && !isSameContent(before.criteria, after.criteria))
    return refuse('innovation-criteria-in-use', undefined, 'criteria.0.weight');
  const inTime = proposals.filter(isWithProvince).flatMap(({ editions }) => editions.at(-1) ?? []);
  const outside = inTime.find(
    ({ countsFrom, lateBecause }) =>
      lateBecause === null && (countsFrom < after.opensOn || countsFrom > after.closesOn),
  );
  if (outside !== undefined) {
    const field = outside.countsFrom < after.opensOn ? 'opensOn' : 'closesOn';
    return refuse('innovation-days-sent', { day: formatThaiDate(outside.countsFrom) }, field);
  }
  const sent = proposals.filter(({ editions }) => editions.length > 0).map(({ agencyId }) => agencyId);
  const left = before.invited.find(({ id }) => sent.includes(id) && !after.invited.some((one) => one.id === id));
  return left === undefined ? accept(true) : refuse('innovation-agency-has-sent', { agency: left.name }, 'invited');
}

const scored = ['scoring', 'proposed', 'selected', 'not-selected'] as const;
