import { isStale } from '../../domain/lifecycle/is-stale.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { Report } from '../../domain/reporting/report.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import { isCivilDate } from '../../domain/values/civil-date.ts';
import { accept, acceptUnchanged, type Outcome, refuse } from '../../domain/values/result.ts';
import { normaliseThai } from '../../domain/values/thai-text.ts';
import { journalDays, type SubmissionDeps } from './submission-deps.ts';

export interface SetCutOffInput extends RoundKey {
  readonly rowVersion: number | null;
  /** The day by which hosts send to the province; empty: no own day. */
  readonly day: string;
  /** Why the day changes; needed once hosts have been given one. */
  readonly reason: string;
}

export type SetCutOffRefusal =
  | 'forbidden'
  | 'not-found'
  | 'changed-meanwhile'
  | 'day-not-typed'
  | 'reason-required'
  | 'cut-off-not-before-due'
  | 'cut-off-in-past'
  | 'cut-off-after-sending';

/** The provincial office sets its own day before OPDC's (S1: 26 October before the report goes to OPDC). */
export async function setCutOff(
  deps: SubmissionDeps,
  actor: Actor,
  input: SetCutOffInput,
): Promise<Outcome<Report, SetCutOffRefusal>> {
  if (!isPermitted('set-cut-off', actor, { organisationId: input.organisationId })) return refuse('forbidden');
  const day = input.day === '' ? null : input.day;
  if (day !== null && !isCivilDate(day)) return refuse('day-not-typed', undefined, 'cutOff');
  return deps.transactions.run(async (stores) => {
    const report = await stores.reports.find(input, { lock: true });
    if (!report) return refuse('not-found');
    if (report.status !== 'open') return refuse('cut-off-after-sending');
    if (isStale(input.rowVersion, report)) return refuse('changed-meanwhile');
    if (day !== null && day > report.due) return refuse('cut-off-not-before-due', { due: report.due }, 'cutOff');
    const today = deps.clock.today();
    if (day !== null && day < today) return refuse('cut-off-in-past', { today }, 'cutOff');
    const { internalDue: before = null } = report;
    if (day === before) return acceptUnchanged(report);
    const reason = normaliseThai(input.reason).trim();
    if (before !== null && reason === '') return refuse('reason-required', undefined, 'cutOffReason');
    await stores.reports.update({ ...report, internalDue: day });
    await journalDays(stores, actor, {
      ...{ report, action: 'report.cut-off', permission: 'set-cut-off', reason: reason || null },
      ...{ before: { internalDue: before }, after: { internalDue: day } },
    });
    return accept({ ...report, internalDue: day, rowVersion: report.rowVersion + 1 });
  });
}
