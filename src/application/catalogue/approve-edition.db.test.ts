import { beforeAll, expect, it } from 'vitest';
import { visitor } from '../../domain/people/actor.ts';
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
import { readComparison } from './read-comparison.ts';
import { saveCatalogueEntry } from './save-catalogue-entry.ts';
import { startDraft } from './start-draft.ts';

const province = actorOf('provincial-officer', 'TH-42');

describeOnEachDatabase('the list of indicators of a year', (database) => {
  beforeAll(() => prepare(database));

  it('is drafted by OPDC, approved by a resolution, and read back as it was written', async () => {
    const deps = depsOn(database);
    accepted(await startDraft(deps, officer, { fiscalYear: 2554, from: null }));
    const entry = sampleEntry({ applicability: { kind: 'provinces', ids: ['TH-42', 'TH-50'] }, mandatory: true });
    accepted(await saveCatalogueEntry(deps, officer, { fiscalYear: 2554, rowVersion: 1, entry, isNew: true }));
    const approved = accepted(await approveEdition(deps, officer, { fiscalYear: 2554, rowVersion: 2, ...resolution }));
    expect(approved.approval).toEqual({
      ...resolution,
      resolution: {
        ...{ bodyId: 'committee.good-governance', meetingId: null, heldOn: '2010-09-01', decided: 'approved' },
        ...{ bodyName: 'อ.ก.พ.ร. เกี่ยวกับการส่งเสริมการบริหารกิจการบ้านเมืองที่ดี', meetingNumber: 'ครั้งที่ 5/2553' },
        ...{ number: '', text: '' },
      },
      recordedAt: '2010-09-02T03:00:00.000Z',
      recordedName: officer.name,
    });
    const reading = accepted(await readCatalogue(deps, officer, { fiscalYear: 2554, edition: null }));
    expect(reading.edition).toEqual(approved);
    expect(reading.found).toEqual([entry]);
    // The public reads the resolution, but not the name of the person who recorded it.
    const published = accepted(await readCatalogue(deps, visitor, { fiscalYear: 2554, edition: null }));
    expect(published.found).toEqual([entry]);
    expect(published.edition).toEqual({ ...approved, approval: { ...approved.approval, recordedName: '' } });
  });

  it('is never overwritten once approved, by the product or by hand', async () => {
    const deps = depsOn(database);
    const input = { fiscalYear: 2554, rowVersion: null, entry: sampleEntry(), isNew: false };
    expect(codesOf(await saveCatalogueEntry(deps, officer, input))).toEqual(['catalogue-no-draft']);
    for (const sql of [
      "UPDATE catalogue_entry SET unit = 'คน'",
      'DELETE FROM catalogue_entry',
      "UPDATE catalogue_edition SET resolution_number = '1'",
      'DELETE FROM catalogue_edition',
      'UPDATE catalogue_entry SET edition = 9',
    ])
      await expect(database.pool.query(sql), sql).rejects.toThrow('never changed');
  });

  it('gets a next edition while the former stays readable and comparable', async () => {
    const deps = depsOn(database);
    accepted(await startDraft(deps, officer, { fiscalYear: 2554, from: { fiscalYear: 2554, edition: 1 } }));
    const entry = sampleEntry({ unit: 'คน' });
    accepted(await saveCatalogueEntry(deps, officer, { fiscalYear: 2554, rowVersion: 1, entry, isNew: false }));
    const second = { ...sampleEntry({ code: '3-01', componentCode: '3' }), position: 2 };
    accepted(await saveCatalogueEntry(deps, officer, { fiscalYear: 2554, rowVersion: 2, entry: second, isNew: true }));
    const versions = { before: { fiscalYear: 2554, edition: 1 }, after: { fiscalYear: 2554, edition: 2 } };
    const { comparison } = accepted(await readComparison(deps, province, versions));
    expect(comparison.added.map((one) => one.code)).toEqual(['3-01']);
    expect(comparison.changed[0]?.changes.map((one) => one.field)).toEqual(['unit', 'mandatory', 'applicability']);
    expect(codesOf(await readComparison(deps, visitor, versions))).toEqual(['catalogue-edition-not-found']);
    accepted(await approveEdition(deps, officer, { fiscalYear: 2554, rowVersion: 3, ...resolution }));
    const now = accepted(await readCatalogue(deps, visitor, { fiscalYear: 2554, edition: null }));
    expect([now.edition?.edition, now.found.map((one) => one.unit)]).toEqual([2, ['คน', 'ร้อยละ']]);
    const then = accepted(await readCatalogue(deps, visitor, { fiscalYear: 2554, edition: 1 }));
    expect(then.found.map((one) => one.unit)).toEqual(['ร้อยละ']);
    const { history } = accepted(
      await readCatalogueEntry(deps, visitor, { fiscalYear: 2554, edition: null, code: '1-01' }),
    );
    expect(history.map(({ head }) => head.edition)).toEqual([2, 1]);
  });

  it('leaves a journal row of OPDC for every act', async () => {
    const { rows } = await database.pool.query(
      "SELECT subject, action FROM journal WHERE organisation_id = 'opdc' AND action LIKE 'catalogue.%' ORDER BY seq",
    );
    expect(rows.map((row) => `${row.subject} ${row.action}`)).toEqual([
      '2554/catalogue-1 catalogue.start',
      '2554/catalogue-1 catalogue.save-entry',
      '2554/catalogue-1 catalogue.approve',
      '2554/catalogue-2 catalogue.start',
      '2554/catalogue-2 catalogue.save-entry',
      '2554/catalogue-2 catalogue.save-entry',
      '2554/catalogue-2 catalogue.approve',
    ]);
  });
});
