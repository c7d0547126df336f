import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { type Organisation, organisationKindNames, provinceOf } from '../../domain/people/organisation.ts';
import { isChangeable } from '../../domain/people/organisation-change.ts';
import type { CivilDate } from '../../domain/values/kinds-of-text.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { BodyStores } from './bodies-ports.ts';

export type ChangeableRefusal = 'organisation-not-found' | 'organisation-kind-fixed' | 'organisation-closed';

export interface ChangeableOrganisation {
  readonly organisation: Organisation;
  /** The day of its last change; null if it came with the product and was never changed. */
  readonly lastDay: CivilDate | null;
}

/** Whether somebody may add, rename, merge or close organisations there. */
export function mayManage(actor: Actor, organisationId: string): boolean {
  return isPermitted('manage-organisations', actor, { organisationId: provinceOf(organisationId) ?? 'opdc' });
}

/** An organisation that people keep and that is not closed yet, once nobody else changes it. */
export async function findChangeable(
  { organisations }: Pick<BodyStores, 'organisations'>,
  organisationId: string,
): Promise<Outcome<ChangeableOrganisation, ChangeableRefusal>> {
  const organisation = await organisations.find(organisationId, { lock: true });
  if (organisation === null) return refuse('organisation-not-found');
  const { kind, name, closedOn } = organisation;
  if (!isChangeable(kind)) return refuse('organisation-kind-fixed', { kind: organisationKindNames[kind] });
  if (closedOn !== null) return refuse('organisation-closed', { name, day: closedOn });
  const changes = await organisations.changesOf(organisationId);
  const days = changes.map((one) => one.day).toSorted();
  return accept({ organisation, lastDay: days.at(-1) ?? null });
}
