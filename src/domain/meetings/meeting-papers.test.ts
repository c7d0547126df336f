import { describe, expect, it } from 'vitest';
import type { AgendaItem, MeetingPaper } from './meeting.ts';
import { fileNumberOf, meetingFileLink, withFile, withoutFile, withoutInviteesPapers } from './meeting-papers.ts';

const paper = (number: number, change: Partial<MeetingPaper> = {}): MeetingPaper => ({
  ...{ title: `เอกสาร ${number}`, link: `/meetings/m1/papers/${number}` },
  ...change,
});
const item = (position: number, ...papers: readonly MeetingPaper[]): AgendaItem => ({
  ...{ position, starts: null, ends: null, title: `เรื่อง ${position}`, speakers: '', subject: null, minutes: '' },
  papers,
});

describe('a file of a meeting', () => {
  it('has an address with the meeting and its number', () => {
    expect(meetingFileLink('m1', 12)).toBe('/meetings/m1/papers/12');
  });

  it.each([
    ['/meetings/m1/papers/1', 1],
    ['/meetings/m1/papers/12', 12],
    ['/meetings/m1/papers/123456', 123_456],
    ['/meetings/m1/papers/1234567', null],
    ['/meetings/m1/papers/0', null],
    ['/meetings/m1/papers/01', null],
    ['/meetings/m1/papers/', null],
    ['/meetings/m1/papers/a1', null],
    ['/meetings/m1/papers/1a', null],
    ['/meetings/m2/papers/1', null],
    ['/x/meetings/m1/papers/1', null],
    ['/2568/library/1/file', null],
  ])('at %s has the number %s of the meeting', (link, number) => {
    expect(fileNumberOf('m1', { link })).toBe(number);
  });
});

describe('the papers of an agenda', () => {
  it('for everybody are without those for the invitees alone', () => {
    const [open, said, closed] = [paper(1), paper(2, { isForInvitees: false }), paper(3, { isForInvitees: true })];
    expect(withoutInviteesPapers([item(1, open, closed), item(2, closed), item(3, said)])).toEqual([
      ...[item(1, open), item(2), item(3, said)],
    ]);
  });

  it('have a new file last before its own item only', () => {
    expect(withFile([item(1, paper(1)), item(2, paper(2))], { position: 2, paper: paper(3) })).toEqual([
      ...[item(1, paper(1)), item(2, paper(2), paper(3))],
    ]);
    expect(withFile([item(1), item(2)], { position: 1, paper: paper(1) })).toEqual([item(1, paper(1)), item(2)]);
  });

  it('have a file that lies there already in its place, under its new title and readers', () => {
    const renamed = paper(3, { title: 'ชื่อใหม่', isForInvitees: true });
    const items = [item(1, paper(1)), item(2, paper(2), paper(3))];
    for (const position of [1, 2])
      expect(withFile(items, { position, paper: renamed })).toEqual([item(1, paper(1)), item(2, paper(2), renamed)]);
  });

  it('are without a file that is taken away, wherever it lies', () => {
    const items = [item(1, paper(1), paper(2)), item(2, paper(2)), item(3, paper(3))];
    expect(withoutFile(items, '/meetings/m1/papers/2')).toEqual([item(1, paper(1)), item(2), item(3, paper(3))]);
    expect(withoutFile(items, '/meetings/m1/papers/9')).toEqual(items);
  });
});
