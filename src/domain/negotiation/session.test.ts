import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedFramework } from '../../testing/shipped-framework.ts';
import { parseTime } from '../values/time-of-day.ts';
import { checkClashes, checkSession, isOutsideRounds } from './check-session.ts';
import {
  channels,
  expectedMembers,
  heldBy,
  type NegotiationSession,
  negotiationRounds,
  overlaps,
  type SessionPlan,
  sessionChannelNames,
} from './session.ts';

const plan: SessionPlan = {
  ...{ day: '2010-09-27', starts: '09:00', ends: '10:00', channel: 'video', place: 'https://vc.example/1' },
  ...{ committeeId: 'committee.negotiation', negotiatorId: 'u-1' },
};
const rounds = [{ from: '2010-09-27', to: '2010-09-28' }];
const days = { today: '2010-09-06', rounds, lastDay: '2011-09-30' };
const codes = (change: Partial<SessionPlan>, stated: 'video' | 'on-site' | null = 'video') =>
  checkSession({ ...plan, ...change }, days, stated).map((one) => `${one.field} ${one.code}`);

describe('a session as it is written', () => {
  it.each([
    ['as it should be', {}, []],
    ['on the last day of the round', { day: '2010-09-28' }, []],
    ['the day before the round', { day: '2010-09-26' }, ['day session-outside-round']],
    ['the day after the round', { day: '2010-09-29' }, ['day session-outside-round']],
    ['the day after the round, with the reason for it', { day: '2010-09-29', outsideReason: 'น้ำท่วม' }, []],
    [
      'after the round, with blanks for a reason',
      { day: '2010-09-29', outsideReason: ' ' },
      ['day session-outside-round'],
    ],
    ['before the round, whatever the reason', { day: '2010-09-26', outsideReason: 'x' }, ['day session-outside-round']],
    ['on a day that has passed', { day: '2010-09-05', outsideReason: 'x' }, ['day session-before-today']],
    ['after the year', { day: '2011-10-01', outsideReason: 'x' }, ['day session-after-year']],
    ['on no real day', { day: '' }, ['day session-day-invalid']],
    ['without a beginning', { starts: '' }, ['starts session-time-invalid']],
    ['ending as it begins', { ends: '09:00' }, ['ends session-ends-before-start']],
    ['nowhere', { place: ' ' }, ['place session-place-required']],
    ['in a room, in a year that negotiates by video', { channel: 'on-site' }, ['channel session-channel-not-of-year']],
  ] as const)('%s', (_what, change, expected) => {
    expect(codes(change)).toEqual(expected);
  });

  it('is refused between two rounds even with a reason, and told the last day of the year', () => {
    const two = { ...days, rounds: [...rounds, { from: '2010-10-04', to: '2010-10-05' }] };
    const on = (day: string) => checkSession({ ...plan, day, outsideReason: 'น้ำท่วม' }, two, null);
    expect([on('2010-09-30'), on('2010-10-06')].map((ones) => ones.map((one) => one.code))).toEqual([
      ['session-outside-round'],
      [],
    ]);
    expect(on('2011-10-01')).toMatchObject([{ facts: { last: '30 กันยายน 2554' } }]);
  });

  it('may take either channel where the year states none', () => {
    expect(codes({ channel: 'on-site' }, null)).toEqual([]);
  });

  it('may be on any day to come of a year whose calendar names no days of its own', () => {
    const fy2558 = shippedFramework(2558);
    expect(negotiationRounds(fy2558.calendar)).toEqual([]);
    const free = { ...days, rounds: [], lastDay: '2015-09-30', today: '2014-10-20' };
    const on = (day: string) => checkSession({ ...plan, day }, free, null).map((one) => one.code);
    expect([on('2014-10-20'), on('2014-11-20'), on('2015-09-30')]).toEqual([[], [], []]);
    expect(on('2014-10-19')).toEqual(['session-before-today']);
    expect(on('2015-11-10')).toEqual(['session-after-year']);
  });
});

describe('a negotiation', () => {
  const on = (day: string, isCancelled = false) => ({
    ...{ day, cancelled: isCancelled ? ({ reason: 'น้ำท่วม' } as never) : null },
  });

  it('is held from the first day of a session that was not called off, and names the first that is planned', () => {
    const sessions = [on('2010-10-04'), on('2010-09-20', true), on('2010-09-27')];
    const days = sessions.map((one) => one.day);
    expect(heldBy(sessions, '2010-09-26')).toEqual({ held: false, nextDay: '2010-09-27' });
    expect(heldBy(sessions, '2010-09-27')).toEqual({ held: true, nextDay: '2010-09-27' });
    expect(sessions.map((one) => one.day)).toEqual(days);
    expect(heldBy([on('2010-09-20', true)], '2010-10-01')).toEqual({ held: false, nextDay: null });
  });

  it('has no day outside its rounds in a year that states none', () => {
    expect([isOutsideRounds('2010-09-29', rounds), isOutsideRounds('2010-09-29', [])]).toEqual([true, false]);
  });
});

