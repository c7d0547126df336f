import { refusalSentence } from '../contract/refusals/sentence-of.ts';
import { inPartyWords } from '../domain/people/party-words.ts';
import type { Refusal } from '../domain/values/result.ts';

/**
 * The sentence of a refusal in the words of the party under whose address it is told: a cluster reads of its head, not of a
 * governor. What was quoted and what the refusal names stay as they are.
 */
export function refusalForParty(key: unknown, refusal: Refusal): string {
  const sentence = refusalSentence(refusal);
  if (typeof key !== 'object' || key === null || !('organisationId' in key)) return sentence;
  const named = Object.values(refusal.facts ?? {}).flatMap((fact) => (typeof fact === 'string' && fact ? [fact] : []));
  const kept = named.filter((fact) => fact.includes('จังหวัด')).find((fact) => sentence.includes(fact));
  const party = String(key.organisationId);
  const outside = (text: string) =>
    text.replace(/“[^”]*”|[^“]+/g, (part) => (part.startsWith('“') ? part : inPartyWords(party, part)));
  return kept === undefined ? outside(sentence) : sentence.split(kept).map(outside).join(kept);
}
