import type { Actor } from '../../domain/people/actor.ts';
import { isOpenOn, type Organisation, organisationKindNames } from '../../domain/people/organisation.ts';
import { checkChange } from '../../domain/people/organisation-change.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { type ProofRefusal, proveAndAct } from '../people/prove-and-act.ts';
import type { IdentityDeps, Proof } from '../people/prove-identity.ts';
import type { BodyDeps } from './bodies-deps.ts';
import { chainOf } from './chain-of.ts';
import { type CloseOrganisationInput, type CloseOrganisationRefusal, closeIn } from './close-organisation.ts';
import { findChangeable, mayManage } from './find-changeable.ts';

export interface MergeOrganisationInput extends CloseOrganisationInput {
  /** The organisation that takes its place. */
  readonly intoId: string;
}

type IntoRefusal =
  | 'organisation-not-found'
  | 'organisation-closed'
  | 'merge-into-itself'
  | 'merge-into-another-kind'
  | 'merge-into-another-province';

export type MergeOrganisationRefusal = CloseOrganisationRefusal | IntoRefusal;

/** The same as `mergeOrganisation`, once the actor has proved who they are: what pages and API call. */
export function proveAndMergeOrganisation(
  deps: BodyDeps & IdentityDeps,
  actor: Actor,
  { proof, ...input }: MergeOrganisationInput & { readonly proof: Proof | undefined },
): Promise<Outcome<true, MergeOrganisationRefusal | ProofRefusal>> {
  const call = { act: 'organisation.merge' as const, of: { organisationId: chainOf(input.organisationId) }, proof };
  return proveAndAct(deps, actor, call, () => mergeOrganisation(deps, actor, input));
}

/** Merges an organisation into another of its kind and place from a day on: it stays, and is chosen for nothing new. */
export async function mergeOrganisation(
  deps: BodyDeps,
  actor: Actor,
  input: MergeOrganisationInput,
): Promise<Outcome<true, MergeOrganisationRefusal>> {
  const { organisationId, intoId, day } = input;
  if (!mayManage(actor, organisationId)) return refuse('forbidden');
  if (intoId === organisationId) return refuse('merge-into-itself', undefined, 'intoId');
  return deps.transactions.run(async (stores) => {
    // Both are locked in one order, so that two merges into each other do not wait for one another.
    for (const id of [organisationId, intoId].toSorted()) await stores.organisations.find(id, { lock: true });
    const found = await findChangeable(stores, organisationId);
    if (!found.ok) return found;
    const checked = checkChange(input, deps.clock.today(), found.value.lastDay);
    if (!checked.ok) return checked;
    const into = await stores.organisations.find(intoId);
    if (into === null) return refuse('organisation-not-found', undefined, 'intoId');
    const fits = checkInto(found.value.organisation, into, day);
    if (!fits.ok) return fits;
    return closeIn(stores, deps, actor, { organisation: found.value.organisation, input, into });
  });
}

function checkInto(organisation: Organisation, into: Organisation, day: string): Outcome<true, IntoRefusal> {
  if (into.kind !== organisation.kind)
    return refuse('merge-into-another-kind', { kind: organisationKindNames[into.kind] }, 'intoId');
  if (into.provinceId !== organisation.provinceId) return refuse('merge-into-another-province', undefined, 'intoId');
  const { name, closedOn } = into;
  // One that closes later would pass on what it took over; only an open one takes the place of another.
  return isOpenOn(into, day) && closedOn === null
    ? accept(true)
    : refuse('organisation-closed', { name, day: closedOn ?? day }, 'intoId');
}
