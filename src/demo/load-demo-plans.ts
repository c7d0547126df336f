import { planSubject } from '../application/plans/plans-deps.ts';
import { appendYearJournalRow } from '../application/year/append-year-journal-row.ts';
import { systemActor } from '../domain/people/actor.ts';
import type { PlanFile } from '../domain/plans/party-plan.ts';
import type { DemoDeps, DemoStores } from './demo-deps.ts';
import { demoPlanFile } from './demo-plan-file.ts';
import { type DemoPlan, demoPlanApprovedOn, demoPlans } from './demo-plans.data.ts';
import { demoFiscalYear, demoLabel } from './demo-year.data.ts';

type PlanParts = Pick<DemoDeps, 'transactions' | 'keepFile'>;

/** The made-up plans of these provinces, each with a file that says so; what is there already is not made again. */
export async function loadDemoPlans({ transactions, keepFile }: PlanParts, chosen: readonly string[]): Promise<void> {
  if (keepFile === undefined) return;
  for (const plan of demoPlans.filter(({ organisationId }) => chosen.includes(organisationId))) {
    const { organisationId, edition } = plan;
    const fileName = `${demoLabel}-แผนปฏิบัติราชการ-${demoFiscalYear}-ฉบับที่-${edition}.pdf`;
    const said = [`Province ${organisationId}, fiscal year ${demoFiscalYear}, edition ${edition}`];
    const kept = await keepFile(demoPlanFile(titleOf(), said), fileName);
    const file = { sha256: kept.sha256, fileName, mediaType: 'application/pdf', sizeBytes: String(kept.sizeBytes) };
    await transactions.run((stores) => storePlan(stores, plan, file));
  }
}

const titleOf = () => `${demoLabel}: แผนปฏิบัติราชการประจำปีงบประมาณ พ.ศ. ${demoFiscalYear}`;
const writer = `เจ้าหน้าที่จังหวัด (${demoLabel})`;
const recorder = `เจ้าหน้าที่สำนักงาน ก.พ.ร. (${demoLabel})`;

async function storePlan(stores: DemoStores, plan: DemoPlan, file: PlanFile) {
  const { organisationId, edition, status, sentAt, answeredAt, reason } = plan;
  const known = await stores.plans.listOfParties([organisationId], demoFiscalYear);
  if (known.some((one) => one.edition === edition)) return;
  await stores.plans.addFile(file, sentAt);
  const stored = await stores.plans.insert({
    ...{ organisationId, fiscalYear: demoFiscalYear, kind: 'operational', title: titleOf(), status, edition, file },
    ...{ firstYear: demoFiscalYear, lastYear: demoFiscalYear, approvedOn: demoPlanApprovedOn },
    ...{ approvedBy: `${demoLabel}: ที่ประชุมของจังหวัด`, changedAt: answeredAt ?? sentAt },
    ...{ changedName: answeredAt === null ? writer : recorder, sentAt, sentName: writer, answeredAt },
    ...{ answeredName: answeredAt === null ? null : recorder, reason },
  });
  await appendYearJournalRow(stores, systemActor, {
    ...{ key: planSubject(stored), action: 'demo.load', permission: 'send-plan', before: null, reason: demoLabel },
    after: { status, edition, sha256: file.sha256 },
  });
}
