import type { HostAssignment } from '../../domain/agreement/host-assignment.ts';
import type { Agreement, Indicator } from '../../domain/agreement/indicator.ts';
import type { IndicatorHistory } from '../../domain/forecast/indicator-history.ts';
import { forecastParty, type PartyForecast } from '../../domain/forecast/party-forecast.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { RoundCode } from '../../domain/framework/source-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isQuestioned } from '../../domain/reporting/doubts.ts';
import type { Result } from '../../domain/reporting/result.ts';
import { mayReadAgreement, sightOfRound } from '../reporting/read-access.ts';
import { frameworksOf } from '../year/framework-of.ts';
import type { ReadStores } from '../year/read-deps.ts';

/** How many years back results are looked for. */
const YEARS_BACK = 5;

/** What the year's end of one party may be, as far as one reader may see what it rests on. */
export interface ForecastOfParty extends PartyForecast {
  readonly organisationId: string;
  readonly framework: Framework;
  readonly leads: readonly HostAssignment[];
}

interface AskedForecast {
  readonly organisationIds: readonly string[];
  readonly fiscalYear: number;
  readonly today: string;
}

/**
 * The forecasts of parties whose agreement of the year the reader may read, each from the rounds that the reader may
 * read: a province sees its drafts, OPDC what was sent. The number of statements does not depend on the number of parties.
 */
export async function readForecasts(
  stores: ReadStores,
  actor: Actor,
  { organisationIds, fiscalYear, today }: AskedForecast,
): Promise<readonly ForecastOfParty[]> {
  // The year ends under the version that its last round is scored by.
  const all = await stores.agreements.listOfParties(organisationIds, fiscalYear, '12m');
  const agreements = all.filter((one) => mayReadAgreement(actor, one));
  const frameworks = await frameworksOf(stores, agreements);
  const hosts = await stores.agreements.hostsOfParties(organisationIds, fiscalYear, today);
  const known = await readKnown(stores, actor, organisationIds, fiscalYear, roundsOf([...frameworks.values()]));
  return agreements.flatMap((agreement) => {
    const framework = frameworks.get(agreement);
    if (!framework) return [];
    const { organisationId } = agreement;
    const leads = hosts.filter((one) => one.organisationId === organisationId && one.part === 'lead');
    const history = (indicator: Indicator) => historyOf(known, agreement, indicator);
    return [{ organisationId, framework, leads, ...forecastParty(framework, agreement, history) }];
  });
}

function roundsOf(frameworks: readonly Framework[]): readonly RoundCode[] {
  const order: readonly RoundCode[] = ['6m', '9m', '12m'];
  return order.filter((code) => frameworks.some(({ rounds }) => rounds.some((one) => one.code === code)));
}

/** Results by year, round, party and code, of the rounds that may be read. */
type Known = ReadonlyMap<string, Result>;

function nameOf(year: number, round: RoundCode, organisationId: string, code: string): string {
  return `${year}/${round}/${organisationId}/${code}`;
}

async function readKnown(
  stores: ReadStores,
  actor: Actor,
  organisationIds: readonly string[],
  fiscalYear: number,
  rounds: readonly RoundCode[],
): Promise<Known> {
  const known = new Map<string, Result>();
  const earlier = Array.from({ length: YEARS_BACK }, (_, index) => [fiscalYear - 1 - index, '12m'] as const);
  for (const [year, round] of [...rounds.map((one) => [fiscalYear, one] as const), ...earlier]) {
    const reports = await stores.reports.listOfParties(organisationIds, year, round);
    const readable = reports.filter((report) => {
      const sight = sightOfRound(actor, report);
      return sight.scores && sight.figures;
    });
    // A year before the product was there ends the series.
    if (readable.length === 0 && year < fiscalYear) break;
    const ids = readable.map((one) => one.organisationId);
    const results = ids.length === 0 ? [] : await stores.results.listOfParties(ids, year, round);
    for (const one of results) known.set(nameOf(year, round, one.organisationId, one.code), one);
  }
  return known;
}

function historyOf(known: Known, { organisationId, fiscalYear }: Agreement, { code }: Indicator): IndicatorHistory {
  const rounds: readonly RoundCode[] = ['6m', '9m', '12m'];
  const find = (year: number, round: RoundCode) => known.get(nameOf(year, round, organisationId, code));
  return {
    fiscalYear,
    thisYear: rounds.flatMap((round) => {
      const result = find(fiscalYear, round);
      if (!result) return [];
      return [{ round, state: isQuestioned(result) ? 'missing' : result.state, variables: result.variables }];
    }),
    earlierYears: Array.from({ length: YEARS_BACK }, (_, index) => fiscalYear - 1 - index).flatMap((year) => {
      const result = find(year, '12m');
      return result ? [{ fiscalYear: year, value: result.value, variables: result.variables }] : [];
    }),
  };
}
