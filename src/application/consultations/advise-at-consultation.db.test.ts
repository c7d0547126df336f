import { beforeAll, expect, it } from 'vitest';
import type { Actor } from '../../domain/people/actor.ts';
import { consultationSetting } from '../../testing/consultation-setting.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf, growth, supplied } from '../../testing/reporting-sample.ts';
import { moveAdvice } from '../advice/advice-lifecycle.ts';
import { moveMeeting } from '../meetings/move-meeting.ts';
import { recordAttendance } from '../meetings/record-attendance.ts';
import { adviseAtConsultation } from './advise-at-consultation.ts';
import { answerQuestion, askQuestion } from './ask-question.ts';
import { bookSlot } from './book-slot.ts';
import { callConsultations } from './call-consultations.ts';
import { openSlots, planRound } from './plan-round.ts';
import { readConsultation } from './read-consultation.ts';

const year = { fiscalYear: 2568 };
const loei = { organisationId: 'TH-42', ...year };
const plan = { ...year, link: 'https://meet.example.go.th/consult', passcode: '', questionsBy: '2025-06-10' };
const owner: Actor = {
  ...actorOf('central-data-owner', 'central.dg'),
  holdings: [{ role: 'central-data-owner', organisationId: 'central.dg', measures: [`2568/${supplied.code}`] }],
};

describeOnEachDatabase('the agencies concerned follow up (S2 chart 4)', (database) => {
  let setting: Awaited<ReturnType<typeof consultationSetting>>;
  const deps = () => setting.deps;
  const opdc = () => setting.people.writer;
  const officer = () => setting.people.officer;
  const read = async (actor = owner) => accepted(await readConsultation(deps(), actor, loei));
  const answer = (number: number) => answerQuestion(deps(), owner, { ...loei, number, answer: 'ตามเกณฑ์ของปี' });
  const advise = (code: string, actor = owner) =>
    adviseAtConsultation(deps(), actor, { ...loei, code, advice: 'ขอให้เร่งรัด', replyBy: '2025-07-15' });

  beforeAll(async () => {
    setting = await consultationSetting(database);
  });

  it('each is invited with every province that has a time, and none that is no central agency', async () => {
    const planned = (agencies: readonly string[]) => planRound(deps(), opdc(), { ...plan, agencies, rowVersion: null });
    for (const id of ['TH-13', 'TH-42.cd'])
      expect(codesOf(await planned([id]))).toEqual(['consultation-agency-unknown']);
    accepted(await planned(['central.dg']));
    accepted(await openSlots(deps(), opdc(), { ...year, day: '2025-06-12', starts: '09:00', minutes: 60, count: 1 }));
    accepted(await bookSlot(deps(), officer(), { ...loei, slot: 1, attendees: ['นายก ผู้ว่าราชการจังหวัด'] }));
    for (const question of [supplied.code, growth.code, ''])
      accepted(await askQuestion(deps(), officer(), { ...loei, code: question, question: 'ขอคำแนะนำ' }));
    accepted(await callConsultations(deps(), opdc(), year));
    const { meeting, ownInvitation } = await read();
    expect(meeting?.invitees.map(({ invited, must }) => [invited, must])).toEqual([
      [{ kind: 'organisation', organisationId: 'TH-42' }, true],
      [{ kind: 'organisation', organisationId: 'central.dg' }, false],
    ]);
    expect(ownInvitation?.invited).toEqual({ kind: 'organisation', organisationId: 'central.dg' });
  });

  it('each reads and answers what is asked about its own indicator; of others it learns nothing', async () => {
    expect((await read()).questions.map(({ code }) => code)).toEqual([supplied.code, '']);
    expect((await read()).mayAnswer).toEqual([1]);
    expect([codesOf(await answer(2)), codesOf(await answer(3))]).toEqual([['forbidden'], ['forbidden']]);
    accepted(await answer(1));
    const elsewhere = actorOf('central-data-owner', 'central.dg');
    expect(codesOf(await readConsultation(deps(), elsewhere, loei))).toEqual(['forbidden']);
  });

  it('each advises on its own indicator alone, once the consultation was held; the province answers it', async () => {
    expect(codesOf(await advise(supplied.code))).toEqual(['consultation-not-held']);
    setting.onDay('2025-06-12');
    const id = (await read()).one.meetingId ?? '';
    const attendance = [1, 2].map((number) => ({
      number,
      attendance: { present: true, as: 'self', name: '', office: '' } as const,
    }));
    accepted(await recordAttendance(deps(), opdc(), { id, attendance, rowVersion: null }));
    accepted(await moveMeeting(deps(), opdc(), { id, rowVersion: null }, 'hold-meeting'));
    expect((await read()).mayGiveAbout).toEqual([supplied.code]);
    for (const code of [growth.code, '', 'none']) expect(codesOf(await advise(code))).toEqual(['forbidden']);
    expect(codesOf(await advise(supplied.code, officer()))).toEqual(['forbidden']);
    const given = accepted(await advise(supplied.code));
    expect([given.giverId, given.meetingId]).toEqual(['central.dg', id]);
    const move = { ...loei, number: given.number, rowVersion: null };
    accepted(await moveAdvice(deps(), owner, move, 'give-advice'));
    accepted(await moveAdvice(deps(), officer(), { ...move, reply: 'จะทำ', doneBy: '2025-07-31' }, 'answer-advice'));
    expect((await read()).advice.map(({ status, code }) => [status, code])).toEqual([['answered', supplied.code]]);
    const ofOpdc = accepted(await advise(growth.code, opdc()));
    const about = { ...loei, number: ofOpdc.number, rowVersion: null };
    expect(codesOf(await moveAdvice(deps(), owner, about, 'give-advice'))).not.toEqual([]);
    expect((await read()).advice).toHaveLength(1);
  });
});