describe('sessions of one day', () => {
  const other = {
    ...plan,
    ...{ organisationId: 'TH-50', partyName: 'เชียงใหม่', cancelled: null },
    ...{ committeeId: 'committee.other', negotiatorId: 'u-2', place: 'ห้อง 2' },
  } as NegotiationSession & { partyName: string };
  const against = (change: object) => checkClashes(plan, [{ ...other, ...change }]).map((one) => one.field);

  it.each([
    ['share nothing', {}, []],
    ['share the committee', { committeeId: plan.committeeId }, ['committeeId']],
    ['share the room, however it is spaced', { place: 'HTTPS://vc.example/1 ' }, ['place']],
    ['share the negotiator', { negotiatorId: plan.negotiatorId }, ['negotiatorId']],
    ['share the committee, one after the other', { committeeId: plan.committeeId, starts: '10:00', ends: '11:00' }, []],
    ['share the committee on another day', { committeeId: plan.committeeId, day: '2010-09-28' }, []],
    ['share the committee, one called off', { committeeId: plan.committeeId, cancelled: 'น้ำท่วม' }, []],
  ] as const)('%s', (_what, change, fields) => {
    expect(against(change)).toEqual(fields);
  });

  const minute = fc.integer({ min: 0, max: 1438 });
  const time = (at: number) => parseTime(`${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}`) ?? '';
  const span = fc.tuple(minute, fc.integer({ min: 1, max: 120 })).map(([from, long]) => {
    const ends = Math.min(1439, from + long);
    return { from, ends, plan: { ...plan, starts: time(from), ends: time(ends) } };
  });
  it('meet exactly when some minute belongs to both', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        const shared = Math.max(a.from, b.from) < Math.min(a.ends, b.ends);
        expect(overlaps(a.plan, b.plan)).toBe(shared);
        expect(overlaps(b.plan, a.plan)).toBe(shared);
      }),
    );
  });
});

describe('a time as it is typed', () => {
  it.each([
    ['9.30', '09:30'],
    ['๑๓:๐๐ น.', '13:00'],
    ['24:00', null],
    ['9:60', null],
    ['เช้า', null],
  ])('%s is %s', (text, time) => {
    expect(parseTime(text)).toBe(time);
  });

  it('that is refused is told what would do', () => {
    const two = { ...days, rounds: [...rounds, { from: '2010-10-04', to: '2010-10-04' }] };
    expect(checkSession({ ...plan, day: '2010-09-29', channel: 'on-site' }, two, 'video')).toEqual([
      {
        code: 'session-outside-round',
        field: 'day',
        facts: { round: '27 กันยายน 2553 – 28 กันยายน 2553, 4 ตุลาคม 2553' },
      },
      { code: 'session-channel-not-of-year', field: 'channel', facts: { channel: 'วีดิทัศน์ทางไกล' } },
    ]);
    expect(checkSession({ ...plan, day: '2010-10-04' }, two, 'video')).toEqual([]);
    expect(checkSession({ ...plan, day: '2010-09-01' }, two, 'video')).toEqual([
      { code: 'session-before-today', field: 'day', facts: { today: '6 กันยายน 2553' } },
    ]);
    expect(Object.keys(sessionChannelNames)).toEqual([...channels]);
  });

  it('lies within the rounds the national calendar names, in their order', () => {
    const [event] = shippedFramework(2553).calendar.filter((one) => one.kind === 'negotiation');
    const made = (from: string, province?: string) =>
      ({ ...event, from, to: from, ...(province ? { province } : {}) }) as NonNullable<typeof event>;
    const calendar = [made('2010-09-28'), made('2010-09-14'), made('2010-09-20', 'TH-50'), made('2010-09-21')];
    expect(negotiationRounds(calendar).map((round) => round.from)).toEqual(['2010-09-14', '2010-09-21', '2010-09-28']);
    expect(negotiationRounds(shippedFramework(2553).calendar)).toEqual([{ from: '2009-09-14', to: '2009-09-16' }]);
  });

  it('is typed as a time of day, with or without น.', () => {
    expect(['9.30', '๑๓:๐๐ น.', ' 09:05น ', '0.00', '23.59  น.', '14.30 น'].map(parseTime)).toEqual([
      '09:30',
      '13:00',
      '09:05',
      '00:00',
      '23:59',
      '14:30',
    ]);
    expect(['24.00', '9.60', '9', '9.3', 'x9.30', '9.30x', '9.30 น. เศษ', ''].map(parseTime)).toEqual(
      Array(8).fill(null),
    );
  });

  it('that clashes with another says with whose and when', () => {
    const other: NegotiationSession & { partyName: string } = {
      ...plan,
      ...{
        organisationId: 'TH-50',
        fiscalYear: 2554,
        number: 1,
        committeeName: '',
        seats: [],
        members: [],
        negotiatorName: '',
      },
      ...{ actingFor: null, present: [], minutes: '', cancelled: null, rowVersion: 1, partyName: 'เชียงใหม่' },
      outsideReason: null,
      ...{ place: 'ห้อง  A', negotiatorId: 'u-9' },
    };
    expect(checkClashes({ ...plan, place: 'ห้องa', committeeId: 'c-2' }, [other])).toEqual([
      {
        code: 'session-double-booked',
        field: 'place',
        facts: { what: 'ห้องหรือลิงก์นี้', party: 'จังหวัดเชียงใหม่', from: '09:00', to: '10:00' },
      },
    ]);
    expect(checkClashes(plan, [{ ...other, cancelled: 'น้ำท่วม' }])).toEqual([]);
  });

  it('that begins when another ends does not overlap it, nor the other way round', () => {
    const later = { ...plan, starts: '10:00', ends: '11:00' };
    expect([overlaps(plan, later), overlaps(later, plan)]).toEqual([false, false]);
  });
});

it('those expected are the seats of the committee, then who sits besides', () => {
  const seats = [{ seatId: 'committee.negotiation/manual-2554/1', name: 'ผู้ทรงคุณวุฒิ ลำดับที่ 1' }];
  expect(expectedMembers({ seats, members: ['ผู้แทนสำนักงบประมาณ'] })).toEqual([
    ...['ผู้ทรงคุณวุฒิ ลำดับที่ 1', 'ผู้แทนสำนักงบประมาณ'],
  ]);
  expect(expectedMembers({ seats: [], members: [] })).toEqual([]);
});
