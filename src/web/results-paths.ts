import { partyResultAddress } from '../domain/results/result-addresses.ts';
import { address, oneOf } from './address.ts';

const round = '/:fiscalYear/results/:round';
const edition = `${round}/:number` as const;

/** Addresses of the results of a year: of its rounds, of one edition of a round, what is done with it, and how anybody checks it. */
export const resultsPaths = {
  yearResults: address('/:fiscalYear/results'),
  roundResults: address(round),
  correctResults: address(`${round}/correct`, { query: ['party'] }),
  nationResults: address(`${round}/nation`, { query: ['by'] }),
  nationResultsTable: address(`${round}/nation.:format`, { parts: { format: oneOf('csv', 'xlsx') }, query: ['by'] }),
  yearsResults: address('/results'),
  yearsResultsTable: address('/results/table.:format', { parts: { format: oneOf('csv', 'xlsx') } }),
  resultEdition: address(edition),
  resultCabinet: address(`${edition}/cabinet`),
  resultAnnounce: address(`${edition}/announce`),
  resultTable: address(`${edition}/table.:format`, { parts: { format: oneOf('csv', 'xlsx') } }),
  resultPaper: address(`${edition}/paper.pdf`),
  resultPack: address(`${edition}/pack.pdf`),
  ownResult: address(
    partyResultAddress({ fiscalYear: ':fiscalYear', round: ':round', edition: ':number' }, ':organisationId'),
  ),
  resultSnapshot: address(`${edition}/snapshot.json`),
  resultChecksum: address(`${edition}/snapshot.sha256`),
  resultProof: address(`${edition}/proof.json`),
  resultCheck: address(`${edition}/check`),
  verifier: address('/verifier'),
  verifierForBrowser: address('/verifier/verify-results.html'),
  verifierForNode: address('/verifier/verify-results.mjs'),
} as const;
