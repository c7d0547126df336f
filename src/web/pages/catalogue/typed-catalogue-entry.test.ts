import { describe, expect, it } from 'vitest';
import { buildDemoCatalogue } from '../../../demo/build-demo-catalogue.ts';
import { demoCatalogues } from '../../../demo/demo-catalogue.data.ts';
import { flagTargetOf } from '../../../domain/catalogue/flag-catalogue-entry.ts';
import { frameworkOf } from '../../../frameworks/registry.ts';
import { sampleEntry } from '../../../testing/catalogue-sample.ts';
import { newCatalogueEntry, readTypedCatalogueEntry, typedCatalogueEntryFrom } from './typed-catalogue-entry.ts';

function frameworkFor(year: number) {
  const framework = frameworkOf(year);
  if (!framework) throw new Error(`no framework for ${year}`);
  return framework;
}

describe('the form of an entry', () => {
  it('sent back as it was opened changes nothing, for every entry of every demonstration list', () => {
    for (const catalogue of demoCatalogues) {
      const framework = frameworkFor(catalogue.fiscalYear);
      const target = flagTargetOf(framework, { units: [], organisations: new Set() });
      for (const entry of buildDemoCatalogue(catalogue, target).entries) {
        const read = readTypedCatalogueEntry(framework, entry, typedCatalogueEntryFrom(framework, entry));
        expect(read, `${catalogue.fiscalYear} ${entry.code}`).toEqual({ ok: true, value: entry });
      }
    }
  });

  it('of a list copied to another scale asks for the levels of its own year, left open', () => {
    const framework = frameworkFor(2568);
    const typed = typedCatalogueEntryFrom(framework, sampleEntry());
    expect(typed.measure.targets).toEqual(['', '', '']);
    const read = readTypedCatalogueEntry(framework, sampleEntry(), typed);
    const scores = read.ok && read.value.rule.kind === 'ladder' ? read.value.rule.points.map(([, score]) => score) : [];
    expect(scores).toEqual(['50', '75', '100']);
  });

  it('begins a new entry with nothing said and the levels of the year', () => {
    const framework = frameworkFor(2554);
    const typed = typedCatalogueEntryFrom(framework, newCatalogueEntry(framework));
    expect([typed.measure.name, typed.owner, typed.sourceText]).toEqual(['', '', '']);
    expect(typed.measure.targets).toHaveLength(5);
    expect(typed.applies).toBe('all');
  });
});
