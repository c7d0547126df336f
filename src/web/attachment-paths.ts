import { address } from './address.ts';

const files = '/:fiscalYear/:organisationId/agreement/files' as const;

/** Addresses of papers that are attached to a proposal and its negotiation. */
export const attachmentPaths = {
  agreementFiles: address(files, { query: ['about', 'replaces'] }),
  agreementFile: address(`${files}/:number/:version`, {
    parts: { version: (text: string) => (/^\d{1,6}$/.test(text) ? Number(text) : undefined) },
  }),
  agreementFileTakeBack: address(`${files}/:number/take-back`),
};
