import type { DaysLeft } from '../../domain/calendar/days-left.ts';
import type { RoundCode } from '../../domain/framework/source-schema.ts';
import type { Report } from '../../domain/reporting/report.ts';
import type { Result } from '../../domain/reporting/result.ts';
import { type NextFacts, type NextReading, nextStep } from '../../domain/work/next-step.ts';
import type { PendingFacts } from '../../domain/work/pending.ts';
import type { YearStores } from '../year/year-ports.ts';

type ResultsOnly = Pick<YearStores, 'results'>;

/** The results of one round that the caller has read. */
export interface ReadResults {
  readonly round: RoundCode | null;
  readonly results: readonly Result[];
}

/**
 * The first pending step of the year, in whichever round it is; null once nothing of the year is waited for. What the caller
 * has `read` is not read again.
 */
export async function nextOf(
  stores: ResultsOnly,
  facts: NextFacts,
  daysLeft: DaysLeft,
  read?: ReadResults,
): Promise<NextReading | null> {
  const rounds = facts.agreement === null ? [] : await withOpenResults(stores, facts.reports, read);
  return nextStep(facts, rounds, daysLeft);
}

/** Reports with the results of the open ones: for the others the status says what is pending. */
export async function withOpenResults(
  stores: ResultsOnly,
  reports: readonly Report[],
  read?: ReadResults,
): Promise<PendingFacts['rounds']> {
  const rounds: PendingFacts['rounds'][number][] = [];
  for (const report of reports) {
    const known = report.round === read?.round ? read.results : undefined;
    rounds.push({
      report,
      results: report.status === 'open' ? (known ?? (await stores.results.listOfRound(report))) : [],
    });
  }
  return rounds;
}
