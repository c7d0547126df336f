import { isInForce } from '../../domain/agreement/agreement-moves.ts';
import { clusterEraOfYear } from '../../domain/framework/cluster-rules.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Observation, SeenResult } from '../../domain/observations/observation.ts';
import { observeEvidence } from '../../domain/observations/observe-evidence.ts';
import { codesAlike, observeSameFigures } from '../../domain/observations/observe-same-figures.ts';
import { observeShifts } from '../../domain/observations/observe-shifts.ts';
import { observeTargets } from '../../domain/observations/observe-targets.ts';
import { observeThresholds } from '../../domain/observations/observe-thresholds.ts';
import type { ReadStores } from '../year/read-deps.ts';
import type { ObservationStores } from './observation-ports.ts';
import { sentResults } from './sent-results.ts';
import { spreadsOf } from './spreads-of.ts';
import { targetsOfParties } from './targets-of-parties.ts';

export type ObservedStores = ReadStores & ObservationStores;

/** Everything that is seen in a year's data that were sent to OPDC; the number of statements does not depend on the parties. */
export async function observeYear(stores: ObservedStores, framework: Framework): Promise<readonly Observation[]> {
  const { fiscalYear, rounds } = framework;
  const results: SeenResult[] = [];
  for (const { code } of rounds) results.push(...(await sentResults(stores, fiscalYear, code)));
  const last = rounds.at(-1)?.code ?? '12m';
  const lastYear = await sentResults(stores, fiscalYear - 1, '12m');
  const list = await stores.agreements.list(fiscalYear);
  const parties = list.filter(({ status }) => isInForce(status)).map(({ organisationId }) => organisationId);
  const files = await stores.observations.sharedFiles(fiscalYear, null, clusterEraOfYear(framework));
  const spreads = await spreadsOf(stores, fiscalYear, codesAlike(results));
  return [
    ...observeTargets(await targetsOfParties(stores, parties, fiscalYear), lastYear),
    ...observeSameFigures(results, spreads),
    ...observeThresholds(results),
    ...observeEvidence(files),
    ...observeShifts(
      results.filter(({ round }) => round === last),
      lastYear,
    ),
  ];
}
