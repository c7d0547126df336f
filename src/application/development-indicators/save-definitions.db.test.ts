import { beforeAll, expect, it } from 'vitest';
import { timeOrderedIds } from '../../adapters/node-secrets.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import type { TypedDefinitionRow } from '../../domain/development-indicators/read-definition-rows.ts';
import { type Actor, visitor } from '../../domain/people/actor.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import { countStatements } from '../../testing/count-statements.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { loadReference } from '../people/load-reference.ts';
import { readDefinedIndicators, readDefinitions } from './read-definitions.ts';
import { saveDefinitions, tryDefinitions } from './save-definitions.ts';
import { saveValues } from './save-values.ts';

const officer = actorOf('provincial-officer', 'TH-13');
const owner = actorOf('kpi-host', 'TH-13.stat');
const strangers: readonly Actor[] = [
  ...[actorOf('provincial-officer', 'TH-42'), owner, actorOf('opdc-officer', 'opdc'), visitor],
];
const organisationId = 'TH-13';
const whole = {
  ...{ name: 'รายได้', definition: 'รายได้ของครัวเรือน', unit: 'บาท', method: 'สำรวจ', dataSource: 'สถิติ' },
  ...{ owner: 'stat', frequency: 'รายปี', firstYear: '๒๕๖๔', lastYear: '' },
};

describeOnEachDatabase('definitions of a province that are saved as a table', (database) => {
  const now = '2025-10-06T02:00:00.000Z';
  const deps = () => ({
    transactions: openTransactions(database.pool, () => now),
    clock: { now: () => now, today: () => civilDateOf(now) },
    ids: timeOrderedIds,
  });
  const rowsOf = (...cells: readonly TypedDefinitionRow['cells'][]) =>
    cells.map((one, at): TypedDefinitionRow => ({ line: at + 2, cells: one }));
  const save = (by: Actor, ...cells: readonly TypedDefinitionRow['cells'][]) =>
    saveDefinitions(deps(), by, { organisationId, rows: rowsOf(...cells) });
  const tried = async (...cells: readonly TypedDefinitionRow['cells'][]) =>
    accepted(await tryDefinitions(deps(), officer, { organisationId, rows: rowsOf(...cells) })).map(
      ({ outcome, refusals }) => [outcome, ...refusals.map(({ code, field }) => `${code} ${field}`)],
    );
  const stored = async () => accepted(await readDefinitions(deps(), visitor, { organisationId })).indicators;
  const journalled = async () =>
    (
      await database.pool.query(`SELECT action, subject FROM journal WHERE subject LIKE 'database%' ORDER BY seq`)
    ).rows.map(({ action, subject }) => `${action} ${subject}`);

  beforeAll(async () => {
    await loadReference(deps());
  });

  it('are for the secretariat alone: a stranger learns nothing, and there is no paper of nothing', async () => {
    for (const by of strangers) {
      expect(codesOf(await save(by, { ...whole, code: '1-01' }))).toEqual(['forbidden']);
      expect(codesOf(await tryDefinitions(deps(), by, { organisationId: 'TH-99', rows: [] }))).toEqual(['forbidden']);
    }
    expect(codesOf(await readDefinedIndicators(deps(), visitor, { organisationId }))).toEqual(['not-found']);
  });

  it('are tried without being written, then saved all or none with a journal row each', async () => {
    const two = [
      { ...whole, code: '1-01' },
      { ...whole, code: '1-02', unit: 'คน', lastYear: '2567' },
    ] as const;
    expect(await tried(...two, { ...whole, code: '1-03', frequency: 'รายวัน' })).toEqual([
      ...[['new'], ['new'], ['refused', 'definition-frequency-unknown frequency']],
    ]);
    expect(await stored()).toEqual([]);
    const half = await save(officer, ...two, { code: '1-03', name: 'ก' });
    expect(half.ok ? [] : half.refusals.map(({ code, field }) => [code, field]).slice(0, 2)).toEqual([
      ['development-rows-faulty', undefined],
      ['development-part-missing', 'rows.2.definition'],
    ]);
    expect([await stored(), await journalled()]).toEqual([[], []]);
    accepted(await save(officer, ...two));
    expect((await stored()).map(({ code, lastYear }) => [code, lastYear])).toEqual([
      ['1-01', null],
      ['1-02', 2567],
    ]);
    expect(await journalled()).toEqual([
      ...['development-indicator.define database/1-01', 'development-indicator.define database/1-02'],
    ]);
  });

  it('are the same when they come again, and change only in the columns that the table has', async () => {
    expect(
      await save(officer, { code: '1-01' }, { ...whole, code: '1-02', unit: 'คน', lastYear: '๒๕๖๗' }),
    ).toMatchObject({
      ok: true,
      unchanged: true,
    });
    accepted(await save(officer, { code: '1-02', lastYear: '', name: 'ผู้ทำงาน' }));
    expect((await stored())[1]).toMatchObject({ name: 'ผู้ทำงาน', unit: 'คน', lastYear: null, rowVersion: 2 });
  });

  it('follow the rules of the form: reason, years of values, owner, version', async () => {
    const value = { unit: '', year: '2566', quarter: '', value: '5', note: '', reason: '' };
    accepted(await saveValues(deps(), owner, { organisationId, rows: [{ ...value, line: 1, code: '1-01' }] }));
    expect(
      await tried(
        { code: '1-01', unit: 'พันบาท' },
        { code: '1-02', owner: '' },
        { code: '1-01', lastYear: '' },
        { code: '1-02', name: 'อื่น', rowVersion: '1' },
        { ...whole, code: 'ก' },
        { ...whole, code: '1-09', firstYear: '2021' },
      ),
    ).toEqual([
      ['refused', 'development-change-reason reason'],
      ['refused', 'development-part-missing owner'],
      ['refused', 'definition-code-twice code'],
      ['refused', 'definition-code-twice code'],
      ['refused', 'development-code-invalid code'],
      ['refused', 'not-a-fiscal-year firstYear'],
    ]);
    expect(await tried({ code: '1-02', name: 'อื่น', rowVersion: '1' }, { code: '1-01', lastYear: '2565' })).toEqual([
      ['refused', 'changed-meanwhile rowVersion'],
      ['refused', 'development-values-outside lastYear'],
    ]);
    accepted(await save(officer, { code: '1-01', unit: 'พันบาท', reason: 'ปรับหน่วยตามมติ', rowVersion: '1' }));
    const { rows } = await database.pool.query(`SELECT reason FROM journal ORDER BY seq DESC LIMIT 1`);
    expect(rows).toEqual([{ reason: 'ปรับหน่วยตามมติ' }]);
  });

  it('are judged by what is read once for all of them, however many', async () => {
    const counting = countStatements(database.pool);
    const counted = { ...deps(), transactions: openTransactions(counting.pool, () => now) };
    const many = (count: number) =>
      rowsOf(...Array.from({ length: count }, (_, at) => ({ ...whole, code: `7-${String(at)}` })));
    const reads = async (count: number) => {
      const texts = await counting.textsDuring(async () =>
        accepted(await tryDefinitions(counted, officer, { organisationId, rows: many(count) })),
      );
      return texts.filter((text) => /FROM (development_|organisation|framework_version)/.test(text)).length;
    };
    expect(await reads(30)).toBe(await reads(2));
  });
});
