import type { Report } from './report.ts';
import type { Result } from './result.ts';
import { resultTextsOf } from './result-texts.ts';

/** Whether OPDC concluded that the party did not report in this round. */
export function isUnreported({ unreportedBecause = null }: Pick<Report, 'unreportedBecause'>): boolean {
  return unreportedBecause !== null;
}

/** A result of a round that was not reported: what was typed is the party's own draft, and nothing of it counts. */
export function asUnreported(result: Result): Result {
  if (result.state === 'cancelled' || result.state === 'not-due') return result;
  const { doubts: _asked, expectedOn: _expected, ...kept } = result;
  const nothing = { variables: {}, value: null, selfScore: null, assessedScore: null, assessedNote: null };
  // What a cluster reports is not awaited here any more: it counts as missing like the rest.
  const carried = { version: 0, at: result.changedAt };
  return { ...kept, state: 'missing', ...nothing, ...resultTextsOf({}), carried };
}
