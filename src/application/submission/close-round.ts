import { dayBounds } from '../../domain/calendar/day-bounds.data.ts';
import type { RoundCode } from '../../domain/framework/source-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { addDays, isCivilDate } from '../../domain/values/civil-date.ts';
import { accept, acceptUnchanged, type Outcome, type Refusal, refuse, refuseAll } from '../../domain/values/result.ts';
import { normaliseThai } from '../../domain/values/thai-text.ts';
import { type ProofRefusal, proveAndAct } from '../people/prove-and-act.ts';
import type { IdentityDeps, Proof } from '../people/prove-identity.ts';
import type { YearStores } from '../year/year-ports.ts';
import { atOpdc, journalDays, type SubmissionDeps } from './submission-deps.ts';

export interface CloseRoundInput {
  readonly fiscalYear: number;
  readonly round: RoundCode;
  /** The last day on which anything is taken; empty: as the framework says. */
  readonly day: string;
  readonly reason: string;
}

export type CloseRoundRefusal =
  | 'forbidden'
  | 'reason-required'
  | 'day-not-typed'
  | 'round-not-opened'
  | 'closing-before-due'
  | 'day-outside-bounds';

/** The same as `closeRound`, once the actor has proved who they are: what the pages call. */
export function proveAndCloseRound(
  deps: SubmissionDeps & IdentityDeps,
  actor: Actor,
  { proof, ...input }: CloseRoundInput & { readonly proof: Proof },
): Promise<Outcome<{ readonly reports: number }, CloseRoundRefusal | ProofRefusal>> {
  const call = { act: 'round.close' as const, of: atOpdc, proof };
  return proveAndAct(deps, actor, call, () => closeRound(deps, actor, input));
}

/** OPDC sets the day after which a round accepts nothing, or opens it again; every party's journal records it. */
export function closeRound(
  deps: SubmissionDeps,
  actor: Actor,
  input: CloseRoundInput,
): Promise<Outcome<{ readonly reports: number }, CloseRoundRefusal>> {
  return deps.transactions.run((stores) => closeRoundIn(stores, actor, input));
}

/** The same in the caller's transaction. */
export async function closeRoundIn(
  stores: YearStores,
  actor: Actor,
  input: CloseRoundInput,
): Promise<Outcome<{ readonly reports: number }, CloseRoundRefusal>> {
  if (!isPermitted('manage-rounds', actor, { organisationId: 'opdc' })) return refuse('forbidden');
  const reason = normaliseThai(input.reason).trim();
  const day = input.day === '' ? null : input.day;
  const missing: Refusal<CloseRoundRefusal>[] = [
    ...(day !== null && !isCivilDate(day) ? [{ code: 'day-not-typed', field: 'closesOn' } as const] : []),
    ...(reason === '' ? [{ code: 'reason-required', field: 'closeReason' } as const] : []),
  ];
  if (missing.length > 0) return refuseAll(missing);
  const listed = await stores.reports.listOfRound(input.fiscalYear, input.round);
  if (listed.length === 0) return refuse('round-not-opened');
  const lastDue =
    listed
      .map((one) => one.due)
      .sort()
      .at(-1) ?? '';
  if (day !== null && day < lastDue) return refuse('closing-before-due', { due: lastDue }, 'closesOn');
  const latest = addDays(lastDue, dayBounds.closingAfterDue);
  if (day !== null && day > latest) return refuse('day-outside-bounds', { from: lastDue, to: latest }, 'closesOn');
  let changed = 0;
  for (const key of listed) {
    const report = await stores.reports.find(key, { lock: true });
    if (!report || (report.closesOn ?? null) === day) continue;
    changed += 1;
    await stores.reports.update({ ...report, closesOn: day });
    await journalDays(stores, actor, {
      ...{ report, action: 'round.close', permission: 'manage-rounds', reason },
      ...{ before: { closesOn: report.closesOn ?? null }, after: { closesOn: day } },
    });
  }
  return changed === 0 ? acceptUnchanged({ reports: listed.length }) : accept({ reports: listed.length });
}
