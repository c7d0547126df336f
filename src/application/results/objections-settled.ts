import type { Framework } from '../../domain/framework/framework-schema.ts';
import { objectionRight, type Unsettled, unsettledOf } from '../../domain/objections/objection.ts';
import type { SummaryParts } from '../../domain/results/summary-content.ts';
import type { CivilDate } from '../../domain/values/kinds-of-text.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import type { ResultsTables } from './results-deps.ts';
import type { RoundOfYear } from './summary-ports.ts';

export type UnsettledRefusal = 'objections-not-opened' | 'objections-open' | 'objections-unanswered';

type Party = Pick<SummaryParts['parties'][number], 'organisationId' | 'name'>;

/** What stands between proposed results and their summary, where the year's framework gives a right of reply; else nothing. */
export async function unsettledObjections(
  { objections }: Pick<ResultsTables, 'objections'>,
  framework: Framework,
  round: RoundOfYear,
  { parties, today }: { readonly parties: readonly string[]; readonly today: CivilDate },
): Promise<Unsettled | null> {
  if (objectionRight(framework, round.round) === null) return null;
  return unsettledOf(await objections.listOfRound(round), parties, today);
}

/** Refuses the summary of results to which a party may still object, or has objected without an answer. */
export async function checkObjectionsSettled(
  stores: Pick<ResultsTables, 'objections'>,
  framework: Framework,
  { parties, ...round }: RoundOfYear & { readonly parties: readonly Party[] },
  today: CivilDate,
): Promise<Outcome<true, UnsettledRefusal>> {
  const of = { parties: parties.map(({ organisationId }) => organisationId), today };
  const found = await unsettledObjections(stores, framework, round, of);
  if (found === null) return accept(true);
  if (found.kind === 'not-opened') return refuse('objections-not-opened');
  if (found.kind === 'open') return refuse('objections-open', { day: formatThaiDate(found.until) });
  const names = found.organisationIds.map((id) => parties.find((one) => one.organisationId === id)?.name ?? id);
  return refuse('objections-unanswered', { count: names.length, parties: names.join(', ') });
}
