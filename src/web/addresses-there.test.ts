import { describe, expect, it } from 'vitest';
import { addressRows } from './addresses-there.ts';
import { paths } from './paths.ts';

/** Files of a year that are there whenever their year or party is, or that nobody encloses; each with why. */
const others: Readonly<Record<string, string>> = {
  [paths.calendarFeed.pattern]: 'a feed of days, not a paper',
  [paths.provinceCalendarFeed.pattern]: 'a feed of days, not a paper',
  [paths.yearPlansFile.pattern]: 'a table that may be empty',
  [paths.workbookFile.pattern]: 'a form to fill in, made for whoever asks',
  [paths.evidenceZip.pattern]: 'an archive for who reads the evidence',
  [paths.roundEvidenceZip.pattern]: 'an archive for who reads the evidence',
};

describe('what may be enclosed with a letter', () => {
  it('says of every file of a year when it is there, or why that is not asked', () => {
    const files = Object.values(paths)
      .map((one) => one.pattern)
      .filter((pattern) => pattern.startsWith('/:fiscalYear') && /\.(:format|[a-z]+)$/.test(pattern));
    expect(files.length).toBeGreaterThan(15);
    const known = new Set([...addressRows.map((one) => one.pattern), ...Object.keys(others)]);
    expect(files.filter((pattern) => !known.has(pattern))).toEqual([]);
  });
});
