import { beforeAll, expect, it } from 'vitest';
import { timeOrderedIds } from '../../adapters/node-secrets.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import type { TypedValueRow } from '../../domain/development-indicators/read-value-rows.ts';
import { type Actor, visitor } from '../../domain/people/actor.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import {
  developmentDefinition,
  developmentRow as row,
  developmentStrangers as strangers,
} from '../../testing/development-sample.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf, growth, sampleAgreement, sampleReport } from '../../testing/reporting-sample.ts';
import { loadReferenceBodies } from '../bodies/load-reference-bodies.ts';
import { nameHolder } from '../bodies/name-holder.ts';
import { publishShippedFrameworks } from '../framework/publish-shipped-frameworks.ts';
import { loadReference } from '../people/load-reference.ts';
import { pendingReader } from '../work/pending-reader.ts';
import { confirmValues } from './confirm-values.ts';
import { runImport, sendValueTable, startImport } from './import-values.ts';
import { readDatabase } from './read-database.ts';
import { readDatabaseFigure } from './read-database-figure.ts';
import { readDatabases } from './read-databases.ts';
import { readImport } from './read-imports.ts';
import { readSeries } from './read-series.ts';
import { readWaiting } from './read-waiting.ts';
import { type SaveDevelopmentInput, saveDevelopmentIndicator } from './save-development-indicator.ts';
import { saveOneValue, saveValues, tryValues } from './save-values.ts';
import { useAsBaseline } from './use-as-baseline.ts';

const officer = actorOf('provincial-officer', 'TH-13');
const owner = actorOf('kpi-host', 'TH-13.com');
/** Holds no role: the seat of a secretary alone. */
const secretary: Actor = { userId: 'u-secretary', name: 'ผู้สาธิต สถิติจังหวัด', holdings: [] };
const { organisationId } = developmentDefinition;

