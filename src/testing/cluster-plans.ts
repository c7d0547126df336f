import type { PeopleStores } from '../application/people/people-ports.ts';
import type { YearStores } from '../application/year/year-ports.ts';
import { clusterEraOf } from '../domain/people/organisation.ts';
import { sampleAgreement } from './reporting-sample.ts';

/** Every cluster of 2552 has proposed an agreement of the year: one without an agreement, one with a plan and no indicator. */
export async function proposeClusterPlans(
  { agreements, organisations }: Pick<YearStores, 'agreements'> & Pick<PeopleStores, 'organisations'>,
  fiscalYear: number,
): Promise<void> {
  for (const { id } of await organisations.list({ kind: 'cluster', provinceId: null })) {
    if (clusterEraOf(id) !== 2552) continue;
    const found = await agreements.find(id, fiscalYear);
    if (found?.status === 'draft')
      await agreements.update({ ...found, status: 'proposed' }, '2009-08-20T02:00:00.000Z');
    if (found !== null) continue;
    const proposed = { ...sampleAgreement, organisationId: id, fiscalYear, indicators: [] };
    await agreements.insert({ ...proposed, status: 'proposed', signedAt: null }, '2009-08-20T02:00:00.000Z');
  }
}
