import { address, oneOf } from './address.ts';

const year = '/:fiscalYear/incentives';
const one = `${year}/:number` as const;

/** Addresses of the allocation of incentives of a year, and of what a province received. */
export const incentivePaths = {
  incentives: address(year),
  incentiveAllocation: address(one, { query: ['with'] }),
  incentiveLay: address(`${one}/lay`),
  incentiveTable: address(`${one}/table.:format`, { parts: { format: oneOf('csv', 'xlsx') } }),
  incentivePaper: address(`${one}/paper.pdf`),
  ownIncentive: address('/:fiscalYear/:organisationId/incentive'),
} as const;
