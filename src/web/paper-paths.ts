import { documentAddress } from '../domain/library/year-document.ts';
import { address, oneOf } from './address.ts';
import { advicePaths } from './advice-paths.ts';
import { changePaths } from './change-paths.ts';
import { consultationPaths } from './consultation-paths.ts';
import { innovationPaths } from './innovation-paths.ts';
import { objectionPaths } from './objection-paths.ts';
import { siteVisitPaths } from './site-visit-paths.ts';

const versions = '/:fiscalYear/:organisationId/agreement/versions';
const plans = '/:fiscalYear/:organisationId/plans';

/** A paper's code, or what somebody typed as one; never the word `file`. */
const paperCode = { parts: { code: (text: string) => (text === 'file' ? undefined : text) } };

/** Addresses of advice, of requests to change what was agreed and of the versions that came of them, of plans of provinces and clusters, of innovation proposals, of a year's library, and of the verification of papers. */
export const paperPaths = {
  ...changePaths,
  ...advicePaths,
  ...consultationPaths,
  ...siteVisitPaths,
  ...objectionPaths,
  ...innovationPaths,
  agreementVersions: address(versions),
  agreementVersionsPaper: address(`${versions}/changes.:format`, { parts: { format: oneOf('pdf', 'docx') } }),
  agreementVersionPaper: address(`${versions}/:number/agreement.:format`, { parts: { format: oneOf('pdf', 'docx') } }),
  yearPlans: address('/:fiscalYear/plans'),
  yearPlansFile: address('/:fiscalYear/plans.csv'),
  plans: address(plans),
  plan: address(`${plans}/:number`),
  planFile: address(`${plans}/:number/file`),
  planMove: address(`${plans}/:number/moves/:action`, {
    parts: { action: (text: string) => (/^[a-z-]{1,40}$/.test(text) ? text : undefined) },
  }),
  library: address('/:fiscalYear/library'),
  documentWithdraw: address('/:fiscalYear/library/:number/withdraw'),
  documentFile: address(documentAddress({ fiscalYear: ':fiscalYear', number: ':number' })),
  verify: address('/verify'),
  verifyCode: address('/verify/:code', paperCode),
  verifyFile: address('/verify/file'),
  paperCertificate: address('/paper-certificate'),
} as const;
