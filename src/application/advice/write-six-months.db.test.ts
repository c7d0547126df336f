import { beforeAll, expect, it } from 'vitest';
import { adviceSetting } from '../../testing/advice-setting.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { readAdviceOfParty } from './read-advice.ts';
import { readSixMonthList, readSixMonths } from './read-six-months.ts';
import { publishSixMonths, saveSixMonths } from './write-six-months.ts';

const loei = { organisationId: 'TH-42', fiscalYear: 2568 };
const stranger = actorOf('provincial-officer', 'TH-50');

describeOnEachDatabase('the analysis of six months', (database) => {
  let setting: Awaited<ReturnType<typeof adviceSetting>>;
  beforeAll(async () => {
    setting = await adviceSetting(database);
    setting.onDay('2025-05-12');
  });
  const deps = () => setting.deps;
  const opdc = () => setting.people.writer;
  const officer = () => setting.people.officer;
  const save = (changes: object = {}, by = opdc()) =>
    saveSixMonths(deps(), by, { ...loei, rowVersion: null, summary: '', words: {}, ...changes });
  const publish = (changes: object = {}, by = opdc()) =>
    publishSixMonths(deps(), by, { ...loei, rowVersion: null, replyBy: '2025-06-10', ...changes });

  it('is prepared by OPDC alone from what was received, weakest first, with the projection in sentences', async () => {
    for (const by of [officer(), stranger, actorOf('evaluator', 'opdc')]) {
      expect(codesOf(await save({ summary: 'ก' }, by))).toEqual(['forbidden']);
      expect(codesOf(await publish({}, by))).toEqual(['forbidden']);
      expect(codesOf(await readSixMonthList(deps(), by, { fiscalYear: 2568 }))).toEqual(['forbidden']);
    }
    expect(codesOf(await readSixMonths(deps(), officer(), loei))).toEqual(['not-found']);
    expect(codesOf(await readSixMonths(deps(), stranger, loei))).toEqual(['forbidden']);
    const { figures, mayWrite } = accepted(await readSixMonths(deps(), opdc(), loei));
    expect(mayWrite).toBe(true);
    expect(figures.results.map(({ code, value, score }) => [code, value, score])).toEqual([
      ['1.1-SME', '2', '50.0000'],
      ['2.2-DGR', null, null],
    ]);
    expect(figures.results[0]?.reasons[0]).toBe('ประมาณจาก 6 งวดที่รายงานแล้ว');
    const list = accepted(await readSixMonthList(deps(), opdc(), { fiscalYear: 2568 }));
    expect(list.parties).toEqual([{ organisationId: 'TH-42', name: 'เลย', received: true, status: null }]);
  });

  it('names and weighs what the round is scored under, whatever a newer version says', async () => {
    const newer = (changes: object) =>
      deps().transactions.run(async (stores) => {
        const found = await stores.agreements.ofRound({ ...loei, round: '6m' });
        if (found === null) throw new Error('no agreement');
        const indicators = found.indicators.map((one) => (one.code === '1.1-SME' ? { ...one, ...changes } : one));
        await stores.agreements.insert({ ...found, version: 2, indicators }, '2025-05-01T02:00:00.000Z');
      });
    const before = accepted(await readSixMonths(deps(), opdc(), loei)).figures.results[0];
    await database.owner.query(
      "UPDATE report SET agreement_version = 1 WHERE organisation_id = 'TH-42' AND fiscal_year = 2568",
    );
    await newer({ name: 'ชื่อใหม่', inForce: 'cancelled' });
    const after = accepted(await readSixMonths(deps(), opdc(), loei)).figures.results.find(
      ({ code }) => code === '1.1-SME',
    );
    expect(after).toEqual({ ...before, outlook: 'unknown', reasons: ['ยังบอกไม่ได้: ตัวชี้วัดนี้ถูกยกเลิก'] });
    await database.owner.query('DELETE FROM indicator WHERE version = 2');
    await database.owner.query('DELETE FROM agreement WHERE version = 2');
  });

  it('is not published empty, nor without a day for the answers to what it advises', async () => {
    expect(codesOf(await publish())).toEqual(['six-months-empty']);
    accepted(await save({ words: { '1.1-SME': ' ขอให้เร่งรัด ', 'no-such': 'ก' } }));
    expect(codesOf(await publish({ replyBy: null }))).toEqual(['advice-day-required']);
    expect(codesOf(await publish({ replyBy: '2025-05-11' }))).toEqual(['advice-day-past']);
    expect(codesOf(await save({ rowVersion: 9, summary: 'ข' }))).toEqual(['changed-meanwhile']);
    const { analysis } = accepted(await readSixMonths(deps(), opdc(), loei));
    expect(analysis).toMatchObject({
      status: 'draft',
      rowVersion: 1,
      words: { '1.1-SME': 'ขอให้เร่งรัด' },
      figures: null,
    });
  });

  it('is published with the figures of the day and gives its advice; then its party reads it and nobody changes it', async () => {
    const published = accepted(await publish());
    expect(published).toMatchObject({ status: 'published', rowVersion: 2, publishedName: 'ผู้ร่าง' });
    expect(published.figures?.results.map(({ code }) => code)).toEqual(['1.1-SME', '2.2-DGR']);
    const { analysis, figures, mayWrite } = accepted(await readSixMonths(deps(), officer(), loei));
    expect({ figures, mayWrite, words: analysis?.words }).toEqual({
      ...{ figures: published.figures, mayWrite: false, words: { '1.1-SME': 'ขอให้เร่งรัด' } },
    });
    const { advice, analysed } = accepted(await readAdviceOfParty(deps(), officer(), loei));
    expect(analysed).toBe(true);
    expect(advice).toMatchObject([
      { source: 'six-month-analysis', status: 'given', code: '1.1-SME', advice: 'ขอให้เร่งรัด', replyBy: '2025-06-10' },
    ]);
    expect(codesOf(await save({ summary: 'อื่น' }))).toEqual(['six-months-published']);
    expect(codesOf(await publish())).toEqual(['six-months-published']);
    const { rows } = await database.pool.query(
      `SELECT organisation_id, subject, action FROM journal WHERE action LIKE 'six-months.%' ORDER BY at, action DESC`,
    );
    expect(rows).toEqual([
      { organisation_id: 'opdc', subject: '2568/6m/analysis/TH-42', action: 'six-months.save' },
      { organisation_id: 'TH-42', subject: '2568/6m/analysis', action: 'six-months.publish' },
    ]);
    const own = await database.pool.query(
      `SELECT after FROM journal WHERE organisation_id = 'TH-42' AND action = 'advice.start'`,
    );
    expect(own.rows).toEqual([]);
  });
});
