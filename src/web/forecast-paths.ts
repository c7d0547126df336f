import { address, oneOf } from './address.ts';
import { appraisalPaths } from './appraisal-paths.ts';
import { incentivePaths } from './incentive-paths.ts';
import { observationPaths } from './observation-paths.ts';
import { policyPaths } from './policy-paths.ts';
import { resultsPaths } from './results-paths.ts';

const table = { parts: { format: oneOf('csv', 'xlsx') } };

/** Addresses of the projection of the year's end, of the nation and of a party, and of trying another framework. */
export const forecastPaths = {
  ...policyPaths,
  ...resultsPaths,
  ...appraisalPaths,
  ...incentivePaths,
  ...observationPaths,
  watchList: address('/:fiscalYear/forecast'),
  watchListFile: address('/:fiscalYear/forecast.:format', table),
  forecast: address('/:fiscalYear/:organisationId/forecast', { query: ['view'] }),
  whatIf: address('/:fiscalYear/:organisationId/what-if'),
  whatIfRemove: address('/:fiscalYear/:organisationId/what-if/:number/remove'),
  forecastFile: address('/:fiscalYear/:organisationId/forecast.:format', table),
} as const;
