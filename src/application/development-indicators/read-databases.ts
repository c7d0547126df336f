import { percentOf } from '../../domain/development-indicators/database-figure.ts';
import { endedPeriods, periodEnd } from '../../domain/development-indicators/series-period.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { CivilDate } from '../../domain/values/kinds-of-text.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { compareThai } from '../../domain/values/thai-text.ts';
import type { DevelopmentDeps } from './development-deps.ts';
import type { KeptCount, PeriodCount } from './development-ports.ts';

/** The database of one province as anybody may read it: confirmed values alone. */
export interface DatabaseSummary {
  readonly organisationId: string;
  readonly name: string;
  readonly indicators: number;
  readonly expected: number;
  readonly confirmed: number;
  /** Two decimals; null while nothing is expected. */
  readonly percent: string | null;
}

export interface DatabasesReading {
  readonly today: CivilDate;
  readonly databases: readonly DatabaseSummary[];
}

/** The databases of all provinces that have one, by name. */
export async function readDatabases(
  deps: Pick<DevelopmentDeps, 'transactions' | 'clock'>,
  actor: Actor,
): Promise<Outcome<DatabasesReading, 'forbidden'>> {
  if (!isPermitted('read-published', actor, { organisationId: 'public' })) return refuse('forbidden');
  const today = deps.clock.today();
  return deps.transactions.read(async ({ developmentIndicators }) => {
    const kept = await developmentIndicators.keptCounts();
    const periods = await developmentIndicators.periodCounts();
    const ids = [...new Set(kept.map(({ organisationId }) => organisationId))];
    const databases = ids.map((id) => summaryOf(id, kept, periods, today));
    return accept({ today, databases: databases.sort((a, b) => compareThai(a.name, b.name)) });
  });
}

function summaryOf(
  organisationId: string,
  kept: readonly KeptCount[],
  periods: readonly PeriodCount[],
  today: CivilDate,
): DatabaseSummary {
  const own = kept.filter((one) => one.organisationId === organisationId);
  const sum = (counts: readonly number[]) => counts.reduce((one, other) => one + other, 0);
  const expected = sum(own.map((one) => endedPeriods(one, today).length * one.count));
  const confirmed = sum(
    periods.filter((one) => one.organisationId === organisationId && periodEnd(one) < today).map(({ count }) => count),
  );
  return {
    ...{ organisationId, name: own[0]?.name ?? organisationId, indicators: sum(own.map(({ count }) => count)) },
    ...{ expected, confirmed, percent: percentOf(confirmed, expected) },
  };
}
