import { lastDayOf } from '../../domain/calendar/last-day-of.ts';
import { appliesTo } from '../../domain/catalogue/applies-to.ts';
import type { CatalogueEntry } from '../../domain/catalogue/catalogue-entry.ts';
import type { CentralTableKey } from '../../domain/central-data/central-table.ts';
import type { CentralProvince, CentralScale } from '../../domain/central-data/check-central-table.ts';
import type { dueAssumptions } from '../../domain/central-data/due-assumptions.data.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Round } from '../../domain/framework/time-schema.ts';
import type { CivilDate } from '../../domain/values/kinds-of-text.ts';
import { provinceRowsOf } from '../year/board-of-year.ts';
import type { StoredBoardRow } from '../year/board-ports.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import type { CentralTables } from './central-deps.ts';

/** One indicator that a central office supplies, in one round. */
export interface CentralMeasure extends CentralTableKey {
  readonly name: string;
  readonly owner: { readonly id: string; readonly name: string };
  readonly scale: CentralScale;
  readonly roundName: string;
  /** The parties of the year by name, with whether the indicator applies to each. */
  readonly provinces: readonly CentralProvince[];
  /** Whether the round is open in a province that it applies to. */
  readonly isOpen: boolean;
  /** The day by which it is wanted [A]; null where the calendar has none to take it from. */
  readonly due: CivilDate | null;
  /** Which day of the calendar that is. */
  readonly dueFrom: keyof typeof dueAssumptions;
}

export interface CentralYear {
  readonly framework: Framework;
  readonly measures: readonly CentralMeasure[];
}

/**
 * Every table of central data that a year asks for: each indicator for which the approved list names a central owner, in
 * each round that covers it. A survey that ends after a round's report is due is not asked for in that round [A]. Null: no
 * framework.
 */
export async function centralYear(stores: CentralTables, fiscalYear: number): Promise<CentralYear | null> {
  const framework = await frameworkInForce(stores, fiscalYear);
  if (framework === null) return null;
  const entries = (await stores.catalogue.inForce(fiscalYear))?.entries ?? [];
  const central = entries.filter((one) => one.centralOwnerId !== null && one.rule.kind === 'central');
  const names = new Map<string, string>();
  for (const id of new Set(central.flatMap((one) => one.centralOwnerId ?? []))) {
    const owner = await stores.organisations.find(id);
    names.set(id, owner?.name ?? id);
  }
  const measures: CentralMeasure[] = [];
  for (const round of framework.rounds) {
    const asked = central.filter((entry) => isAskedIn(framework, round, entry));
    if (asked.length === 0) continue;
    const rows = await provinceRowsOf(stores, framework, round.code);
    const parties = [...rows].sort((one, other) => one.name.localeCompare(other.name, 'th'));
    measures.push(...asked.map((entry) => measureIn(framework, round, entry, names, parties)));
  }
  return { framework, measures };
}

function isAskedIn(framework: Framework, round: Round, { componentCode }: CatalogueEntry): boolean {
  const covers = round.components.value.some((code) => componentCode === code || componentCode.startsWith(`${code}.`));
  const ends = lastDayOf(framework, 'survey');
  const due = round.reportDue.value;
  return covers && (ends === null || due === null || due >= ends);
}

function measureIn(
  framework: Framework,
  round: Round,
  entry: CatalogueEntry,
  names: ReadonlyMap<string, string>,
  parties: readonly StoredBoardRow[],
): CentralMeasure {
  const { code, name, unit, rule, applicability } = entry;
  const ownerId = entry.centralOwnerId ?? '';
  const { minimum = '', maximum = '' } = rule.kind === 'central' ? rule : {};
  const survey = lastDayOf(framework, 'survey');
  const applies = (organisationId: string) => appliesTo(applicability, { organisationId, clusterIds: [] });
  return {
    ...{ fiscalYear: framework.fiscalYear, round: round.code, code, name, roundName: round.name },
    owner: { id: ownerId, name: names.get(ownerId) ?? ownerId },
    scale: { unit, minimum, maximum },
    provinces: parties.map((party) => ({
      id: party.organisationId,
      name: party.name,
      applies: applies(party.organisationId),
    })),
    isOpen: parties.some((party) => party.reportStatus === 'open' && applies(party.organisationId)),
    due: survey ?? round.reportDue.value,
    dueFrom: survey === null ? 'report' : 'survey',
  };
}

/** One of the year's tables; null where the year asks for no such table. */
export async function centralMeasure(stores: CentralTables, key: CentralTableKey): Promise<CentralMeasure | null> {
  const year = await centralYear(stores, key.fiscalYear);
  return year?.measures.find((one) => one.round === key.round && one.code === key.code) ?? null;
}
