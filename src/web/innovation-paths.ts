import { address, oneOf } from './address.ts';

const own = '/:fiscalYear/:organisationId/innovation';
const one = `${own}/:number` as const;
const whole = (text: string) => (/^\d{1,6}$/.test(text) ? Number(text) : undefined);

/** Addresses of a province's call for innovation proposals, of each proposal, and of the year's announced ones. */
export const innovationPaths = {
  innovationShowcase: address('/:fiscalYear/innovation'),
  innovation: address(own),
  innovationCall: address(`${own}/call`),
  innovationForm: address(`${own}/form.:format`, { parts: { format: oneOf('pdf', 'docx') } }),
  innovationPanel: address(`${own}/panel`),
  innovationLate: address(`${own}/late`),
  innovationNew: address(`${own}/new`),
  innovationProposal: address(one),
  innovationMove: address(`${one}/moves/:action`, {
    parts: { action: (text: string) => (/^[a-z-]{1,40}$/.test(text) ? text : undefined) },
  }),
  innovationFiles: address(`${one}/files`),
  innovationFile: address(`${one}/files/:file/:version`, { parts: { file: whole, version: whole } }),
  innovationFileTakeBack: address(`${one}/files/:file/take-back`, { parts: { file: whole } }),
  innovationScores: address(`${one}/scores`),
  innovationRecuse: address(`${one}/scores/recuse`),
} as const;
