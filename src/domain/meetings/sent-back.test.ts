import { describe, expect, it } from 'vitest';
import { type ResolutionOn, sentBackOn } from './sent-back.ts';

const resolved = (decided: ResolutionOn['decided'], day: number, change: Partial<ResolutionOn> = {}): ResolutionOn => ({
  ...{ bodyId: 'committee.oversight', bodyName: 'คณะกรรมการ', meetingId: null, meetingNumber: `${day}/2567` },
  ...{
    heldOn: '2024-03-01',
    number: '3.1',
    decided,
    text: '',
    subjectKind: 'catalogue-edition',
    subjectKeys: ['2568/3'],
  },
  recordedAt: `2024-03-0${day}T02:00:00.000Z`,
  ...change,
});
const meetingOf = (...recorded: readonly ResolutionOn[]) =>
  sentBackOn(recorded, 'catalogue-edition', '2568/3')?.meetingNumber ?? null;

describe('what was sent back by a body', () => {
  it('is what was not approved or returned, and never what was approved or only noted', () => {
    const decided = (['approved', 'not-approved', 'noted', 'returned'] as const).map((one) =>
      meetingOf(resolved(one, 1)),
    );
    expect(decided).toEqual([null, '1/2567', null, '1/2567']);
    expect(meetingOf()).toBeNull();
  });

  it('is decided by the last word, in whatever order the resolutions are read; a note is no word', () => {
    const [first, second, third] = [resolved('returned', 1), resolved('approved', 2), resolved('not-approved', 3)];
    expect([meetingOf(first, second), meetingOf(second, first)]).toEqual([null, null]);
    expect([meetingOf(second, third), meetingOf(third, second)]).toEqual(['3/2567', '3/2567']);
    expect([meetingOf(first, third, second), meetingOf(third, first, second)]).toEqual(['3/2567', '3/2567']);
    expect(meetingOf(first, resolved('noted', 4))).toBe('1/2567');
  });

  it('is this subject, alone or among others, also with what it said when it was laid before the body', () => {
    const of = (...subjectKeys: readonly string[]) => meetingOf(resolved('returned', 1, { subjectKeys }));
    expect([of('2568/3'), of('2568/1', '2568/3'), of('2568/3-9f2c41d07a3b5e60')]).toEqual(Array(3).fill('1/2567'));
    expect([of('2568/30'), of('2568/1'), of('x2568/3-'), of()]).toEqual(Array(4).fill(null));
    expect(meetingOf(resolved('returned', 1, { subjectKind: 'settled-agreement' }))).toBeNull();
  });
});
