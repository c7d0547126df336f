import { isInForce } from '../../domain/bodies/in-force.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { Organisation } from '../../domain/people/organisation.ts';
import { type ChangeRefusal, checkChange, type TypedChange } from '../../domain/people/organisation-change.ts';
import { addDays } from '../../domain/values/civil-date.ts';
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

export type CloseOrganisationRefusal = 'forbidden' | ChangeableRefusal | ChangeRefusal;

/** The same as `closeOrganisation`, once the actor has proved who they are: what pages and API call. */
export function proveAndCloseOrganisation(
  deps: BodyDeps & IdentityDeps,
  actor: Actor,
  { proof, ...input }: CloseOrganisationInput & { readonly proof: Proof | undefined },
): Promise<Outcome<true, CloseOrganisationRefusal | ProofRefusal>> {
  const call = { act: 'organisation.close' as const, of: { organisationId: chainOf(input.organisationId) }, proof };
  return proveAndAct(deps, actor, call, () => closeOrganisation(deps, actor, input));
}

/** Closes an organisation from a day on: it stays, and is chosen for nothing new. A body's appointment ends with it. */
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
    await closeIn(stores, deps, actor, { organisation: found.value.organisation, input, into: null });
    return accept(true);
  });
}

interface Closing {
  readonly organisation: Organisation;
  readonly input: CloseOrganisationInput;
  /** What takes its place; null for nothing. */
  readonly into: Organisation | null;
}

/** What closing and merging do once nothing stands against it. */
export async function closeIn(
  stores: BodyStores,
  deps: Pick<BodyDeps, 'clock' | 'ids'>,
  actor: Actor,
  { organisation, input, into }: Closing,
): Promise<void> {
  const { organisationId, day, document, documentDate } = input;
  await stores.organisations.close(organisationId, { closedOn: day, mergedInto: into?.id ?? null });
  for (const one of await stores.bodies.holdAppointmentsOf(organisationId))
    if (isInForce(one, day) && one.validFrom < day) await stores.bodies.end(organisationId, one.id, addDays(day, -1));
  await stores.organisations.record({
    ...{ organisationId, id: deps.ids.next(), kind: into === null ? 'closed' : 'merged', day },
    ...{ nameBefore: null, nameAfter: null, intoId: into?.id ?? null },
    ...{ document, documentDate, recordedName: actor.name, recordedAt: deps.clock.now() },
  });
  await appendPeopleJournalRow(stores, actor, {
    ...{ organisationId: chainOf(organisationId), subject: `organisation/${organisationId}` },
    action: into === null ? 'organisation.close' : 'organisation.merge',
    before: { name: organisation.name },
    after: { ...(into === null ? {} : { into: into.name }), day, document, documentDate },
  });
}
