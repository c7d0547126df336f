import { beforeAll, expect, it } from 'vitest';
import { visitor } from '../../domain/people/actor.ts';
import { roles } from '../../domain/people/roles.ts';
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
import { approveEdition, discardDraft } from './approve-edition.ts';
import type { CatalogueDeps } from './catalogue-deps.ts';
import { readCatalogue } from './read-catalogue.ts';
import { confirmFlag, removeCatalogueEntry, saveCatalogueEntry } from './save-catalogue-entry.ts';
import { startDraft } from './start-draft.ts';

/** The draft's row version, for the next save. */
async function versionOf(deps: CatalogueDeps, fiscalYear: number): Promise<number> {
  const draft = await deps.transactions.read(({ catalogue }) => catalogue.draft(fiscalYear));
  return draft?.rowVersion ?? -1;
}

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
