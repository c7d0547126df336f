import { LRUCache } from 'lru-cache';
import { compileIndicator, type ScoredRule, type Scorer } from '../../domain/scoring/score-indicator.ts';

/** More than the indicators of every province in a year. */
const MOST_SCORERS = 4000;
const scorers = new LRUCache<string, Scorer>({ max: MOST_SCORERS });

/**
 * The rule compiled, once for every indicator that is scored alike: what it says is its key, so a changed rule is
 * another one. Undefined for a rule that does not compile; whoever scores with it says why.
 */
export function scorerOf({ rule, formula, adjust }: ScoredRule): Scorer | undefined {
  const key = JSON.stringify([rule, formula ?? null, adjust ?? null]);
  const known = scorers.get(key);
  if (known) return known;
  const compiled = compileIndicator({ rule, formula, adjust });
  if (!compiled.ok) return undefined;
  scorers.set(key, compiled.value);
  return compiled.value;
}
