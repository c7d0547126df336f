import { expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { meetingSetting, sampleDraft, samplePlan } from '../../testing/meeting-setting.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { addInvitee } from './add-invitee.ts';
import { moveMeeting } from './move-meeting.ts';
import { readMeeting } from './read-meeting.ts';
import { recordAttendance } from './record-attendance.ts';
import { removeInvitee } from './remove-invitee.ts';

describeOnEachDatabase('who is invited to a meeting that is called', (database) => {
  const { deps, person, at, draft, called } = meetingSetting(database);
  const office = (organisationId: string) => ({ kind: 'organisation', organisationId }) as const;
  const asked = (id: string, change: Partial<Parameters<typeof addInvitee>[2]> = {}) => ({
    ...{ id, rowVersion: null, invited: office('TH-50.nre'), must: true, confirmed: false, ...change },
  });
  const names = async (id: string) =>
    accepted(await readMeeting(deps(), person('planner'), { id })).invitees.map((one) => [one.number, one.name]);

  it('may be one more: an office, or a person by the address of an account; each once, with a number of its own', async () => {
    const { id } = await called();
    expect(accepted(await addInvitee(deps(), person('planner'), asked(id)))).toMatchObject({
      sequence: 1,
      rowVersion: 3,
    });
    const account = { kind: 'account', email: ' Loei-Host@example.go.th ' } as const;
    accepted(await addInvitee(deps(), person('planner'), asked(id, { invited: account, must: false })));
    expect((await names(id)).slice(2)).toEqual([
      [3, 'สำนักงานทรัพยากรธรรมชาติและสิ่งแวดล้อมจังหวัดเชียงใหม่'],
      [4, person('loei-host').name],
    ]);
    const again = async (invited: Parameters<typeof asked>[1]) =>
      codesOf(await addInvitee(deps(), person('planner'), asked(id, invited)));
    expect(await again({})).toEqual(['meeting-invitee-twice']);
    expect(await again({ invited: account })).toEqual(['meeting-invitee-twice']);
    expect(await again({ invited: { kind: 'account', email: 'nobody@example.go.th' } })).toEqual([
      'meeting-invitee-unknown',
    ]);
    expect(await again({ rowVersion: 1 })).toEqual(['changed-meanwhile']);
  });

  it('is asked about first where the one who is invited is called elsewhere at that time', async () => {
    const other = { plan: samplePlan({ day: '2015-10-28', replyBy: null, place: 'ห้องอื่น' }) };
    await called({ ...other, invitees: [{ invited: office('TH-50.nre'), must: true }] });
    const { id } = await called({ plan: samplePlan({ day: '2015-10-28', replyBy: null }) });
    const found = await addInvitee(deps(), person('planner'), asked(id));
    expect(found).toMatchObject({ refusals: [{ code: 'meeting-clash', field: 'confirmed' }] });
    accepted(await addInvitee(deps(), person('planner'), asked(id, { confirmed: true })));
  });

  it('may be one fewer, with a reason and not the last; the others keep their numbers and answers', async () => {
    const { id } = await called();
    const remove = (number: number, reason = 'ไม่เกี่ยวข้องกับวาระ', by = 'planner') =>
      removeInvitee(deps(), person(by), { id, rowVersion: null, number, reason });
    expect(codesOf(await remove(1, ' '))).toEqual(['reason-required']);
    expect(codesOf(await remove(1, 'x', 'head'))).toEqual(['forbidden']);
    expect(accepted(await remove(1))).toMatchObject({ sequence: 1 });
    expect(codesOf(await remove(1))).toEqual(['meeting-invitee-gone']);
    expect((await names(id)).map(([number]) => number)).toEqual([2]);
    expect(codesOf(await remove(2))).toEqual(['meeting-invitees-required']);
    accepted(await addInvitee(deps(), person('planner'), asked(id, { confirmed: true })));
    at('2015-10-16T09:00:00.000Z');
    const came = { present: true, as: 'self', name: '', office: '' } as const;
    accepted(
      await recordAttendance(deps(), person('planner'), {
        id,
        rowVersion: null,
        attendance: [{ number: 2, attendance: came }],
      }),
    );
    expect(codesOf(await remove(2))).toEqual(['meeting-invitee-came']);
    at('2015-10-09T02:00:00.000Z');
  });

  it('bears a number that nobody bore before, so that what is recorded by number concerns whom it was read of', async () => {
    const { id } = await called({ plan: samplePlan({ day: '2015-11-05', replyBy: null }) });
    const add = async (invited: Parameters<typeof asked>[1]) =>
      accepted(await addInvitee(deps(), person('planner'), asked(id, { confirmed: true, ...invited })));
    const read = await add({});
    const account = { kind: 'account', email: 'loei-host@example.go.th' } as const;
    accepted(await removeInvitee(deps(), person('planner'), { id, rowVersion: null, number: 3, reason: 'x' }));
    await add({ invited: account });
    expect((await names(id)).at(-1)).toEqual([4, person('loei-host').name]);
    accepted(await removeInvitee(deps(), person('planner'), { id, rowVersion: null, number: 4, reason: 'x' }));
    await database.owner.query(`UPDATE meeting SET fiscal_years = '{2560}' WHERE id = $1`, [id]);
    await add({ invited: account });
    expect((await names(id)).at(-1)?.[0]).toBe(5);
    at('2015-11-05T09:00:00.000Z');
    const record = (number: number, rowVersion: number | null) =>
      recordAttendance(deps(), person('planner'), {
        ...{ id, rowVersion, attendance: [{ number, attendance: { present: false } }] },
      });
    expect(codesOf(await record(1, read.rowVersion))).toEqual(['changed-meanwhile']);
    expect(codesOf(await record(3, null))).toEqual(['attendance-unknown-invitee']);
    const { meeting } = accepted(await readMeeting(deps(), person('planner'), { id }));
    expect(accepted(await record(1, meeting.rowVersion)).rowVersion).toBe(meeting.rowVersion);
    at('2015-10-09T02:00:00.000Z');
  });

  it('is changed in a draft by saving it, and no more once the meeting was held or is cancelled', async () => {
    const { id } = await draft({ ...sampleDraft(), plan: samplePlan({ day: '2015-11-19', replyBy: null }) });
    const both = async () => [
      codesOf(await addInvitee(deps(), person('planner'), asked(id))),
      codesOf(await removeInvitee(deps(), person('planner'), { id, rowVersion: null, number: 1, reason: 'x' })),
    ];
    expect(await both()).toEqual([['meeting-not-editable'], ['meeting-not-editable']]);
    accepted(await moveMeeting(deps(), person('planner'), { id, rowVersion: null, reason: 'x' }, 'cancel-meeting'));
    expect(await both()).toEqual([['meeting-not-editable'], ['meeting-not-editable']]);
  });
});
