import { byRisk, type ForecastRow, type PartyForecast } from '../../domain/forecast/party-forecast.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { fractionOf, toDecimalText } from '../../domain/values/decimal.ts';
import { compare, sumOf } from '../../domain/values/fraction.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { mayReadForecast } from '../reporting/read-access.ts';
import { clusterRowsOf, provinceRowsOf } from '../year/board-of-year.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import type { ReadDeps } from '../year/read-deps.ts';
import { type ForecastOfParty, readForecasts } from './read-forecasts.ts';

export interface WatchedParty extends ForecastOfParty {
  readonly name: string;
}

export interface WatchedIndicator extends ForecastRow {
  readonly organisationId: string;
  readonly name: string;
}

export interface WatchList {
  readonly framework: Framework;
  /** Parties with an agreement in force, most points at risk first. */
  readonly parties: readonly WatchedParty[];
  /** Indicators with points at risk, of all parties, most first. */
  readonly rows: readonly WatchedIndicator[];
}

/** The watch list of the nation, for those who may compare provinces and read what they sent. */
export async function readWatchList(
  deps: ReadDeps,
  actor: Actor,
  { fiscalYear }: { readonly fiscalYear: number },
): Promise<Outcome<WatchList, 'forbidden' | 'framework-not-found'>> {
  if (!isPermitted('read-national', actor, { organisationId: 'opdc' }) || !mayReadForecast(actor, 'opdc')) {
    return refuse('forbidden');
  }
  return deps.transactions.read(async (stores) => {
    const framework = await frameworkInForce(stores, fiscalYear);
    if (!framework) return refuse('framework-not-found', { year: fiscalYear });
    const last = framework.rounds.at(-1)?.code ?? '12m';
    const provinces = await provinceRowsOf(stores, framework, last);
    const named = [...provinces, ...(await clusterRowsOf(stores, framework, last))];
    const names = new Map(named.map((one) => [one.organisationId, one.name]));
    const asked = { organisationIds: [...names.keys()], fiscalYear, today: deps.clock.today() };
    const forecasts = await readForecasts(stores, actor, asked);
    const parties = forecasts.map((one) => ({ ...one, name: names.get(one.organisationId) ?? one.organisationId }));
    const rows = parties.flatMap(({ organisationId, name, rows: own }) =>
      own.filter((row) => Number(row.atRisk?.worst ?? 0) > 0).map((row) => ({ organisationId, name, ...row })),
    );
    return accept({ framework, parties: [...parties].sort(byPoints), rows: rows.sort(byRisk) });
  });
}

function byPoints(a: WatchedParty, b: WatchedParty): number {
  const [first, second] = [pointsAtRisk(a), pointsAtRisk(b)].map(fractionOf);
  const more = first && second ? compare(second, first) : 0;
  return more === 0 ? (a.organisationId < b.organisationId ? -1 : 1) : more;
}

/** What all indicators of a party may cost together, weighted, if the year ends as projected. */
export function pointsAtRisk({ rows }: Pick<PartyForecast, 'rows'>): string {
  return toDecimalText(sumOf(rows.map(({ atRisk }) => fractionOf(atRisk?.expected ?? '0'))));
}
