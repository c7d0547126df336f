import { type DatabaseFigure, databaseFigure } from '../../domain/development-indicators/database-figure.ts';
import type { DevelopmentIndicator } from '../../domain/development-indicators/development-indicator.ts';
import { isWaiting, pointsOf, type SeriesPoint } from '../../domain/development-indicators/series-value.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { isOpenOn, type Organisation } from '../../domain/people/organisation.ts';
import type { CivilDate } from '../../domain/values/kinds-of-text.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import {
  type DatabaseRights,
  type DevelopmentDeps,
  type DevelopmentTables,
  databaseRights,
} from './development-deps.ts';

export interface DatabaseRow {
  readonly indicator: DevelopmentIndicator;
  readonly ownerName: string;
  /** Its points that the reader sees, in order. */
  readonly points: readonly SeriesPoint[];
  /** The newest one with a confirmed value. */
  readonly latest: SeriesPoint | null;
  readonly waiting: number;
  readonly figure: DatabaseFigure;
}

export interface DatabaseReading {
  readonly organisation: Organisation;
  readonly rows: readonly DatabaseRow[];
  readonly figure: DatabaseFigure;
  /** Agencies and districts of the province that may own an indicator. */
  readonly owners: readonly Organisation[];
  readonly rights: DatabaseRights;
  readonly today: CivilDate;
}

export interface DatabaseKey {
  readonly organisationId: string;
}

/** The province with this id; null for anything else. */
export async function provinceNamed(
  { organisations }: Pick<DevelopmentTables, 'organisations'>,
  organisationId: string,
): Promise<Organisation | null> {
  const found = await organisations.find(organisationId);
  return found?.kind === 'province' ? found : null;
}

/** The database of one province: what is confirmed, and for its own people what waits too. */
export async function readDatabase(
  deps: Pick<DevelopmentDeps, 'transactions' | 'clock'>,
  actor: Actor,
  { organisationId }: DatabaseKey,
): Promise<Outcome<DatabaseReading, 'forbidden' | 'not-found'>> {
  if (!isPermitted('read-published', actor, { organisationId: 'public' })) return refuse('forbidden');
  const today = deps.clock.today();
  return deps.transactions.read(async (stores): Promise<Outcome<DatabaseReading, 'not-found'>> => {
    const organisation = await provinceNamed(stores, organisationId);
    if (organisation === null) return refuse('not-found');
    const rights = await databaseRights(stores, actor, organisationId, today);
    const indicators = await stores.developmentIndicators.list(organisationId);
    const confirmedOnly = !rights.reads;
    const values = await stores.developmentIndicators.values(organisationId, null, { confirmedOnly });
    const points = pointsOf(values);
    const all = await ownersIn(stores, organisationId);
    const names = new Map(all.map(({ id, name }) => [id, name]));
    const byCode = Map.groupBy(points, ({ code }) => code);
    const rows = indicators.map((indicator) =>
      rowOf(indicator, names.get(indicator.ownerId) ?? '', byCode.get(indicator.code) ?? [], today),
    );
    const figure = databaseFigure({ indicators, points, fiscalYear: null, day: today });
    const owners = all.filter((one) => isOpenOn(one, today));
    return accept({ organisation, rows, figure, owners, rights, today });
  });
}

/** Agencies and districts of a province, closed ones too, by the Thai alphabet. */
export async function ownersIn(
  { organisations }: Pick<DevelopmentTables, 'organisations'>,
  provinceId: string,
): Promise<readonly Organisation[]> {
  const agencies = await organisations.list({ kind: 'agency', provinceId });
  return [...agencies, ...(await organisations.list({ kind: 'district', provinceId }))];
}

function rowOf(
  indicator: DevelopmentIndicator,
  ownerName: string,
  points: readonly SeriesPoint[],
  today: CivilDate,
): DatabaseRow {
  return {
    ...{ indicator, ownerName, points },
    latest: points.findLast(({ read }) => read !== null && read.value !== null) ?? null,
    waiting: points.filter(isWaiting).length,
    figure: databaseFigure({ indicators: [indicator], points, fiscalYear: null, day: today }),
  };
}
