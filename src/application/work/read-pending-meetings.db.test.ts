import { expect, it } from 'vitest';
import { openTransactions } from '../../boot/open-stores.ts';
import { countStatements } from '../../testing/count-statements.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { meetingSetting, samplePlan } from '../../testing/meeting-setting.ts';
import { accepted } from '../../testing/people-setting.ts';
import { moveMeeting } from '../meetings/move-meeting.ts';
import { readMeetings } from '../meetings/read-meetings.ts';
import { recordAttendance } from '../meetings/record-attendance.ts';
import { recordMeetingMinutes } from '../meetings/record-minutes.ts';
import { replyMeeting } from '../meetings/reply-meeting.ts';
import { readWorkQueue } from './read-work-queue.ts';

describeOnEachDatabase('invitations in the queue of work', (database) => {
  const { deps, person, called, at } = meetingSetting(database);
  const queue = async (name: string) => accepted(await readWorkQueue(deps(), person(name), { query: '' })).mine;

  it('wait for those invited until the day of reply, and are gone once they are answered', async () => {
    const { id } = await called({ plan: samplePlan({ replyBy: '2015-10-14' }) });
    expect((await queue('head')).filter((one) => one.kind === 'reply-meeting')).toMatchObject([
      { due: '2015-10-14', role: 'kpi-supervisor', meeting: { id, day: '2015-10-16' } },
    ]);
    expect((await queue('planner')).filter((one) => one.kind === 'reply-meeting')).toEqual([]);
    const texts = { delegateName: '', delegateOffice: '', note: '' };
    accepted(await replyMeeting(deps(), person('head'), { id, number: 1, answer: 'attends', ...texts }));
    expect((await queue('head')).filter((one) => one.kind === 'reply-meeting')).toEqual([]);
    expect((await queue('host')).filter((one) => one.kind === 'reply-meeting')).toHaveLength(1);
  });

  it('are followed by what is to be recorded from the day on, for who records it, until it is', async () => {
    const { id } = await called({
      plan: samplePlan({ day: '2015-10-12', starts: '13:30', ends: null, replyBy: null }),
    });
    const kinds = async (name: string) =>
      (await queue(name)).filter((one) => one.meeting?.id === id).map((one) => one.kind);
    expect([await kinds('planner'), await kinds('stranger')]).toEqual([[], []]);
    at('2015-10-12T09:00:00.000Z');
    expect([await kinds('planner'), await kinds('stranger')]).toEqual([['hold-meeting'], []]);
    const came = { present: true, as: 'self', name: '', office: '' } as const;
    const attendance = [1, 2].map((number) => ({ number, attendance: came }));
    accepted(await recordAttendance(deps(), person('planner'), { id, rowVersion: null, attendance }));
    accepted(await moveMeeting(deps(), person('planner'), { id, rowVersion: null }, 'hold-meeting'));
    expect(await kinds('planner')).toEqual(['write-minutes']);
    const minutes = [1, 2].map((position) => ({ position, text: 'ที่ประชุมรับทราบ' }));
    accepted(await recordMeetingMinutes(deps(), person('planner'), { id, rowVersion: null, minutes }));
    expect(await kinds('planner')).toEqual(['approve-minutes']);
    accepted(await moveMeeting(deps(), person('planner'), { id, rowVersion: null }, 'approve-minutes'));
    expect(await kinds('planner')).toEqual([]);
    at('2015-10-09T02:00:00.000Z');
  });

  it('cost the queue and the calendar as many statements however many meetings are called', async () => {
    const counting = countStatements(database.pool);
    const counted = { ...deps(), transactions: openTransactions(counting.pool, deps().clock.now) };
    const days = { from: '2015-10-01', to: '2015-12-31' };
    const read = async () => {
      accepted(await readWorkQueue(counted, person('head'), { query: '' }));
      accepted(await readMeetings(counted, person('head'), days));
    };
    await called({ plan: samplePlan({ day: '2015-10-30', replyBy: null }) });
    await read();
    const before = await counting.during(read);
    for (const day of ['2015-11-02', '2015-11-03', '2015-11-04'])
      await called({ plan: samplePlan({ day, replyBy: null }) });
    await read();
    expect(await counting.during(read)).toBe(before);
  });
});
