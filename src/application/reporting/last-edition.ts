import { readSarContent } from '../../domain/reporting/read-sar-content.ts';
import type { ReportEdition } from '../../domain/reporting/report-edition.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import type { SarContent } from '../../domain/reporting/sar-content.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { YearStores } from '../year/year-ports.ts';

type LastEditionRefusal = 'report-never-arrived' | 'edition-not-kept' | 'submitted-report-altered';

/** The edition that arrived last, with what the governor endorsed in it; refused where that cannot be read any more. */
export async function readLastEdition(
  stores: Pick<YearStores, 'reportEditions' | 'submittedReports'>,
  key: RoundKey,
): Promise<Outcome<ReportEdition & { readonly content: SarContent }, LastEditionRefusal>> {
  const last = (await stores.reportEditions.list(key)).at(-1);
  if (last === undefined) return refuse('report-never-arrived');
  const kept = await stores.submittedReports.find(key, last.edition);
  if (kept === null) return refuse('edition-not-kept', { edition: last.edition });
  const content = readSarContent(kept.content);
  if (content === null) return refuse('submitted-report-altered', { hash: kept.contentHash });
  return accept({ ...last, content });
}
