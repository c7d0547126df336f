import { isAppointingDocument, type TypedAppointment } from '../../domain/bodies/check-appointment.ts';
import { isSeatRole } from '../../domain/bodies/check-seats.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isOpenOn, type Organisation } from '../../domain/people/organisation.ts';
import { addDays } from '../../domain/values/civil-date.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { thaiList } from '../../domain/values/thai-list.ts';
import { appendPeopleJournalRow } from '../people/append-people-journal-row.ts';
import type { BodyDeps } from './bodies-deps.ts';
import type { BodyStores, NewAppointment } from './bodies-ports.ts';
import { chainOf } from './chain-of.ts';

export interface AppointedBody {
  readonly appointmentId: string;
}

export type AppointRefusal =
  | 'body-not-found'
  | 'appointment-not-latest'
  | 'organisation-not-found'
  | 'organisation-closed'
  | 'required-without-seat';

type ReadingStores = Pick<BodyStores, 'organisations' | 'bodies'>;

interface Appointing {
  readonly body: Organisation;
  readonly typed: TypedAppointment;
}

/** The committee that is to be appointed. */
export async function bodyToAppoint(
  { organisations }: Pick<BodyStores, 'organisations'>,
  bodyId: string,
): Promise<Outcome<Organisation, 'body-not-found'>> {
  const body = await organisations.find(bodyId);
  return body?.kind === 'committee' ? accept(body) : refuse('body-not-found');
}

/** Whether the body can be appointed like this, after what it was appointed by before; nothing is written. */
export async function checkAppointing(
  stores: ReadingStores,
  { body, typed }: Appointing,
): Promise<Outcome<true, AppointRefusal>> {
  const named = await checkNamed(stores, body, typed);
  if (!named.ok) return named;
  const [latest] = await stores.bodies.appointmentsOf(body.id);
  if (latest === undefined || typed.validFrom > latest.validFrom) return accept(true);
  return refuse('appointment-not-latest', { from: latest.validFrom }, 'validFrom');
}

/**
 * Writes the appointment with its journal row, as part of an act that was permitted; it takes the place of the former one
 * from its first day on.
 */
export async function appointIn(
  stores: Pick<BodyStores, 'organisations' | 'bodies' | 'journal'>,
  deps: Pick<BodyDeps, 'clock' | 'ids'>,
  actor: Actor,
  { body, typed }: Appointing,
): Promise<Outcome<AppointedBody, AppointRefusal>> {
  const latest = (await stores.bodies.holdAppointmentsOf(body.id))[0];
  const checked = await checkAppointing(stores, { body, typed });
  if (!checked.ok) return checked;
  const [bodyId, id] = [body.id, deps.ids.next()];
  const dayBefore = addDays(typed.validFrom, -1);
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
