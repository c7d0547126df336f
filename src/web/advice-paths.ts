import { sheetFormats } from '../application/papers/papers-ports.ts';
import { address, oneOf } from './address.ts';

const advice = '/:fiscalYear/:organisationId/advice';
const sixMonths = '/:fiscalYear/:organisationId/six-months';
const warnings = '/:fiscalYear/early-warning';

/** Addresses of advice to parties, and of the year's early warning. */
export const advicePaths = {
  yearAdvice: address('/:fiscalYear/advice'),
  adviceOfParty: address(advice),
  advice: address(`${advice}/:number`),
  adviceMove: address(`${advice}/:number/moves/:action`, {
    parts: { action: (text: string) => (/^[a-z-]{1,40}$/.test(text) ? text : undefined) },
  }),
  sixMonthsList: address('/:fiscalYear/six-months'),
  sixMonths: address(sixMonths),
  sixMonthsPublish: address(`${sixMonths}/publish`),
  sixMonthsPaper: address(`${sixMonths}/analysis.:format`, { parts: { format: oneOf(...sheetFormats) } }),
  warnings: address(warnings, { query: ['province', 'outlook'] }),
  warningsGive: address(`${warnings}/give`),
  warningsNone: address(`${warnings}/none`),
  warningsRevoke: address(`${warnings}/revoke`),
} as const;
