import type { Indicator } from '../agreement/indicator.ts';
import { accept, type Outcome, refuse } from '../values/result.ts';
import { resultTextNames, resultTexts } from './result-texts.ts';

/** The part of a result that a piece of evidence may prove. */
export interface Claim {
  /** `variable:<name>` (a figure, or a step of a milestone) or `statement:<name>`. */
  readonly key: string;
  readonly label: string;
}

const statements: readonly Claim[] = resultTextNames
  .filter((name) => resultTexts[name].provable)
  .map((name) => ({ key: `statement:${name}`, label: resultTexts[name].label }));

/** Everything that can be proved about one indicator: its figures or steps in order, then its texts. */
export function claimsOf(indicator: Pick<Indicator, 'variables'>): readonly Claim[] {
  const figures = indicator.variables.map(({ name, label }) => ({ key: `variable:${name}`, label }));
  return [...figures, ...statements];
}

/** The claims chosen, each once, in the order of the list. */
export function checkClaims(
  indicator: Pick<Indicator, 'variables'>,
  chosen: readonly string[],
): Outcome<readonly string[], 'claim-unknown'> {
  const known = claimsOf(indicator).map((claim) => claim.key);
  const strange = chosen.find((key) => !known.includes(key));
  if (strange !== undefined) return refuse('claim-unknown', undefined, 'claims');
  return accept(known.filter((key) => chosen.includes(key)));
}

/** The claims as text; a claim that the indicator no longer has is shown as its key. */
export function nameClaims(indicator: Pick<Indicator, 'variables'>, keys: readonly string[]): readonly string[] {
  const known = claimsOf(indicator);
  return keys.map((key) => known.find((claim) => claim.key === key)?.label ?? key);
}
