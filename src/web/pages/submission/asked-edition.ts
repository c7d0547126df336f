import type { CardRefusal } from '../../../application/submission/read-card.ts';

/** Every refusal of reading an edition of a report. */
export const cardRefusals = [
  'forbidden',
  'not-found',
  'submitted-report-altered',
  'edition-not-found',
  'edition-not-kept',
] as const satisfies readonly CardRefusal[];

/** The number of an edition in a query; null if none is asked for, 0, which no edition has, for anything else. */
export function numberIn(text: string): number | null {
  if (text === '') return null;
  return /^\d{1,6}$/.test(text) ? Number(text) : 0;
}
