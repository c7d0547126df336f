import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { RoundCode } from '../../domain/framework/source-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { type AgencyCount, type PartyProgress, progressOf } from '../../domain/progress/party-progress.ts';
import type { Report } from '../../domain/reporting/report.ts';
import { isUnreported } from '../../domain/reporting/unreported.ts';
import { byAlphabet } from '../../domain/results/order-of-parties.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { Clock, Transactions } from '../ports.ts';
import { clusterRowsOf, provinceRowsOf } from '../year/board-of-year.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import type { YearStores } from '../year/year-ports.ts';
import type { ProgressDay, ProgressStores } from './progress-ports.ts';

export interface ProgressDeps {
  readonly transactions: Transactions<YearStores & ProgressStores>;
  readonly clock: Clock;
}

export interface PartyRow extends PartyProgress {
  readonly organisationId: string;
  readonly name: string;
  readonly clusterName: string | null;
  readonly due: string | null;
  /** The day on which the edition that is with OPDC was sent, and the day of the first, by which lateness is counted. */
  readonly sentOn: string | null;
  readonly arrivedOn: string | null;
}

/** The running totals at the end of one day. */
export interface TrendDay {
  readonly day: string;
  readonly reports: number;
  readonly results: number;
}

export interface NationalProgress {
  readonly framework: Framework;
  readonly round: RoundCode;
  readonly today: string;
  readonly rows: readonly PartyRow[];
  readonly agencies: readonly AgencyCount[];
  readonly trend: readonly TrendDay[];
}

/** Who has reported, who is late and who has not started in one round, party by party; only counts, no figures. */
export async function readProgress(
  deps: ProgressDeps,
  actor: Actor,
  input: { readonly fiscalYear: number; readonly round: RoundCode },
): Promise<Outcome<NationalProgress, 'forbidden' | 'framework-not-found' | 'round-unknown'>> {
  if (!isPermitted('read-national', actor, { organisationId: 'opdc' })) return refuse('forbidden');
  const { fiscalYear, round } = input;
  return deps.transactions.read(async (stores) => {
    const framework = await frameworkInForce(stores, fiscalYear);
    if (!framework) return refuse('framework-not-found', { year: fiscalYear });
    if (!framework.rounds.some((one) => one.code === round)) return refuse('round-unknown');
    const today = deps.clock.today();
    const agencies = await stores.progress.agencies(fiscalYear, round, null);
    const reports = await stores.reports.listOfRound(fiscalYear, round);
    const parties = await partiesOf(stores, framework, round);
    const rows = byAlphabet(parties).map((party) => {
      const own = agencies.filter((one) => one.organisationId === party.organisationId);
      const report = reports.find((one) => one.organisationId === party.organisationId) ?? null;
      return { ...party, ...rowOf(own, report, today) };
    });
    const trend = runningTotals(await stores.progress.days(fiscalYear, round, null), trendEnd(reports, today));
    return accept({ framework, round, today, rows, agencies, trend });
  });
}

/** Every province, and every cluster in a year in which they are parties. */
async function partiesOf(stores: YearStores, framework: Framework, round: RoundCode) {
  const provinces = await provinceRowsOf(stores, framework, round);
  const clusters = await clusterRowsOf(stores, framework, round);
  return [...provinces, ...clusters].map(({ organisationId, name, clusterName }) => ({
    ...{ organisationId, name, clusterName },
  }));
}

/** One party's counts, its due day, the day of the sending that is with OPDC, and the day of the first, which counts. */
export function rowOf(agencies: readonly AgencyCount[], report: Report | null, today: string) {
  const on = (instant: string | null | undefined) => (instant ? civilDateOf(instant) : null);
  const arrivedOn = on(report?.firstArrivedAt);
  const settledLate = report?.lateness ? report.lateness.days.length > 0 : null;
  const known = report && {
    status: report.status,
    due: report.due,
    arrivedOn,
    settledLate,
    unreported: isUnreported(report),
  };
  const days = { due: report?.due ?? null, sentOn: on(report?.submittedAt), arrivedOn };
  return { ...progressOf(agencies, known, today), ...days };
}

/** What had been sent by the end of each day with any sending, and of `until` if that is later. */
export function runningTotals(days: readonly ProgressDay[], until: string): readonly TrendDay[] {
  let [reports, results] = [0, 0];
  const trend = days.map((one) => {
    reports += one.reports;
    results += one.results;
    return { day: one.day, reports, results };
  });
  const last = trend.at(-1);
  return last && last.day < until ? [...trend, { ...last, day: until }] : trend;
}

/** The last day of a trend: today, or the due day once that has passed. */
export function trendEnd(reports: readonly Pick<Report, 'due'>[], today: string): string {
  const due =
    reports
      .map((one) => one.due)
      .sort()
      .at(-1) ?? today;
  return due < today ? due : today;
}
