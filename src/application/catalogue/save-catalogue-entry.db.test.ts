import { beforeAll, expect, it } from 'vitest';
import { sampleEntry } from '../../testing/catalogue-sample.ts';
import {
  catalogueDepsOn as depsOn,
  catalogueOfficer as officer,
  prepareCatalogue as prepare,
  catalogueResolution as resolution,
} from '../../testing/catalogue-setting.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { approveEdition } from './approve-edition.ts';
import { readCatalogue, readCatalogueEntry } from './read-catalogue.ts';
import { confirmFlag, removeCatalogueEntry, saveCatalogueEntry } from './save-catalogue-entry.ts';
import { startDraft } from './start-draft.ts';

const province = actorOf('provincial-officer', 'TH-42');

describeOnEachDatabase('a list copied from another year', (database) => {
  const deps = () => depsOn(database);
  const stale = sampleEntry({ definition: 'ตามแผนปี ๒๕๕๔' });
  beforeAll(async () => {
    await prepare(database);
    accepted(await startDraft(deps(), officer, { fiscalYear: 2554, from: null }));
    accepted(await saveCatalogueEntry(deps(), officer, { fiscalYear: 2554, rowVersion: 1, entry: stale, isNew: true }));
    const other = sampleEntry({ code: '4-01', componentCode: '4' });
    accepted(await saveCatalogueEntry(deps(), officer, { fiscalYear: 2554, rowVersion: 2, entry: other, isNew: true }));
    accepted(await approveEdition(deps(), officer, { fiscalYear: 2554, rowVersion: 3, ...resolution }));
    accepted(await startDraft(deps(), officer, { fiscalYear: 2558, from: { fiscalYear: 2554, edition: 1 } }));
  });

  it('shows on each entry what its new year does not know', async () => {
    const { open, edition } = accepted(await readCatalogue(deps(), province, { fiscalYear: 2558, edition: null }));
    expect(edition?.basedOn).toEqual({ fiscalYear: 2554, edition: 1 });
    expect((open.get('1-01') ?? []).map((flag) => [flag.code, flag.found])).toEqual([['stale-year', '๒๕๕๔']]);
    expect((open.get('4-01') ?? []).map((flag) => flag.code)).toEqual(['component-unknown']);
  });

  it('is not approved while a flag is open', async () => {
    const input = { fiscalYear: 2558, rowVersion: 1, ...resolution };
    expect(codesOf(await approveEdition(deps(), officer, input))).toEqual([
      'catalogue-flags-open',
      'unknown-component',
    ]);
  });

  it('loses a flag when it is confirmed or when the text is put right, and gets it back with another year', async () => {
    const key = 'stale-year|definition|๒๕๕๔';
    const at = { fiscalYear: 2558, code: '1-01' };
    accepted(await confirmFlag(deps(), officer, { ...at, rowVersion: 1, key }));
    const confirmed = accepted(await readCatalogueEntry(deps(), officer, { ...at, edition: null }));
    expect(confirmed.flags.map((flag) => flag.confirmed)).toEqual([true]);
    expect(confirmed.open.get('1-01')).toEqual([]);
    const entry = sampleEntry({ definition: 'ตามแผนปี 2557' });
    accepted(await saveCatalogueEntry(deps(), officer, { fiscalYear: 2558, rowVersion: 2, entry, isNew: false }));
    const changed = accepted(await readCatalogueEntry(deps(), officer, { ...at, edition: null }));
    expect(changed.flags.map((flag) => [flag.found, flag.confirmed])).toEqual([['2557', false]]);
    expect(codesOf(await confirmFlag(deps(), officer, { ...at, rowVersion: 3, key }))).toEqual([
      'catalogue-flag-not-found',
    ]);
  });

  it('is approved once every entry is right', async () => {
    const right = sampleEntry({ definition: 'ตามแผนของปี' });
    accepted(
      await saveCatalogueEntry(deps(), officer, { fiscalYear: 2558, rowVersion: 3, entry: right, isNew: false }),
    );
    accepted(await removeCatalogueEntry(deps(), officer, { fiscalYear: 2558, rowVersion: 4, code: '4-01' }));
    accepted(await approveEdition(deps(), officer, { fiscalYear: 2558, rowVersion: 5, ...resolution }));
  });
});
