import { checkBounds } from '../../domain/calendar/bound-days.ts';
import { dayBounds } from '../../domain/calendar/day-bounds.data.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { Report } from '../../domain/reporting/report.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import { addDays, isCivilDate } from '../../domain/values/civil-date.ts';
import { accept, type Outcome, type Refusal, refuse, refuseAll } from '../../domain/values/result.ts';
import { normaliseThai } from '../../domain/values/thai-text.ts';
import { type ProofRefusal, proveAndAct } from '../people/prove-and-act.ts';
import type { IdentityDeps, Proof } from '../people/prove-identity.ts';
import type { YearStores } from '../year/year-ports.ts';
import { concludedStatuses, resettleReport } from './resettle-report.ts';
import { journalDays, type SubmissionDeps } from './submission-deps.ts';

export interface GrantExtensionInput extends RoundKey {
  /** The last day of the extension: from then on every working day is late. */
  readonly due: string;
  readonly reason: string;
}

export type GrantExtensionRefusal =
  | 'forbidden'
  | 'not-found'
  | 'party-not-chosen'
  | 'reason-required'
  | 'day-not-typed'
  | 'extension-not-later'
  | 'day-outside-bounds'
  | 'report-concluded';

/** The same as `grantExtension`, once the actor has proved who they are: what the pages call. */
export function proveAndGrantExtension(
  deps: SubmissionDeps & IdentityDeps,
  actor: Actor,
  { proof, ...input }: GrantExtensionInput & { readonly proof: Proof },
): Promise<Outcome<Report, GrantExtensionRefusal | ProofRefusal>> {
  const call = { act: 'report.extend' as const, of: input, proof };
  return proveAndAct(deps, actor, call, () => grantExtension(deps, actor, input));
}

/** OPDC gives one party a later day for one round, with a reason; what was counted as late is counted again. */
export function grantExtension(
  deps: SubmissionDeps,
  actor: Actor,
  input: GrantExtensionInput,
): Promise<Outcome<Report, GrantExtensionRefusal>> {
  return deps.transactions.run((stores) => grantExtensionIn(stores, deps, actor, input));
}

/** The same in the caller's transaction. */
export async function grantExtensionIn(
  stores: YearStores,
  { clock }: Pick<SubmissionDeps, 'clock'>,
  actor: Actor,
  input: GrantExtensionInput,
): Promise<Outcome<Report, GrantExtensionRefusal>> {
  if (!isPermitted('manage-rounds', actor, { organisationId: input.organisationId })) return refuse('forbidden');
  const reason = normaliseThai(input.reason).trim();
  const missing: Refusal<GrantExtensionRefusal>[] = [
    ...(input.organisationId === '' ? [{ code: 'party-not-chosen', field: 'organisationId' } as const] : []),
    ...(isCivilDate(input.due) ? [] : [{ code: 'day-not-typed', field: 'due' } as const]),
    ...(reason === '' ? [{ code: 'reason-required', field: 'reason' } as const] : []),
  ];
  if (missing.length > 0) return refuseAll(missing);
  const report = await stores.reports.find(input, { lock: true });
  if (!report) return refuse('not-found', undefined, 'organisationId');
  if (concludedStatuses.includes(report.status)) return refuse('report-concluded');
  if (input.due <= report.due) return refuse('extension-not-later', { due: report.due }, 'due');
  const from = addDays(report.due, 1);
  const farthest = addDays(report.statedDue ?? report.due, dayBounds.extensionAfterDue);
  const to = [from, farthest].sort()[1] ?? farthest;
  const bounded = checkBounds(input.due, { from, to }, 'due');
  if (!bounded.ok) return bounded;
  const { organisationId, fiscalYear, round } = input;
  const number = (await stores.dueChanges.lastExtensionNumber(input)) + 1;
  const granted = { grantedName: actor.name, grantedAt: clock.now() };
  await stores.dueChanges.extend({ organisationId, fiscalYear, round, number, due: input.due, reason, ...granted });
  await journalDays(stores, actor, {
    ...{ report, action: 'report.extend', permission: 'manage-rounds', reason },
    ...{ before: { due: report.due }, after: { due: input.due, number } },
  });
  await resettleReport(stores, actor, clock, { report, reason });
  return accept((await stores.reports.find(input)) ?? report);
}
