import { isSecretaryRole } from '../../domain/bodies/body.ts';
import { appointmentOn, partsOf } from '../../domain/bodies/in-force.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { actingWords, officeTitle, roleNames } from '../../domain/people/roles.ts';
import type { Attempt } from '../lifecycle/lifecycle.ts';
import type { MeetingTypes } from './meeting-types.ts';

/**
 * By which office somebody approves the minutes: their seat in the body that met, as the document that appoints it writes it,
 * the chair's before a secretary's; without a seat there the office of their role at who convenes. Null if neither is known.
 */
export async function approvingOffice({ stores, actor, tools, found }: Attempt<MeetingTypes>): Promise<string | null> {
  const { bodyId, organisationId } = found.meeting;
  const day = tools.clock.today();
  const appointment = bodyId === null ? null : appointmentOn(await stores.bodies.appointmentsOf(bodyId), day);
  const parts = appointment === null ? [] : partsOf(appointment, actor.userId, day);
  const part =
    parts.find(({ seat }) => seat.role === 'chair') ?? parts.find(({ seat }) => isSecretaryRole(seat.role)) ?? null;
  if (part !== null) return part.as === 'holder' ? part.seat.office : `ผู้แทน ${part.seat.office}`;
  const holding = actor.holdings.find((one) =>
    isPermitted('approve-minutes', { ...actor, holdings: [one] }, { organisationId }),
  );
  if (holding === undefined) return null;
  if (holding.onBehalfOf !== undefined) return `${holding.ownOffice ?? ''} ${actingWords} ${holding.onBehalfOf}`.trim();
  const home = await stores.organisations.find(holding.organisationId);
  const [role, name] = [roleNames[holding.role], home?.name ?? holding.organisationId];
  return role.endsWith(name) ? role : officeTitle(holding.role, name);
}
