import { address } from './address.ts';

const plans = '/:fiscalYear/:organisationId/plans';

/** Addresses of plans of provinces and clusters. */
export const planPaths = {
  yearPlans: address('/:fiscalYear/plans'),
  yearPlansFile: address('/:fiscalYear/plans.csv'),
  plans: address(plans),
  plan: address(`${plans}/:number`),
  planFile: address(`${plans}/:number/file`),
  planMove: address(`${plans}/:number/moves/:action`, {
    parts: { action: (text: string) => (/^[a-z-]{1,40}$/.test(text) ? text : undefined) },
  }),
} as const;
