import { beforeAll, expect, it } from 'vitest';
import { timeOrderedIds } from '../../adapters/node-secrets.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import { visitor } from '../../domain/people/actor.ts';
import { roles } from '../../domain/people/roles.ts';
import { sampleEntry } from '../../testing/catalogue-sample.ts';
import { describeOnEachDatabase, type SuiteDatabase } from '../../testing/database.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { publishShippedFrameworks } from '../framework/publish-shipped-frameworks.ts';
import { loadReference } from '../people/load-reference.ts';
import { approveEdition, discardDraft } from './approve-edition.ts';
import type { CatalogueDeps } from './catalogue-deps.ts';
import { readCatalogue, readCatalogueEntry } from './read-catalogue.ts';
import { readComparison } from './read-comparison.ts';
import { confirmFlag, removeCatalogueEntry, saveCatalogueEntry } from './save-catalogue-entry.ts';
import { startDraft } from './start-draft.ts';

const officer = actorOf('opdc-officer', 'opdc');
const province = actorOf('provincial-officer', 'TH-42');
const resolution = { resolutionNumber: 'ครั้งที่ 5/2553', resolvedOn: '2010-09-01' };

function depsOn(database: SuiteDatabase): CatalogueDeps {
  const clock = { now: () => '2010-09-02T03:00:00.000Z', today: () => '2010-09-02' };
  return { transactions: openTransactions(database.pool, clock.now), clock };
}

async function prepare(database: SuiteDatabase) {
  const deps = { ...depsOn(database), transactions: openTransactions(database.pool), ids: timeOrderedIds };
  await loadReference(deps);
  await publishShippedFrameworks(deps);
}

/** The draft's row version, for the next save. */
async function versionOf(deps: CatalogueDeps, fiscalYear: number): Promise<number> {
  const draft = await deps.transactions.read(({ catalogue }) => catalogue.draft(fiscalYear));
  return draft?.rowVersion ?? -1;
}

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
      recordedAt: '2010-09-02T03:00:00.000Z',
      recordedName: officer.name,
    });
    const reading = accepted(await readCatalogue(deps, visitor, { fiscalYear: 2554, edition: null }));
    expect(reading.edition).toEqual(approved);
    expect(reading.found).toEqual([entry]);
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
    expect(codesOf(await confirmFlag(deps(), officer, { ...at, rowVersion: 3, key }))).toEqual(['catalogue-flag-gone']);
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

describeOnEachDatabase('a draft of the list', (database) => {
  const deps = () => depsOn(database);
  beforeAll(async () => {
    await prepare(database);
    accepted(await startDraft(deps(), officer, { fiscalYear: 2568, from: null }));
  });
  const entry = sampleEntry({ componentCode: '1.2.2', rule: { kind: 'judgement' } });

  it('is one a year, and begins only from an approved edition of a year that has a framework', async () => {
    const start = (fiscalYear: number, from: { fiscalYear: number; edition: number } | null) =>
      startDraft(deps(), officer, { fiscalYear, from });
    expect(codesOf(await start(2568, null))).toEqual(['catalogue-draft-exists']);
    expect(codesOf(await start(2562, { fiscalYear: 2568, edition: 1 }))).toEqual(['catalogue-source-not-approved']);
    expect(codesOf(await start(2562, { fiscalYear: 2561, edition: 1 }))).toEqual(['catalogue-edition-not-found']);
    expect(codesOf(await start(2561, null))).toEqual(['framework-not-published']);
  });

  it('is one even when two officers begin it at the same moment', async () => {
    const begun = await Promise.all([1, 2, 3].map(() => startDraft(deps(), officer, { fiscalYear: 2553, from: null })));
    expect(begun.map(codesOf).sort()).toEqual([[], ['catalogue-draft-exists'], ['catalogue-draft-exists']]);
    accepted(await discardDraft(deps(), officer, { fiscalYear: 2553, rowVersion: 1, reason: 'ลองพร้อมกัน' }));
  });

  it('is open to everybody signed in, and to nobody else', async () => {
    for (const role of roles) {
      const reading = accepted(
        await readCatalogue(deps(), actorOf(role, 'TH-42'), { fiscalYear: 2568, edition: null }),
      );
      expect(reading.edition?.status ?? null, role).toBe(role === 'public' ? null : 'draft');
    }
    expect(codesOf(await readCatalogue(deps(), visitor, { fiscalYear: 2568, edition: 1 }))).toEqual([
      'catalogue-edition-not-found',
    ]);
  });

  it('is begun, changed, approved and discarded by an officer of OPDC alone', async () => {
    const at = { fiscalYear: 2568, rowVersion: await versionOf(deps(), 2568) };
    for (const role of roles.filter((one) => one !== 'opdc-officer')) {
      const actor = actorOf(role, role === 'administrator' ? 'opdc' : 'TH-42');
      const refused = [
        await startDraft(deps(), actor, { fiscalYear: 2562, from: null }),
        await saveCatalogueEntry(deps(), actor, { ...at, entry, isNew: true }),
        await removeCatalogueEntry(deps(), actor, { ...at, code: '1-01' }),
        await confirmFlag(deps(), actor, { ...at, code: '1-01', key: '' }),
        await approveEdition(deps(), actor, { ...at, ...resolution }),
        await discardDraft(deps(), actor, { ...at, reason: 'ลอง' }),
      ];
      expect(refused.map(codesOf), role).toEqual(refused.map(() => ['forbidden']));
    }
  });

  it('refuses a save made from an older version, and a code that is taken', async () => {
    accepted(await saveCatalogueEntry(deps(), officer, { fiscalYear: 2568, rowVersion: 1, entry, isNew: true }));
    const again = { fiscalYear: 2568, entry, isNew: true };
    expect(codesOf(await saveCatalogueEntry(deps(), officer, { ...again, rowVersion: 1 }))).toEqual([
      'changed-meanwhile',
    ]);
    expect(codesOf(await saveCatalogueEntry(deps(), officer, { ...again, rowVersion: 2 }))).toEqual(['duplicate-code']);
  });

  it('is approved only with the number and the day of a resolution that was passed', async () => {
    const approve = (change: object) =>
      approveEdition(deps(), officer, { fiscalYear: 2568, rowVersion: 2, ...resolution, ...change });
    expect(codesOf(await approve({ resolutionNumber: ' ' }))).toEqual(['resolution-number-required']);
    expect(codesOf(await approve({ resolvedOn: '2010-02-30' }))).toEqual(['resolution-date-invalid']);
    expect(codesOf(await approve({ resolvedOn: '2010-09-03' }))).toEqual(['resolution-in-future']);
  });

  it('is thrown away with a reason that the journal keeps', async () => {
    const discard = (reason: string) => discardDraft(deps(), officer, { fiscalYear: 2568, rowVersion: 2, reason });
    expect(codesOf(await discard(' '))).toEqual(['reason-required']);
    accepted(await discard('คัดลอกผิดปี'));
    const { rows } = await database.pool.query(
      "SELECT reason FROM journal WHERE action = 'catalogue.discard' AND subject LIKE '2568/%'",
    );
    expect(rows).toEqual([{ reason: 'คัดลอกผิดปี' }]);
    expect(await versionOf(deps(), 2568)).toBe(-1);
  });
});
