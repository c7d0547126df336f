import type { Approval } from '../domain/agreement/approval.ts';
import type { NewHostAssignment } from '../domain/agreement/host-assignment.ts';
import type { Agreement, Baseline, Indicator, ReportedVariable } from '../domain/agreement/indicator.ts';
import type { Signature } from '../domain/agreement/signature.ts';
import { stepVariable } from '../domain/reporting/scoring-input.ts';
import type { Points, Rule } from '../domain/scoring/rule.ts';
import type { Province } from '../frameworks/provinces.ts';
import { type ChosenTemplate, chooseDemoIndicators } from './choose-demo-indicators.ts';
import { pick, plain, targetsOf } from './demo-figures.ts';
import type { DemoTemplate } from './demo-indicator-template.ts';
import { demoFiscalYear, demoHostsFrom, demoLabel, demoProposedAt } from './demo-year.data.ts';

/** A province's signed agreement of the demonstration year, and who hosts each indicator. */
export interface DemoAgreement {
  /** As signed, but without the content hashes, which need the hash function given by boot. */
  readonly agreement: Agreement;
  readonly hosts: readonly NewHostAssignment[];
  readonly templates: ReadonlyMap<string, DemoTemplate>;
}

/** Who has signed it, or which bodies have approved it; without the hash of what they read. */
export interface DemoConsent {
  readonly signatures: readonly Signature[];
  readonly approvals: readonly Approval[];
}

export function buildDemoAgreement(
  province: Province,
  frameworkVersion: number,
  { signatures, approvals }: DemoConsent,
): DemoAgreement {
  const chosen = chooseDemoIndicators(province.code);
  const agreement: Agreement = {
    organisationId: province.code,
    fiscalYear: demoFiscalYear,
    version: 1,
    frameworkVersion,
    status: signatures.length > 0 ? 'signed' : 'in-force',
    rowVersion: 1,
    vision: `${demoLabel}: จังหวัด${province.name}น่าอยู่ เศรษฐกิจชุมชนเข้มแข็ง สิ่งแวดล้อมยั่งยืน บริการภาครัฐโปร่งใส`,
    strategicIssues: `${demoLabel}: ยกระดับเศรษฐกิจฐานราก\nพัฒนาคุณภาพสิ่งแวดล้อม\nเพิ่มประสิทธิภาพบริการภาครัฐ`,
    goals: `${demoLabel}: รายได้ของประชาชนเพิ่มขึ้น\nมลพิษลดลง\nประชาชนพึงพอใจบริการ`,
    wishesToNegotiate: false,
    proposedAt: demoProposedAt,
    signedAt: signatures.at(-1)?.signedAt ?? approvals.at(-1)?.recordedAt ?? null,
    contentHash: null,
    signatures,
    approvals,
    returnReason: null,
    indicators: chosen.map((one, index) => demoIndicatorOf(province.code, one, index + 1)),
  };
  const templates = new Map(chosen.map(({ template }) => [template.code, template]));
  return { agreement, hosts: chosen.flatMap(({ template }) => hostsOf(province.code, template)), templates };
}

/** One made-up indicator of a province, with the targets and past results that its code gives it. */
export function demoIndicatorOf(province: string, { template, weight }: ChosenTemplate, position: number): Indicator {
  return {
    code: template.code,
    componentCode: template.componentCode,
    position,
    name: template.name,
    definition: `${demoLabel}: ${template.about} หน่วยวัด ตัวแปร ค่าเป้าหมาย และผลเป็นตัวเลขสมมติ ไม่ใช่ข้อมูลจริงของจังหวัด`,
    unit: template.unit,
    weight,
    formula: formulaOf(template),
    variables: variablesOf(template),
    rule: ruleOf(template, province),
    baselines: template.baselineYears.map((year, index) => baselineOf(template, province, year, index === 0)),
    dataSource: `${demoLabel}: ${template.source}`,
    inForce: 'in-force',
  };
}

export function formulaOf({ measure }: DemoTemplate): string | null {
  if (measure.kind === 'growth') return `(${measure.part.name} - ${measure.whole.name}) / ${measure.whole.name} * 100`;
  return measure.kind === 'ratio' ? `${measure.part.name} / ${measure.whole.name} * ${measure.factor}` : null;
}

export function variablesOf({ measure, unit }: DemoTemplate): readonly ReportedVariable[] {
  switch (measure.kind) {
    case 'growth':
    case 'ratio':
      return [measure.part, measure.whole];
    case 'direct':
      return [{ name: 'result', label: measure.label, unit, mayBeNegative: false }];
    case 'steps':
      return measure.names.map((name, index) => ({
        name: stepVariable(index + 1),
        kind: 'step',
        label: `ขั้นที่ ${index + 1} ${name} (1 = แล้วเสร็จ, 0 = ยังไม่แล้วเสร็จ)`,
        unit: 'ขั้น',
        mayBeNegative: false,
      }));
  }
}

function ruleOf(template: DemoTemplate, province: string): Rule {
  const { measure, central } = template;
  if (measure.kind === 'steps') {
    const steps = measure.names.length;
    const points: Points = [
      [`${steps - 2}`, '50'],
      [`${steps - 1}`, '75'],
      [`${steps}`, '100'],
    ];
    return { kind: 'milestones', steps, mode: 'cumulative', names: measure.names, points, below: 'zero' };
  }
  const points = pointsOf(template, province);
  return central ? { kind: 'central', points, below: 'zero', ...central } : { kind: 'ladder', points, below: 'zero' };
}

/** The three levels of the framework's scale (S4 ข้อ ๖.๑) at the province's targets. */
function pointsOf(template: DemoTemplate, province: string): Points {
  const [basic, standard, advanced] = targetsOf(template, province) ?? [0, 0, 0];
  return [
    [tidy(basic), '50'],
    [tidy(standard), '75'],
    [tidy(advanced), '100'],
  ];
}

function tidy(hundredths: number): string {
  return plain(hundredths, 2).replace(/\.?0+$/, '');
}

/** Past results a little under the basic target; the earliest year of every eighth indicator has no figure. */
function baselineOf(template: DemoTemplate, province: string, fiscalYear: number, first: boolean): Baseline {
  const key = `${province}/${template.code}/${fiscalYear}`;
  if (first && pick(`${key}/unknown`, 0, 7) === 0) return { fiscalYear, value: null };
  const targets = targetsOf(template, province);
  if (!targets) return { fiscalYear, value: String(pick(key, 3, 5)) };
  const reach = pick(key, -600, 350);
  const hundredths = Math.max(0, Math.round(targets[0] + ((targets[2] - targets[0]) * reach) / 1000));
  const whole = template.measure.kind === 'direct' && template.measure.decimals === 0;
  return { fiscalYear, value: whole ? plain(Math.round(hundredths / 100), 0) : tidy(hundredths) };
}

function hostsOf(province: string, template: DemoTemplate): NewHostAssignment[] {
  const parts = [
    { short: template.lead, part: 'lead' as const },
    ...template.support.map((short) => ({ short, part: 'support' as const })),
  ];
  return parts.map(({ short, part }) => ({
    code: template.code,
    agencyId: `${province}.${short}`,
    part,
    validFrom: demoHostsFrom,
    validTo: null,
  }));
}
