import { describe, expect, it } from 'vitest';
import { listShippedFrameworks } from '../frameworks/registry.ts';
import { navigationFor } from './navigation-for.ts';

const published = listShippedFrameworks();
const officerOf = (organisationId: string) => ({
  actor: { userId: 'u1', name: 'เจ้าหน้าที่', holdings: [{ role: 'provincial-officer' as const, organisationId }] },
});
const yearsOn = (today: string, years = published, organisationId = 'TH-42') =>
  navigationFor({ ...officerOf(organisationId), today }, undefined, years)
    .map(({ href }) => href)
    .filter((href) => /^\/\d{4}/.test(href));

describe('the masthead', () => {
  it('shows the year whose results are being worked on, once it is published', () => {
    expect(yearsOn('2025-10-06')).toEqual(['/2568/TH-42', '/2568/calendar']);
    expect(yearsOn('2012-03-01')).toEqual(['/2554/TH-42', '/2554/calendar']);
  });

  it('stays at the newest published year while later ones are not', () => {
    expect(yearsOn('2026-01-05')).toEqual(['/2568/TH-42', '/2568/calendar']);
    expect(yearsOn('2031-12-31')).toEqual(['/2568/TH-42', '/2568/calendar']);
  });

  it('shows the first published year before any has begun', () => {
    expect(yearsOn('2001-01-05')).toEqual(['/2553/TH-42', '/2553/calendar']);
  });

  it('leads a province to a year of which it is a party', () => {
    const years = published.filter(({ fiscalYear }) => fiscalYear <= 2554);
    expect(yearsOn('2011-03-01', years, 'TH-38')).toEqual(['/2554/calendar']);
  });

  it('leads to no year while none is published', () => {
    expect(yearsOn('2025-10-06', [])).toEqual([]);
  });
});
