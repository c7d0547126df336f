import { expect, it } from 'vitest';
import type { Attendance } from '../../domain/meetings/meeting.ts';
import { type Actor, visitor } from '../../domain/people/actor.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { meetingSetting } from '../../testing/meeting-setting.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { moveMeeting } from './move-meeting.ts';
import { readMeeting } from './read-meeting.ts';
import { readMeetings } from './read-meetings.ts';
import { recordAttendance } from './record-attendance.ts';
import { recordMeetingMinutes } from './record-minutes.ts';

describeOnEachDatabase('what is recorded of a meeting', (database) => {
  const { deps, person, at, called } = meetingSetting(database);
  const move = (id: string, action: Parameters<typeof moveMeeting>[3], input = {}) =>
    moveMeeting(deps(), person('planner'), { id, rowVersion: null, ...input }, action);

  it('is recorded from its day on: who came, as whom, and the minutes, which are approved', async () => {
    const { id } = await called();
    const came: Attendance = { present: true, as: 'self', name: '', office: '' };
    const record = (attendance: readonly { number: number; attendance: Attendance }[]) =>
      recordAttendance(deps(), person('planner'), { id, rowVersion: null, attendance });
    expect(codesOf(await record([{ number: 1, attendance: came }]))).toEqual(['meeting-day-not-come']);
    at('2015-10-16T09:00:00.000Z');
    expect(codesOf(await record([{ number: 1, attendance: { ...came, as: 'delegate' } }]))).toEqual([
      'attendance-name-required',
    ]);
    expect(codesOf(await move(id, 'hold-meeting'))).toEqual(['attendance-missing']);
    accepted(await record([1, 2].map((number) => ({ number, attendance: { present: false } }))));
    expect(codesOf(await move(id, 'hold-meeting'))).toEqual(['meeting-nobody-came']);
    accepted(await record([{ number: 1, attendance: { ...came, as: 'delegate', name: 'ผู้แทน' } }]));
    accepted(await record([{ number: 2, attendance: { present: false } }]));
    const minutes = (text: string) =>
      recordMeetingMinutes(deps(), person('planner'), { id, rowVersion: null, minutes: [{ position: 1, text }] });
    expect(codesOf(await minutes('x'))).toEqual(['meeting-not-held']);
    at('2015-10-16T06:29:00.000Z');
    expect(codesOf(await move(id, 'hold-meeting'))).toEqual(['meeting-hour-not-come']);
    at('2015-10-16T06:30:00.000Z');
    accepted(await move(id, 'hold-meeting'));
    accepted(await minutes('รับทราบผลการดำเนินงาน'));
    expect(codesOf(await move(id, 'approve-minutes'))).toEqual(['meeting-minutes-missing']);
    const all = [{ position: 2, text: 'รับทราบกรอบ' }];
    accepted(await recordMeetingMinutes(deps(), person('planner'), { id, rowVersion: null, minutes: all }));
    accepted(await move(id, 'approve-minutes'));
    const approvedBy = async (actor: Actor) => {
      const { meetings } = accepted(await readMeetings(deps(), actor, { from: '2015-10-16', to: '2015-10-16' }));
      return meetings.find((one) => one.meeting.id === id)?.meeting.approvedName;
    };
    expect([await approvedBy(person('head')), await approvedBy(visitor)]).toEqual([person('planner').name, null]);
    const { meeting } = accepted(await readMeeting(deps(), person('planner'), { id }));
    expect(meeting.approvedOffice).toBe('เจ้าหน้าที่สำนักงานจังหวัด เชียงใหม่');
    expect(accepted(await readMeeting(deps(), visitor, { id })).meeting.approvedOffice).toBeNull();
    expect(codesOf(await minutes('แก้'))).toEqual(['meeting-minutes-closed']);
    expect(codesOf(await move(id, 'reopen-minutes'))).toEqual(['reason-required']);
    accepted(await move(id, 'reopen-minutes', { reason: 'แก้คำผิด' }));
    at('2015-10-09T02:00:00.000Z');
  });

  it('keeps why who came was changed once it was recorded as held, and never that nobody came', async () => {
    const { id } = await called();
    const record = (number: number, present: boolean, reason?: string) => {
      const attendance = present ? ({ present, as: 'self', name: '', office: '' } as const) : { present };
      const input = { id, rowVersion: null, attendance: [{ number, attendance }] };
      return recordAttendance(deps(), person('planner'), reason === undefined ? input : { ...input, reason });
    };
    at('2015-10-16T09:00:00.000Z');
    accepted(await record(1, true));
    accepted(await record(2, false));
    accepted(await move(id, 'hold-meeting'));
    expect(codesOf(await record(2, true))).toEqual(['reason-required']);
    expect(codesOf(await record(2, true, '  '))).toEqual(['reason-required']);
    expect(codesOf(await record(1, false, 'มาไม่ได้'))).toEqual(['meeting-nobody-came']);
    accepted(await record(2, true, 'ลงชื่อภายหลัง'));
    const { rows } = await database.pool.query(
      `SELECT reason FROM journal WHERE action = 'meeting.attendance' AND subject LIKE $1 ORDER BY seq`,
      [`%${id}`],
    );
    expect(rows.map((row) => row.reason)).toEqual([null, null, 'ลงชื่อภายหลัง']);
    at('2015-10-09T02:00:00.000Z');
  });
});
