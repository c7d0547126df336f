import { beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { meetingSetting, samplePlan } from '../../testing/meeting-setting.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { saveLetterUnit } from '../letters/save-unit.ts';
import { readMeetingLetters } from './read-meeting-letters.ts';
import { startMeetingLetter } from './start-meeting-letter.ts';

describeOnEachDatabase('the letter that invites to a meeting', (database) => {
  const { deps, person, called } = meetingSetting(database);
  let id = '';
  beforeAll(async () => {
    const invitees = ['TH-50.cd', 'TH-50.ts'].map((organisationId) => ({
      ...{ invited: { kind: 'organisation', organisationId } as const, must: true },
    }));
    const plan = samplePlan({ link: 'https://demonstration.example/x', channel: 'both', passcode: 'ลับ-424242' });
    id = (await called({ plan, invitees })).id;
  });
  const start = (by: string) => startMeetingLetter(deps(), person(by), { id, agendaAddress: '/agenda' });

  it('needs an office that has a letter code, and somebody who writes letters of its convener', async () => {
    expect(codesOf(await start('planner'))).toEqual(['letter-unit-required']);
    for (const by of ['head', 'stranger', 'opdc']) expect(codesOf(await start(by))).toEqual(['forbidden']);
    const meeting = { id, organisationId: 'TH-50', status: 'called', day: '2015-10-16' } as const;
    const lacking = async (by: string) => (await readMeetingLetters(deps(), person(by), meeting)).unitsFirst;
    // Who may begin it is told in whose letter room one is recorded first.
    expect([await lacking('planner'), await lacking('head'), await lacking('stranger')]).toEqual(['TH-50', null, null]);
    accepted(
      await saveLetterUnit(deps(), person('planner'), {
        ...{ organisationId: 'TH-50', unitId: null, rowVersion: null, code: 'ชม 0017.2', office: 'สำนักงานจังหวัด' },
        ...{ group: '', address: ['ศาลากลางจังหวัดเชียงใหม่'], telephones: ['โทร 0 5311 2708'], site: '', endsOn: null },
      }),
    );
    expect(await lacking('planner')).toBe(null);
  });

  it('says what, when and where, to those invited, with the agenda enclosed and without the passcode', async () => {
    const { organisationId, kind, status, content } = accepted(await start('planner'));
    expect({ organisationId, kind, status }).toEqual({ organisationId: 'TH-50', kind: 'circular', status: 'draft' });
    expect(content.subject).toContain('ขอเชิญประชุมติดตามผลการดำเนินงาน');
    expect(content.paragraphs[0]).toContain('ด้วยจังหวัดเชียงใหม่กำหนดจัด');
    expect(content.paragraphs[0]).toContain('วันศุกร์ที่ 16 ตุลาคม 2558 เวลา 13.30 น.');
    expect(content.paragraphs[0]).toContain('ณ ห้องประชุมกลุ่มงานยุทธศาสตร์');
    expect(content.recipients.map((one) => one.organisationId)).toEqual(['TH-50.cd', 'TH-50.ts']);
    expect([content.annex, content.replyBy, content.fiscalYears]).toEqual([true, '2015-10-14', [2558]]);
    expect(content.enclosures.map((one) => one.address)).toEqual(['/agenda']);
    expect(JSON.stringify(content)).not.toContain('424242');
    expect(JSON.stringify(content)).not.toContain('…');
  });

  it('is begun once, also by two at the same time, and found from the meeting by who reads those letters', async () => {
    const [one, two] = await Promise.all([start('planner'), start('planner')]);
    expect(accepted(one).id).toBe(accepted(two).id);
    const meeting = { id, organisationId: 'TH-50', status: 'called', day: '2015-10-16' } as const;
    const seen = await readMeetingLetters(deps(), person('planner'), meeting);
    expect([seen.letters.map((letter) => letter.id), seen.mayStart]).toEqual([[accepted(one).id], false]);
    expect(await readMeetingLetters(deps(), person('stranger'), meeting)).toEqual({
      ...{ letters: [], mayStart: false, unitsFirst: null, elsewhere: null },
    });
  });

  it('is not begun for a meeting that was held or is cancelled', async () => {
    await database.owner.query(`UPDATE official_letter SET status = 'cancelled', cancelled_reason = 'เลื่อน'`);
    for (const status of ['held', 'minutes-approved', 'cancelled'] as const) {
      await database.owner.query('UPDATE meeting SET status = $1 WHERE id = $2', [status, id]);
      expect(codesOf(await start('planner')), status).toEqual(['meeting-past-inviting']);
      const meeting = { id, organisationId: 'TH-50', status, day: '2015-10-16' };
      expect((await readMeetingLetters(deps(), person('planner'), meeting)).mayStart).toBe(false);
    }
  });
});
