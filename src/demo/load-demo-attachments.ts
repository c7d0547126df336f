import { agreementFiles } from '../application/negotiation/agreement-files.ts';
import { appendYearJournalRow } from '../application/year/append-year-journal-row.ts';
import { systemActor } from '../domain/people/actor.ts';
import type { AttachedFile } from '../domain/reporting/attached-file.ts';
import { demoCluster } from './demo-cluster.data.ts';
import type { DemoDeps, DemoStores } from './demo-deps.ts';
import { demoPlanFile } from './demo-plan-file.ts';
import { demoLabel } from './demo-year.data.ts';

type AttachmentParts = Pick<DemoDeps, 'transactions' | 'keepFile'>;

/** What the cluster has attached to its draft, so that the papers of a proposal can be seen. Days and texts are made up. */
const papers = [
  { about: '', title: `${demoLabel}: สรุปข้อมูลประกอบการเจรจา`, english: 'Summary for the negotiation' },
  { about: '1-02', title: `${demoLabel}: ข้อมูลพื้นฐานรายได้จากการท่องเที่ยวย้อนหลัง`, english: 'Baselines of indicator 1-02' },
] as const;
const attachedAt = '2010-08-25T03:00:00.000Z';
const writer = `เจ้าหน้าที่กลุ่มจังหวัด (${demoLabel})`;

/** The made-up papers of the cluster's draft, each with a file that says so; where there are some already, none is made. */
export async function loadDemoAttachments({ transactions, keepFile }: AttachmentParts): Promise<void> {
  if (keepFile === undefined) return;
  const files: AttachedFile[] = [];
  for (const [index, { about, title, english }] of papers.entries()) {
    const fileName = `${demoLabel}-เอกสารประกอบ-${index + 1}.pdf`;
    const kept = await keepFile(
      demoPlanFile(title, [english, `${demoCluster.id}, fiscal year ${demoCluster.fiscalYear}`], 'paper'),
      fileName,
    );
    files.push({
      ...{ number: index + 1, version: 1, about, title, side: 'province', stage: 'draft', visibility: 'parties' },
      file: { sha256: kept.sha256, fileName, mediaType: 'application/pdf', sizeBytes: String(kept.sizeBytes) },
      ...{ attachedAt, attachedName: writer, takenBack: null },
    });
  }
  await transactions.run((stores) => storeAttachments(stores, files));
}

async function storeAttachments(stores: DemoStores, files: readonly AttachedFile[]) {
  const { id: organisationId, fiscalYear } = demoCluster;
  const subject = agreementFiles({ organisationId, fiscalYear });
  if ((await stores.attachedFiles.list(subject)).length > 0) return;
  for (const file of files) {
    await stores.attachedFiles.insert(subject, file);
    await appendYearJournalRow(stores, systemActor, {
      key: { organisationId, fiscalYear, round: 'negotiation', code: `file-${file.number}` },
      ...{ action: 'demo.load', permission: 'edit-agreement', before: null, reason: demoLabel },
      after: { title: file.title, about: file.about, sha256: file.file.sha256 },
    });
  }
}
