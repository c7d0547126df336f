import { isInForce } from '../../domain/agreement/agreement-moves.ts';
import type { Agreement } from '../../domain/agreement/indicator.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { RoundCode } from '../../domain/framework/source-schema.ts';
import type { Observation, SeenResult } from '../../domain/observations/observation.ts';
import { observeEvidence } from '../../domain/observations/observe-evidence.ts';
import { observeSameFigures } from '../../domain/observations/observe-same-figures.ts';
import { observeShifts } from '../../domain/observations/observe-shifts.ts';
import { observeTargets } from '../../domain/observations/observe-targets.ts';
import { observeThresholds } from '../../domain/observations/observe-thresholds.ts';
import type { ReportStatus } from '../../domain/reporting/report-moves.ts';
import { isUnreported } from '../../domain/reporting/unreported.ts';
import type { ReadStores } from '../year/read-deps.ts';
import type { ObservationStores } from './observation-ports.ts';

type Stores = ReadStores & ObservationStores;

/** What lies with the province is its own, and nobody looks at it. */
const withProvince: readonly ReportStatus[] = ['open', 'with-governor'];

/** Everything that is seen in a year's data that were sent to OPDC; the number of statements does not depend on the parties. */
export async function observeYear(stores: Stores, framework: Framework): Promise<readonly Observation[]> {
  const { fiscalYear, rounds } = framework;
  const results: SeenResult[] = [];
  for (const { code } of rounds) results.push(...(await sentResults(stores, fiscalYear, code)));
  const last = rounds.at(-1)?.code ?? '12m';
  const lastYear = await sentResults(stores, fiscalYear - 1, '12m');
  const list = await stores.agreements.list(fiscalYear);
  const parties = list.filter(({ status }) => isInForce(status)).map(({ organisationId }) => organisationId);
  const agreements = parties.length === 0 ? [] : await stores.agreements.listOfParties(parties, fiscalYear);
  const sent = [...new Set(results.map(({ organisationId }) => organisationId))];
  const files = sent.length === 0 ? [] : await stores.observations.sharedFiles(fiscalYear, sent);
  const senders = new Set(results.map(({ organisationId, round }) => `${organisationId} ${round}`));
  return [
    ...observeTargets(targetsOf(agreements), lastYear),
    ...observeSameFigures(results),
    ...observeThresholds(results),
    ...observeEvidence(files.filter(({ organisationId, round }) => senders.has(`${organisationId} ${round}`))),
    ...observeShifts(
      results.filter(({ round }) => round === last),
      lastYear,
    ),
  ];
}

function targetsOf(agreements: readonly Agreement[]) {
  return agreements.flatMap(({ organisationId, fiscalYear, indicators }) =>
    indicators
      .filter((one) => one.inForce === 'in-force' && !one.sharedFrom)
      .map(({ code, rule }) => ({ organisationId, fiscalYear, code, points: valuesOf(rule) })),
  );
}

function valuesOf(rule: Agreement['indicators'][number]['rule']): readonly string[] {
  return rule.kind === 'composite' ? [] : (rule.points ?? []).map(([value]) => value);
}

async function sentResults(stores: Stores, fiscalYear: number, round: RoundCode): Promise<readonly SeenResult[]> {
  const reports = await stores.reports.listOfRound(fiscalYear, round);
  const sent = reports.filter((one) => !withProvince.includes(one.status) && !isUnreported(one));
  if (sent.length === 0) return [];
  const ids = sent.map(({ organisationId }) => organisationId);
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
    const isSupplied = indicator.rule.kind === 'central' || Boolean(indicator.sharedFrom);
    return [
      { organisationId, fiscalYear, round, code, value, variables, points: valuesOf(indicator.rule), isSupplied },
    ];
  });
}
