import { holderNames } from '../../domain/bodies/check-holder.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { addDays, isCivilDate } from '../../domain/values/civil-date.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendPeopleJournalRow } from '../people/append-people-journal-row.ts';
import { type ProofRefusal, proveAndAct } from '../people/prove-and-act.ts';
import type { IdentityDeps, Proof } from '../people/prove-identity.ts';
import type { BodyDeps } from './bodies-deps.ts';
import type { SeatKey } from './bodies-ports.ts';
import { chainOf } from './chain-of.ts';
import { findSeat } from './find-seat.ts';

export interface EndHolderInput extends SeatKey {
  readonly holderId: string;
  /** The last day; the day before the first takes the entry back. */
  readonly lastDay: string;
  readonly reason: string;
}

export type EndHolderRefusal =
  | 'forbidden'
  | 'body-not-found'
  | 'seat-not-found'
  | 'holder-not-found'
  | 'holder-ends-outside'
  | 'period-invalid'
  | 'reason-required';

/** The same as `endHolder`, once the actor has proved who they are: what pages and API call. */
export function proveAndEndHolder(
  deps: BodyDeps & IdentityDeps,
  actor: Actor,
  { proof, ...input }: EndHolderInput & { readonly proof: Proof | undefined },
): Promise<Outcome<true, EndHolderRefusal | ProofRefusal>> {
  const call = { act: 'seat.end-holder' as const, of: { organisationId: input.bodyId }, proof };
  return proveAndAct(deps, actor, call, () => endHolder(deps, actor, input));
}

/** Ends who holds a seat, or stands in, on a day, with a reason. */
export async function endHolder(
  deps: BodyDeps,
  actor: Actor,
  input: EndHolderInput,
): Promise<Outcome<true, EndHolderRefusal>> {
  const { bodyId, holderId, lastDay, reason } = input;
  if (!isPermitted('appoint-body', actor, { organisationId: bodyId })) return refuse('forbidden');
  if (reason === '') return refuse('reason-required', undefined, 'reason');
  if (!isCivilDate(lastDay)) return refuse('period-invalid', undefined, 'lastDay');
  return deps.transactions.run(async (stores) => {
    const found = await findSeat(stores, input);
    if (!found.ok) return found;
    const { seat } = found.value;
    const holder = seat.holders.find((one) => one.id === holderId);
    if (holder === undefined) return refuse('holder-not-found');
    const { validFrom, validTo } = holder;
    const inside = lastDay >= addDays(validFrom, -1) && (validTo === null || lastDay <= validTo);
    if (!inside)
      return refuse(
        'holder-ends-outside',
        { from: validFrom, ...(validTo === null ? {} : { to: validTo }) },
        'lastDay',
      );
    await stores.bodies.endHolder(input, holder, lastDay);
    await appendPeopleJournalRow(stores, actor, {
      ...{ organisationId: chainOf(bodyId), action: 'seat.end-holder', subject: `body/${bodyId}`, reason },
      before: { office: seat.office, as: holderNames[holder.as], name: holder.name, validFrom, validTo },
      after: { validTo: lastDay },
    });
    return accept(true);
  });
}
