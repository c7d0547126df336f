import { freezeSar } from '../application/reporting/freeze-sar.ts';
import type { YearStores } from '../application/year/year-ports.ts';
import type { Report } from '../domain/reporting/report.ts';

/** Stores the edition that a report of the demonstration arrived as, with what OPDC did with it; nothing if it has not. */
export async function loadDemoEdition(
  stores: YearStores,
  report: Report,
  { sentAt, endorsedName }: { readonly sentAt: string | null; readonly endorsedName: string },
): Promise<void> {
  const { firstArrivedAt: arrivedAt, receivedAt, receiptNumber, returnReason, changedAt } = report;
  if (arrivedAt === null) return;
  const edition = await stores.reportEditions.arrive(report, { sentAt, arrivedAt, endorsedName, endorsedFor: null });
  await freezeSar(stores, { ...report, submittedAt: arrivedAt, endorsedName }, edition);
  if (receivedAt !== null)
    await stores.reportEditions.receive(report, { receivedAt, receiptNumber, receivedName: null });
  if (report.status !== 'open' || returnReason === null) return;
  await stores.reportEditions.giveBack(report, { returnedAt: changedAt, returnReason, returnedName: null });
}
