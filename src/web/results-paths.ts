import { address, oneOf } from './address.ts';

const round = '/:fiscalYear/results/:round';
const edition = `${round}/:number` as const;

/** Addresses of the results of a year: of its rounds, of one edition of a round, and of what is done with it. */
export const resultsPaths = {
  yearResults: address('/:fiscalYear/results'),
  roundResults: address(round),
  correctResults: address(`${round}/correct`, { query: ['party'] }),
  resultEdition: address(edition),
  resultCabinet: address(`${edition}/cabinet`),
  resultAnnounce: address(`${edition}/announce`),
  resultTable: address(`${edition}/table.:format`, { parts: { format: oneOf('csv', 'xlsx') } }),
  resultPaper: address(`${edition}/paper.pdf`),
  resultSnapshot: address(`${edition}/snapshot.json`),
} as const;
