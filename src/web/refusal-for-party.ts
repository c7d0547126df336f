import { refusalOfYear } from '../contract/refusals/refusal-of-year.ts';
import type { Refusal } from '../domain/values/result.ts';
import { pageSettles } from './text/year-words.ts';

/** The sentence of a refusal in the words of the page's year, and of the party under whose address it is told. */
export function refusalForParty(key: unknown, refusal: Refusal): string {
  const isOfParty = typeof key === 'object' && key !== null && 'organisationId' in key;
  return refusalOfYear(refusal, { instrument: pageSettles(), party: isOfParty ? String(key.organisationId) : null });
}

/** The same on a page that names the party itself. */
export function refusalInWords(refusal: Refusal): string {
  return refusalForParty(null, refusal);
}

/** Why something is so, without what the reader of a page would do about it: for a paper that goes to somebody else. */
export function reasonInWords(refusal: Refusal): string {
  return refusalInWords(refusal).split(' — ')[0] ?? '';
}
