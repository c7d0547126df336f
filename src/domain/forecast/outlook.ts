import { compare, divide, type Fraction, fromInteger, subtract } from '../values/fraction.ts';
import type { Projection } from './projection.ts';

/**
 * What a projection says about the full mark: `reported` is no projection; `sure` reaches it even at the worse end,
 * `likely` as expected, `open` at the better end alone, `short` not even there. `unsure`: the interval covers more than
 * half of the scale, so that it says nothing.
 */
export const outlooks = ['short', 'open', 'likely', 'sure', 'reported', 'unsure', 'unknown'] as const;
export type Outlook = (typeof outlooks)[number];

export function outlookOf(projection: Projection, top: Fraction): Outlook {
  if (projection.basis === null) return 'unknown';
  if (projection.basis === 'reported') return 'reported';
  if (compare(subtract(projection.best.score, projection.worst.score), divide(top, fromInteger(2))) > 0)
    return 'unsure';
  const reaches = (score: Fraction) => compare(score, top) >= 0;
  if (reaches(projection.worst.score)) return 'sure';
  if (reaches(projection.score)) return 'likely';
  return reaches(projection.best.score) ? 'open' : 'short';
}
