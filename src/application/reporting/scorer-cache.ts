import { LRUCache } from 'lru-cache';
import { compileIndicator, type ScoredRule, type Scorer } from '../../domain/scoring/score-indicator.ts';

/** More than the indicators of every province in a year. */
const MOST_SCORERS = 4000;
const scorers = new LRUCache<string, Scorer>({ max: MOST_SCORERS });
/** The same by the very rule: a round kept in memory asks for its scorers at every save. */
const ofRules = new WeakMap<object, Pick<ScoredRule, 'formula' | 'adjust'> & { readonly scorer: Scorer }>();

/**
 * The compiled rule, one for all indicators that are scored in the same way: its content is the key, so a changed rule
 * is another one. Undefined for a rule that does not compile; the caller reports why.
 */
export function scorerOf({ rule, formula, adjust }: ScoredRule): Scorer | undefined {
  const same = ofRules.get(rule);
  if (same && same.formula === formula && same.adjust === adjust) return same.scorer;
  const scorer = scorerOfText({ rule, formula, adjust });
  if (scorer) ofRules.set(rule, { formula, adjust, scorer });
  return scorer;
}

function scorerOfText({ rule, formula, adjust }: ScoredRule): Scorer | undefined {
  const key = JSON.stringify([rule, formula ?? null, adjust ?? null]);
  const known = scorers.get(key);
  if (known) return known;
  const compiled = compileIndicator({ rule, formula, adjust });
  if (!compiled.ok) return undefined;
  scorers.set(key, compiled.value);
  return compiled.value;
}
