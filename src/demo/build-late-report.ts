import type { Agreement, ClusterPlan, Indicator } from '../domain/agreement/indicator.ts';
import type { CatalogueEdition } from '../domain/catalogue/catalogue-entry.ts';
import { entryIndicator } from '../domain/catalogue/entry-indicator.ts';
import type { Framework } from '../domain/framework/framework-schema.ts';
import type { RoundCode } from '../domain/framework/source-schema.ts';
import type { Organisation } from '../domain/people/organisation.ts';
import { readVariables } from '../domain/reporting/read-variables.ts';
import type { Report } from '../domain/reporting/report.ts';
import type { Result } from '../domain/reporting/result.ts';
import { resultTextsOf } from '../domain/reporting/result-texts.ts';
import type { Province } from '../frameworks/provinces.ts';
import type { DemoAgreement, DemoConsent } from './build-demo-agreement.ts';
import { demoCatalogues } from './demo-catalogue.data.ts';
import { figuresFor, plain, targetsOf } from './demo-figures.ts';
import type { DemoTemplate } from './demo-indicator-template.ts';
import type { DemoSteps, DemoYear } from './demo-late-report.data.ts';
import { demoGovernor, demoReporter } from './demo-names.ts';
import { narratives, obstacles, supporting } from './demo-texts.data.ts';
import { demoLabel } from './demo-year.data.ts';

/** The signed agreement of an earlier year; every indicator is from the year's list. */
export function buildLateReportAgreement(
  year: DemoYear,
  framework: Framework,
  edition: CatalogueEdition,
  province: Province,
  { signatures, approvals, cluster }: DemoConsent & { readonly cluster: Organisation | null },
): DemoAgreement {
  const templates = new Map(year.indicators.map(({ code }) => [code, templateOf(year, code)]));
  const agreement: Agreement = {
    ...{ organisationId: province.code, fiscalYear: year.fiscalYear, version: 1, rowVersion: 1 },
    ...{ frameworkVersion: framework.version, status: 'signed', wishesToNegotiate: false, returnReason: null },
    vision: `${demoLabel}: จังหวัด${province.name} ${year.vision}`,
    strategicIssues: `${demoLabel}: ยกระดับเศรษฐกิจชุมชน\nพัฒนาคุณภาพการให้บริการ`,
    goals: `${demoLabel}: รายได้ของชุมชนเพิ่มขึ้น\nประชาชนพึงพอใจบริการ`,
    ...(cluster === null ? {} : { clusterPlan: clusterPlanOf(cluster) }),
    proposedAt: year.proposedAt,
    signedAt: signatures.at(-1)?.signedAt ?? null,
    contentHash: null,
    signatures,
    approvals,
    indicators: year.indicators.map((chosen, index) => {
      const entry = edition.entries.find((one) => one.code === chosen.code);
      if (!entry) throw new Error(`${chosen.code} is not on the list of ${edition.fiscalYear}`);
      const baselines = baselinesOf(year, templateOf(year, chosen.code), province.code);
      return { ...entryIndicator(framework, entry, index + 1), weight: chosen.weight, baselines };
    }),
  };
  const hosts = year.indicators.map(({ code, lead }) => ({
    ...{ code, agencyId: `${province.code}.${lead}`, part: 'lead' as const },
    ...{ validFrom: year.hostsFrom, validTo: null },
  }));
  return { agreement, hosts, templates };
}

/** What the province's cluster wrote in its own agreement (made up). */
function clusterPlanOf({ id, name }: Organisation): ClusterPlan {
  return {
    ...{ organisationId: id, organisationName: name },
    vision: `${demoLabel}: ${name} เติบโตไปด้วยกันอย่างสมดุล`,
    strategicIssues: `${demoLabel}: เชื่อมโยงการค้าและการท่องเที่ยวของกลุ่มจังหวัด\nดูแลทรัพยากรธรรมชาติร่วมกัน`,
    goals: `${demoLabel}: รายได้จากการค้าและการท่องเที่ยวของกลุ่มจังหวัดเพิ่มขึ้น\nคุณภาพสิ่งแวดล้อมดีขึ้น`,
  };
}

function templateOf(year: DemoYear, code: string): DemoTemplate {
  const listings = demoCatalogues.find((one) => one.fiscalYear === year.fiscalYear)?.listings;
  const found = listings?.find((one) => one.template.code === code)?.template;
  if (!found) throw new Error(`no template of ${code}`);
  const lead = year.indicators.find((one) => one.code === code)?.lead ?? found.lead;
  return { ...found, lead };
}

/** Three years that come nearer to the lowest target. */
function baselinesOf({ fiscalYear: year }: DemoYear, template: DemoTemplate, province: string): Indicator['baselines'] {
  const targets = targetsOf(template, province);
  return [year - 3, year - 2, year - 1].map((fiscalYear, index) => {
    const hundredths = targets
      ? targets[0] + Math.round(((targets[1] - targets[0]) * (index - 1)) / 4)
      : 200 + index * 50;
    return { fiscalYear, value: plain(targets ? hundredths : Math.floor(hundredths / 100) * 100, 2) };
  });
}

export function buildLateReport(year: DemoYear, province: Province, steps: DemoSteps, due: string): Report {
  const { round, entered, sent, submitted, received } = steps;
  return {
    ...{ organisationId: province.code, fiscalYear: year.fiscalYear, round, rowVersion: 1, due },
    status: received ? 'received' : 'open',
    ...{ firstArrivedAt: submitted, sentAt: sent, submittedAt: submitted, receivedAt: received, receiptNumber: null },
    ...(year.dues[round] === undefined ? {} : { statedDue: year.dues[round] }),
    ...(received === null && year.cutOff !== null ? { internalDue: year.cutOff } : {}),
    lateness: null,
    endorsedName: submitted ? demoGovernor(province) : null,
    returnReason: null,
    changedAt: received ?? entered,
  };
}

/** One result per indicator; in the open round two of them are still pending. */
export function buildLateReportResults(
  year: DemoYear,
  province: Province,
  { agreement, templates }: DemoAgreement,
  steps: DemoSteps,
) {
  return agreement.indicators.map((indicator, index): Result => {
    const template = templates.get(indicator.code);
    if (!template) throw new Error(`no template of ${indicator.code}`);
    const waits = steps.received ? undefined : year.waiting[indicator.code];
    const read = readVariables(
      indicator,
      waits === 'empty' ? {} : figuresFor(template, province.code, reachIn(year, steps.round, index)),
    );
    if (!read.ok) throw new Error(`figures of ${indicator.code} refused: ${JSON.stringify(read.refusals)}`);
    return {
      ...{ organisationId: province.code, fiscalYear: year.fiscalYear, round: steps.round, code: indicator.code },
      status: waits === 'empty' ? 'draft' : (waits ?? 'accepted'),
      rowVersion: 1,
      ...read.value,
      ...textsOf(index, waits !== 'empty'),
      ...{ assessedScore: null, assessedNote: null, returnReason: null },
      changedAt: steps.entered,
      changedBy: demoReporter(province, template),
    };
  });
}

function reachIn(year: DemoYear, round: RoundCode, index: number): number {
  const behind = { '6m': 420, '9m': 210, '12m': 0 }[round];
  return (year.indicators[index]?.reach ?? 0) - behind;
}

function textsOf(index: number, written: boolean) {
  const one = (texts: readonly string[]) => (written ? (texts[index % texts.length] ?? '') : '');
  return resultTextsOf({ narrative: one(narratives), obstacles: one(obstacles), supporting: one(supporting) });
}
