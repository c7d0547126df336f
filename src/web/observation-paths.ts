import { address, oneOf } from './address.ts';

/** The id of an observation: `<rule>/<round>/<code>`; it has slashes of its own, which an address writes as `%2F`. */
const observation = { parts: { observation: (text: string) => (/^[^\s]{1,160}$/.test(text) ? text : undefined) } };

/** Addresses of what the data of a year show, and of its indicators by who answers for them. */
export const observationPaths = {
  oversight: address('/:fiscalYear/oversight', { query: ['owner', 'round'] }),
  oversightFile: address('/:fiscalYear/oversight.:format', {
    query: ['owner', 'round'],
    parts: { format: oneOf('csv', 'xlsx') },
  }),
  yearObservations: address('/:fiscalYear/observations', { query: ['rule', 'status', 'page'] }),
  observations: address('/:fiscalYear/:organisationId/observations'),
  observationAnswer: address('/:fiscalYear/:organisationId/observations/:observation/answer', observation),
  observationClose: address('/:fiscalYear/observations/:party/:observation/close', {
    query: ['rule', 'status', 'page'],
    parts: {
      ...observation.parts,
      party: (text: string) => (/^(?:opdc|TH-\d{2}|[a-z0-9.-]{1,40})$/.test(text) ? text : undefined),
    },
  }),
} as const;
