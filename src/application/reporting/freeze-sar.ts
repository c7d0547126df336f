import type { Report } from '../../domain/reporting/report.ts';
import type { SarContent } from '../../domain/reporting/sar-content.ts';
import type { SubmittedReport } from '../../domain/reporting/submitted-report.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import { contentText } from '../../domain/values/content-text.ts';
import type { YearStores } from '../year/year-ports.ts';
import { composeSar } from './compose-sar.ts';

/**
 * Stores the report word for word as it was endorsed, as the text of this edition; none is overwritten. Where OPDC goes on with an
 * earlier edition its evidence is that one's: files attached since were not before the governor.
 */
export async function freezeSar(
  stores: YearStores,
  report: Report,
  edition: number,
  earlier: SarContent | null = null,
): Promise<SubmittedReport> {
  const { organisationId, fiscalYear, round, submittedAt } = report;
  if (submittedAt === null) throw new Error('a report that has not been endorsed cannot be stored as submitted');
  const composed = await composeSar(stores, report, civilDateOf(submittedAt));
  const content = contentText(earlier === null ? composed : withEvidenceOf(earlier, composed));
  return stores.submittedReports.add({ organisationId, fiscalYear, round, edition, content, submittedAt });
}

function withEvidenceOf(earlier: SarContent, content: SarContent): SarContent {
  const evidence = new Map(earlier.indicators.map((one) => [one.code, one.evidence]));
  return {
    ...content,
    indicators: content.indicators.map((one) => ({ ...one, evidence: evidence.get(one.code) ?? [] })),
  };
}
