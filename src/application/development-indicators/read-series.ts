import { type DatabaseFigure, databaseFigure } from '../../domain/development-indicators/database-figure.ts';
import type {
  DevelopmentIndicator,
  DevelopmentKey,
} from '../../domain/development-indicators/development-indicator.ts';
import { baselineOf, isOlder } from '../../domain/development-indicators/series-baseline.ts';
import { begunPeriods, type SeriesPeriod } from '../../domain/development-indicators/series-period.ts';
import { pointsOf, type SeriesPoint, type SeriesValue } from '../../domain/development-indicators/series-value.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { Organisation } from '../../domain/people/organisation.ts';
import { fiscalYearOf } from '../../domain/values/fiscal-year.ts';
import type { CivilDate } from '../../domain/values/kinds-of-text.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import {
  type DatabaseRights,
  type DevelopmentDeps,
  type DevelopmentTables,
  databaseRights,
} from './development-deps.ts';
import type { DevelopmentUse } from './development-ports.ts';
import { ownersIn, provinceNamed } from './read-database.ts';

/** The same code with the same unit and frequency in another province. */
export interface ComparedSeries {
  readonly organisationId: string;
  readonly provinceName: string;
  readonly name: string;
  /** Confirmed values alone. */
  readonly points: readonly SeriesPoint[];
}

/** An indicator of a draft agreement that could take the series as its baseline. */
interface BaselineTarget {
  readonly fiscalYear: number;
  readonly code: string;
  readonly name: string;
  readonly rowVersion: number;
  /** It took values of the series that were corrected since. */
  readonly isOlder: boolean;
}

export interface SeriesReading {
  readonly organisation: Organisation;
  readonly indicator: DevelopmentIndicator;
  readonly ownerName: string;
  readonly owners: readonly Organisation[];
  readonly points: readonly SeriesPoint[];
  /** Every revision that the reader sees, the newest of each period last. */
  readonly revisions: readonly SeriesValue[];
  /** Periods of which a value may be entered today. */
  readonly periods: readonly SeriesPeriod[];
  readonly figure: DatabaseFigure;
  readonly compared: readonly ComparedSeries[];
  /** Provinces with the code in another unit or frequency: not compared. */
  readonly notCompared: readonly string[];
  readonly uses: readonly DevelopmentUse[];
  readonly finishedYears: readonly number[];
  readonly targets: readonly BaselineTarget[];
  readonly rights: DatabaseRights;
  readonly today: CivilDate;
}

/** One indicator of a province with its values, those of other provinces, and what uses it. */
export async function readSeries(
  deps: Pick<DevelopmentDeps, 'transactions' | 'clock'>,
  actor: Actor,
  key: DevelopmentKey,
): Promise<Outcome<SeriesReading, 'forbidden' | 'not-found'>> {
  if (!isPermitted('read-published', actor, { organisationId: 'public' })) return refuse('forbidden');
  const { organisationId, code } = key;
  const today = deps.clock.today();
  return deps.transactions.read(async (stores): Promise<Outcome<SeriesReading, 'not-found'>> => {
    const organisation = await provinceNamed(stores, organisationId);
    const all = await stores.developmentIndicators.withCode(code);
    const indicator = all.find((one) => one.organisationId === organisationId);
    if (organisation === null || indicator === undefined) return refuse('not-found');
    const rights = await databaseRights(stores, actor, organisationId, today);
    const confirmedOnly = !rights.reads;
    const revisions = await stores.developmentIndicators.values(organisationId, [code], { confirmedOnly });
    const points = pointsOf(revisions);
    const others = all.filter((one) => one.organisationId !== organisationId);
    const same = others.filter(({ unit, frequency }) => unit === indicator.unit && frequency === indicator.frequency);
    const owners = await ownersIn(stores, organisationId);
    const isOwn = rights.reads;
    const uses = isOwn ? await stores.developmentIndicators.usesOf(key) : [];
    return accept({
      ...{ organisation, indicator, points, revisions, rights, today, owners },
      ownerName: owners.find(({ id }) => id === indicator.ownerId)?.name ?? '',
      periods: begunPeriods(indicator, today),
      figure: databaseFigure({ indicators: [indicator], points, fiscalYear: null, day: today }),
      compared: await comparedOf(stores, code, same),
      notCompared: others.filter((one) => !same.includes(one)).map(({ provinceName }) => provinceName),
      uses,
      finishedYears: isOwn
        ? (await stores.developmentIndicators.finishedUses(key)).map(({ fiscalYear }) => fiscalYear)
        : [],
      targets: await targetsOf(stores, actor, indicator, { points, uses, today }),
    });
  });
}

async function comparedOf(
  stores: DevelopmentTables,
  code: string,
  same: readonly { readonly organisationId: string; readonly provinceName: string; readonly name: string }[],
): Promise<readonly ComparedSeries[]> {
  if (same.length === 0) return [];
  const ids = same.map(({ organisationId }) => organisationId);
  const values = Map.groupBy(
    await stores.developmentIndicators.confirmedOf(code, ids),
    ({ organisationId }) => organisationId,
  );
  return same.map(({ organisationId, provinceName, name }) => ({
    ...{ organisationId, provinceName, name, points: pointsOf(values.get(organisationId) ?? []) },
  }));
}

/** Indicators of the drafts of this year and the next that have the same unit, for who writes the draft. */
async function targetsOf(
  { agreements }: Pick<DevelopmentTables, 'agreements'>,
  actor: Actor,
  { organisationId, unit, frequency }: DevelopmentIndicator,
  { points, uses, today }: Pick<SeriesReading, 'points' | 'uses' | 'today'>,
): Promise<readonly BaselineTarget[]> {
  if (frequency !== 'year' || !isPermitted('edit-agreement', actor, { organisationId })) return [];
  const targets: BaselineTarget[] = [];
  for (const fiscalYear of [fiscalYearOf(today), fiscalYearOf(today) + 1]) {
    const agreement = await agreements.find(organisationId, fiscalYear);
    if (agreement?.status !== 'draft') continue;
    const { indicators, rowVersion } = agreement;
    const now = baselineOf(points, fiscalYear, today);
    for (const { code, name, unit: own, baselines } of indicators) {
      const isUsed = uses.some((one) => one.fiscalYear === fiscalYear && one.indicatorCode === code);
      if (own === unit)
        targets.push({ fiscalYear, code, name, rowVersion, isOlder: isUsed && isOlder(baselines, now) });
    }
  }
  return targets;
}
