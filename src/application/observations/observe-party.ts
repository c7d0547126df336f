import { clusterEraOfYear } from '../../domain/framework/cluster-rules.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Observation, SeenResult } from '../../domain/observations/observation.ts';
import { observeEvidence } from '../../domain/observations/observe-evidence.ts';
import { codesAlike, observeSameFigures } from '../../domain/observations/observe-same-figures.ts';
import { observeTargets } from '../../domain/observations/observe-targets.ts';
import { observeThresholds } from '../../domain/observations/observe-thresholds.ts';
import { type ObservedStores, observeYear } from './observe-year.ts';
import { sentResultsOfParty } from './sent-results.ts';
import { spreadsOf } from './spreads-of.ts';
import { targetsOfParties } from './targets-of-parties.ts';

/**
 * What is seen of one organisation: of a party in its own data and in what others have in common with it, of the nation
 * (`opdc`) in everything.
 */
export async function observeParty(
  stores: ObservedStores,
  framework: Framework,
  organisationId: string,
): Promise<readonly Observation[]> {
  const isOwn = (one: Observation) => one.organisationId === organisationId;
  if (organisationId === 'opdc') return (await observeYear(stores, framework)).filter(isOwn);
  const { fiscalYear, rounds } = framework;
  const results: SeenResult[] = [];
  for (const { code } of rounds) results.push(...(await sentResultsOfParty(stores, organisationId, fiscalYear, code)));
  const lastYear = await sentResultsOfParty(stores, organisationId, fiscalYear - 1, '12m');
  const alike = results.length === 0 ? [] : await stores.observations.sameFiguresAs(fiscalYear, organisationId);
  const files = await stores.observations.sharedFiles(fiscalYear, organisationId, clusterEraOfYear(framework));
  const compared = [...results, ...alike];
  const spreads = await spreadsOf(stores, fiscalYear, codesAlike(compared));
  return [
    ...observeTargets(await targetsOfParties(stores, [organisationId], fiscalYear), lastYear),
    ...observeSameFigures(compared, spreads),
    ...observeThresholds(results),
    ...observeEvidence(files),
  ].filter(isOwn);
}
