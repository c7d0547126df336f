import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../domain/people/actor.ts';
import { adviceSetting } from '../../testing/advice-setting.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { moveLetter } from '../letters/letter-lifecycle.ts';
import { moveAdvice } from './advice-lifecycle.ts';
import { decideNoWarning, revokeNoWarning } from './decide-no-warning.ts';
import { giveWarnings } from './give-warnings.ts';
import { prepareWarnings } from './prepare-warnings.ts';
import { readAdvice, readAdviceOfParty, readAdviceOfYear } from './read-advice.ts';
import { readWarnings } from './read-warnings.ts';
import { saveAdvice, startAdvice } from './write-advice.ts';

const year = { fiscalYear: 2568 };
const loei = { organisationId: 'TH-42', fiscalYear: 2568 };
const chosen = ['TH-42/1.1-SME'];
const stranger = actorOf('provincial-officer', 'TH-50');

describeOnEachDatabase('the early warning of a year', (database) => {
  let setting: Awaited<ReturnType<typeof adviceSetting>>;
  beforeAll(async () => {
    setting = await adviceSetting(database);
  });
  const deps = () => setting.deps;
  const opdc = () => setting.people.writer;
  const officer = () => setting.people.officer;
  const asked = (changes: object = {}) => ({
    ...{ ...year, unitId: setting.unitId, chosen, advice: 'ขอให้เร่งรัด', replyBy: '2025-06-30' },
    ...changes,
  });
  const prepare = (changes: object = {}, by: Actor = opdc()) => prepareWarnings(deps(), by, asked(changes));
  const read = async () => accepted(await readWarnings(deps(), opdc(), year));
  const move = (by: Actor, number: number, action: Parameters<typeof moveAdvice>[3], said: object = {}) =>
    moveAdvice(deps(), by, { ...loei, number, rowVersion: null, ...said }, action);
  const actions = async () =>
    (await database.pool.query("SELECT action FROM journal WHERE subject LIKE '2568/%'")).rows.map(
      ({ action }) => action,
    );

  it('is for OPDC alone, in a year whose framework foresees it, and never without a choice, a text and a day', async () => {
    setting.onDay('2025-06-02');
    for (const by of [officer(), stranger, actorOf('evaluator', 'opdc'), actorOf('administrator', 'opdc')]) {
      expect(codesOf(await prepare({}, by))).toEqual(['forbidden']);
      expect(codesOf(await readWarnings(deps(), by, year))).toEqual(['forbidden']);
      expect(codesOf(await giveWarnings(deps(), by, year))).toEqual(['forbidden']);
      expect(codesOf(await decideNoWarning(deps(), by, { ...year, reason: 'ไม่มี' }))).toEqual(['forbidden']);
      expect(codesOf(await revokeNoWarning(deps(), by, year))).toEqual(['forbidden']);
    }
    expect(codesOf(await prepare({ fiscalYear: 2554 }))).toEqual(['warning-not-in-year']);
    expect(codesOf(await prepare({ chosen: [] }))).toEqual(['warning-nothing-chosen']);
    expect(codesOf(await prepare({ chosen: ['TH-42/9.9'] }))).toEqual(['warning-unknown-choice']);
    expect(codesOf(await prepare({ advice: ' ' }))).toEqual(['advice-text-required']);
    expect(codesOf(await prepare({ replyBy: null }))).toEqual(['advice-day-required']);
    expect(codesOf(await prepare({ replyBy: '2025-06-01' }))).toEqual(['advice-day-past']);
    expect(codesOf(await prepare({ unitId: 'none' }))).toEqual(['letter-unit-required']);
    expect((await read()).warnings).toEqual([]);
  });

  it('may be decided to be none, which stands until it is taken back', async () => {
    expect(codesOf(await decideNoWarning(deps(), opdc(), { ...year, reason: ' ' }))).toEqual([
      'warning-reason-required',
    ]);
    expect(codesOf(await decideNoWarning(deps(), opdc(), { fiscalYear: 2554, reason: 'ก' }))).toEqual([
      'warning-not-in-year',
    ]);
    accepted(await decideNoWarning(deps(), opdc(), { ...year, reason: 'ทุกจังหวัดเป็นไปตามเป้าหมาย' }));
    expect((await read()).none).toMatchObject({ reason: 'ทุกจังหวัดเป็นไปตามเป้าหมาย', recordedName: 'ผู้ร่าง' });
    expect(codesOf(await prepare())).toEqual(['warning-none-decided']);
    accepted(await revokeNoWarning(deps(), opdc(), year));
    expect(codesOf(await revokeNoWarning(deps(), opdc(), year))).toEqual(['warning-nothing-decided']);
    expect((await read()).none).toBeNull();
    expect(await actions()).toEqual(expect.arrayContaining(['early-warning.none', 'early-warning.revoke']));
  });

  it('is one letter with a line for each province, and advice with the reasons of the day, of which nothing is sent', async () => {
    const letter = accepted(await prepare());
    expect(letter).toMatchObject({ status: 'draft', kind: 'circular', about: 'early-warning/2568' });
    expect(letter.content.recipients).toEqual([
      {
        ...{ organisationId: 'TH-42', name: 'จังหวัดเลย' },
        line: expect.stringContaining('ตัวชี้วัดที่ขอให้เร่งรัด 1 ตัวชี้วัด ได้แก่ (1) 1.1-SME'),
      },
    ]);
    // Who reads the paper alone knows by when to answer.
    expect(letter.content.paragraphs.at(-1)).toContain('ภายในวันที่ 30 มิถุนายน 2568');
    const [draft] = (await read()).warnings;
    expect(draft).toMatchObject({ status: 'draft', letterId: letter.id, replyBy: '2025-06-30', giverId: 'opdc' });
    expect(draft?.reasons[0]).toBe('ประมาณจาก 6 งวดที่รายงานแล้ว');
    expect(accepted(await readAdviceOfParty(deps(), officer(), loei)).advice).toEqual([]);
    expect(codesOf(await readAdvice(deps(), officer(), { ...loei, number: draft?.number ?? 0 }))).toEqual([
      'not-found',
    ]);
    expect(codesOf(await prepare())).toEqual(['warning-prepared-already']);
    expect(codesOf(await decideNoWarning(deps(), opdc(), { ...year, reason: 'ไม่มี' }))).toEqual([
      'warning-prepared-already',
    ]);
    expect(codesOf(await giveWarnings(deps(), opdc(), year))).toEqual(['advice-letter-not-sent']);
    expect(codesOf(await move(opdc(), draft?.number ?? 0, 'give-advice'))).toEqual(['advice-letter-not-sent']);
  });

  it('begins anew where its letter was cancelled, and the drafts of that letter end with it', async () => {
    const [first] = (await read()).letters;
    const input = { organisationId: 'opdc', letterId: first?.letter.id ?? '', rowVersion: null, reason: 'เลือกไม่ครบ' };
    accepted(await moveLetter(deps(), opdc(), input, { action: 'drop-letter' }));
    accepted(await prepare());
    const all = await deps().transactions.read((stores) => stores.advice.listOfYear(2568));
    expect(all.map(({ number, status }) => [number, status])).toEqual([
      [1, 'withdrawn'],
      [2, 'draft'],
    ]);
  });

  describe('once the letter was sent', () => {
    it('is given to whoever has the letter, and tells them apart from strangers', async () => {
      const [current] = (await read()).letters;
      if (current === undefined) throw new Error('no letter');
      await setting.send(current.letter);
      expect((await read()).letters).toMatchObject([{ reached: 1, opened: 0, replied: 0 }]);
      expect(accepted(await giveWarnings(deps(), opdc(), year))).toEqual({ given: 1, left: 0 });
      expect(codesOf(await giveWarnings(deps(), opdc(), year))).toEqual(['warning-nothing-chosen']);
      const { advice } = accepted(await readAdviceOfParty(deps(), officer(), loei));
      expect(advice).toMatchObject([{ number: 2, status: 'given', code: '1.1-SME', advice: 'ขอให้เร่งรัด' }]);
      expect(codesOf(await readAdviceOfParty(deps(), stranger, loei))).toEqual(['forbidden']);
      expect(codesOf(await readAdviceOfYear(deps(), officer(), year))).toEqual(['forbidden']);
      expect(codesOf(await saveAdvice(deps(), opdc(), { ...loei, number: 2, rowVersion: null, ...said }))).toEqual([
        'advice-not-editable',
      ]);
    });
    const said = { code: '1.1-SME', advice: 'อื่น', replyBy: '2025-06-30' };

    it('is answered by its province, asked again once and accepted, with every word kept', async () => {
      const answer = { reply: 'จะจัดประชุมเร่งรัด', doneBy: '2025-07-31' };
      for (const by of [opdc(), stranger, actorOf('kpi-host', 'TH-42.cd')])
        expect(codesOf(await move(by, 2, 'answer-advice', answer))).toEqual(['forbidden']);
      expect(codesOf(await move(officer(), 2, 'answer-advice'))).toEqual(['answer-required']);
      accepted(await move(officer(), 2, 'answer-advice', answer));
      expect(codesOf(await move(officer(), 2, 'accept-answer'))).toEqual(['forbidden']);
      expect(codesOf(await move(opdc(), 2, 'ask-again'))).toEqual(['reason-required']);
      accepted(await move(opdc(), 2, 'ask-again', { reason: 'งบประมาณเท่าใด' }));
      accepted(await move(officer(), 2, 'answer-advice', { reply: 'สองแสนบาท', doneBy: '2025-08-15' }));
      const done = accepted(await move(opdc(), 2, 'accept-answer'));
      expect(done.status).toBe('accepted');
      expect(done.remarks.map(({ kind, text, doneBy, name }) => [kind, text, doneBy, name])).toEqual([
        ['answer', 'จะจัดประชุมเร่งรัด', '2025-07-31', 'เจ้าหน้าที่จังหวัด'],
        ['question', 'งบประมาณเท่าใด', null, 'ผู้ร่าง'],
        ['answer', 'สองแสนบาท', '2025-08-15', 'เจ้าหน้าที่จังหวัด'],
      ]);
      expect(await actions()).toEqual(
        expect.arrayContaining([
          'advice.give-advice',
          'advice.answer-advice',
          'advice.ask-again',
          'advice.accept-answer',
        ]),
      );
    });
  });

  it('is one occasion of advice among others: a central agency gives it on its own indicator alone', async () => {
    const holding = { role: 'central-data-owner', organisationId: 'central.dga', measures: ['2568/2.2-DGR'] } as const;
    const agency: Actor = { ...actorOf('central-data-owner', 'central.dga'), holdings: [holding] };
    const about = (code: string) =>
      ({ ...loei, source: 'consultation', code, advice: 'ก', reasons: [], replyBy: null }) as const;
    for (const code of ['', '1.1-SME'])
      expect(codesOf(await startAdvice(deps(), agency, about(code)))).toEqual(['forbidden']);
    const begun = accepted(
      await deps().transactions.reaching('everywhere', () => startAdvice(deps(), agency, about('2.2-DGR'))),
    );
    expect(begun).toMatchObject({ number: 3, status: 'draft', code: '2.2-DGR' });
    const again = await deps().transactions.reaching('everywhere', () => startAdvice(deps(), agency, about('2.2-DGR')));
    expect(again).toMatchObject({ ok: true, value: { number: 3 }, unchanged: true });
    for (const source of ['early-warning', 'six-month-analysis'] as const)
      for (const by of [opdc(), agency])
        expect(codesOf(await startAdvice(deps(), by, { ...about('2.2-DGR'), source }))).toEqual([
          'advice-source-elsewhere',
        ]);
    expect(codesOf(await startAdvice(deps(), opdc(), about('9.9')))).toEqual(['advice-indicator-unknown']);
    expect(codesOf(await startAdvice(deps(), opdc(), { ...about(''), organisationId: 'TH-13' }))).toEqual([
      'advice-not-agreed',
    ]);
  });
});
