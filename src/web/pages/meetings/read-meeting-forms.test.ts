import { describe, expect, it } from 'vitest';
import { listedSchema } from '../../../contract/api/meeting-values.ts';
import { refusalSentence } from '../../../contract/refusals/sentence-of.ts';
import { checkMeetingDraft } from '../../../domain/meetings/check-meeting.ts';
import { sampleMeeting } from '../../../testing/meeting-sample.ts';
import { otherMattersOf, planOf } from './read-meeting-forms.ts';

describe('the fiscal years of a meeting', () => {
  const refusalsOf = (fiscalYears: string) =>
    checkMeetingDraft({ ...sampleMeeting, fiscalYears: planOf({ fiscalYears }).fiscalYears });

  it('are read in either digits, apart by anything', () => {
    expect(planOf({ fiscalYears: 'พ.ศ. ๒๕๖๙, 2568 และ 2568' }).fiscalYears).toEqual([2568, 2569]);
    expect(refusalsOf('พ.ศ. ๒๕๖๙, 2568')).toEqual([]);
  });

  it('are of the Buddhist era: another is refused beside the field, a common-era year with the one that is meant', () => {
    const [found, ...others] = refusalsOf('2025 2568');
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 'not-a-fiscal-year', field: 'fiscalYears' });
    expect(found && refusalSentence(found)).toContain('2568');
    for (const typed of ['1', '25', '2499', '9999', '25681'])
      expect(refusalsOf(typed)).toMatchObject([{ code: 'not-a-fiscal-year', field: 'fiscalYears' }]);
    expect(refusalsOf('ปีหน้า')).toMatchObject([{ code: 'meeting-years-required' }]);
  });

  it('are told by the API as they are stored, also those that nobody could save today', () => {
    for (const fiscalYears of [[2025], [2568], [2563, 2564, 2565, 2566, 2567, 2568]])
      expect(listedSchema.parse({ ...sampleMeeting, fiscalYears })).toMatchObject({ fiscalYears });
  });
});

describe('the button for other matters', () => {
  it('adds one item at the end, on what waits where it names that, and none where another button was pressed', () => {
    expect(otherMattersOf({})).toEqual([]);
    expect(otherMattersOf({ others: 'plain' })).toMatchObject([{ title: 'เรื่องอื่น ๆ (ถ้ามี)', subject: null }]);
    expect(otherMattersOf({ others: 'indicator-details 2568/TH-42' })).toMatchObject([
      { title: 'เรื่องอื่น ๆ (ถ้ามี)', subject: { kind: 'indicator-details', key: '2568/TH-42' } },
    ]);
  });
});
