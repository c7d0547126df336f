import { isSecretaryRole } from '../../domain/bodies/body.ts';
import { appointmentOn, type PartInBody, partsOf } from '../../domain/bodies/in-force.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { isWithin } from '../../domain/people/period.ts';
import type { CivilDate } from '../../domain/values/kinds-of-text.ts';
import type { BodyStores } from './bodies-ports.ts';

/** Which body on which day. */
export interface BodyOnDay {
  readonly bodyId: string;
  readonly day: CivilDate;
}

/**
 * What somebody may do in a body on a day.
 * - `sits`: holds a seat, or stands in for its holder.
 * - `writes`: is its secretary; or, where no secretary has an account, keeps its record for the body (`keep-body-record`).
 */
export interface MayActInBody {
  readonly parts: readonly PartInBody[];
  readonly sits: boolean;
  readonly writes: boolean;
}

/** Asked by meetings and resolutions before anything else is read or done. */
export async function mayActInBody(
  stores: { readonly bodies: Pick<BodyStores['bodies'], 'appointmentsOf'> },
  actor: Actor,
  { bodyId, day }: BodyOnDay,
): Promise<MayActInBody> {
  const appointment = appointmentOn(await stores.bodies.appointmentsOf(bodyId), day);
  const parts = appointment === null ? [] : partsOf(appointment, actor.userId, day);
  const secretaries = (appointment?.seats ?? []).filter((seat) => isSecretaryRole(seat.role));
  const isKept = secretaries.some((seat) => seat.holders.some((one) => one.userId !== null && isWithin(one, day)));
  const isSecretary = parts.some(({ seat }) => isSecretaryRole(seat.role));
  const mayKeep = !isKept && isPermitted('keep-body-record', actor, { organisationId: bodyId });
  return { parts, sits: parts.length > 0, writes: isSecretary || mayKeep };
}

/** Whether somebody sits in or writes for a body on a day, and so reads what is laid before it. A visitor does neither. */
export async function belongsToBody(
  stores: { readonly bodies: Pick<BodyStores['bodies'], 'appointmentsOf'> },
  actor: Actor,
  on: BodyOnDay,
): Promise<boolean> {
  if (actor.userId === '') return false;
  const { sits, writes } = await mayActInBody(stores, actor, on);
  return sits || writes;
}