describeOnEachDatabase('the development database of a province', (database) => {
  let now = '2025-10-06T02:00:00.000Z';
  const deps = () => ({
    transactions: openTransactions(database.pool, () => now),
    clock: { now: () => now, today: () => civilDateOf(now) },
    ids: timeOrderedIds,
  });
  const define = (more: Partial<SaveDevelopmentInput> = {}, by = officer) =>
    saveDevelopmentIndicator(deps(), by, { ...developmentDefinition, ...more });
  const save = (by: Actor, ...rows: TypedValueRow[]) => saveValues(deps(), by, { organisationId, rows });
  const confirm = (by: Actor, until: string | null = null) =>
    confirmValues(deps(), by, { organisationId, codes: null, until });
  const seen = async (by: Actor, code = '1-01') =>
    accepted(await readSeries(deps(), by, { organisationId, code })).revisions.map(
      ({ fiscalYear, revision, value, confirmedAt }) => [fiscalYear, revision, value, confirmedAt !== null],
    );
  const journalled = async () =>
    (await database.pool.query(`SELECT action FROM journal WHERE subject LIKE 'database%' ORDER BY seq`)).rows.map(
      ({ action }) => action,
    );

  beforeAll(async () => {
    await loadReference(deps());
    await loadReferenceBodies(deps());
    await publishShippedFrameworks(deps());
    await database.pool.query(
      `INSERT INTO app_user (id, email, name, password_hash, created_at) VALUES ('u-secretary', 's@x', 'ผู้สาธิต', 'x', now())`,
    );
    const seat = { bodyId: 'TH-13.c-database', appointmentId: 'order-8556-2562', position: 2 };
    accepted(
      await nameHolder(deps(), officer, {
        ...{ ...seat, as: 'holder', email: 's@x', name: '', document: '', validFrom: '2025-01-01', validTo: null },
      }),
    );
  });

  it('is defined by its province alone, or by the seat of a secretary of its committee', async () => {
    for (const by of [...strangers, owner]) expect(codesOf(await define({}, by))).toEqual(['forbidden']);
    accepted(await define());
    accepted(await define({ code: '1-02', ownerId: 'TH-13.stat', frequency: 'quarter', unit: 'คน' }, secretary));
    expect(codesOf(await define())).toEqual(['development-code-taken']);
    const faulty = { code: 'ก', name: ' ', ownerId: 'TH-42.com', firstYear: '2021', lastYear: '2563' };
    expect(codesOf(await define(faulty))).toEqual([
      ...['development-code-invalid', 'development-part-missing', 'not-a-fiscal-year'],
    ]);
    expect(codesOf(await define({ code: '1-09', ownerId: 'TH-42.com' }))).toEqual(['development-owner-invalid']);
    expect(codesOf(await define({ code: '1-09', lastYear: '2563' }))).toEqual(['development-years-invalid']);
    expect(await journalled()).toEqual(['development-indicator.define', 'development-indicator.define']);
  });

  it('takes values from the owner and the secretariat, and a stranger learns nothing', async () => {
    for (const by of strangers) {
      expect(codesOf(await save(by, row()))).toEqual(['forbidden']);
      expect(codesOf(await confirm(by))).toEqual(['forbidden']);
      expect(codesOf(await tryValues(deps(), by, { organisationId: 'TH-99', rows: [] }))).toEqual(['forbidden']);
    }
    const other = await save(owner, row(), row({ line: 2, code: '1-02', quarter: '1' }));
    expect(codesOf(other)).toEqual(['development-rows-faulty', 'development-owner-other']);
    expect(other).toMatchObject({ refusals: [{ facts: { count: 1 } }, { field: 'rows.1.code' }] });
    accepted(await save(owner, row()));
    expect((await save(owner, row({ value: '40,215.0' }))).ok && (await seen(owner))).toEqual([
      [2566, 1, '40215', false],
    ]);
    expect(await seen(visitor)).toEqual([]);
    expect(codesOf(await saveOneValue(deps(), owner, { organisationId, row: row({ value: '5' }), seen: now }))).toEqual(
      ['development-correction-reason'],
    );
    const corrected = { organisationId, row: row({ value: '5', reason: 'พิมพ์ผิด' }) };
    // A value that was saved after the page was opened was not seen.
    expect(codesOf(await saveOneValue(deps(), owner, { ...corrected, seen: '' }))).toEqual(['changed-meanwhile']);
    expect(await saveOneValue(deps(), owner, { organisationId, row: row(), seen: '' })).toMatchObject({
      unchanged: true,
    });
  });

  it('is read by all once another person of the secretariat confirmed it; a correction once it is confirmed too', async () => {
    expect(codesOf(await confirm(owner))).toEqual(['forbidden']);
    const pending = async (by: Actor, task: string, day = deps().clock.today()) =>
      (await deps().transactions.read((stores) => pendingReader(stores, day).of(by))).filter(
        ({ kind }) => kind === task,
      );
    const asked = async (by: Actor) =>
      (await pending(by, 'confirm-development-values')).map((one) => one.development?.count);
    expect([await asked(officer), await asked(secretary), await asked(owner)]).toEqual([[1], [1], []]);
    const [ofNextYear] = await pending(owner, 'enter-development-values', '2026-10-06');
    expect(ofNextYear).toMatchObject({ due: '2026-12-29', development: { count: 1, ownerId: 'TH-13.com' } });
    accepted(await save(officer, row({ year: '2567', value: '41380' })));
    expect([await asked(officer), await asked(secretary)]).toEqual([[1], [2]]);
    const waiting = accepted(await readWaiting(deps(), officer, { organisationId, page: 1 }));
    expect(waiting.indicators).toMatchObject([{ indicator: { code: '1-01' }, count: 2, own: 1, doubtful: 0 }]);
    for (const by of strangers)
      expect(codesOf(await readWaiting(deps(), by, { organisationId, page: 1 }))).toEqual(['forbidden']);
    const others = { organisationId, codes: { first: '1-02', last: '9-99' }, until: null };
    expect(codesOf(await confirmValues(deps(), officer, others))).toEqual(['development-nothing-waiting']);
    expect(accepted(await confirm(officer))).toEqual({ confirmed: 1, own: 1 });
    expect(codesOf(await confirm(officer))).toEqual(['development-confirm-own']);
    expect(await asked(officer)).toEqual([]);
    expect(codesOf(await confirm(secretary, '2025-10-01T00:00:00.000Z'))).toEqual(['development-nothing-waiting']);
    expect(accepted(await confirm(secretary))).toEqual({ confirmed: 1, own: 0 });
    now = '2025-10-06T03:00:00.000Z';
    accepted(await save(owner, row({ value: '40216', reason: 'พิมพ์ผิด' })));
    expect(await seen(visitor)).toEqual([
      [2566, 1, '40215', true],
      [2567, 1, '41380', true],
    ]);
    const publicly = accepted(await readDatabase(deps(), visitor, { organisationId }));
    expect(JSON.stringify(publicly)).not.toContain('40216');
    accepted(await confirm(officer));
    expect((await seen(visitor))[1]).toEqual([2566, 2, '40216', true]);
    const [one] = accepted(await readDatabases(deps(), visitor)).databases;
    // Five years of one, twenty quarters of the other.
    expect(one).toMatchObject({ organisationId, indicators: 2, expected: 25, confirmed: 2, percent: '8.00' });
  });

  it('keeps every revision as it was, whoever writes to the database', async () => {
    const change = (text: string) => database.pool.query(text);
    await expect(change(`UPDATE development_value SET value = '1'`)).rejects.toThrow('never changed');
    await expect(change(`DELETE FROM development_value`)).rejects.toThrow('never changed');
    await expect(change(`UPDATE development_value SET confirmed_at = NULL`)).rejects.toThrow();
  });

  it('tells how complete it is for a year and on a day, to its own people', async () => {
    const key = { organisationId, fiscalYear: 2568, day: null };
    expect(accepted(await readDatabaseFigure(deps(), owner, key))).toMatchObject({ expected: 25, entered: 2 });
    expect(codesOf(await readDatabaseFigure(deps(), visitor, key))).toEqual(['forbidden']);
    // A correction and a confirmation of later change no earlier day, and before they were defined there were none.
    const before = now;
    now = '2025-10-07T02:00:00.000Z';
    accepted(await save(owner, row({ value: 'ไม่มีข้อมูล', reason: 'ถอนผลสำรวจ' })));
    const on = async (day: string) => accepted(await readDatabaseFigure(deps(), owner, { ...key, day }));
    expect(await on('2025-10-07')).toMatchObject({ expected: 25, entered: 1, noData: 1 });
    expect(await on('2025-10-06')).toMatchObject({ expected: 25, entered: 2, noData: 0, confirmed: 2 });
    expect(await on('2025-10-05')).toMatchObject({ expected: 0, percent: null });
    now = '2025-10-07T03:00:00.000Z';
    accepted(await save(owner, row({ value: '40216', reason: 'ผลสำรวจยืนยันแล้ว' })));
    accepted(await confirm(officer));
    now = before;
  });

  it('takes a table in pieces, as often as it is begun, and never twice the same', async () => {
    const codes = Array.from({ length: 130 }, (_, at) => `9-${String(at + 10)}`);
    for (const code of codes) accepted(await define({ code }));
    const rows = codes.flatMap((code) =>
      [2564, 2565, 2566, 2567, 2568].map((year) => row({ code, year: String(year), value: String(year), unit: 'บาท' })),
    );
    const numbered = rows.map((one, at) => ({ ...one, line: at + 2 }));
    const sent = accepted(
      await sendValueTable(deps(), officer, { organisationId, fileName: 'ค่า.csv', rows: numbered }),
    );
    const key = { organisationId, id: sent.id };
    expect(accepted(await readImport(deps(), officer, key)).rows).toHaveLength(650);
    expect(codesOf(await readImport(deps(), strangers[0] ?? visitor, key))).toEqual(['forbidden']);
    expect(codesOf(await startImport(deps(), secretary, key))).toEqual(['development-import-of-other']);
    accepted(await startImport(deps(), officer, key));
    await Promise.all([runImport(deps(), officer, key), runImport(deps(), officer, key)]);
    const { one } = accepted(await readImport(deps(), officer, key));
    expect(one).toMatchObject({ done: 650, counts: { stored: 650, same: 0, refused: 0 }, rows: [] });
    expect(codesOf(await startImport(deps(), officer, key))).toEqual(['development-import-done']);
    // Confirmed page by page of the indicators, each with all of its values.
    const page = async (number: number) =>
      accepted(await readWaiting(deps(), secretary, { organisationId, page: number }));
    const first = await page(1);
    expect(first).toMatchObject({ count: 650, indicatorCount: 130, page: 1, pageCount: 3 });
    expect([first.indicators.length, first.values.length, (await page(9)).indicators.length]).toEqual([50, 200, 30]);
    const shown = first.indicators.map(({ indicator }) => indicator.code);
    const codesOfPage = { first: shown.at(0) ?? '', last: shown.at(-1) ?? '' };
    const confirmed = await confirmValues(deps(), secretary, { organisationId, codes: codesOfPage, until: null });
    expect(accepted(confirmed)).toEqual({ confirmed: 250, own: 0 });
    expect(await page(1)).toMatchObject({ count: 400, indicatorCount: 80 });
    const again = accepted(
      await sendValueTable(deps(), officer, { organisationId, fileName: 'ค่า.csv', rows: numbered }),
    );
    expect(codesOf(await startImport(deps(), officer, { organisationId, id: again.id }))).toEqual([
      'development-import-nothing',
    ]);
    const faulty = [...numbered.slice(1), row({ code: '9-10', unit: 'ล้านบาท', year: '2564' })];
    const bad = accepted(await sendValueTable(deps(), officer, { organisationId, fileName: 'ผิด.csv', rows: faulty }));
    expect(codesOf(await startImport(deps(), officer, { organisationId, id: bad.id }))).toEqual([
      'development-rows-faulty',
    ]);
  });

  it('is a baseline of a later draft, and keeps its meaning once a score rests on it', async () => {
    const change = async (more: Partial<SaveDevelopmentInput>) => codesOf(await define({ ...more, isNew: false }));
    expect(await change({ unit: 'พันบาท' })).toEqual(['development-change-reason']);
    expect(await change({ unit: 'พันบาท', reason: 'แก้หน่วย', rowVersion: 9 })).toEqual(['changed-meanwhile']);
    const outside = await define({ isNew: false, firstYear: '2567' });
    // Two periods have a value, however often they were corrected.
    expect(outside).toMatchObject({ refusals: [{ code: 'development-values-outside', facts: { count: 1 } }] });
    const quarterly = await define({ isNew: false, frequency: 'quarter', reason: 'เปลี่ยน' });
    expect(quarterly).toMatchObject({ refusals: [{ code: 'development-values-outside', facts: { count: 2 } }] });
    const draft = { ...sampleAgreement, organisationId, status: 'draft' as const, rowVersion: 1 };
    const indicators = [{ ...growth, unit: 'บาท' }];
    await deps().transactions.run((stores) => stores.agreements.insert({ ...draft, indicators }, now));
    const use = (indicatorCode: string, by = officer) =>
      useAsBaseline(deps(), by, { organisationId, code: '1-01', fiscalYear: 2568, indicatorCode, rowVersion: null });
    expect(codesOf(await use(growth.code, owner))).toEqual(['forbidden']);
    expect(codesOf(await use('9-99'))).toEqual(['unknown-indicator']);
    expect(accepted(await use(growth.code))).toEqual([
      { fiscalYear: 2566, value: '40216' },
      { fiscalYear: 2567, value: '41380' },
    ]);
    expect(await use(growth.code)).toMatchObject({ ok: true, unchanged: true });
    expect(await change({ method: 'สำรวจใหม่', reason: 'ปรับวิธี' })).toEqual([]);
    await deps().transactions.run((stores) =>
      stores.reports.insert({ ...sampleReport, organisationId, status: 'submitted' }),
    );
    const meant = { definition: 'รายจ่าย', unit: 'พันบาท', method: 'อื่น', reason: 'แก้หน่วย' };
    expect(await change(meant)).toEqual(Array.from({ length: 3 }, () => 'development-used-by-score'));
    // Its owner and how its name is written may be others at any time.
    expect(await change({ method: 'สำรวจใหม่', ownerId: 'TH-13.stat', name: 'รายได้ครัวเรือน' })).toEqual([]);
  });
});
