import type { OrganisationKind } from '../../domain/people/organisation.ts';
import { lengthOf } from '../../domain/values/clean-text.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { LONGEST_ORGANISATION_NAME } from '../../domain/values/text-limits.data.ts';
import type { BodyStores } from './bodies-ports.ts';

export type NameRefusal = 'organisation-name-required' | 'name-too-long' | 'organisation-name-taken';

/** Whether an organisation may be called so: no other one of the same place that is not closed is. `self` is its own id. */
export async function checkName(
  { organisations }: Pick<BodyStores, 'organisations'>,
  {
    kind,
    provinceId,
    name,
  }: { readonly kind: OrganisationKind; readonly provinceId: string | null; readonly name: string },
  self: string | null,
): Promise<Outcome<true, NameRefusal>> {
  if (name === '') return refuse('organisation-name-required', undefined, 'name');
  if (lengthOf(name) > LONGEST_ORGANISATION_NAME)
    return refuse('name-too-long', { maximum: LONGEST_ORGANISATION_NAME }, 'name');
  const beside = await organisations.list(provinceId === null ? { kind, provinceId } : { kind: null, provinceId });
  const same = beside.find(
    (one) => one.name === name && one.id !== self && one.closedOn === null && one.provinceId === provinceId,
  );
  return same === undefined ? accept(true) : refuse('organisation-name-taken', { name, id: same.id }, 'name');
}
