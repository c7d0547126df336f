import { describe, expect, it } from 'vitest';
import { sampleInvitee, sampleMeeting } from '../../testing/meeting-sample.ts';
import { clashesOf, clashText, keyOf } from './clashes.ts';
import type { Invitee, Meeting } from './meeting.ts';
import { endOf, meetingsOverlap } from './meeting-times.ts';

const plan = { day: '2015-10-16', starts: '09:00', ends: '12:00', place: 'ห้องประชุม 1' };
const other: Meeting = { ...sampleMeeting, id: 'other', title: 'อื่น', ...plan, place: 'ห้องอื่น' };
const nobody = { meetings: [], sessions: [], holidays: [], holders: new Map(), place: 'TH-50' };
const withMeeting = (meeting: Partial<Meeting>, invitees: readonly Invitee[] = []) => ({
  ...nobody,
  meetings: [{ meeting: { ...other, ...meeting }, items: [], invitees }],
});
const session = { organisationId: 'TH-50', partyName: 'เชียงใหม่', starts: '11:00', ends: '13:00', place: '' };
const kinds = (...given: Parameters<typeof clashesOf>) => clashesOf(...given).map(({ kind }) => kind);
const invited = (one: Invitee['invited'], name = 'x') => ({ invited: one, name });

describe('what a meeting meets with', () => {
  it('is a day off: of the week, or a holiday with its name', () => {
    expect(clashesOf(plan, [], nobody)).toEqual([]);
    const saturday = { ...plan, day: '2015-10-17' };
    expect(clashesOf(saturday, [], nobody)).toEqual([{ kind: 'day-off', day: '2015-10-17', holiday: null }]);
    const holiday = { date: plan.day, name: 'วันหยุดพิเศษ', scope: 'national', isObserved: true } as const;
    const holidays = [{ ...holiday, date: '2015-10-15', name: 'อื่น' }, holiday];
    expect(clashesOf(plan, [], { ...nobody, holidays })).toEqual([
      { kind: 'day-off', day: plan.day, holiday: 'วันหยุดพิเศษ' },
    ]);
    expect(clashesOf(saturday, [], { ...nobody, holidays })).toEqual([
      { kind: 'day-off', day: '2015-10-17', holiday: null },
    ]);
  });

  it('is another meeting at the same place, however it is written', () => {
    for (const place of ['ห้องประชุม 1', ' ห้องประชุม  ๑ ', 'ห้องประชุม1'])
      expect(clashesOf(plan, [], withMeeting({ place }))).toMatchObject([{ kind: 'place', other: { id: 'other' } }]);
    expect(kinds(plan, [], withMeeting({ place: 'ห้องประชุม 2' }))).toEqual([]);
    expect(kinds({ ...plan, place: 'ROOM a' }, [], withMeeting({ place: 'room A' }))).toEqual(['place']);
    expect(kinds({ ...plan, place: ' ' }, [], withMeeting({ place: ' ' }))).toEqual([]);
    expect(kinds(plan, [], withMeeting({ place: plan.place, starts: '12:00', ends: '13:00' }))).toEqual([]);
  });

  it('is somebody who is invited to both', () => {
    const both = withMeeting({}, [sampleInvitee]);
    const agency = { kind: 'organisation', organisationId: 'TH-50.cd' } as const;
    expect(clashesOf(plan, [invited(agency, 'พัฒนาชุมชน')], both)).toEqual([
      { kind: 'invitee', other: expect.objectContaining({ id: 'other' }), names: ['พัฒนาชุมชน'] },
    ]);
    expect(kinds(plan, [invited({ kind: 'organisation', organisationId: 'TH-50.ts' })], both)).toEqual([]);
    expect(kinds(plan, [invited({ kind: 'person', userId: 'TH-50.cd' })], both)).toEqual([]);
  });

  it('is whoever holds a seat of one body and of the other, or is invited by name', () => {
    const seat = (seatId: string) => ({ kind: 'seat', seatId }) as const;
    const holders = new Map([
      ['a/order/3', { userId: 'u1', name: 'ผู้แทน' }],
      ['b/order/2', { userId: 'u1', name: 'ผู้แทน' }],
      ['b/order/1', { userId: 'u2', name: 'ประธาน' }],
    ]);
    const met = (ours: Invitee['invited'], theirs: Invitee['invited'], name = 'ตำแหน่ง') =>
      clashesOf(plan, [invited(ours, name)], {
        ...withMeeting({}, [{ ...sampleInvitee, invited: theirs }]),
        holders,
      }).map((one) => (one.kind === 'invitee' ? one.names : one.kind));
    expect(met(seat('a/order/3'), seat('b/order/2'))).toEqual([['ตำแหน่ง (ผู้แทน)']]);
    expect(met(seat('a/order/3'), { kind: 'person', userId: 'u1' })).toEqual([['ตำแหน่ง (ผู้แทน)']]);
    expect(met({ kind: 'person', userId: 'u1' }, seat('b/order/2'), 'ผู้แทน')).toEqual([['ผู้แทน']]);
    expect(met(seat('a/order/3'), seat('b/order/1'))).toEqual([]);
    expect(met(seat('a/order/9'), seat('b/order/9'))).toEqual([]);
  });

  it('is a negotiation of an invited party or agency, or at the same place', () => {
    const day = { ...nobody, sessions: [session] };
    const of = (organisationId: string) => kinds(plan, [invited({ kind: 'organisation', organisationId })], day);
    expect(clashesOf(plan, [invited({ kind: 'organisation', organisationId: 'TH-50' })], day)).toEqual([
      { kind: 'negotiation', party: 'เชียงใหม่', starts: '11:00', ends: '13:00' },
    ]);
    expect([of('TH-50.cd'), of('TH-501'), of('TH-42')]).toEqual([['negotiation'], [], []]);
    expect(kinds(plan, [invited({ kind: 'seat', seatId: 'TH-50' })], day)).toEqual([]);
    expect(kinds(plan, [], day)).toEqual([]);
    expect(kinds(plan, [], { ...nobody, sessions: [{ ...session, place: plan.place }] })).toEqual(['negotiation']);
    const later = { ...nobody, sessions: [{ ...session, place: plan.place, starts: '12:00' }] };
    expect(kinds(plan, [], later)).toEqual([]);
  });

  it('knows organisations, seats and persons apart', () => {
    expect(keyOf(invited({ kind: 'organisation', organisationId: 'a' }))).toBe('organisation a');
    expect(keyOf(invited({ kind: 'seat', seatId: 'a' }))).toBe('seat a');
    expect(keyOf(invited({ kind: 'person', userId: 'a' }))).toBe('person a');
  });

  it('is told in words', () => {
    expect(clashText({ kind: 'day-off', day: '2015-10-17', holiday: null })).toBe(
      'วันเสาร์ที่ 17 ตุลาคม 2558 เป็นวันหยุดประจำสัปดาห์',
    );
    expect(clashText({ kind: 'day-off', day: '2015-10-23', holiday: 'วันปิยมหาราช' })).toBe(
      'วันศุกร์ที่ 23 ตุลาคม 2558 เป็นวันหยุดราชการ (วันปิยมหาราช)',
    );
    expect(clashText({ kind: 'negotiation', party: 'เชียงใหม่', starts: '11:00', ends: '13:00' })).toBe(
      'เชียงใหม่ มีนัดเจรจาเวลา 11.00 - 13.00 น.',
    );
    expect(clashText({ kind: 'place', other })).toBe('สถานที่นี้มีการประชุม “อื่น” เวลา 09.00 - 12.00 น.');
    expect(clashText({ kind: 'invitee', other: { ...other, ends: null }, names: ['ก', 'ข'] })).toBe(
      'ก, ข ได้รับเชิญประชุม “อื่น” เวลา 09.00 - 12.00 น.',
    );
  });
});

describe('the hours of a meeting', () => {
  it('end as stated, else after three hours, at the latest with the day', () => {
    expect(endOf({ starts: '09:05', ends: '10:00' })).toBe('10:00');
    expect(['09:05', '20:59', '21:00', '23:30', '05:59'].map((starts) => endOf({ starts, ends: null }))).toEqual([
      ...['12:05', '23:59', '23:59', '23:59', '08:59'],
    ]);
  });

  it('overlap on one day, not where one ends as the other begins', () => {
    const at = (starts: string, ends: string | null, day = '2015-10-16') => ({ day, starts, ends });
    expect(meetingsOverlap(at('09:00', '12:00'), at('11:59', null))).toBe(true);
    expect(meetingsOverlap(at('11:59', null), at('09:00', '12:00'))).toBe(true);
    expect(meetingsOverlap(at('09:00', '12:00'), at('12:00', null))).toBe(false);
    expect(meetingsOverlap(at('12:00', null), at('09:00', '12:00'))).toBe(false);
    expect(meetingsOverlap(at('09:00', '12:00'), at('09:00', '12:00', '2015-10-17'))).toBe(false);
  });
});
