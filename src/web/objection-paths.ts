import { address } from './address.ts';

const own = '/:fiscalYear/:organisationId/:round/objections';

/** Addresses of the right of reply: of a round, of one party, and of one indicator. */
export const objectionPaths = {
  roundObjections: address('/:fiscalYear/results/:round/objections'),
  objections: address(own),
  objectionsMove: address(`${own}/moves/:action`, {
    parts: { action: (text: string) => (/^[a-z-]{1,40}$/.test(text) ? text : undefined) },
  }),
  objection: address(`${own}/indicators/:code`),
  objectionAnswer: address(`${own}/indicators/:code/answer`),
} as const;
