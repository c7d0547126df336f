import { isInForce } from '../../domain/agreement/agreement-moves.ts';
import type { Indicator } from '../../domain/agreement/indicator.ts';
import type { SeenTarget } from '../../domain/observations/observe-targets.ts';
import type { ReadStores } from '../year/read-deps.ts';

/** The targets that are in force of these parties. */
export async function targetsOfParties(
  { agreements }: Pick<ReadStores, 'agreements'>,
  organisationIds: readonly string[],
  fiscalYear: number,
): Promise<readonly SeenTarget[]> {
  const all = organisationIds.length === 0 ? [] : await agreements.listOfParties(organisationIds, fiscalYear);
  return all
    .filter(({ status }) => isInForce(status))
    .flatMap(({ organisationId, indicators }) =>
      indicators
        .filter((one) => one.inForce === 'in-force' && !one.sharedFrom)
        .map(({ code, rule }) => ({ organisationId, fiscalYear, code, points: ladderValues(rule) })),
    );
}

/** The values of a ladder, the lowest score first; empty where there is none. */
export function ladderValues(rule: Indicator['rule']): readonly string[] {
  return rule.kind === 'composite' ? [] : (rule.points ?? []).map(([value]) => value);
}
