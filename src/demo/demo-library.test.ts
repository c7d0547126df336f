import { describe, expect, it } from 'vitest';
import { checkDocument } from '../domain/library/year-document.ts';
import { frameworkOf } from '../frameworks/registry.ts';
import { demoDocuments } from './demo-library.data.ts';
import { demoPlanFile } from './demo-plan-file.ts';
import { demoLabel } from './demo-year.data.ts';

describe('the documents of the demonstration', () => {
  it('are of years that have a framework, a guideline and a form each year', () => {
    const years = [...new Set(demoDocuments.map((one) => one.fiscalYear))];
    expect(years).toEqual([2554, 2568]);
    for (const year of years) {
      expect(frameworkOf(year)?.fiscalYear).toBe(year);
      const kinds = demoDocuments.filter((one) => one.fiscalYear === year).map((one) => one.kind);
      expect(kinds).toEqual(expect.arrayContaining(['guideline', 'form']));
    }
  });

  it.each(demoDocuments)('can be published as they are: $english of FY$fiscalYear', ({ kind, title }) => {
    const details = { kind, title: `${demoLabel}: ${title}`, audience: 'public' };
    expect(checkDocument(details)).toEqual({ ok: true, value: details });
  });

  it('are told apart by their titles within a year', () => {
    const titles = demoDocuments.map(({ fiscalYear, title }) => `${fiscalYear} ${title}`);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('have a page that says that it is none of theirs, in letters that its typeface has', () => {
    for (const { english, title } of demoDocuments) {
      expect(english).toMatch(/^[ -~]+$/);
      const page = demoPlanFile(`${demoLabel}: ${title}`, [english], 'paper');
      expect(page).toContain('(This is not a real paper.) Tj');
      expect(page).toContain(`(${english}) Tj`);
    }
  });
});
