import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { normaliseThai } from '../../domain/values/thai-text.ts';
import { type ProofRefusal, proveAndAct } from '../people/prove-and-act.ts';
import type { IdentityDeps, Proof } from '../people/prove-identity.ts';
import type { YearStores } from '../year/year-ports.ts';
import { type SettledDays, settleWithReliance } from './keep-relied-day.ts';
import { concludedStatuses } from './resettle-report.ts';
import { journalDays, type SubmissionDeps } from './submission-deps.ts';

export interface RevokeExtensionInput extends RoundKey {
  readonly number: number;
  readonly reason: string;
}

export type RevokeExtensionRefusal =
  | 'forbidden'
  | 'not-found'
  | 'reason-required'
  | 'report-concluded'
  | 'already-revoked';

/** The same as `revokeExtension`, once the actor has proved who they are: what the pages call. */
export function proveAndRevokeExtension(
  deps: SubmissionDeps & IdentityDeps,
  actor: Actor,
  { proof, ...input }: RevokeExtensionInput & { readonly proof: Proof },
): Promise<Outcome<SettledDays, RevokeExtensionRefusal | ProofRefusal>> {
  const call = { act: 'report.extension-revoke' as const, of: input, proof };
  return proveAndAct(deps, actor, call, () => revokeExtension(deps, actor, input));
}

/** OPDC takes back an extension, with a reason; the party does not become late by it if it relied on it. */
export function revokeExtension(
  deps: SubmissionDeps,
  actor: Actor,
  input: RevokeExtensionInput,
): Promise<Outcome<SettledDays, RevokeExtensionRefusal>> {
  return deps.transactions.run((stores) => revokeExtensionIn(stores, deps, actor, input));
}

/** The same in the caller's transaction. */
export async function revokeExtensionIn(
  stores: YearStores,
  { clock }: Pick<SubmissionDeps, 'clock'>,
  actor: Actor,
  input: RevokeExtensionInput,
): Promise<Outcome<SettledDays, RevokeExtensionRefusal>> {
  if (!isPermitted('manage-rounds', actor, { organisationId: input.organisationId })) return refuse('forbidden');
  const reason = normaliseThai(input.reason).trim();
  if (reason === '') return refuse('reason-required', undefined, 'reason');
  const report = await stores.reports.find(input, { lock: true });
  if (!report) return refuse('not-found', undefined, 'extension');
  if (concludedStatuses.includes(report.status)) return refuse('report-concluded');
  const by = { revokedName: actor.name, revokedAt: clock.now(), revokedReason: reason };
  if (!(await stores.dueChanges.revokeExtension(input, by))) return refuse('already-revoked', undefined, 'extension');
  await journalDays(stores, actor, {
    ...{ report, action: 'report.extension-revoke', permission: 'manage-rounds', reason },
    ...{ before: { due: report.due, number: input.number }, after: null },
  });
  const became = await settleWithReliance(stores, actor, clock, { report, reason });
  return accept({ moved: became === 'moved' ? 1 : 0, kept: became === 'kept' ? 1 : 0 });
}
