import type { Appointment, NamedOrganisation, Seat } from '../../domain/bodies/body.ts';
import { appointmentOn } from '../../domain/bodies/in-force.ts';
import { quorumOf } from '../../domain/bodies/quorum.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { isOpenOn, type Organisation } from '../../domain/people/organisation.ts';
import { nameOn, type OrganisationChange } from '../../domain/people/organisation-change.ts';
import type { CivilDate } from '../../domain/values/kinds-of-text.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { compareThai } from '../../domain/values/thai-text.ts';
import { type BodyOrder, ordersOf } from './appointing-order.ts';
import type { BodyDeps } from './bodies-deps.ts';
import type { BodyStores } from './bodies-ports.ts';
import { mayActInBody } from './may-act-in-body.ts';

export interface BodyReading {
  readonly body: Organisation;
  readonly provinceName: string | null;
  readonly today: CivilDate;
  /** The appointment in force today. */
  readonly current: Appointment | null;
  /** One that begins later. */
  readonly coming: Appointment | null;
  /** Those that have ended, the newest first. */
  readonly former: readonly Appointment[];
  /** The orders of the letter room that appoint it, by the id of the appointment. */
  readonly orders: Readonly<Record<string, BodyOrder>>;
  /** How many members make a meeting today; null while there is no appointment. */
  readonly quorum: number | null;
  /** What became of the body itself: names, closing. */
  readonly changes: readonly OrganisationChange[];
  /** Whether names of persons are shown to the reader. */
  readonly seesHolders: boolean;
  readonly mayAppoint: boolean;
  /** Whether the reader sits in it today, and whether they write for it. */
  readonly own: { readonly sits: boolean; readonly writes: boolean };
  /** Whom a seat may represent, for those who may appoint. */
  readonly choices: readonly NamedOrganisation[];
}

/** A body with all its appointments; every name is that of its day. */
export async function readBody(
  deps: Pick<BodyDeps, 'transactions' | 'clock'>,
  actor: Actor,
  { bodyId }: { readonly bodyId: string },
): Promise<Outcome<BodyReading, 'forbidden' | 'body-not-found'>> {
  const where = { organisationId: bodyId };
  if (!isPermitted('read-published', actor, { organisationId: 'public' })) return refuse('forbidden');
  const today = deps.clock.today();
  const seesHolders = isPermitted('read-seat-holders', actor, where);
  const mayAppoint = isPermitted('appoint-body', actor, where);
  return deps.transactions.read(async (stores) => {
    const body = await stores.organisations.find(bodyId);
    if (body?.kind !== 'committee') return refuse('body-not-found');
    const changes = await stores.organisations.changesOf(bodyId);
    const named = await namedAtTheTime(stores, await stores.bodies.appointmentsOf(bodyId), today);
    const shown = seesHolders ? named : named.map(withoutNames);
    const current = appointmentOn(shown, today);
    const { sits, writes } = await mayActInBody(stores, actor, { bodyId, day: today });
    const province = body.provinceId === null ? null : await stores.organisations.find(body.provinceId);
    return accept({
      ...{ body, changes, today, current, seesHolders, mayAppoint, provinceName: province?.name ?? null },
      coming: shown.find((one) => one.validFrom > today) ?? null,
      former: shown.filter((one) => one.validTo !== null && one.validTo < today),
      quorum: current === null ? null : quorumOf(current),
      own: { sits, writes },
      orders: await ordersOf(stores, actor, named),
      choices: mayAppoint ? await choicesFor(stores, body, today) : [],
    });
  });
}

/** Positions are public; who holds them is read by who signs in. */
function withoutNames(appointment: Appointment): Appointment {
  return { ...appointment, seats: appointment.seats.map((seat): Seat => ({ ...seat, holders: [] })) };
}

/** An appointment that has ended names organisations as they were called on its last day. */
async function namedAtTheTime(
  { organisations }: Pick<BodyStores, 'organisations'>,
  appointments: readonly Appointment[],
  today: CivilDate,
): Promise<readonly Appointment[]> {
  const named: Appointment[] = [];
  for (const one of appointments) {
    const day = one.validTo !== null && one.validTo < today ? one.validTo : null;
    const nameOf = async (of: NamedOrganisation): Promise<NamedOrganisation> =>
      day === null ? of : { ...of, name: nameOn(of, await organisations.changesOf(of.organisationId), day) };
    const seats: Seat[] = [];
    for (const seat of one.seats)
      seats.push({ ...seat, represents: seat.represents === null ? null : await nameOf(seat.represents) });
    named.push({ ...one, seats, required: await Promise.all(one.required.map(nameOf)) });
  }
  return named;
}

async function choicesFor(
  { organisations }: Pick<BodyStores, 'organisations'>,
  { provinceId }: Organisation,
  today: CivilDate,
): Promise<readonly NamedOrganisation[]> {
  const central = await organisations.list({ kind: 'central', provinceId: null });
  const opdc = await organisations.list({ kind: 'opdc', provinceId: null });
  const committees = await organisations.list({ kind: 'committee', provinceId: null });
  const own = provinceId === null ? [] : await organisations.list({ kind: null, provinceId });
  const national = [...opdc, ...central, ...committees.filter((one) => one.provinceId === null)];
  return [...own, ...national]
    .filter((one) => isOpenOn(one, today))
    .map(({ id, name, kind }) => ({ organisationId: id, name: kind === 'province' ? `จังหวัด${name}` : name }))
    .toSorted((a, b) => compareThai(a.name, b.name));
}
