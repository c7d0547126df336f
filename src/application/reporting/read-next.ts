import type { DaysLeft } from '../../domain/calendar/days-left.ts';
import type { Report } from '../../domain/reporting/report.ts';
import { type NextFacts, type NextReading, nextStep } from '../../domain/work/next-step.ts';
import type { PendingFacts } from '../../domain/work/pending.ts';
import type { YearStores } from '../year/year-ports.ts';

type ResultsOnly = Pick<YearStores, 'results'>;

/** The first pending step of the year; null once every round's result has been announced. */
export async function nextOf(stores: ResultsOnly, facts: NextFacts, daysLeft: DaysLeft): Promise<NextReading | null> {
  const rounds = facts.agreement === null ? [] : await withOpenResults(stores, facts.reports);
  return nextStep(facts, rounds, daysLeft);
}

/** Reports with the results of the open ones: for the others the status says what is pending. */
export async function withOpenResults(
  stores: ResultsOnly,
  reports: readonly Report[],
): Promise<PendingFacts['rounds']> {
  const rounds: PendingFacts['rounds'][number][] = [];
  for (const report of reports)
    rounds.push({ report, results: report.status === 'open' ? await stores.results.listOfRound(report) : [] });
  return rounds;
}
