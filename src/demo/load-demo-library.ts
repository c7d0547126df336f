import { documentSubject } from '../application/library/library-deps.ts';
import { appendYearJournalRow } from '../application/year/append-year-journal-row.ts';
import type { DocumentFile } from '../domain/library/year-document.ts';
import { systemActor } from '../domain/people/actor.ts';
import type { DemoDeps, DemoStores } from './demo-deps.ts';
import { type DemoDocument, demoDocuments } from './demo-library.data.ts';
import { demoPlanFile } from './demo-plan-file.ts';
import { demoLabel } from './demo-year.data.ts';

/** The made-up documents of two years, each with a file that says so; of a year that has documents, none is made. */
export async function loadDemoLibrary({ transactions, keepFile }: Pick<DemoDeps, 'transactions' | 'keepFile'>) {
  if (keepFile === undefined) return;
  const made: { readonly document: DemoDocument; readonly file: DocumentFile }[] = [];
  for (const [index, document] of demoDocuments.entries()) {
    const { fiscalYear, english } = document;
    const fileName = `${demoLabel}-เอกสารปี-${fiscalYear}-${index + 1}.pdf`;
    const text = demoPlanFile(titleOf(document), [english, `Fiscal year ${fiscalYear}`], 'paper');
    const { sha256, sizeBytes } = await keepFile(text, fileName);
    made.push({
      document,
      file: { sha256, fileName, mediaType: 'application/pdf', sizeBytes: String(sizeBytes) },
    });
  }
  await transactions.run(async (stores) => {
    for (const fiscalYear of new Set(demoDocuments.map((one) => one.fiscalYear))) {
      if ((await stores.library.listOfYear(fiscalYear)).length > 0) continue;
      for (const one of made.filter(({ document }) => document.fiscalYear === fiscalYear)) await store(stores, one);
    }
  });
}

const titleOf = ({ title }: DemoDocument) => `${demoLabel}: ${title}`;

async function store(
  stores: DemoStores,
  { document, file }: { readonly document: DemoDocument; readonly file: DocumentFile },
) {
  const { fiscalYear, kind, publishedAt } = document;
  await stores.library.addFile(file, publishedAt);
  const details = { fiscalYear, kind, title: titleOf(document), audience: 'public' as const };
  const stored = await stores.library.insert({ ...details, file, publishedAt, publishedName: demoLabel });
  await appendYearJournalRow(stores, systemActor, {
    ...{ key: documentSubject(stored), action: 'demo.load', permission: 'publish-document', before: null },
    ...{ reason: demoLabel, after: { title: stored.title, sha256: file.sha256 } },
  });
}
