import { address } from './address.ts';

const advice = '/:fiscalYear/:organisationId/advice';
const warnings = '/:fiscalYear/early-warning';

/** Addresses of advice to parties, and of the year's early warning. */
export const advicePaths = {
  yearAdvice: address('/:fiscalYear/advice'),
  adviceOfParty: address(advice),
  advice: address(`${advice}/:number`),
  adviceMove: address(`${advice}/:number/moves/:action`, {
    parts: { action: (text: string) => (/^[a-z-]{1,40}$/.test(text) ? text : undefined) },
  }),
  warnings: address(warnings),
  warningsGive: address(`${warnings}/give`),
  warningsNone: address(`${warnings}/none`),
  warningsRevoke: address(`${warnings}/revoke`),
} as const;
