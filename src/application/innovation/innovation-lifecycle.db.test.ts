import { beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/database.ts';
import {
  innovationPeople,
  innovationSetting,
  innovationYearKey as key,
  wholeInnovation,
} from '../../testing/innovation-setting.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { receivedFile } from '../../testing/received-file.ts';
import { pendingReader } from '../work/pending-reader.ts';
import { admitLateInnovation } from './admit-late-innovation.ts';
import { recuseFromInnovation } from './give-innovation-scores.ts';
import { attachInnovationFile, openInnovationFile, takeBackInnovationFile } from './innovation-files.ts';
import { readCallForm, readInnovation } from './read-innovation.ts';
import { readInnovationFigure } from './read-innovation-figure.ts';
import { readInnovationProposal } from './read-innovation-proposal.ts';
import { readShowcase } from './read-showcase.ts';
import { saveInnovation } from './write-innovation.ts';

describeOnEachDatabase('innovation proposals of a province', (database) => {
  const setting = innovationSetting(database);
  const { deps, by, call, appoint, start, move, score, onDay } = setting;
  const read = (who: Parameters<typeof by>[0], number: number) =>
    readInnovationProposal(deps(), by(who), { ...key, number });
  const fieldsOf = (outcome: Awaited<ReturnType<typeof call>>) =>
    outcome.ok ? [] : outcome.refusals.map(({ code, field }) => `${field} ${code}`);
  const tasks = async (who: Parameters<typeof by>[0]) =>
    (await deps().transactions.read((stores) => pendingReader(stores, deps().clock.today()).of(by(who))))
      .filter(({ innovation }) => innovation !== undefined)
      .map(({ kind, due, innovation }) => [kind, due, innovation?.number ?? null]);
  const seenAnywhere = async (who: Parameters<typeof by>[0], number: number) =>
    JSON.stringify([await read(who, number), await readInnovation(deps(), by(who), key)]);

  beforeAll(() => onDay('2019-05-07'));

  it('are called for by the provincial office alone, with days of the year and weights of exactly 100', async () => {
    const form = accepted(await readCallForm(deps(), by('officer'), key));
    expect(form.due?.day).toBe('2019-05-13');
    for (const who of innovationPeople.filter((one) => one !== 'officer' && one !== 'colleague'))
      expect(codesOf(await call({}, who)), who).toEqual(['forbidden']);
    const wrong = { title: ' ', opensOn: '2017-01-01', closesOn: '', invited: ['TH-42.cd'] };
    const criteria = [
      { name: 'ก', weight: '60' },
      { name: '', weight: '-1' },
    ];
    expect(fieldsOf(await call({ ...wrong, criteria }))).toEqual([
      ...['title innovation-title-required', 'opensOn day-outside-bounds', 'closesOn day-not-typed'],
      ...['criteria.1.name innovation-criterion-unnamed', 'criteria.1.weight innovation-weight-wrong'],
      'invited innovation-agency-unknown',
    ]);
    expect(fieldsOf(await call({ criteria: [{ name: 'ก', weight: '99.99' }] }))).toEqual([
      'criteria.0.weight innovation-weights-not-hundred',
    ]);
    const twice = ['ความใหม่ ', 'ความ ใหม่'].map((name) => ({ name, weight: '50' }));
    expect(fieldsOf(await call({ criteria: twice }))).toEqual(['criteria.1.name innovation-criterion-twice']);
    expect(fieldsOf(await call({ closesOn: '2019-05-01' }))).toEqual(['closesOn innovation-days-order']);
    expect(codesOf(await call({ fiscalYear: 2568 }))).toEqual(['not-found']);
    expect(codesOf(await start('commerce', 'TH-13.com'))).toEqual(['innovation-not-called']);
    expect(
      accepted(await call())
        .invited.map(({ id }) => id)
        .sort(),
    ).toEqual(['TH-13.com', 'TH-13.health']);
    expect(await call()).toMatchObject({ ok: true, unchanged: true });
    expect(codesOf(await call({ title: 'อื่น', rowVersion: 9 }))).toEqual(['changed-meanwhile']);
    expect(codesOf(await appoint(['officer']))).toEqual(['innovation-panel-few']);
    expect(codesOf(await appoint(['officer', 'neighbour']))).toEqual(['innovation-member-unknown']);
    accepted(await appoint(['colleague', 'governor', 'health']));
    expect(await tasks('commerce')).toEqual([['send-innovation', '2019-05-13', null]]);
    expect(await tasks('stranger')).toEqual([]);
  });

  it('are drafts of their agency alone, and are sent whole within the days of the call', async () => {
    expect(codesOf(await start('stranger', 'TH-13.com'))).toEqual(['forbidden']);
    expect(codesOf(await start('commerce', 'TH-13.com', { cost: '-1' }))).toEqual(['innovation-cost-negative']);
    const { number } = accepted(await start('commerce', 'TH-13.com', { problem: '' }));
    for (const who of innovationPeople.filter((one) => one !== 'commerce'))
      expect(codesOf(await read(who, number)), who).toEqual([who === 'neighbour' ? 'forbidden' : 'not-found']);
    for (const who of ['officer', 'stranger', 'health'] as const)
      expect(codesOf(await move(who, number, 'send')), who).toEqual(['not-found']);
    expect(codesOf(await move('commerce', number, 'send'))).toEqual(['innovation-part-missing']);
    const save = (more: object) =>
      saveInnovation(deps(), by('commerce'), { ...key, number, ...wholeInnovation, rowVersion: null, ...more });
    expect(codesOf(await save({ rowVersion: 7 }))).toEqual(['changed-meanwhile']);
    accepted(await save({}));
    expect(await save({ rowVersion: 1 })).toMatchObject({ ok: true, unchanged: true });
    const attached = accepted(
      await attachInnovationFile(deps(), by('commerce'), {
        ...{ ...key, number, file: receivedFile('a'), title: 'แผนงาน', replaces: null },
      }),
    );
    expect(attached).toMatchObject({ number: 1, version: 1, title: 'แผนงาน' });
    const file = { ...key, number, file: 1, version: 1 };
    expect(codesOf(await openInnovationFile(deps(), by('officer'), file))).toEqual(['not-found']);
    accepted(await move('commerce', number, 'send'));
    accepted(await openInnovationFile(deps(), by('officer'), file));
    expect(codesOf(await openInnovationFile(deps(), by('stranger'), file))).toEqual(['not-found']);
    expect(codesOf(await save({ title: 'อื่น' }))).toEqual(['innovation-not-editable']);
    expect(codesOf(await takeBackInnovationFile(deps(), by('commerce'), { ...file, reason: 'ผิด' }))).toEqual([
      'innovation-not-editable',
    ]);
    expect(await tasks('officer')).toEqual([['screen-innovation', null, number]]);
    expect(await tasks('commerce')).toEqual([]);
  });

  it('are returned, withdrawn and sent again as the next edition; what is written anew is not seen before it is sent', async () => {
    expect(codesOf(await move('officer', 1, 'return', ''))).toEqual(['reason-required']);
    accepted(await move('officer', 1, 'return', 'ขาดรายละเอียด'));
    expect(await tasks('commerce')).toEqual([['fix-innovation', null, 1]]);
    const anew = { ...key, number: 1, ...wholeInnovation, title: 'ชื่อใหม่ที่ยังไม่ส่ง', rowVersion: null };
    accepted(await saveInnovation(deps(), by('commerce'), anew));
    expect(await seenAnywhere('officer', 1)).not.toContain('ชื่อใหม่ที่ยังไม่ส่ง');
    onDay('2019-05-20');
    // What was sent in time and came back stays in time.
    expect(accepted(await move('commerce', 1, 'send')).editions).toMatchObject([
      { edition: 1, lateBecause: null },
      { edition: 2, lateBecause: null, title: 'ชื่อใหม่ที่ยังไม่ส่ง' },
    ]);
    accepted(await move('commerce', 1, 'withdraw', 'ขอทบทวน'));
    expect(codesOf(await move('commerce', 1, 'resume'))).toEqual(['innovation-closed']);
    onDay('2019-05-13');
    accepted(await move('commerce', 1, 'resume'));
    expect(accepted(await move('commerce', 1, 'send')).editions).toHaveLength(3);
  });

  it('are not taken after the last day, unless the office lets the agency in with a reason that is shown', async () => {
    onDay('2019-05-14');
    expect(await start('health', 'TH-13.health')).toMatchObject({
      refusals: [{ code: 'innovation-closed', field: 'title', facts: { last: '13 พฤษภาคม 2562' } }],
    });
    const admit = (agencyId: string, until: string, reason: string, who: Parameters<typeof by>[0] = 'officer') =>
      admitLateInnovation(deps(), by(who), { ...key, agencyId, until, reason });
    expect(codesOf(await admit('TH-13.health', '2019-05-20', 'น้ำท่วม', 'health'))).toEqual(['forbidden']);
    expect(codesOf(await admit('', '', ''))).toEqual([
      ...['innovation-agency-required', 'day-not-typed', 'reason-required'],
    ]);
    onDay('2019-05-13');
    expect(codesOf(await admit('TH-13.com', '2019-05-20', 'น้ำท่วม'))).toEqual(['innovation-not-late']);
    onDay('2019-05-14');
    expect(codesOf(await admit('TH-13.health', '2019-05-01', 'น้ำท่วม'))).toEqual(['day-outside-bounds']);
    accepted(await admit('TH-13.health', '2019-05-20', 'น้ำท่วมสำนักงาน'));
    const number = await setting.sent('health', 'TH-13.health');
    expect(accepted(await read('officer', number)).proposal.editions[0]?.lateBecause).toBe('น้ำท่วมสำนักงาน');
  });

  it('are scored blind by members of other agencies, and decided by two people', async () => {
    expect(codesOf(await score('governor', 1, ['5', '5', '5', '5']))).toEqual(['innovation-not-scored-now']);
    for (const number of [1, 2]) accepted(await move('officer', number, 'accept'));
    expect(codesOf(await call({ criteria: [{ name: 'ก', weight: '100' }] }))).toEqual(['innovation-criteria-in-use']);
    // The panel's member of the agency itself, and somebody who is no member.
    expect(await score('health', 2, ['5', '5', '5', '5'])).toMatchObject({
      refusals: [{ code: 'innovation-own-agency', field: 'scores' }],
    });
    expect(codesOf(await score('officer', 1, ['5', '5', '5', '5']))).toEqual(['innovation-not-member']);
    expect(codesOf(await score('commerce', 1, ['5', '5', '5', '5']))).toEqual(['innovation-own-agency']);
    expect(codesOf(await score('governor', 1, ['6', '', '3', '3']))).toEqual([
      ...['innovation-score-wrong', 'innovation-score-missing'],
    ]);
    expect(await score('governor', 1, ['5', '5', '5', '5', '5'])).toMatchObject({
      refusals: [{ code: 'innovation-criterion-unknown', field: 'scores.c5' }],
    });
    for (const number of [1, 2]) {
      accepted(await score('governor', number, ['5', '4', '5', '5']));
      expect(codesOf(await move('officer', number, 'propose-selected'))).toEqual(['innovation-scores-open']);
      for (const who of ['officer', 'colleague', 'health', 'commerce'] as const)
        expect(await seenAnywhere(who, number), who).not.toContain('ความเห็นลับของ governor');
      accepted(await score('colleague', number, ['4', '4', '4', '4']));
    }
    expect(await seenAnywhere('colleague', 1)).not.toContain('ความเห็นลับของ governor');
    accepted(await recuseFromInnovation(deps(), by('health'), { ...key, number: 1, reason: 'เป็นญาติ' }));
    expect(await seenAnywhere('health', 1)).not.toContain('ความเห็นลับของ governor');
    expect(await seenAnywhere('colleague', 1)).toContain('ความเห็นลับของ governor');
    expect(codesOf(await score('governor', 1, ['1', '1', '1', '1']))).toEqual(['innovation-concluded']);
    expect(await tasks('officer')).toEqual([1, 2].map((number) => ['decide-innovation', null, number]));
    accepted(await move('officer', 1, 'propose-selected', 'คะแนนสูงสุด'));
    accepted(await move('officer', 2, 'propose-not-selected', 'ไม่คุ้มค่า'));
    for (const who of ['commerce', 'health', 'stranger'] as const)
      for (const secret of ['87.5', 'คะแนนสูงสุด', 'proposed"'])
        expect(await seenAnywhere(who, 1), `${who} ${secret}`).not.toContain(secret);
    expect(codesOf(await move('officer', 1, 'announce'))).toEqual(['same-person']);
    expect(codesOf(await move('commerce', 1, 'announce'))).toEqual(['forbidden']);
    expect(accepted(await readShowcase(deps(), by('neighbour'), { fiscalYear: 2562 })).selected).toEqual([]);
    accepted(await move('governor', 2, 'send-back', 'ขอทบทวน'));
    accepted(await move('officer', 2, 'propose-not-selected', 'ไม่คุ้มค่า'));
    accepted(await move('governor', 1, 'announce'));
    accepted(await move('colleague', 2, 'announce'));
  });

  it('are read by their agency with the mean, and by everybody without names, costs and scores', async () => {
    // c1 20, c2 25, c3 25, c4 30: (5·20 + 4·25 + 5·25 + 5·30) ÷ 5 = 95 and 80; their mean 87.5.
    const own = accepted(await read('commerce', 1));
    expect(own.proposal).toMatchObject({ status: 'selected', settled: { score: '87.5000', members: 2, words: '' } });
    expect(own.scoring).toBeNull();
    expect(codesOf(await read('stranger', 1))).toEqual(['not-found']);
    const { selected, others } = accepted(await readShowcase(deps(), by('neighbour'), { fiscalYear: 2562 }));
    expect(selected).toMatchObject([{ title: 'ชื่อใหม่ที่ยังไม่ส่ง', idea: wholeInnovation.idea }]);
    expect(others).toMatchObject([{ number: 2, outcome: 'not-selected', idea: null }]);
    const text = JSON.stringify([selected, others]);
    for (const kept of ['สมศรี', '50000', '87.5', 'ไม่คุ้มค่า', 'น้ำท่วมสำนักงาน']) expect(text).not.toContain(kept);
    const { figure } = accepted(await readInnovationFigure(deps(), by('officer'), key));
    expect(figure).toMatchObject({ value: '3', meanScore: '87.5000', selected: 1 });
    const before = accepted(await readInnovationFigure(deps(), by('officer'), { ...key, day: '2019-05-10' }));
    expect(before.figure).toMatchObject({ value: '0', meanScore: null });
  });

  it('leave nothing of what is written or scored in the journal that the office reads before it may', async () => {
    const { rows } = await database.pool.query<{ said: string }>(
      `SELECT coalesce(before::text, '') || coalesce(after::text, '') AS said FROM journal
       WHERE action LIKE 'innovation.%' AND action IN ('innovation.start', 'innovation.save', 'innovation.save-scores',
         'innovation.conclude-scores')`,
    );
    expect(rows.length).toBeGreaterThan(5);
    for (const { said } of rows)
      for (const secret of [wholeInnovation.idea, 'ความเห็นลับ', 'score"']) expect(said).not.toContain(secret);
  });
});
