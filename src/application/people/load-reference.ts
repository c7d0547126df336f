import { systemActor } from '../../domain/people/actor.ts';
import { provinces as allProvinces } from '../../frameworks/provinces.ts';
import { appendPeopleJournalRow } from './append-people-journal-row.ts';
import type { PeopleDeps } from './people-deps.ts';
import { type ReferenceProvince, referenceOrganisations } from './reference-organisations.ts';

/**
 * Loads provinces, clusters, agencies and national bodies; a second run changes nothing. Returns how many rows changed.
 */
export async function loadReference(
  deps: Pick<PeopleDeps, 'transactions'>,
  provinces: readonly ReferenceProvince[] = allProvinces,
): Promise<{ readonly changed: number }> {
  const { organisations, memberships } = referenceOrganisations(provinces);
  return deps.transactions.run(async (stores) => {
    const changed = await stores.organisations.load(organisations, memberships);
    if (changed > 0)
      await appendPeopleJournalRow(stores, systemActor, {
        action: 'organisation.load-reference',
        subject: 'organisation',
        after: { organisations: organisations.length, memberships: memberships.length, changed },
      });
    return { changed };
  });
}
