import type { Agreement } from '../../domain/agreement/indicator.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { walkTree } from '../../domain/framework/walk-tree.ts';
import type { PastRound } from '../../domain/policy-scenarios/past-round.ts';
import type { Report } from '../../domain/reporting/report.ts';
import type { Result } from '../../domain/reporting/result.ts';
import { isConcluded } from '../../domain/reporting/shown-total.ts';
import { computePartyScore } from '../reporting/rescore-party.ts';
import { frameworkInForce, frameworksOf } from '../year/framework-of.ts';
import type { ReadStores } from '../year/read-deps.ts';

/** So many years before are looked for at the most. */
const YEARS_BACK = 4;

/**
 * The rounds of a year that were assessed or announced: the last round of every party. With `earlier` also those of the
 * years before whose frameworks are built alike. The number of statements does not depend on the number of parties.
 */
export async function readPastRounds(
  stores: ReadStores,
  framework: Framework,
  earlier: boolean,
): Promise<readonly PastRound[]> {
  const frameworks = [framework];
  for (let back = 1; earlier && back <= YEARS_BACK; back += 1) {
    const other = await frameworkInForce(stores, framework.fiscalYear - back);
    if (other && isBuiltAlike(framework, other)) frameworks.push(other);
  }
  const organisations = await stores.organisations.list({ kind: null, provinceId: null });
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  const rounds: PastRound[] = [];
  for (const one of frameworks) rounds.push(...(await roundsOf(stores, one, names)));
  return rounds;
}

/** Years whose components, levels and grades have the same codes and scores can stand the same change. */
function isBuiltAlike(one: Framework, other: Framework): boolean {
  return shapeOf(one) === shapeOf(other);
}

function shapeOf({ components, scale, grades, sharedWeights }: Framework): string {
  return JSON.stringify([
    walkTree(components).map(({ component: { code, weight } }) => [code, weight.value === null]),
    sharedWeights.map(({ value }) => value.components),
    scale.levels.value.map(({ score }) => score),
    grades.value?.bands.map(({ code }) => code) ?? null,
  ]);
}

async function roundsOf(
  stores: ReadStores,
  inForce: Framework,
  names: ReadonlyMap<string, string>,
): Promise<readonly PastRound[]> {
  const { fiscalYear, rounds } = inForce;
  const round = rounds.at(-1)?.code;
  if (round === undefined) return [];
  const reports = (await stores.reports.listOfRound(fiscalYear, round)).filter((one) => isConcluded(inForce, one));
  if (reports.length === 0) return [];
  const ids = reports.map(({ organisationId }) => organisationId);
  const signed = await stores.agreements.listOfParties(ids, fiscalYear, round);
  const frameworks = await frameworksOf(stores, signed);
  const results = Map.groupBy(
    await stores.results.listOfParties(ids, fiscalYear, round),
    ({ organisationId }) => organisationId,
  );
  return reports.flatMap((report) => {
    const agreement = signed.find((one) => one.organisationId === report.organisationId);
    const framework = agreement && frameworks.get(agreement);
    if (!agreement || !framework) return [];
    const name = names.get(report.organisationId) ?? report.organisationId;
    return [pastRound({ framework, agreement, report }, results.get(report.organisationId) ?? [], name)];
  });
}

interface Scored {
  readonly framework: Framework;
  readonly agreement: Agreement;
  readonly report: Report;
}

function pastRound(scored: Scored, results: readonly Result[], name: string): PastRound {
  const { framework, agreement, report } = scored;
  const { inputs, settings } = computePartyScore(scored, results, 'assessed', true);
  return {
    ...{ organisationId: report.organisationId, name, fiscalYear: report.fiscalYear, round: report.round },
    status: report.status === 'final' ? 'final' : 'assessed',
    ...{ agreementVersion: agreement.version, framework, indicators: inputs, settings },
    lateDays: report.lateness?.days.length ?? 0,
  };
}
