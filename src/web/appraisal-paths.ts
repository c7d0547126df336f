import { address, oneOf } from './address.ts';

const table = { parts: { format: oneOf('csv', 'xlsx') } };

/** Addresses of the appraisal of governors from their province's result. */
export const appraisalPaths = {
  appraisals: address('/:fiscalYear/appraisals'),
  appraisalsFile: address('/:fiscalYear/appraisals.:format', table),
  appraisal: address('/:fiscalYear/:organisationId/appraisal'),
  appraisalFile: address('/:fiscalYear/:organisationId/appraisal.:format', table),
  appraisalPaper: address('/:fiscalYear/:organisationId/appraisal/paper.pdf'),
} as const;
