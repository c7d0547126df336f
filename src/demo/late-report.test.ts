import { describe, expect, it } from 'vitest';
import { dueDate } from '../domain/calendar/due-date.ts';
import { flagTargetOf } from '../domain/catalogue/flag-catalogue-entry.ts';
import { holidays } from '../frameworks/holidays.ts';
import { provinces } from '../frameworks/provinces.ts';
import { frameworkOf } from '../frameworks/registry.ts';
import { buildDemoCatalogue } from './build-demo-catalogue.ts';
import { buildLateReport, buildLateReportAgreement, buildLateReportResults } from './build-late-report.ts';
import { demoCatalogues } from './demo-catalogue.data.ts';
import { lateReport, lateReportSteps } from './demo-late-report.data.ts';

const framework = frameworkOf(lateReport.fiscalYear);
const province = provinces.find((one) => one.code === lateReport.province);
const catalogue = demoCatalogues.find((one) => one.fiscalYear === lateReport.fiscalYear);
if (!framework || !province || !catalogue) throw new Error('no year to look at');
const target = flagTargetOf(framework, { units: [], organisations: new Set() });
const edition = buildDemoCatalogue(catalogue, target);
const built = buildLateReportAgreement(framework, edition, province, []);

describe('the demonstration of a late report', () => {
  it('has nine indicators of the list, every text saying that it is made up', () => {
    expect(built.agreement.indicators).toHaveLength(9);
    for (const one of built.agreement.indicators) expect(`${one.definition} ${one.dataSource}`).toContain('ข้อมูลสาธิต');
  });

  it('was received before the day it was due at six and nine months, and waits for two results at twelve', () => {
    const waiting = lateReportSteps.map((steps) => {
      const due = framework.rounds.find((one) => one.code === steps.round)?.reportDue.value ?? '';
      const report = buildLateReport(province, steps, dueDate(framework.dueRule, due, holidays));
      expect(report.receivedAt === null || report.receivedAt.slice(0, 10) <= report.due).toBe(true);
      return buildLateReportResults(province, built, steps).filter((one) => one.status !== 'accepted').length;
    });
    expect(waiting).toEqual([0, 0, 2]);
  });
});
