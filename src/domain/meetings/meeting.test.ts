import { describe, expect, it } from 'vitest';
import type { Attendance, Invited } from './meeting.ts';
import {
  attendedAsKinds,
  attendedAsNames,
  attendedForNames,
  isGuest,
  isStillInviting,
  meetingChannelNames,
  meetingChannels,
  meetingKindNames,
  meetingKinds,
  meetingNumberText,
  meetingYear,
  replyAnswerNames,
  replyAnswers,
  wasHeld,
  wasRepliedBefore,
} from './meeting.ts';
import { decisionNames, decisions } from './resolution.ts';
import { presentSeats, seatIdOf } from './seat-id.ts';
import { isEverGivenBySeat, isMeetingRight, seatRights } from './seat-rights.ts';

describe('a meeting', () => {
  it('is numbered in the Buddhist year of its day', () => {
    expect(meetingYear('2024-03-19')).toBe(2567);
    expect(meetingNumberText({ number: 3, day: '2024-03-19' })).toBe('ครั้งที่ 3/2567');
    expect(meetingNumberText({ number: null, day: '2024-03-19' })).toBeNull();
  });

  it('was held once that is recorded', () => {
    const statuses = ['draft', 'called', 'held', 'minutes-approved', 'cancelled'] as const;
    expect(statuses.filter((status) => wasHeld({ status }))).toEqual(['held', 'minutes-approved']);
    expect(statuses.filter((status) => isStillInviting({ status }))).toEqual(['draft', 'called']);
  });

  it('of a body has guests, who are asked without a seat in it; where no body meets nobody is one', () => {
    const invited: readonly Invited[] = [
      { kind: 'organisation', organisationId: 'TH-42' },
      { kind: 'seat', seatId: 'committee.oversight/1' },
      { kind: 'person', userId: 'u' },
    ];
    const guests = (bodyId: string | null) => invited.map((one) => isGuest({ bodyId }, { invited: one }));
    expect(guests('committee.oversight')).toEqual([true, false, true]);
    expect(guests(null)).toEqual([false, false, false]);
  });

  it('says before the one invited how somebody came for them', () => {
    expect(attendedForNames).toEqual({ delegate: 'ผู้แทน', substitute: 'มาประชุมแทน' });
  });

  it('was answered before its day was changed, or after', () => {
    const moved = { before: '', reason: '', at: '2015-10-10T02:00:00.000Z' };
    const replied = (repliedAt: string, postponement: typeof moved | null = moved) =>
      wasRepliedBefore({ repliedAt }, postponement);
    expect([replied('2015-10-10T01:59:59.999Z'), replied(moved.at)]).toEqual([true, false]);
    expect(replied('2015-10-01T00:00:00.000Z', null)).toBe(false);
  });

  it('gives rights by seats: secretaries call and record, chair and secretary approve, all read', () => {
    expect([isMeetingRight('plan-meeting'), isMeetingRight('sign-letter')]).toEqual([true, false]);
    expect((['plan-meeting', 'record-body-resolution', 'sign-letter'] as const).map(isEverGivenBySeat)).toEqual([
      ...[true, true, false],
    ]);
    const may = (right: keyof typeof seatRights) =>
      (['chair', 'member', 'secretary'] as const).map((role) => seatRights[right](role));
    expect([may('plan-meeting'), may('record-meeting'), may('approve-minutes'), may('read-meeting')]).toEqual([
      ...[
        [false, false, true],
        [false, false, true],
        [true, false, true],
        [true, true, true],
      ],
    ]);
  });
});

describe('who came for which seat', () => {
  const of = { bodyId: 'committee.oversight', appointmentId: 'a1' };
  const seat = (position: number, appointmentId = 'a1'): Invited => ({
    kind: 'seat',
    seatId: seatIdOf({ ...of, appointmentId, position }),
  });
  const came = (as: 'self' | 'delegate' | 'substitute'): Attendance => ({ present: true, as, name: '', office: '' });

  it('is the holder or the named substitute, and never a delegate', () => {
    expect(seatIdOf({ ...of, position: 3 })).toBe('committee.oversight/a1/3');
    const invitees = [
      { invited: seat(1), attendance: came('self') },
      { invited: seat(2), attendance: came('substitute') },
      { invited: seat(3), attendance: came('delegate') },
      { invited: seat(4), attendance: { present: false } as const },
      { invited: seat(5), attendance: null },
      { invited: seat(6, 'a2'), attendance: came('self') },
      { invited: seat(12), attendance: came('self') },
      { invited: { kind: 'organisation', organisationId: 'TH-42' } as const, attendance: came('self') },
    ];
    expect(presentSeats(invitees, of)).toEqual([
      { seat: 1, as: 'holder' },
      { seat: 2, as: 'substitute' },
      { seat: 12, as: 'holder' },
    ]);
  });
});

it.each([
  ['kind of a meeting', meetingKinds.map((one) => meetingKindNames[one])],
  ['channel', meetingChannels.map((one) => meetingChannelNames[one])],
  ['answer to an invitation', replyAnswers.map((one) => replyAnswerNames[one])],
  ['way to attend', attendedAsKinds.map((one) => attendedAsNames[one])],
  ['decision', decisions.map((one) => decisionNames[one])],
])('every %s has a name of its own', (_, names) => {
  expect(names).not.toContain(undefined);
  expect(new Set(names).size).toBe(names.length);
});
