import { type DatabaseFigure, databaseFigure } from '../../domain/development-indicators/database-figure.ts';
import { pointsOf, valuesOn } from '../../domain/development-indicators/series-value.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { CivilDate } from '../../domain/values/kinds-of-text.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { type DevelopmentDeps, databaseRights } from './development-deps.ts';
import type { DevelopmentStores } from './development-ports.ts';
import { provinceNamed } from './read-database.ts';

interface FigureKey {
  readonly organisationId: string;
  readonly fiscalYear: number;
  /** The day of which it is asked; null: today. */
  readonly day: CivilDate | null;
}

/** How complete and timely a province's database was for a fiscal year on a day, for who reads what waits too. */
export async function readDatabaseFigure(
  deps: Pick<DevelopmentDeps, 'transactions' | 'clock'>,
  actor: Actor,
  { organisationId, fiscalYear, day }: FigureKey,
): Promise<Outcome<DatabaseFigure, 'forbidden' | 'not-found'>> {
  const today = deps.clock.today();
  return deps.transactions.read(async (stores): Promise<Outcome<DatabaseFigure, 'forbidden' | 'not-found'>> => {
    const rights = await databaseRights(stores, actor, organisationId, today);
    if (!rights.reads) return refuse('forbidden');
    if ((await provinceNamed(stores, organisationId)) === null) return refuse('not-found');
    return accept(await figureIn(stores, organisationId, fiscalYear, day ?? today));
  });
}

async function figureIn(
  { developmentIndicators }: Pick<DevelopmentStores, 'developmentIndicators'>,
  organisationId: string,
  fiscalYear: number,
  day: CivilDate,
): Promise<DatabaseFigure> {
  const indicators = await developmentIndicators.list(organisationId);
  const values = await developmentIndicators.values(organisationId, null, { confirmedOnly: false });
  return databaseFigure({ indicators, points: pointsOf(valuesOn(values, day)), fiscalYear, day });
}
