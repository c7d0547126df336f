import { describe, expect, it } from 'vitest';
import { checkChange, isChangeable, nameOn } from './organisation-change.ts';

describe('a change of an organisation', () => {
  it('is kept by documents for what a province or the government founds, not for what comes with the product', () => {
    expect(['agency', 'district', 'committee', 'central'].map(isChangeable)).toEqual([true, true, true, true]);
    expect(['province', 'cluster', 'opdc', 'public', ''].some(isChangeable)).toBe(false);
  });

  it('leaves what was made before it under the name of its day', () => {
    const changes = [
      { kind: 'renamed', day: '2024-10-01', nameBefore: 'ชื่อที่สอง' },
      { kind: 'merged', day: '2024-01-01', nameBefore: 'ไม่ใช่ชื่อ' },
      { kind: 'renamed', day: '2020-10-01', nameBefore: 'ชื่อแรก' },
      { kind: 'renamed', day: '2026-01-01', nameBefore: 'ชื่อที่สาม' },
    ] as const;
    const days = ['2020-09-30', '2020-10-01', '2024-09-30', '2024-10-01', '2025-12-31', '2026-01-01'];
    const former = ['ชื่อแรก', 'ชื่อที่สอง', 'ชื่อที่สอง', 'ชื่อที่สาม', 'ชื่อที่สาม', 'ชื่อวันนี้'];
    expect(days.map((day) => nameOn({ name: 'ชื่อวันนี้' }, changes, day))).toEqual(former);
    expect(nameOn({ name: 'ชื่อวันนี้' }, changes.toReversed(), '2020-09-30')).toBe('ชื่อแรก');
    expect(nameOn({ name: 'ชื่อวันนี้' }, [], '2020-09-30')).toBe('ชื่อวันนี้');
  });
});

describe('the document and the day of a change', () => {
  const today = '2025-06-30';
  const typed = { day: '2025-07-01', document: 'คำสั่งที่ ๑/๒๕๖๘', documentDate: '2025-06-30' };
  const refusalsOf = (change: Partial<typeof typed>, last: string | null = null) => {
    const outcome = checkChange({ ...typed, ...change }, today, last);
    return outcome.ok ? outcome.value : outcome.refusals;
  };

  it('are taken from a document of today or before, and a day after the last change', () => {
    expect(refusalsOf({})).toBe(true);
    expect(refusalsOf({ documentDate: '1998-01-01' })).toBe(true);
    expect(refusalsOf({}, '2025-06-30')).toBe(true);
  });

  it('are refused all at once, each beside its field', () => {
    expect(refusalsOf({ document: '', documentDate: '2025-02-30', day: '31/4' })).toEqual([
      { code: 'organisation-document-required', field: 'document' },
      { code: 'organisation-document-date-invalid', field: 'documentDate' },
      { code: 'organisation-day-invalid', field: 'day' },
    ]);
  });

  it('are refused where the document is dated after today', () => {
    expect(refusalsOf({ documentDate: '2025-07-01' })).toEqual([
      { code: 'organisation-document-dated-ahead', facts: { today }, field: 'documentDate' },
    ]);
  });

  it('are refused on the day of the last change or before it', () => {
    for (const last of ['2025-07-01', '2025-07-02'])
      expect(refusalsOf({}, last)).toEqual([
        { code: 'organisation-day-before-last', facts: { day: last }, field: 'day' },
      ]);
  });

  it('are refused more than 150 years back or 20 ahead', () => {
    const bounds = { from: '1875-06-30', to: '2045-06-30' };
    expect(refusalsOf({ day: bounds.from })).toBe(true);
    expect(refusalsOf({ day: bounds.to })).toBe(true);
    for (const day of ['1875-06-29', '2045-07-01'])
      expect(refusalsOf({ day })).toEqual([{ code: 'organisation-day-outside-bounds', facts: bounds, field: 'day' }]);
  });
});
