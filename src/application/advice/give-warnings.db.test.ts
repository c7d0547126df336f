import { beforeAll, expect, it } from 'vitest';
import { adviceSetting } from '../../testing/advice-setting.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf, settingPassword } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { moveLetter } from '../letters/letter-lifecycle.ts';
import { pendingReader } from '../work/pending-reader.ts';
import { moveAdvice } from './advice-lifecycle.ts';
import { giveWarnings } from './give-warnings.ts';
import { prepareWarnings } from './prepare-warnings.ts';
import { readAdviceOfParty } from './read-advice.ts';
import { readWarnings } from './read-warnings.ts';

const year = { fiscalYear: 2568 };
const loei = { organisationId: 'TH-42', ...year };
const advice = 'ขอให้เร่งรัดการส่งเสริมผู้ประกอบการ';

describeOnEachDatabase('warnings that follow their letter', (database) => {
  let setting: Awaited<ReturnType<typeof adviceSetting>>;
  beforeAll(async () => {
    setting = await adviceSetting(database);
  });
  const deps = () => setting.deps;
  const opdc = () => setting.people.writer;
  const officer = () => setting.people.officer;
  const prepare = (replyBy = '2025-06-15') =>
    prepareWarnings(deps(), opdc(), {
      ...{ ...year, unitId: setting.unitId, chosen: ['TH-42/1.1-SME'], advice, replyBy },
    });
  const give = () => giveWarnings(deps(), opdc(), year);
  const ofParty = async () => accepted(await readAdviceOfParty(deps(), officer(), loei));
  const newest = async () => {
    const [first] = accepted(await readWarnings(deps(), opdc(), year)).letters;
    if (first === undefined) throw new Error('no letter');
    return first.letter;
  };
  const withdrawLetter = async () => {
    const input = { organisationId: 'opdc', letterId: (await newest()).id, rowVersion: null, reason: 'ออกผิดฉบับ' };
    const proof = { password: settingPassword };
    accepted(await moveLetter(deps(), opdc(), input, { action: 'withdraw-letter', proof }));
  };
  const tasks = async (by = officer()) =>
    (await deps().transactions.read((stores) => pendingReader(stores, deps().clock.today()).of(by)))
      .filter(({ advice: about }) => about !== undefined)
      .map((one) => [one.kind, one.organisationId, one.advice?.number, one.due]);
  /** What rows of the party's own journal say, which the party reads. */
  const journalOfParty = async () =>
    JSON.stringify((await database.pool.query(`SELECT * FROM journal WHERE organisation_id = 'TH-42'`)).rows);

  it('tell their party nothing while they are drafts, neither by its journal nor by its work', async () => {
    setting.onDay('2025-06-02');
    accepted(await prepare());
    const told = await journalOfParty();
    for (const word of [advice, 'ประมาณจาก 6 งวด', 'early-warning', 'advice.start']) expect(told).not.toContain(word);
    const { rows } = await database.pool.query(`SELECT subject FROM journal WHERE action = 'advice.start'`);
    expect(rows).toEqual([{ subject: '2568/advice/TH-42/1' }]);
    expect(await tasks()).toEqual([]);
    expect((await ofParty()).awaited).toEqual([]);
  });

  it('are not given by a letter that was withdrawn', async () => {
    await setting.send(await newest());
    expect((await ofParty()).awaited).toEqual([expect.stringContaining('ส่งสัญญาณเตือนล่วงหน้า')]);
    await withdrawLetter();
    expect((await ofParty()).awaited).toEqual([]);
    expect(codesOf(await give())).toEqual(['advice-letter-cancelled']);
    expect((await ofParty()).advice).toEqual([]);
  });

  it('are given with the day of the letter where it arrives after that day, and stand in the work of the party', async () => {
    accepted(await prepare());
    expect(await journalOfParty()).not.toContain('advice.discard-advice');
    setting.onDay('2025-06-20');
    await setting.send(await newest());
    expect(accepted(await give())).toEqual({ given: 1, left: 0 });
    expect((await ofParty()).advice).toMatchObject([{ number: 2, status: 'given', replyBy: '2025-06-15' }]);
    expect(await journalOfParty()).toContain(advice);
    expect(await tasks()).toEqual([['answer-advice', 'TH-42', 2, '2025-06-15']]);
    expect(await tasks(opdc())).toEqual([]);
  });

  it('are judged by who gave them: what was answered stands in the work of OPDC, and in that of nobody else', async () => {
    const key = { ...loei, number: 2, rowVersion: null };
    const answer = { ...key, reply: 'จะจัดประชุม', doneBy: '2025-07-31' };
    accepted(await moveAdvice(deps(), officer(), answer, 'answer-advice'));
    expect(await tasks()).toEqual([]);
    expect(await tasks(opdc())).toEqual([['judge-answer', 'TH-42', 2, null]]);
    for (const other of [actorOf('provincial-officer', 'TH-50'), actorOf('central-data-owner', 'central.dga')])
      expect(await tasks(other)).toEqual([]);
  });

  it('are not followed by a second circular while the first, withdrawn after all, was given and not taken back', async () => {
    await withdrawLetter();
    expect(codesOf(await prepare('2025-07-31'))).toEqual(['warning-still-stands']);
    const input = { ...loei, number: 2, rowVersion: null, reason: 'หนังสือยกเลิกแล้ว' };
    accepted(await moveAdvice(deps(), opdc(), input, 'withdraw-advice'));
    accepted(await prepare('2025-07-31'));
  });
});
