import type { SeatHolder } from '../../domain/bodies/body.ts';
import { checkHolder, type HolderRefusal, holderNames } from '../../domain/bodies/check-holder.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { checkPeriodNear } from '../../domain/people/period.ts';
import { lengthOf } from '../../domain/values/clean-text.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { LONGEST_HOLDER_NAME } from '../../domain/values/text-limits.data.ts';
import { appendPeopleJournalRow } from '../people/append-people-journal-row.ts';
import { type ProofRefusal, proveAndAct } from '../people/prove-and-act.ts';
import type { IdentityDeps, Proof } from '../people/prove-identity.ts';
import type { BodyDeps } from './bodies-deps.ts';
import type { BodyStores, SeatKey } from './bodies-ports.ts';
import { chainOf } from './chain-of.ts';
import { findSeat } from './find-seat.ts';

export interface NameHolderInput extends SeatKey {
  readonly as: SeatHolder['as'];
  /** The e-mail address of the person's account; empty for somebody without one. */
  readonly email: string;
  /** The name where there is no account; otherwise the account's is taken. */
  readonly name: string;
  /** The order or letter that names them, in words; may be empty. */
  readonly document: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export type NameHolderRefusal =
  | 'forbidden'
  | 'body-not-found'
  | 'seat-not-found'
  | 'user-not-found'
  | 'name-too-long'
  | 'period-invalid'
  | 'period-outside-bounds'
  | HolderRefusal;

/** The same as `nameHolder`, once the actor has proved who they are: what pages and API call. */
export function proveAndNameHolder(
  deps: BodyDeps & IdentityDeps,
  actor: Actor,
  { proof, ...input }: NameHolderInput & { readonly proof: Proof | undefined },
): Promise<Outcome<{ readonly holderId: string }, NameHolderRefusal | ProofRefusal>> {
  const call = { act: 'seat.name-holder' as const, of: { organisationId: input.bodyId }, proof };
  return proveAndAct(deps, actor, call, () => nameHolder(deps, actor, input));
}

/** Names who holds a seat, or stands in for its holder, for a period inside the seat's term. */
export async function nameHolder(
  deps: BodyDeps,
  actor: Actor,
  input: NameHolderInput,
): Promise<Outcome<{ readonly holderId: string }, NameHolderRefusal>> {
  const { bodyId, as, document, validFrom, validTo } = input;
  if (!isPermitted('appoint-body', actor, { organisationId: bodyId })) return refuse('forbidden');
  const period = checkPeriodNear({ validFrom, validTo }, deps.clock.today());
  if (!period.ok) return period;
  return deps.transactions.run(async (stores) => {
    const found = await findSeat(stores, input);
    if (!found.ok) return found;
    const person = await nameOf(stores, input);
    if (!person.ok) return person;
    const holder: SeatHolder = { id: deps.ids.next(), as, ...person.value, document, validFrom, validTo };
    const checked = checkHolder(found.value.appointment, found.value.seat, holder);
    if (!checked.ok) return checked;
    await stores.bodies.insertHolder(input, holder, { recordedName: actor.name, recordedAt: deps.clock.now() });
    await appendPeopleJournalRow(stores, actor, {
      ...{ organisationId: chainOf(bodyId), action: 'seat.name-holder', subject: `body/${bodyId}` },
      after: {
        ...{ office: found.value.seat.office, as: holderNames[as], name: holder.name, document, validFrom, validTo },
      },
    });
    return accept({ holderId: holder.id });
  });
}

async function nameOf(
  { users }: Pick<BodyStores, 'users'>,
  { email, name }: Pick<NameHolderInput, 'email' | 'name'>,
): Promise<Outcome<Pick<SeatHolder, 'userId' | 'name'>, 'user-not-found' | 'name-too-long'>> {
  if (lengthOf(name) > LONGEST_HOLDER_NAME) return refuse('name-too-long', { maximum: LONGEST_HOLDER_NAME }, 'name');
  if (email === '') return accept({ userId: null, name });
  const user = await users.findByEmail(email.toLowerCase());
  if (user === null || user.disabledAt !== null) return refuse('user-not-found', undefined, 'email');
  return accept({ userId: user.id, name: user.name });
}
