import {
  type AppointmentRefusal,
  checkAppointment,
  type TypedAppointment,
} from '../../domain/bodies/check-appointment.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { type Outcome, refuse } from '../../domain/values/result.ts';
import { type ProofRefusal, proveAndAct } from '../people/prove-and-act.ts';
import type { IdentityDeps, Proof } from '../people/prove-identity.ts';
import { type AppointedBody, type AppointRefusal, appointIn, bodyToAppoint } from './appoint-in.ts';
import { checkOrder } from './appointing-order.ts';
import type { BodyDeps } from './bodies-deps.ts';

export interface AppointBodyInput extends TypedAppointment {
  readonly bodyId: string;
  /** Whether the order was issued outside the product: before it came into use, or by another authority. */
  readonly outside?: boolean;
}

export type AppointBodyRefusal =
  | 'forbidden'
  | 'appointing-order-differs'
  | 'appointing-order-withdrawn'
  | 'appointing-order-unknown'
  | 'appointing-order-registered'
  | AppointRefusal
  | AppointmentRefusal;

/** The same as `appointBody`, once the actor has proved who they are: what pages and API call. */
export function proveAndAppointBody(
  deps: BodyDeps & IdentityDeps,
  actor: Actor,
  { proof, ...input }: AppointBodyInput & { readonly proof: Proof | undefined },
): Promise<Outcome<AppointedBody, AppointBodyRefusal | ProofRefusal>> {
  const call = { act: 'body.appoint' as const, of: { organisationId: input.bodyId }, proof };
  return proveAndAct(deps, actor, call, () => appointBody(deps, actor, input));
}

/**
 * Records the order, resolution or law that appoints a body: its seats by position, its quorum, whom it does not meet
 * without. It takes the place of the former appointment from its first day on.
 */
export async function appointBody(
  deps: BodyDeps,
  actor: Actor,
  { bodyId, outside = false, ...typed }: AppointBodyInput,
): Promise<Outcome<AppointedBody, AppointBodyRefusal>> {
  if (!isPermitted('appoint-body', actor, { organisationId: bodyId })) return refuse('forbidden');
  const checked = checkAppointment(typed, deps.clock.today());
  if (!checked.ok) return checked;
  return deps.transactions.run(async (stores): Promise<Outcome<AppointedBody, AppointBodyRefusal>> => {
    const body = await bodyToAppoint(stores, bodyId);
    if (!body.ok) return body;
    const ordered = await checkOrder(stores, { bodyId, outside, ...typed });
    if (!ordered.ok) return ordered;
    return appointIn(stores, deps, actor, { body: body.value, typed });
  });
}
