import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { announcedOf, type ResultSummary } from '../../domain/results/result-summary.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { type ResultsDeps, resultsPlace } from './results-deps.ts';

/** The edition of a round that is announced now, and of how many parties. */
export type AnnouncedRound = Pick<ResultSummary, 'fiscalYear' | 'round' | 'edition' | 'parties'>;

/** The rounds of a year whose results are announced, the first first: what everybody may read. */
export async function readAnnouncedRounds(
  { transactions }: Pick<ResultsDeps, 'transactions'>,
  actor: Actor,
  { fiscalYear }: { readonly fiscalYear: number },
): Promise<Outcome<readonly AnnouncedRound[], 'forbidden'>> {
  if (!isPermitted('read-announced-score', actor, resultsPlace)) return refuse('forbidden');
  return transactions.read(async (stores) => {
    const all = await stores.resultSummaries.listOfYear(fiscalYear);
    const rounds = [...new Set(all.map(({ round }) => round))];
    return accept(
      rounds.flatMap((round): AnnouncedRound[] => {
        const found = announcedOf(all.filter((one) => one.round === round));
        return found === null ? [] : [{ fiscalYear, round, edition: found.edition, parties: found.parties }];
      }),
    );
  });
}
