import { beforeAll, expect, it } from 'vitest';
import { consultationSetting } from '../../testing/consultation-setting.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { moveAdvice } from '../advice/advice-lifecycle.ts';
import { moveMeeting } from '../meetings/move-meeting.ts';
import { recordAttendance } from '../meetings/record-attendance.ts';
import { pendingReader } from '../work/pending-reader.ts';
import { adviseAtConsultation } from './advise-at-consultation.ts';
import { answerQuestion, askQuestion } from './ask-question.ts';
import { bookSlot } from './book-slot.ts';
import { callConsultations } from './call-consultations.ts';
import { askToMove, decideMove } from './move-consultation.ts';
import { closeSlot, openSlots, planRound } from './plan-round.ts';
import { readConsultation } from './read-consultation.ts';
import { readConsultations } from './read-consultations.ts';

const year = { fiscalYear: 2568 };
const loei = { organisationId: 'TH-42', ...year };
const plan = {
  ...year,
  link: 'https://meet.example.go.th/consult',
  passcode: 'x1',
  questionsBy: '2025-06-10',
  agencies: [],
};
const june = { ...year, day: '2025-06-12', starts: '09:00', minutes: 60, count: 2 };

describeOnEachDatabase('a consultation by video', (database) => {
  let setting: Awaited<ReturnType<typeof consultationSetting>>;
  beforeAll(async () => {
    setting = await consultationSetting(database);
  });
  const deps = () => setting.deps;
  const opdc = () => setting.people.writer;
  const officer = () => setting.people.officer;
  const stranger = actorOf('provincial-officer', 'TH-13');
  const read = async () => accepted(await readConsultation(deps(), officer(), loei));
  const found = async (actor = officer()) =>
    (await deps().transactions.read((stores) => pendingReader(stores, deps().clock.today()).of(actor))).filter(
      ({ consultation }) => consultation,
    );
  const tasks = async (actor = officer()) => (await found(actor)).map(({ kind, due }) => [kind, due]);

  it('is arranged by OPDC alone, on working days of its window, no time over another', async () => {
    expect(codesOf(await planRound(deps(), officer(), { ...plan, rowVersion: null }))).toEqual(['forbidden']);
    expect(await tasks(opdc())).toEqual([['plan-consultation', '2025-06-01']]);
    expect(codesOf(await openSlots(deps(), opdc(), june))).toEqual(['consultation-not-open']);
    expect(codesOf(await bookSlot(deps(), officer(), { ...loei, slot: 1, attendees: ['ก'] }))).toEqual([
      'consultation-not-open',
    ]);
    expect(codesOf(await planRound(deps(), opdc(), { ...plan, link: '', questionsBy: null, rowVersion: 0 }))).toEqual([
      'meeting-link-required',
      'consultation-questions-day-required',
    ]);
    const secret = { ...plan, link: 'https://meet.example.go.th/consult?pwd=x1', rowVersion: 0 };
    expect(codesOf(await planRound(deps(), opdc(), secret))).toEqual(['meeting-link-has-passcode']);
    accepted(await planRound(deps(), opdc(), { ...plan, rowVersion: 0 }));
    for (const [changes, code] of [
      [{ day: '2025-07-01' }, 'consultation-day-outside'],
      [{ day: '2025-06-14' }, 'consultation-day-off'],
      [{ day: null }, 'consultation-day-required'],
      [{ starts: '25:00' }, 'meeting-time-invalid'],
      [{ minutes: 5 }, 'consultation-length-invalid'],
      [{ count: 0 }, 'consultation-count-invalid'],
      [{ starts: '23:00' }, 'consultation-slots-too-late'],
    ] as const)
      expect(codesOf(await openSlots(deps(), opdc(), { ...june, ...changes }))).toEqual([code]);
    expect(accepted(await openSlots(deps(), opdc(), june)).slots.map(({ starts }) => starts)).toEqual([
      '09:00',
      '10:00',
    ]);
    expect(codesOf(await openSlots(deps(), opdc(), { ...june, starts: '10:30' }))).toEqual([
      'consultation-slots-overlap',
    ]);
    accepted(await openSlots(deps(), opdc(), { ...june, day: '2025-06-13', count: 1 }));
    expect(await tasks()).toEqual([['book-consultation', '2025-06-10']]);
    // No source says by when: that it is this day is said to be assumed.
    expect((await found())[0]?.assumed).toContain('เอกสารต้นทางไม่กำหนดวันเลือกเวลา');
    expect((await read()).free.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('is booked by its province, which names who comes; a stranger learns nothing', async () => {
    const book = (slot: number | null, attendees = ['นายก ผู้ว่าราชการจังหวัด']) =>
      bookSlot(deps(), officer(), { ...loei, slot, attendees });
    for (const refused of [
      await readConsultation(deps(), stranger, loei),
      await bookSlot(deps(), stranger, { ...loei, slot: 1, attendees: ['ก'] }),
      await askQuestion(deps(), stranger, { ...loei, code: '', question: 'ก' }),
      await askToMove(deps(), stranger, { ...loei, slot: null, reason: 'ก' }),
      await decideMove(deps(), officer(), { ...loei, slot: null, reason: 'ก' }),
      await answerQuestion(deps(), officer(), { ...loei, number: 1, answer: 'ก' }),
      await adviseAtConsultation(deps(), officer(), { ...loei, code: '', advice: 'ก', replyBy: null }),
      await callConsultations(deps(), officer(), year),
      await closeSlot(deps(), officer(), { ...year, slot: 3 }),
      await readConsultations(deps(), officer(), year),
    ])
      expect(codesOf(refused)).toEqual(['forbidden']);
    expect(codesOf(await book(null))).toEqual(['consultation-slot-required']);
    expect(codesOf(await book(9))).toEqual(['consultation-slot-unknown']);
    expect(codesOf(await book(1, [' ']))).toEqual(['consultation-attendees-required']);
    accepted(await book(2));
    expect(accepted(await book(1))).toMatchObject({ slot: 1 });
    expect(await book(1)).toMatchObject({ ok: true, unchanged: true });
    expect(codesOf(await closeSlot(deps(), opdc(), { ...year, slot: 1 }))).toEqual(['consultation-slot-taken']);
    expect(await tasks()).toEqual([]);
    expect(await tasks(opdc())).toEqual([['call-consultation', '2025-06-12']]);
  });

  it('takes questions until their day, and answers each once', async () => {
    const ask = (question: string, code = '') => askQuestion(deps(), officer(), { ...loei, code, question });
    expect(codesOf(await ask(' '))).toEqual(['consultation-question-required']);
    expect(codesOf(await ask('ก', 'none'))).toEqual(['advice-indicator-unknown']);
    accepted(await ask('ขอคำแนะนำเรื่องการเร่งรัด', '1.1-SME'));
    expect(await ask('ขอคำแนะนำเรื่องการเร่งรัด', '1.1-SME')).toMatchObject({ unchanged: true });
    const answer = (text: string, number = 1) => answerQuestion(deps(), opdc(), { ...loei, number, answer: text });
    expect(codesOf(await answer(''))).toEqual(['consultation-answer-required']);
    expect(codesOf(await answer('ก', 7))).toEqual(['not-found']);
    accepted(await answer('ใช้ข้อมูลรายเดือน'));
    expect(codesOf(await answer('อื่น'))).toEqual(['consultation-question-answered']);
    accepted(await ask('ถามไว้ ยังไม่มีคำตอบ'));
    expect(await tasks(opdc())).toEqual([
      ['call-consultation', '2025-06-12'],
      ['answer-questions', '2025-06-12'],
    ]);
    setting.onDay('2025-06-11');
    expect(codesOf(await ask('ช้าไป'))).toEqual(['consultation-questions-closed']);
    // The day has passed, and everything else may still be changed.
    for (const link of ['https://meet.example.go.th/other', plan.link])
      accepted(await planRound(deps(), opdc(), { ...plan, link, rowVersion: null }));
    expect((await read()).questions.map((one) => one.answer?.text)).toEqual(['ใช้ข้อมูลรายเดือน', undefined]);
  });

  it('becomes a meeting to which the province has replied, and is moved by OPDC when asked', async () => {
    expect(codesOf(await askToMove(deps(), officer(), { ...loei, slot: 2, reason: 'ก' }))).toEqual([
      'consultation-not-called',
    ]);
    expect(accepted(await callConsultations(deps(), opdc(), year))).toEqual({ called: 1 });
    expect(codesOf(await callConsultations(deps(), opdc(), year))).toEqual(['consultation-nothing-to-call']);
    const called = await read();
    expect([called.state, called.meeting?.meeting.status, called.meeting?.invitees[0]?.reply?.answer]).toEqual([
      ...['called', 'called', 'attends'],
    ]);
    expect(codesOf(await bookSlot(deps(), officer(), { ...loei, slot: 2, attendees: ['ก'] }))).toEqual([
      'consultation-called',
    ]);
    expect(codesOf(await askToMove(deps(), officer(), { ...loei, slot: 3, reason: '' }))).toEqual([
      'consultation-move-reason-required',
    ]);
    accepted(await askToMove(deps(), officer(), { ...loei, slot: 3, reason: 'ติดราชการ' }));
    expect(await tasks(opdc())).toEqual([
      ['decide-move', '2025-06-12'],
      ['answer-questions', '2025-06-12'],
    ]);
    accepted(await decideMove(deps(), opdc(), { ...loei, slot: null, reason: 'ไม่มีเวลาอื่น' }));
    expect((await read()).one.moveRequest?.declined).toBe('ไม่มีเวลาอื่น');
    accepted(await decideMove(deps(), opdc(), { ...loei, slot: 3, reason: 'เลื่อนตามคำขอ' }));
    expect((await read()).meeting?.meeting).toMatchObject({ day: '2025-06-13', starts: '09:00' });
  });

  it('is done once it was held; then what was advised is advice of its meeting, which the province answers', async () => {
    const given = () => deps().transactions.read((stores) => stores.june.given('TH-42', 2568));
    const said = { ...loei, code: '1.1-SME', advice: 'ขอให้เร่งรัด', replyBy: '2025-07-15' };
    setting.onDay('2025-06-13');
    expect(codesOf(await adviseAtConsultation(deps(), opdc(), said))).toEqual(['consultation-not-held']);
    expect(await given()).toEqual({ consulted: false, warned: false });
    const id = (await read()).one.meetingId ?? '';
    const attendance = [{ number: 1, attendance: { present: true, as: 'self', name: '', office: '' } as const }];
    accepted(await recordAttendance(deps(), opdc(), { id, attendance, rowVersion: null }));
    accepted(await moveMeeting(deps(), opdc(), { id, rowVersion: null }, 'hold-meeting'));
    expect(await given()).toEqual({ consulted: true, warned: false });
    expect((await read()).state).toBe('held');
    // What was asked and not answered in time still waits for OPDC, without a day, and is still answered; nothing more is asked.
    expect(await tasks(opdc())).toEqual([['answer-questions', null]]);
    const late = { ...loei, code: '', question: 'ช้าไป' };
    expect(codesOf(await askQuestion(deps(), officer(), late))).toEqual(['consultation-held']);
    setting.onDay('2025-08-01');
    expect(await tasks(opdc())).toEqual([['answer-questions', null]]);
    expect(accepted(await readConsultation(deps(), opdc(), loei)).mayAnswer).toEqual([2]);
    accepted(await answerQuestion(deps(), opdc(), { ...loei, number: 2, answer: 'ตอบหลังประชุม' }));
    expect(await tasks(opdc())).toEqual([]);
    expect((await read()).questions.map(({ answer }) => answer?.text)).toEqual(['ใช้ข้อมูลรายเดือน', 'ตอบหลังประชุม']);
    setting.onDay('2025-06-13');
    const { number, meetingId } = accepted(await adviseAtConsultation(deps(), opdc(), said));
    expect(meetingId).toBe(id);
    const move = { ...loei, number, rowVersion: null };
    accepted(await moveAdvice(deps(), opdc(), move, 'give-advice'));
    accepted(await moveAdvice(deps(), officer(), { ...move, reply: 'จะทำ', doneBy: '2025-07-31' }, 'answer-advice'));
    expect((await read()).advice.map(({ status }) => status)).toEqual(['answered']);
    expect(codesOf(await bookSlot(deps(), officer(), { ...loei, slot: 2, attendees: ['ก'] }))).toEqual([
      'consultation-held',
    ]);
  });
});
