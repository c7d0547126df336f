import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { isOpenOn, type Organisation } from '../../domain/people/organisation.ts';
import { isChangeable, type OrganisationChange } from '../../domain/people/organisation-change.ts';
import type { CivilDate } from '../../domain/values/kinds-of-text.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { compareThai } from '../../domain/values/thai-text.ts';
import type { BodyDeps } from './bodies-deps.ts';
import { mayManage } from './find-changeable.ts';

export interface OrganisationReading {
  readonly organisation: Organisation;
  readonly provinceName: string | null;
  /** What took its place. */
  readonly into: Organisation | null;
  /** What became of it, the newest first. */
  readonly changes: readonly OrganisationChange[];
  readonly today: CivilDate;
  /** Whether the reader may rename, merge or close it: it is of a kind that people keep, and not closed. */
  readonly mayChange: boolean;
  /** What it may be merged into, for those who may. */
  readonly others: readonly Organisation[];
}

/** One organisation with its names by day, its documents, and what became of it. */
export async function readOrganisation(
  deps: Pick<BodyDeps, 'transactions' | 'clock'>,
  actor: Actor,
  { organisationId }: { readonly organisationId: string },
): Promise<Outcome<OrganisationReading, 'forbidden' | 'organisation-not-found'>> {
  if (!isPermitted('read-published', actor, { organisationId: 'public' })) return refuse('forbidden');
  const today = deps.clock.today();
  return deps.transactions.read(async ({ organisations }) => {
    const organisation = await organisations.find(organisationId);
    if (organisation === null) return refuse('organisation-not-found');
    const { kind, provinceId, mergedInto, closedOn } = organisation;
    const province = provinceId === null ? null : await organisations.find(provinceId);
    const mayChange = isChangeable(kind) && closedOn === null && mayManage(actor, organisationId);
    const beside = mayChange ? await organisations.list({ kind, provinceId }) : [];
    const others = beside.filter(
      (one) => one.id !== organisationId && one.provinceId === provinceId && isOpenOn(one, today),
    );
    return accept({
      ...{ organisation, today, mayChange, provinceName: province?.name ?? null },
      into: mergedInto === null ? null : await organisations.find(mergedInto),
      changes: seenBy(actor, await organisations.changesOf(organisationId)),
      others: others.toSorted((a, b) => compareThai(a.name, b.name)),
    });
  });
}

/** What became of an organisation is public; who recorded it is told to those who are signed in. */
function seenBy({ userId }: Actor, changes: readonly OrganisationChange[]): readonly OrganisationChange[] {
  return userId === '' ? changes.map((one) => ({ ...one, recordedName: '' })) : changes;
}
