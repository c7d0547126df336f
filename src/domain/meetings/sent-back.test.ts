import { describe, expect, it } from 'vitest';
import { draftSentBack, frameworkSentBack, isSameSubject, type ResolutionOn, sentBackOn } from './sent-back.ts';

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

describe('what a body sent back', () => {
  const returned = resolved('returned', 1, { subjectKeys: ['2568/12-9f2c41d07a3b5e60'] });

  it('of the draft of a list is told until the draft is changed', () => {
    const of = (changedAt: string, edition = 12) =>
      draftSentBack([returned], { fiscalYear: 2568, edition, changedAt })?.meetingNumber ?? null;
    expect(of('2024-02-29T02:00:00.000Z')).toBe('1/2567');
    expect(of(returned.recordedAt)).toBe('1/2567');
    expect(of('2024-03-01T02:00:00.001Z')).toBeNull();
    expect(of(returned.recordedAt, 1)).toBeNull();
    expect(draftSentBack([], { fiscalYear: 2568, edition: 12, changedAt: returned.recordedAt })).toBeNull();
  });

  it('of a framework is told of the version that it was', () => {
    const recorded = [resolved('not-approved', 1, { subjectKind: 'framework', subjectKeys: ['2568/2'] })];
    expect(frameworkSentBack(recorded, { fiscalYear: 2568, version: 2 })?.meetingNumber).toBe('1/2567');
    expect(frameworkSentBack(recorded, { fiscalYear: 2568, version: 3 })).toBeNull();
    expect(frameworkSentBack([returned], { fiscalYear: 2568, version: 12 })).toBeNull();
  });

  it('is the same subject whatever an edition said, and no other key that only looks like it', () => {
    const content = '9f2c41d07a3b5e60';
    expect(isSameSubject(`2568/12-${content}`, '2568/12')).toBe(true);
    expect(isSameSubject(`2568/12-${content}`, `2568/12-${content.replace('9', '8')}`)).toBe(true);
    expect(isSameSubject(`x2568/12-${content}`, '2568/12')).toBe(false);
    expect(isSameSubject(`x2568/12-${content}`, `x2568/12-${content.replace('9', '8')}`)).toBe(false);
    expect(isSameSubject(`2568/12-${content}0`, '2568/12')).toBe(false);
    expect(isSameSubject(`2568/12-${content}0`, '2568/120')).toBe(false);
  });
});
