import { beforeAll, expect, it } from 'vitest';
import { openTransactions } from '../../boot/open-stores.ts';
import { mostSavedWhatIfs } from '../../domain/forecast/saved-what-if.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf, growth, sampleAgreement } from '../../testing/reporting-sample.ts';
import { publishShippedFrameworks } from '../framework/publish-shipped-frameworks.ts';
import { loadReference } from '../people/load-reference.ts';
import { readSavedWhatIfs, removeWhatIf, saveWhatIf } from './save-what-if.ts';

const officer = actorOf('provincial-officer', 'TH-42');
const loei = { organisationId: 'TH-42', fiscalYear: 2568 };

describeOnEachDatabase('supposed results that are saved', (database) => {
  const now = '2025-04-10T02:00:00.000Z';
  const deps = () => ({
    transactions: openTransactions(database.pool, () => now),
    clock: { now: () => now, today: () => '2025-04-10' },
  });
  const save = (more: object = {}, actor = officer) =>
    saveWhatIf(deps(), actor, { ...loei, name: 'แบบดี', results: { [growth.code]: '๕', nothing: '1' }, ...more });
  const names = async (actor = officer) =>
    accepted(await readSavedWhatIfs(deps(), actor, loei)).map(({ name }) => name);

  beforeAll(async () => {
    await loadReference(deps());
    await publishShippedFrameworks(deps());
    await deps().transactions.run((stores) =>
      stores.agreements.insert({ ...sampleAgreement, indicators: [growth] }, now),
    );
  });

  it('are kept as typed under a name, numbered once, told in the journal, and dropped', async () => {
    const both = (await Promise.all([save(), save({ name: 'แบบอื่น' })])).map(accepted);
    expect(both.map(({ number }) => number).toSorted()).toEqual([1, 2]);
    expect(both[0]).toMatchObject({ results: { [growth.code]: '๕' }, savedName: officer.name, savedAt: now });
    accepted(await removeWhatIf(deps(), officer, { ...loei, number: 1 }));
    expect(codesOf(await removeWhatIf(deps(), officer, { ...loei, number: 1 }))).toEqual(['not-found']);
    expect(await names()).toHaveLength(1);
    const { rows } = await database.pool.query(
      `SELECT action FROM journal WHERE organisation_id = 'TH-42' AND subject LIKE '2568/what-if/%' ORDER BY seq`,
    );
    expect(rows.map(({ action }) => action)).toEqual(['what-if.save', 'what-if.save', 'what-if.remove']);
  });

  it('have a number of their own for ever: that of one that was dropped is given to no other', async () => {
    const { number } = accepted(await save({ name: 'แบบสุดท้าย' }));
    accepted(await removeWhatIf(deps(), officer, { ...loei, number }));
    const next = accepted(await save({ name: 'แบบถัดไป' }));
    expect(next.number).toBe(number + 1);
    accepted(await removeWhatIf(deps(), officer, { ...loei, number: next.number }));
  });

  it('are seen by whoever may read the party’s figures, and saved by its own people alone', async () => {
    expect(await names(actorOf('opdc-officer', 'opdc'))).toHaveLength(1);
    expect(await names(actorOf('kpi-host', 'TH-42.cd'))).toHaveLength(1);
    for (const actor of [
      actorOf('provincial-officer', 'TH-50'),
      actorOf('public', 'public'),
      actorOf('administrator', 'opdc'),
    ])
      expect(codesOf(await readSavedWhatIfs(deps(), actor, loei))).toEqual(['forbidden']);
    for (const actor of [actorOf('provincial-officer', 'TH-50'), actorOf('opdc-officer', 'opdc')]) {
      expect(codesOf(await save({}, actor))).toEqual(['forbidden']);
      expect(codesOf(await removeWhatIf(deps(), actor, { ...loei, number: 2 }))).toEqual(['forbidden']);
    }
  });

  it('are refused without a name or a result, without an agreement, and beyond so many', async () => {
    expect(codesOf(await save({ name: ' ' }))).toEqual(['what-if-name-missing']);
    expect(codesOf(await save({ results: { nothing: '1' } }))).toEqual(['what-if-empty']);
    expect(codesOf(await save({ fiscalYear: 2562 }))).toEqual(['not-found']);
    for (let count = (await names()).length; count < mostSavedWhatIfs; count += 1)
      accepted(await save({ name: `แบบที่ ${count}` }));
    expect(codesOf(await save({ name: 'แบบที่ 19' }))).toEqual(['what-if-name-taken']);
    expect(codesOf(await save({ name: 'อีก' }))).toEqual(['what-if-too-many']);
  });
});
