import type { RoundCode } from '../../domain/framework/source-schema.ts';
import { isAlikeByNature, type SeenResult } from '../../domain/observations/observation.ts';
import type { Report } from '../../domain/reporting/report.ts';
import type { ReportStatus } from '../../domain/reporting/report-moves.ts';
import { isUnreported } from '../../domain/reporting/unreported.ts';
import type { ReadStores } from '../year/read-deps.ts';
import { ladderValues } from './targets-of-parties.ts';

type YearTables = Pick<ReadStores, 'agreements' | 'reports' | 'results'>;

/** What lies with the province is its own, and nobody looks at it. */
const withProvince: readonly ReportStatus[] = ['open', 'with-governor'];

const isSent = (report: Report) => !withProvince.includes(report.status) && !isUnreported(report);

/** What every party sent in a round. */
export async function sentResults(stores: YearTables, fiscalYear: number, round: RoundCode) {
  return resultsOf(stores, await stores.reports.listOfRound(fiscalYear, round), fiscalYear, round);
}

/** What one party sent in a round. */
export async function sentResultsOfParty(
  stores: YearTables,
  organisationId: string,
  fiscalYear: number,
  round: RoundCode,
) {
  const report = await stores.reports.find({ organisationId, fiscalYear, round });
  return resultsOf(stores, report === null ? [] : [report], fiscalYear, round);
}

async function resultsOf(
  stores: YearTables,
  reports: readonly Report[],
  fiscalYear: number,
  round: RoundCode,
): Promise<readonly SeenResult[]> {
  const ids = reports.filter(isSent).map(({ organisationId }) => organisationId);
  if (ids.length === 0) return [];
  const agreements = await stores.agreements.listOfParties(ids, fiscalYear, round);
  const indicators = new Map(
    agreements.flatMap(({ organisationId, indicators: all }) =>
      all.map((one) => [`${organisationId} ${one.code}`, one]),
    ),
  );
  const results = await stores.results.listOfParties(ids, fiscalYear, round);
  return results.flatMap(({ organisationId, code, value, variables, state }): SeenResult[] => {
    const indicator = indicators.get(`${organisationId} ${code}`);
    if (!indicator || state !== 'reported') return [];
    return [
      {
        organisationId,
        fiscalYear,
        round,
        code,
        value,
        variables,
        points: ladderValues(indicator.rule),
        isAlikeByNature: isAlikeByNature({ kind: indicator.rule.kind, isCounted: Boolean(indicator.sharedFrom) }),
      },
    ];
  });
}
