import type { Framework } from '../../domain/framework/framework-schema.ts';
import { bodyDeciding, type DecidingBody } from '../../domain/framework/instrument.ts';
import type { AllocationKey } from '../../domain/incentives/incentive-allocation.ts';
import { announcedOf, type ResultSummary } from '../../domain/results/result-summary.ts';
import type { SummaryContent } from '../../domain/results/summary-content.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { MeetingTables } from '../meetings/meeting-deps.ts';
import type { PeopleStores } from '../people/people-ports.ts';
import type { Clock, Secrets, Transactions } from '../ports.ts';
import { editionContent } from '../results/edition-content.ts';
import type { ResultSummaryStores } from '../results/summary-ports.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import type { YearStores } from '../year/year-ports.ts';
import type { IncentiveStores } from './incentive-ports.ts';

export type IncentiveTables = YearStores &
  Pick<PeopleStores, 'organisations'> &
  MeetingTables &
  ResultSummaryStores &
  IncentiveStores;

export interface IncentiveDeps {
  readonly transactions: Transactions<IncentiveTables>;
  readonly clock: Clock;
  readonly secrets: Pick<Secrets, 'sha256'>;
}

/** Whose allocations are. */
export const incentivePlace = { organisationId: 'opdc' } as const;

/** The subject of the journal rows of an allocation: `2554/incentives/3`. */
export function incentiveSubject({ fiscalYear, number }: AllocationKey) {
  return { ...incentivePlace, fiscalYear, round: 'incentives', code: String(number) };
}

export interface IncentiveYear {
  readonly framework: Framework;
  readonly rule: NonNullable<Framework['incentives']>;
  /** The body that allots; null where the year names none. */
  readonly body: DecidingBody | null;
}

/** A year whose framework gives incentives. */
export async function incentiveYearOf(
  stores: Pick<IncentiveTables, 'frameworks'>,
  fiscalYear: number,
): Promise<Outcome<IncentiveYear, 'framework-not-found' | 'incentives-not-in-year'>> {
  const framework = await frameworkInForce(stores, fiscalYear);
  if (framework === null) return refuse('framework-not-found', { year: fiscalYear });
  const { incentives: rule } = framework;
  if (rule === undefined) return refuse('incentives-not-in-year', { year: fiscalYear });
  return accept({ framework, rule, body: bodyDeciding(framework, 'incentives') });
}

/** The announced results of the year's last round; null while they are not announced. */
export async function finalResults(
  { resultSummaries }: Pick<IncentiveTables, 'resultSummaries'>,
  { fiscalYear, rounds }: Framework,
): Promise<{ readonly summary: ResultSummary; readonly content: SummaryContent } | null> {
  const round = rounds.at(-1)?.code;
  if (round === undefined) return null;
  const summary = announcedOf(await resultSummaries.listOfRound({ fiscalYear, round }));
  const content = summary && (await editionContent({ resultSummaries }, summary));
  return summary && content ? { summary, content } : null;
}
