import { contentText } from '../../domain/agreement/agreement-content.ts';
import type { Report } from '../../domain/reporting/report.ts';
import type { SubmittedReport } from '../../domain/reporting/submitted-report.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import type { YearStores } from '../year/year-ports.ts';
import { composeSar } from './compose-sar.ts';

/** Stores the report word for word as it was endorsed, as the text of this edition; none is overwritten. */
export async function freezeSar(stores: YearStores, report: Report, edition: number): Promise<SubmittedReport> {
  const { organisationId, fiscalYear, round, submittedAt } = report;
  if (submittedAt === null) throw new Error('a report that has not been endorsed cannot be stored as submitted');
  const content = contentText(await composeSar(stores, report, civilDateOf(submittedAt)));
  return stores.submittedReports.add({ organisationId, fiscalYear, round, edition, content, submittedAt });
}
