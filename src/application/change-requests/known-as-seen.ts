import type { ChangeRefusal } from '../../domain/change-requests/check-change.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { Report } from '../../domain/reporting/report.ts';
import type { Refusal } from '../../domain/values/result.ts';
import { sightOfRound } from '../reporting/read-access.ts';

/**
 * A refusal as this reader may be told it: that a new value has been reached stands against the request for everybody, but
 * which value and with what result is told only to those who may read the round.
 */
export function knownAsSeen(
  actor: Actor,
  reports: readonly Report[],
  refused: Refusal<ChangeRefusal>,
): Refusal<ChangeRefusal> {
  if (refused.code !== 'change-target-known') return refused;
  const { round } = refused.facts;
  const report = reports.find((one) => one.round === round);
  if (report !== undefined && sightOfRound(actor, report).scores) return refused;
  return { ...refused, facts: { ...refused.facts, result: '', score: '', before: '', after: '' } };
}
