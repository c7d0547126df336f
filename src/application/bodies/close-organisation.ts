import type { Appointment } from '../../domain/bodies/body.ts';
import { hostingsText, toHandOver } from '../../domain/bodies/hosting-left.ts';
import { isInForce } from '../../domain/bodies/in-force.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { Organisation } from '../../domain/people/organisation.ts';
import { type ChangeRefusal, checkChange, type TypedChange } from '../../domain/people/organisation-change.ts';
import { addDays } from '../../domain/values/civil-date.ts';
import type { CivilDate } from '../../domain/values/kinds-of-text.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendPeopleJournalRow } from '../people/append-people-journal-row.ts';
import { type ProofRefusal, proveAndAct } from '../people/prove-and-act.ts';
import type { IdentityDeps, Proof } from '../people/prove-identity.ts';
import type { BodyDeps } from './bodies-deps.ts';
import type { BodyStores } from './bodies-ports.ts';
import { chainOf } from './chain-of.ts';
import { type ChangeableRefusal, findChangeable, mayManage } from './find-changeable.ts';

export interface CloseOrganisationInput extends TypedChange {
  readonly organisationId: string;
}

/** What stands against closing from that day on. */
export type ClosingRefusal = 'organisation-still-hosts' | 'body-appointed-since';

export type CloseOrganisationRefusal = 'forbidden' | ChangeableRefusal | ChangeRefusal | ClosingRefusal;

/** The same as `closeOrganisation`, once the actor has proved who they are: what pages and API call. */
export function proveAndCloseOrganisation(
  deps: BodyDeps & IdentityDeps,
  actor: Actor,
  { proof, ...input }: CloseOrganisationInput & { readonly proof: Proof | undefined },
): Promise<Outcome<true, CloseOrganisationRefusal | ProofRefusal>> {
  const call = { act: 'organisation.close' as const, of: { organisationId: chainOf(input.organisationId) }, proof };
  return proveAndAct(deps, actor, call, () => closeOrganisation(deps, actor, input));
}

/**
 * Closes an organisation from a day on: it stays, and is chosen for nothing new. What it still hosts is handed over first.
 * A body's appointment ends with it, and one that would begin later is withdrawn.
 */
export async function closeOrganisation(
  deps: BodyDeps,
  actor: Actor,
  input: CloseOrganisationInput,
): Promise<Outcome<true, CloseOrganisationRefusal>> {
  const { organisationId } = input;
  if (!mayManage(actor, organisationId)) return refuse('forbidden');
  return deps.transactions.run(async (stores) => {
    const found = await findChangeable(stores, organisationId);
    if (!found.ok) return found;
    const checked = checkChange(input, deps.clock.today(), found.value.lastDay);
    if (!checked.ok) return checked;
    return closeIn(stores, deps, actor, { organisation: found.value.organisation, input, into: null });
  });
}

interface Closing {
  readonly organisation: Organisation;
  readonly input: CloseOrganisationInput;
  /** What takes its place; null for nothing. */
  readonly into: Organisation | null;
}

/** What closing and merging do alike. */
export async function closeIn(
  stores: BodyStores,
  deps: Pick<BodyDeps, 'clock' | 'ids'>,
  actor: Actor,
  { organisation, input, into }: Closing,
): Promise<Outcome<true, ClosingRefusal>> {
  const { organisationId, day, document, documentDate } = input;
  const left = toHandOver(await stores.bodies.hostingsLeft(organisationId, day), day);
  if (left.length > 0)
    return refuse('organisation-still-hosts', { name: organisation.name, day, hosted: hostingsText(left) }, 'day');
  const ended = await endAppointments(stores, organisationId, day, deps.clock.today());
  if (!ended.ok) return ended;
  const later = ended.value;
  await stores.organisations.close(organisationId, { closedOn: day, mergedInto: into?.id ?? null });
  await stores.organisations.record({
    ...{ organisationId, id: deps.ids.next(), kind: into === null ? 'closed' : 'merged', day },
    ...{ nameBefore: null, nameAfter: null, intoId: into?.id ?? null },
    ...{ document, documentDate, recordedName: actor.name, recordedAt: deps.clock.now() },
  });
  await appendPeopleJournalRow(stores, actor, {
    ...{ organisationId: chainOf(organisationId), subject: `organisation/${organisationId}` },
    action: into === null ? 'organisation.close' : 'organisation.merge',
    // The whole of what is withdrawn: its rows are gone.
    before: { name: organisation.name, ...(later.length === 0 ? {} : { withdrawn: later }) },
    after: {
      ...(into === null ? {} : { into: into.name }),
      day,
      document,
      documentDate,
      ...(later.length === 0 ? {} : { withdrawn: later.map(titleOf) }),
    },
  });
  return accept(true);
}

/**
 * The appointment in force ends the day before; those that would begin later never come into force and are returned, for the
 * journal. One that has begun since the day, with meetings and resolutions perhaps, stands against it.
 */
async function endAppointments(
  { bodies }: Pick<BodyStores, 'bodies'>,
  bodyId: string,
  day: CivilDate,
  today: CivilDate,
): Promise<Outcome<readonly Appointment[], 'body-appointed-since'>> {
  const appointments = await bodies.holdAppointmentsOf(bodyId);
  const later = appointments.filter((one) => one.validFrom >= day);
  const begun = later.find((one) => one.validFrom <= today);
  if (begun !== undefined)
    return refuse('body-appointed-since', { title: titleOf(begun), from: begun.validFrom }, 'day');
  for (const one of appointments)
    if (isInForce(one, day) && one.validFrom < day) await bodies.end(bodyId, one.id, addDays(day, -1));
  for (const one of later) await bodies.withdraw(bodyId, one.id);
  return accept(later);
}

const titleOf = ({ title, number }: Appointment) => (number === null ? title : `${number} ${title}`);
