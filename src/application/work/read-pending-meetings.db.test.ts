import { expect, it } from 'vitest';
import { openTransactions } from '../../boot/open-stores.ts';
import { countStatements } from '../../testing/count-statements.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { meetingSetting, samplePlan } from '../../testing/meeting-setting.ts';
import { accepted } from '../../testing/people-setting.ts';
import { readMeetings } from '../meetings/read-meetings.ts';
import { replyMeeting } from '../meetings/reply-meeting.ts';
import { readWorkQueue } from './read-work-queue.ts';

describeOnEachDatabase('invitations in the queue of work', (database) => {
  const { deps, person, called } = meetingSetting(database);
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
