import { LRUCache } from 'lru-cache';
import { compileIndicator, type ScoredRule, type Scorer } from '../../domain/scoring/score-indicator.ts';

/** More than the indicators of every province in a year. */
const MOST_SCORERS = 4000;
const scorers = new LRUCache<string, Scorer>({ max: MOST_SCORERS });

/**
 * The compiled rule, one for all indicators that are scored in the same way: its content is the key, so a changed rule
 * is another one. Undefined for a rule that does not compile; the caller reports why.
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
