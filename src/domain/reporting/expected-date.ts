import { isCivilDate } from '../values/civil-date.ts';
import { accept, type Outcome, refuse } from '../values/result.ts';

export type ExpectedDateRefusal = 'date-not-real' | 'expected-day-past';

/**
 * The day on which a missing figure is expected: a state of its own, neither a figure nor zero. Stored only while
 * figures are missing; null if no day was given.
 */
export function readExpectedDate(
  typed: string | null,
  state: string,
  today: string,
): Outcome<string | null, ExpectedDateRefusal> {
  if (typed === null || typed === '' || state !== 'missing') return accept(null);
  if (!isCivilDate(typed)) return refuse('date-not-real', { text: typed.slice(0, 40) }, 'expectedOn');
  if (typed < today) return refuse('expected-day-past', { date: typed }, 'expectedOn');
  return accept(typed);
}
