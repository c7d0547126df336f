import { describe, expect, it } from 'vitest';
import {
  checkAskedRecipient,
  checkLetterInTime,
  isIssuedLetter,
  isOnlyPrepared,
  lastDayOfLetter,
  letterAbout,
} from './letter-about.ts';
import { letterStatuses } from './letter-moves.ts';

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

it('is told by a letter that was issued alone; what is drafted, checked or signed is being prepared', () => {
  expect(letterStatuses.filter((status) => isIssuedLetter({ status }))).toEqual(['issued']);
  expect(letterStatuses.filter((status) => isOnlyPrepared({ status }))).toEqual([
    ...['draft', 'to-check', 'checked', 'signed'],
  ]);
});

it('names what a letter tells of by year and version', () => {
  expect([letterAbout.framework(2568, 3), letterAbout.list(2554, 1)]).toEqual(['framework/2568/3', 'list/2554/1']);
  expect([letterAbout.indicators(2568), letterAbout.results(2568)]).toEqual(['indicators/2568', 'results/2568']);
  const edition = { fiscalYear: 2568, round: '12m', edition: 2 };
  // Those of a year's editions begin as those of the year do; what goes upward does not.
  expect([letterAbout.resultsEdition(edition), letterAbout.pack(edition)]).toEqual([
    'results/2568/12m-2',
    'results-pack/2568/12m-2',
  ]);
  expect(letterAbout.meeting('kbtm-4xqd')).toBe('meeting/kbtm-4xqd');
});

it('asks for OPDC where it tells what a body decided on requests, and of no other letter', () => {
  const [opdc, loei] = [{ organisationId: 'opdc' }, { organisationId: 'TH-42' }];
  const about = letterAbout.changes('kbtm-4xqd', '2025-07-31');
  expect(checkAskedRecipient(about, [loei])).toEqual({
    ok: false,
    refusals: [{ code: 'letter-recipient-asked', field: 'recipients', facts: { name: 'สำนักงาน ก.พ.ร.' } }],
  });
  expect(checkAskedRecipient(about, []).ok).toBe(false);
  expect(checkAskedRecipient(about, [loei, opdc]).ok).toBe(true);
  expect(checkAskedRecipient(letterAbout.results(2568), [loei]).ok).toBe(true);
  expect(checkAskedRecipient(null, []).ok).toBe(true);
});
