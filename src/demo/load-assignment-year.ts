import { agreementIsWhole } from '../application/agreement/agreement-is-whole.ts';
import type { Agreement } from '../domain/agreement/indicator.ts';
import type { Framework } from '../domain/framework/framework-schema.ts';
import { type Province, provinces } from '../frameworks/provinces.ts';
import { type DemoAgreement, demoIndicatorOf } from './build-demo-agreement.ts';
import { demoApprovals } from './demo-approvals.ts';
import { assignedIndicators, assignmentYear, demoDistricts, districtsAssumed } from './demo-assignment-year.data.ts';
import type { DemoDeps, DemoStores } from './demo-deps.ts';
import { demoLabel } from './demo-year.data.ts';
import { loadDemoAgreement } from './load-demo-agreement.ts';
import { publishedFramework } from './published-framework.ts';

/**
 * Pathum Thani's FY2562 with the hosts that its letter of 7 May 2562 assigns: what S3 states as it states it, everything
 * else made up and labelled. No round is open. Does nothing if the province has the year.
 */
export async function loadAssignmentYear(deps: DemoDeps): Promise<void> {
  const { province: code, fiscalYear } = assignmentYear;
  const province = provinces.find((one) => one.code === code);
  if (!province) throw new Error(`no province ${code}`);
  await deps.transactions.run(async (stores) => {
    if (await stores.agreements.find(code, fiscalYear)) return;
    await loadDistricts(stores);
    const framework = await publishedFramework(stores, fiscalYear);
    const built = buildAssignmentYear(framework, province);
    const whole = await agreementIsWhole(stores, framework, built.agreement);
    if (!whole.ok) throw new Error(`an invalid demonstration agreement: ${JSON.stringify(whole.refusals)}`);
    await loadDemoAgreement(stores, deps, built, { framework, province });
  });
}

async function loadDistricts(stores: DemoStores): Promise<void> {
  const { province } = assignmentYear;
  const districts = demoDistricts.map(([short, name]) => ({
    ...{ id: `${province}.${short}`, kind: 'district' as const, name, provinceId: province, parentId: province },
    ...{ letterCode: null, inspectionZone: null, closedOn: null, mergedInto: null, assumption: districtsAssumed },
  }));
  await stores.organisations.load(districts, []);
}

/** The agreement of that year, still without what only a database tells. */
export function buildAssignmentYear(framework: Framework, province: Province): DemoAgreement {
  const { fiscalYear, vision, proposedAt, approvedAt, hostsFrom } = assignmentYear;
  const indicators = assignedIndicators.map((one, index) => demoIndicatorOf(province.code, one, index + 1));
  const agreement: Agreement = {
    ...{ organisationId: province.code, fiscalYear, version: 1, rowVersion: 1, frameworkVersion: framework.version },
    ...{ status: 'in-force', wishesToNegotiate: false, returnReason: null, contentHash: null, signatures: [] },
    vision: `${demoLabel}: จังหวัด${province.name} ${vision}`,
    strategicIssues: `${demoLabel}: ยกระดับเศรษฐกิจชุมชน\nพัฒนาคุณภาพการให้บริการ`,
    goals: `${demoLabel}: รายได้ของชุมชนเพิ่มขึ้น\nประชาชนพึงพอใจบริการ`,
    ...{ proposedAt, signedAt: approvedAt, indicators },
    // No body of the product was appointed then: it met outside it.
    approvals: demoApprovals(framework, indicators, approvedAt).map((one) => ({
      ...one,
      resolution: { ...one.resolution, meetingId: null },
    })),
  };
  const hosts = assignedIndicators.flatMap(({ template: { code }, hosts: agencies }) =>
    agencies.map((short, index) => ({
      ...{ code, agencyId: `${province.code}.${short}`, part: index === 0 ? ('lead' as const) : ('support' as const) },
      ...{ validFrom: hostsFrom, validTo: null },
    })),
  );
  return { agreement, hosts, templates: new Map(assignedIndicators.map(({ template }) => [template.code, template])) };
}
