import { sheetFormats } from '../application/papers/papers-ports.ts';
import { address, oneOf } from './address.ts';

const visit = '/:fiscalYear/:organisationId/:round/site-visit';

/** Addresses of a year's visits, and of each party's. */
export const siteVisitPaths = {
  siteVisits: address('/:fiscalYear/site-visits'),
  siteVisit: address(visit),
  siteVisitMove: address(`${visit}/moves/:action`, {
    parts: { action: (text: string) => (/^[a-z-]{1,40}$/.test(text) ? text : undefined) },
  }),
  siteVisitField: address(`${visit}/field`),
  siteVisitFiles: address(`${visit}/files`),
  siteVisitFile: address(`${visit}/files/:number`),
  siteVisitFileTakeBack: address(`${visit}/files/:number/take-back`),
  siteVisitAnswer: address(`${visit}/findings/:code/answer`),
  siteVisitPaper: address(`${visit}/record.:format`, { parts: { format: oneOf(...sheetFormats) } }),
} as const;
