import {
  type AppointmentRefusal,
  checkAppointment,
  isAppointingDocument,
  type TypedAppointment,
} from '../../domain/bodies/check-appointment.ts';
import { isSeatRole } from '../../domain/bodies/check-seats.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { isOpenOn, type Organisation } from '../../domain/people/organisation.ts';
import { addDays } from '../../domain/values/civil-date.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { thaiList } from '../../domain/values/thai-list.ts';
import { appendPeopleJournalRow } from '../people/append-people-journal-row.ts';
import { type ProofRefusal, proveAndAct } from '../people/prove-and-act.ts';
import type { IdentityDeps, Proof } from '../people/prove-identity.ts';
import { checkOrder } from './appointing-order.ts';
import type { BodyDeps } from './bodies-deps.ts';
import type { BodyStores, NewAppointment } from './bodies-ports.ts';
import { chainOf } from './chain-of.ts';

export interface AppointBodyInput extends TypedAppointment {
  readonly bodyId: string;
}

export type AppointBodyRefusal =
  | 'forbidden'
  | 'body-not-found'
  | 'appointment-not-latest'
  | 'organisation-not-found'
  | 'organisation-closed'
  | 'required-without-seat'
  | 'appointing-order-differs'
  | 'appointing-order-withdrawn'
  | AppointmentRefusal;

/** The same as `appointBody`, once the actor has proved who they are: what pages and API call. */
export function proveAndAppointBody(
  deps: BodyDeps & IdentityDeps,
  actor: Actor,
  { proof, ...input }: AppointBodyInput & { readonly proof: Proof | undefined },
): Promise<Outcome<{ readonly appointmentId: string }, AppointBodyRefusal | ProofRefusal>> {
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
  { bodyId, ...typed }: AppointBodyInput,
): Promise<Outcome<{ readonly appointmentId: string }, AppointBodyRefusal>> {
  if (!isPermitted('appoint-body', actor, { organisationId: bodyId })) return refuse('forbidden');
  const checked = checkAppointment(typed, deps.clock.today());
  if (!checked.ok) return checked;
  const id = deps.ids.next();
  return deps.transactions.run(async (stores) => {
    const body = await stores.organisations.find(bodyId);
    if (body?.kind !== 'committee') return refuse('body-not-found');
    const named = await checkNamed(stores, body, typed);
    if (!named.ok) return named;
    const ordered = await checkOrder(stores, { bodyId, ...typed });
    if (!ordered.ok) return ordered;
    const latest = (await stores.bodies.holdAppointmentsOf(bodyId))[0];
    const { validFrom } = typed;
    if (latest !== undefined && validFrom <= latest.validFrom)
      return refuse('appointment-not-latest', { from: latest.validFrom }, 'validFrom');
    const dayBefore = addDays(validFrom, -1);
    if (latest !== undefined && (latest.validTo === null || latest.validTo > dayBefore))
      await stores.bodies.end(bodyId, latest.id, dayBefore);
    const by = { recordedName: actor.name, recordedAt: deps.clock.now() };
    await stores.bodies.insert(appointmentFrom(typed, { bodyId, id }), by);
    await appendPeopleJournalRow(stores, actor, {
      ...{ organisationId: chainOf(bodyId), action: 'body.appoint', subject: `body/${bodyId}` },
      before: latest === undefined ? null : { title: latest.title, number: latest.number, validFrom: latest.validFrom },
      after: { name: body.name, ...typed, seats: typed.seats.length },
    });
    return accept({ appointmentId: id });
  });
}

function appointmentFrom(
  typed: TypedAppointment,
  { bodyId, id }: { readonly bodyId: string; readonly id: string },
): NewAppointment {
  const seats = typed.seats.map((seat) => ({
    ...seat,
    role: isSeatRole(seat.role) ? seat.role : ('member' as const),
    source: null,
  }));
  const document = isAppointingDocument(typed.document) ? typed.document : 'order';
  return { ...typed, bodyId, id, document, seats, source: null };
}

/** Whether every organisation that the appointment names exists and may be chosen, and whom it requires can come. */
async function checkNamed(
  { organisations }: Pick<BodyStores, 'organisations'>,
  body: Organisation,
  { validFrom, seats, required }: TypedAppointment,
): Promise<Outcome<true, 'organisation-not-found' | 'organisation-closed' | 'required-without-seat'>> {
  if (!isOpenOn(body, validFrom))
    return refuse('organisation-closed', { name: body.name, day: body.closedOn ?? validFrom }, 'validFrom');
  for (const [index, { represents }] of seats.entries()) {
    if (represents === null) continue;
    const found = await organisations.find(represents);
    const field = `seats.${index}.represents`;
    if (found === null) return refuse('organisation-not-found', undefined, field);
    if (!isOpenOn(found, validFrom))
      return refuse('organisation-closed', { name: found.name, day: found.closedOn ?? validFrom }, field);
  }
  const unseated = required.filter((id) => !seats.some((seat) => seat.represents === id));
  const names = await Promise.all(unseated.map(async (id) => (await organisations.find(id))?.name ?? id));
  return names.length === 0
    ? accept(true)
    : refuse('required-without-seat', { organisations: thaiList(names) }, 'required');
}
