import { address } from './address.ts';

const year = '/:fiscalYear/panels';
const party = '/:fiscalYear/:organisationId/:round/panel';

/** Addresses of a year's panels of evaluators, and of what a panel does with a party. */
export const evaluationPaths = {
  panels: address(year),
  newPanel: address(`${year}/new`),
  panel: address(`${year}/:number`),
  partyPanel: address(party),
  partyPanelMove: address(`${party}/moves/:action`, {
    parts: { action: (text: string) => (/^[a-z-]{1,40}$/.test(text) ? text : undefined) },
  }),
} as const;
