import { centralSubject, journalledTable } from '../application/central-data/central-deps.ts';
import { type CentralMeasure, centralYear } from '../application/central-data/central-measure.ts';
import { appendYearJournalRow } from '../application/year/append-year-journal-row.ts';
import { RESULT_VARIABLE } from '../domain/agreement/indicator.ts';
import type { CentralFigure, CentralTable } from '../domain/central-data/central-table.ts';
import { systemActor } from '../domain/people/actor.ts';
import { fractionOf, toDecimalText } from '../domain/values/decimal.ts';
import { multiply } from '../domain/values/fraction.ts';
import { type DemoCentralTable, type DemoCentralVersion, demoCentral } from './demo-central.data.ts';
import type { DemoDeps, DemoStores } from './demo-deps.ts';
import { pick, plain } from './demo-figures.ts';
import { demoLabel } from './demo-year.data.ts';

/** Tables of central data of the demonstration; what is there already is not made again. */
export async function loadDemoCentral(deps: DemoDeps): Promise<void> {
  for (const table of demoCentral) await deps.transactions.run((stores) => loadTable(stores, table));
}

async function loadTable(stores: DemoStores, { fiscalYear, ownerId, versions }: DemoCentralTable): Promise<void> {
  const year = await centralYear(stores, fiscalYear);
  const measure = year?.measures.find(({ owner }) => owner.id === ownerId);
  if (measure === undefined || (await stores.centralTables.versions(measure)).length > 0) return;
  const figures = await figuresOf(stores, measure);
  for (const [at, version] of versions.entries()) {
    const table = tableOf(measure, version, at + 1, figures);
    await stores.centralTables.insert(table);
    await appendYearJournalRow(stores, systemActor, {
      ...{ key: centralSubject(table, ownerId), action: 'demo.load', permission: 'supply-central-score' },
      ...{ before: null, after: journalledTable(table), reason: demoLabel },
    });
  }
}

const instant = (day: string) => `${day}T02:00:00.000Z`;

function tableOf(
  { fiscalYear, round, code, owner }: CentralMeasure,
  { title, issuedOn, savedOn, status, reason, without, lower }: DemoCentralVersion,
  version: number,
  figures: readonly CentralFigure[],
): CentralTable {
  const isSigned = status === 'signed-off';
  const kept = figures.slice(0, figures.length - without);
  return {
    ...{ fiscalYear, round, code, organisationId: owner.id, version, status, rowVersion: 1, reason },
    source: { title, link: '', issuedOn },
    figures: kept.map((one) => (lower.includes(one.provinceId) ? { ...one, value: tenthLess(one.value) } : one)),
    ...{ returnReason: null, changedAt: instant(savedOn), changedName: demoLabel },
    ...{ signedAt: isSigned ? instant(savedOn) : null, signedName: isSigned ? demoLabel : null },
  };
}

const tenthLess = (value: string) => toDecimalText(multiply(fractionOf(value), { n: 9n, d: 10n }));

/** What stands in the provinces' results; a made-up figure of the upper half of the scale where nothing stands yet. */
async function figuresOf(stores: DemoStores, measure: CentralMeasure): Promise<readonly CentralFigure[]> {
  const { fiscalYear, round, code, provinces, scale } = measure;
  const ids = provinces.filter(({ applies }) => applies).map(({ id }) => id);
  const results = await stores.results.listOfParties(ids, fiscalYear, round);
  const most = Number(scale.maximum || '100');
  return ids.map((provinceId, at) => {
    const stored = results.find((one) => one.organisationId === provinceId && one.code === code);
    const made = plain(pick(`${provinceId}/${code}/central`, most * 70, most * 98), 2);
    const value = toDecimalText(fractionOf(stored?.variables[RESULT_VARIABLE] ?? made));
    return { provinceId, value, page: String(12 + Math.floor(at / 20)) };
  });
}
