import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addressRows } from './addresses-there.ts';
import { paths } from './paths.ts';

/** Files of a year that are there whenever their year or party is, or that nobody encloses; each with why. */
const others: Readonly<Record<string, string>> = {
  [paths.calendarFeed.pattern]: 'a feed of days, not a paper',
  [paths.provinceCalendarFeed.pattern]: 'a feed of days, not a paper',
  [paths.yearPlansFile.pattern]: 'a table that may be empty',
  [paths.workbookFile.pattern]: 'a form to fill in, made for whoever asks',
  [paths.oversightFile.pattern]: 'a table of the day, for those who follow the year',
  [paths.centralTableFile.pattern]: 'a table to fill in, for its owner',
  [paths.headListFile.pattern]: 'of every day, open to everybody',
  [paths.nationResultsTable.pattern]: 'made anew from what is announced, open to everybody',
  [paths.yearsResultsTable.pattern]: 'made anew from what is announced, open to everybody',
  [paths.resultProof.pattern]: 'of announced results, open to everybody, and made anew with every list of heads',
  [paths.verifierForBrowser.pattern]: 'a program, open to everybody',
  [paths.verifierForNode.pattern]: 'a program, open to everybody',
  [paths.paperCertificate.pattern]: 'the one of this installation, open to everybody',
  [paths.openDataFile.pattern]: 'of an edition that never changes, open to everybody',
  [paths.openDataArchive.pattern]: 'of every edition of a year, open to everybody',
  [paths.openDataCatalogue.pattern]: 'of every edition of a year, open to everybody',
  [paths.openDataSums.pattern]: 'of every edition of a year, open to everybody',
  [paths.openDataDictionary.pattern]: 'the same for every year, open to everybody',
};

/** Files whose readers are others than those of a letter: nobody encloses them. */
const notEnclosed: readonly string[] = [
  ...[paths.evidenceFile, paths.evidenceView, paths.evidenceZip, paths.roundEvidenceZip],
  ...[paths.emblem, paths.letterPapers, paths.letterFile, paths.receivedFile, paths.circularFile],
  ...[paths.letterPaper, paths.receivedPaper, paths.circularPaper],
  ...[paths.outboxMailHtml, paths.siteVisitFile, paths.innovationFile],
].map(({ pattern }) => pattern);

const known = new Set([...addressRows.map((one) => one.pattern), ...notEnclosed, ...Object.keys(others)]);

describe('what may be enclosed with a letter', () => {
  it('says of every file of a year when it is there, or why that is not asked', () => {
    const files = Object.values(paths)
      .map((one) => one.pattern)
      .filter((pattern) => pattern.startsWith('/:fiscalYear') && /\.(:format|[a-z]+)$/.test(pattern));
    expect(files.length).toBeGreaterThan(15);
    expect(files.filter((pattern) => !known.has(pattern))).toEqual([]);
  });

  it('says so of every file that a page serves, also where its address does not end as a file', () => {
    const sources = globSync('src/web/pages/**/*-routes.{ts,tsx}').map((path) => readFileSync(path, 'utf8'));
    const names = sources
      .flatMap((text) => [...text.matchAll(/\bfile\(\{[^}]*?address: paths\.(\w+)/g)])
      .map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(38);
    const served = Object.entries(paths).filter(([name]) => names.includes(name));
    expect(served.filter(([, { pattern }]) => !known.has(pattern)).map(([name]) => name)).toEqual([]);
  });
});
