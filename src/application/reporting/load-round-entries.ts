import type { RoundCode } from '../../domain/framework/source-schema.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import { frameworksOf } from '../year/framework-of.ts';
import type { YearStores } from '../year/year-ports.ts';
import { entryOf, type ResultEntry } from './load-result-entry.ts';

/** One round of several parties. */
export interface RoundOfParties {
  readonly organisationIds: readonly string[];
  readonly fiscalYear: number;
  readonly round: RoundCode;
}

/** The results of one party's round with everything they depend on, by code in the order of the agreement. */
export type RoundEntries = ReadonlyMap<string, ResultEntry>;

/**
 * Loads the results of one round of several parties, by party, in as many statements as one result takes. A party
 * without agreement or round is left out. `lock` locks reports and results until the transaction ends.
 */
export async function loadRoundEntries(
  stores: YearStores,
  { organisationIds, fiscalYear, round }: RoundOfParties,
  today: string,
  options?: { lock: boolean },
): Promise<ReadonlyMap<string, RoundEntries>> {
  const reports = await stores.reports.listOfParties(organisationIds, fiscalYear, round, options);
  const agreements = await stores.agreements.listOfParties(organisationIds, fiscalYear, round);
  const results = await stores.results.listOfParties(organisationIds, fiscalYear, round, options);
  const hosts = await stores.agreements.hostsOfParties(organisationIds, fiscalYear, today);
  if (reports.length === 0) return new Map();
  const frameworks = await frameworksOf(stores, agreements);
  const resultsBy = new Map(results.map((one) => [`${one.organisationId} ${one.code}`, one]));
  const loaded = new Map<string, RoundEntries>();
  for (const agreement of agreements) {
    const { organisationId } = agreement;
    const report = reports.find((one) => one.organisationId === organisationId);
    if (!report) continue;
    const framework = frameworks.get(agreement);
    if (!framework) continue;
    const basis = { framework, agreement, report, hosts: hosts.filter((one) => one.organisationId === organisationId) };
    const entries = new Map<string, ResultEntry>();
    for (const indicator of agreement.indicators) {
      const found = resultsBy.get(`${organisationId} ${indicator.code}`);
      if (found) entries.set(indicator.code, entryOf(basis, indicator, found, today));
    }
    loaded.set(organisationId, entries);
  }
  return loaded;
}

/** The round of one party, as one of several. */
export function roundOfParty({ organisationId, fiscalYear, round }: RoundKey): RoundOfParties {
  return { organisationIds: [organisationId], fiscalYear, round };
}
