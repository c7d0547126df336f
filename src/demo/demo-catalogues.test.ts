import { describe, expect, it } from 'vitest';
import { referenceOrganisations } from '../application/people/reference-organisations.ts';
import { checkAgreementWeights } from '../domain/agreement/check-agreement-weights.ts';
import { checkCatalogueEntry } from '../domain/catalogue/check-catalogue-entry.ts';
import { entryIndicator } from '../domain/catalogue/entry-indicator.ts';
import { flagCatalogueEntry, flagTargetOf, openFlags } from '../domain/catalogue/flag-catalogue-entry.ts';
import { onApprovedList } from '../domain/catalogue/on-approved-list.ts';
import { usualUnits } from '../domain/catalogue/usual-units.data.ts';
import type { Framework } from '../domain/framework/framework-schema.ts';
import { compileIndicator } from '../domain/scoring/score-indicator.ts';
import { provinces } from '../frameworks/provinces.ts';
import { frameworkOf } from '../frameworks/registry.ts';
import { formulaOf } from './build-demo-agreement.ts';
import { buildDemoCatalogue } from './build-demo-catalogue.ts';
import { chooseDemoIndicators } from './choose-demo-indicators.ts';
import { demoCatalogues, demoDraft } from './demo-catalogue.data.ts';

const organisations = new Set(referenceOrganisations(provinces).organisations.map((one) => one.id));
const targetOf = (framework: Framework) => flagTargetOf(framework, { units: usualUnits, organisations });

const built = demoCatalogues.map((catalogue) => {
  const framework = frameworkOf(catalogue.fiscalYear);
  if (!framework) throw new Error(`no framework for ${catalogue.fiscalYear}`);
  const target = targetOf(framework);
  return { catalogue, framework, target, edition: buildDemoCatalogue(catalogue, target, framework) };
});

describe('the lists of the demonstration', () => {
  it('are there for FY2553, FY2554, FY2558 and FY2568, every entry standing and nothing left open', () => {
    expect(built.map(({ edition }) => edition.fiscalYear)).toEqual([2553, 2554, 2558, 2568]);
    for (const { edition, target } of built)
      for (const entry of edition.entries) {
        expect(checkCatalogueEntry(entry, target), `${edition.fiscalYear} ${entry.code}`).toEqual([]);
        expect(openFlags(entry, target)).toEqual([]);
      }
  });

  it('need a confirmation only where the framework names an indicator that the list measures', () => {
    const confirmed = built.flatMap(({ edition, target }) =>
      edition.entries.flatMap((entry) =>
        flagCatalogueEntry(entry, target).map((flag) => `${edition.fiscalYear} ${flag.code}`),
      ),
    );
    expect(new Set(confirmed)).toEqual(new Set(['2568 name-differs-from-slot']));
  });

  it('say of every definition and source that it is made up', () => {
    for (const { edition } of built)
      for (const entry of edition.entries) {
        const source = 'assumption' in entry.source ? entry.source.assumption : entry.source.clause;
        for (const text of [entry.definition, entry.dataSource, source]) expect(text).toContain('ข้อมูลสาธิต');
      }
  });

  it('let a province make a whole agreement from the list alone', () => {
    for (const { edition, framework } of built.filter((one) => one.catalogue.fiscalYear !== 2568)) {
      const chosen = edition.entries.slice(0, 10);
      const indicators = chosen.map((entry, index) => ({
        ...entryIndicator(framework, entry, index + 1),
        weight: '10',
      }));
      expect(checkAgreementWeights(framework, indicators).ok, String(edition.fiscalYear)).toBe(true);
      for (const indicator of indicators) {
        expect(compileIndicator(indicator).ok, indicator.code).toBe(true);
        expect(onApprovedList(indicator, edition)).toEqual({ onList: true, reasons: [] });
      }
    }
  });

  it('hold every indicator that the provinces of the demonstration agreed on', () => {
    const edition = built.at(-1)?.edition ?? null;
    for (const province of provinces)
      for (const { template } of chooseDemoIndicators(province.code)) {
        const { code, name, unit } = template;
        const party = { organisationId: province.code, clusterIds: [] };
        const verdict = onApprovedList({ code, name, unit, formula: formulaOf(template) }, edition, party);
        expect(verdict, `${province.name} ${code}`).toEqual({ onList: true, reasons: [] });
      }
  });
});

describe('the draft copied from another year', () => {
  it('is flagged for its scale and for the year it still names', () => {
    const source = built.find(({ edition }) => edition.fiscalYear === demoDraft.from);
    const framework = frameworkOf(demoDraft.fiscalYear);
    if (!source || !framework) throw new Error('no draft to look at');
    const flags = source.edition.entries.flatMap((entry) => flagCatalogueEntry(entry, targetOf(framework)));
    expect(new Set(flags.map((flag) => flag.code))).toEqual(new Set(['scale-differs', 'stale-year']));
  });
});
