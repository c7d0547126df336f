import { dayBounds } from '../../domain/calendar/day-bounds.data.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { addDays } from '../../domain/values/civil-date.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { normaliseThai } from '../../domain/values/thai-text.ts';
import { type ProofRefusal, proveAndAct } from '../people/prove-and-act.ts';
import type { IdentityDeps, Proof } from '../people/prove-identity.ts';
import type { DeclaredOutage } from '../year/due-change-ports.ts';
import type { YearStores } from '../year/year-ports.ts';
import { type SettledDays, settleWithReliance } from './keep-relied-day.ts';
import { atOpdc, type SubmissionDeps } from './submission-deps.ts';

export interface RevokeOutageInput {
  readonly id: string;
  readonly reason: string;
}

export type RevokeOutageRefusal = 'forbidden' | 'reason-required' | 'already-revoked';

/** The same as `revokeOutage`, once the actor has proved who they are: what the pages call. */
export function proveAndRevokeOutage(
  deps: SubmissionDeps & IdentityDeps,
  actor: Actor,
  { proof, ...input }: RevokeOutageInput & { readonly proof: Proof },
): Promise<Outcome<SettledDays, RevokeOutageRefusal | ProofRefusal>> {
  const call = { act: 'outage.revoke' as const, of: atOpdc, proof };
  return proveAndAct(deps, actor, call, () => revokeOutage(deps, actor, input));
}

/** OPDC takes back a declared outage, with a reason; nobody becomes late by it who relied on it. */
export function revokeOutage(
  deps: SubmissionDeps,
  actor: Actor,
  input: RevokeOutageInput,
): Promise<Outcome<SettledDays, RevokeOutageRefusal>> {
  return deps.transactions.run((stores) => revokeOutageIn(stores, deps, actor, input));
}

/** The same in the caller's transaction. */
export async function revokeOutageIn(
  stores: YearStores,
  { clock }: Pick<SubmissionDeps, 'clock'>,
  actor: Actor,
  input: RevokeOutageInput,
): Promise<Outcome<SettledDays, RevokeOutageRefusal>> {
  if (!isPermitted('manage-rounds', actor, atOpdc)) return refuse('forbidden');
  const reason = normaliseThai(input.reason).trim();
  if (reason === '') return refuse('reason-required', undefined, 'reason');
  const outage = (await stores.dueChanges.outages()).find((one) => one.id === input.id);
  const by = { revokedName: actor.name, revokedAt: clock.now(), revokedReason: reason };
  if (!outage || !(await stores.dueChanges.revokeOutage(input.id, by))) return refuse('already-revoked');
  const { from, to, movesDueTo } = outage;
  await stores.journal.append({
    ...{ organisationId: 'opdc', actorUserId: actor.userId, actorName: actor.name, actingFor: null },
    ...{ action: 'outage.revoke', subject: from, before: { from, to, movesDueTo }, after: null, reason },
  });
  return accept(await moveBack(stores, clock, actor, { outage, reason }));
}

/** What an outage has moved is due on its day, or later if that day moved again. */
async function moveBack(
  stores: YearStores,
  clock: SubmissionDeps['clock'],
  actor: Actor,
  { outage, reason }: { readonly outage: DeclaredOutage; readonly reason: string },
): Promise<SettledDays> {
  const days = { moved: 0, kept: 0 };
  const last = addDays(outage.movesDueTo, dayBounds.extensionAfterDue);
  for (const key of await stores.reports.listDueWithin(outage.movesDueTo, last)) {
    const report = await stores.reports.find(key, { lock: true });
    const became = report ? await settleWithReliance(stores, actor, clock, { report, reason }) : 'unmoved';
    if (became !== 'unmoved') days[became] += 1;
  }
  return days;
}
