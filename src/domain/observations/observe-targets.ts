import { compare } from '../values/fraction.ts';
import { figure, isRising } from './ladder-places.ts';
import type { Observation, SeenResult } from './observation.ts';

/** A party's target of the year: the value of its ladder that has full marks. */
export interface SeenTarget {
  readonly organisationId: string;
  readonly fiscalYear: number;
  readonly code: string;
  readonly points: readonly string[];
}

/**
 * Targets that are reached with less than last year's result: even the value that has full marks is worse than what the
 * party reached in the last round of the year before, whichever way the ladder runs. Equal is no observation.
 */
export function observeTargets(
  targets: readonly SeenTarget[],
  lastYear: readonly SeenResult[],
): readonly Observation[] {
  const results = new Map(lastYear.map((one) => [`${one.organisationId} ${one.code}`, one]));
  return targets.flatMap(({ organisationId, fiscalYear, code, points }): Observation[] => {
    const before = results.get(`${organisationId} ${code}`);
    const [full, result] = [figure(points.at(-1)), figure(before?.value)];
    const known = points.flatMap((one) => figure(one) ?? []);
    if (!before || full === null || result === null || known.length < 2) return [];
    const order = compare(full, result);
    if (order === 0 || order > 0 === isRising(known)) return [];
    const here = { organisationId, fiscalYear, round: null, code };
    return [
      {
        ...{ id: `target-below-last-year/${code}`, rule: 'target-below-last-year', organisationId, fiscalYear },
        facts: { code, target: points.at(-1) ?? '', result: before.value ?? '', lastYear: String(before.fiscalYear) },
        seen: [here, { organisationId, fiscalYear: before.fiscalYear, round: before.round, code }],
        others: [],
      },
    ];
  });
}
