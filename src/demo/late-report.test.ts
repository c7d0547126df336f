import { describe, expect, it } from 'vitest';
import { dueDate } from '../domain/calendar/due-date.ts';
import { flagTargetOf } from '../domain/catalogue/flag-catalogue-entry.ts';
import { holidays } from '../frameworks/holidays.ts';
import { provinces } from '../frameworks/provinces.ts';
import { frameworkOf } from '../frameworks/registry.ts';
import { buildDemoCatalogue } from './build-demo-catalogue.ts';
import { buildLateReport, buildLateReportAgreement, buildLateReportResults } from './build-late-report.ts';
import { demoCatalogues } from './demo-catalogue.data.ts';
import { lateReport, letterYear } from './demo-late-report.data.ts';

describe.each([lateReport, letterYear])('the demonstration of FY$fiscalYear in $province', (year) => {
  const framework = frameworkOf(year.fiscalYear);
  const province = provinces.find((one) => one.code === year.province);
  const catalogue = demoCatalogues.find((one) => one.fiscalYear === year.fiscalYear);
  if (!framework || !province || !catalogue) throw new Error('no year to look at');
  const target = flagTargetOf(framework, { units: [], organisations: new Set() });
  const edition = buildDemoCatalogue(catalogue, target);
  const built = buildLateReportAgreement(year, framework, edition, province, {
    signatures: [],
    approvals: [],
    cluster: null,
  });

  it('has its indicators from the list, every text saying that it is made up, and all that are mandatory', () => {
    expect(built.agreement.indicators).toHaveLength(year.indicators.length);
    for (const one of built.agreement.indicators) expect(`${one.definition} ${one.dataSource}`).toContain('ข้อมูลสาธิต');
    const codes = built.agreement.indicators.map((one) => one.code);
    expect(edition.entries.filter((one) => one.mandatory && !codes.includes(one.code)).map((one) => one.code)).toEqual(
      [],
    );
  });

  it('was received before the day it was due at six and nine months, and waits for two results at twelve', () => {
    const waiting = year.steps.map((steps) => {
      const stated = framework.rounds.find((one) => one.code === steps.round)?.reportDue.value;
      const due = stated ?? year.dues[steps.round] ?? '';
      const report = buildLateReport(year, province, steps, dueDate(framework.dueRule, due, holidays));
      expect(report.receivedAt === null || report.receivedAt.slice(0, 10) <= report.due).toBe(true);
      return buildLateReportResults(year, province, built, steps).filter((one) => one.status !== 'accepted').length;
    });
    expect(waiting).toEqual([0, 0, 2]);
  });
});
