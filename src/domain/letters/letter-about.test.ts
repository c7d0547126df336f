import { describe, expect, it } from 'vitest';
import { checkLetterInTime, lastDayOfLetter, letterAbout } from './letter-about.ts';

describe('what a letter tells of', () => {
  it('has a last day only where it tells what was decided on requests', () => {
    expect(lastDayOfLetter(letterAbout.changes('kbtm-4xqd', '2025-07-31'))).toBe('2025-07-31');
    for (const about of [letterAbout.meeting('kbtm-4xqd'), letterAbout.results(2568), 'changes/x', null])
      expect(lastDayOfLetter(about)).toBeNull();
    expect(lastDayOfLetter('x-changes/kbtm/2025-07-31')).toBeNull();
    expect(lastDayOfLetter('changes/kbtm/2025-07-31/more')).toBeNull();
  });

  it('may go out on that day and not after it', () => {
    const about = letterAbout.changes('kbtm-4xqd', '2025-07-31');
    expect(checkLetterInTime(about, '2025-07-31').ok).toBe(true);
    expect(checkLetterInTime(about, '2025-08-01')).toMatchObject({
      refusals: [{ code: 'notice-after-last-day', facts: { last: '31 กรกฎาคม 2568' } }],
    });
    expect(checkLetterInTime(letterAbout.results(2568), '2099-01-01').ok).toBe(true);
    expect(checkLetterInTime(null, '2099-01-01').ok).toBe(true);
  });
});
